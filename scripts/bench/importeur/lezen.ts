import { readPdf } from '../../jaarverantwoording/lezen/pdf.ts';
import { Leesfout } from '../../jaarverantwoording/limieten.ts';
import { importBestand, type Uitkomst } from '../../jaarverantwoording/regels/importeer.ts';
import { splitRegels } from '../../jaarverantwoording/regels/woorden.ts';
import type { Invulling } from './invulling.ts';

const GEMEENTE = { slug: 'proefstad', naam: 'Proefstad', namen: ['Proefstad'], vandaag: '2027-06-01' };

/** Reads a made document as the command does, in this process. */
export async function read(inhoud: { tekst: string } | { pdf: Uint8Array }, { jaar }: Invulling): Promise<Uitkomst> {
	const opdracht = { ...GEMEENTE, jaar, datum: `${jaar + 1}-02-26` };
	try {
		return importBestand('tekst' in inhoud ? splitRegels(inhoud.tekst) : await readPdf(inhoud.pdf), opdracht);
	} catch (error) {
		if (error instanceof Leesfout) return { fout: error.message };
		throw error;
	}
}
