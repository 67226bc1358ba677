import { GEMEENTE_INVOER, type Invulling } from '../regels/invulling.ts';
import { buildJaar } from '../regels/jaar.ts';
import { downloadTekst } from '../../../shared/download.ts';

const NIET_GELADEN = 'Dit onderdeel kon niet worden opgehaald. Kijk of je verbinding hebt en probeer het opnieuw.';

/** What has to be said, and the form that takes the place of this one when there is one. */
export interface Uitkomst {
	meldingen: string[];
	invulling?: Invulling;
}

/** Gives the reader the form as a file. The part that makes it comes when it is asked for. */
export async function downloadBestand(
	invulling: Invulling,
	slug: string,
	jaar: number,
	vandaag: string,
): Promise<Uitkomst> {
	try {
		const { formatBestand } = await import('./bestand.ts');
		downloadTekst(`${jaar}.yaml`, formatBestand(buildJaar(invulling, slug, jaar, vandaag)), 'application/yaml');
		return { meldingen: [`Het bestand ${jaar}.yaml is gemaakt. Het staat bij je downloads.`] };
	} catch {
		return { meldingen: [NIET_GELADEN] };
	}
}

/**
 * Reads a file that the reader chose back into a form.
 *
 * @param nu The form as it is: a file without gemeente takes the one that was entered.
 */
export async function readGekozen(bestand: File, nu: Invulling, slug: string | undefined): Promise<Uitkomst> {
	try {
		const { openBestand } = await import('./bestand-lezen.ts');
		const gelezen = await openBestand(bestand, slug);
		if (typeof gelezen === 'string') return { meldingen: [gelezen] };
		const { invulling, nietOvergenomen: weg } = gelezen;
		const getypt = nu[GEMEENTE_INVOER];
		return {
			invulling: getypt && !invulling['gemeente'] ? { ...invulling, [GEMEENTE_INVOER]: getypt } : invulling,
			meldingen: [
				`De antwoorden uit ${bestand.name} staan in het formulier.`,
				...(weg.length > 0 ? [`Niet overgenomen, want dat past niet in dit formulier: ${weg.join('; ')}.`] : []),
			],
		};
	} catch {
		return { meldingen: [NIET_GELADEN] };
	}
}
