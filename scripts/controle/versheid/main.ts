import { parseArgs } from 'node:util';
import { formatVerval, type Houdbaar } from './verval.ts';
import { addDagen, findHerzienVoor, readVandaag } from '../../../src/shared/dag.ts';
import { checkBestand } from '../../../src/content/lezen/bestand.ts';
import type { Herindeling } from '../../../src/content/schemas/register.ts';
import { datum } from '../../../src/content/schemas/velden.ts';
import { CONTENT_MAP, readBestanden } from '../../../src/content/lezen/map.ts';

/**
 * Lists what has to be read again soon: `npm run check:versheid -- [--dagen 90] [--op JJJJ-MM-DD]`.
 *
 * Informs only: a day that passes must not break a build.
 */
const SOORTEN = {
	themas: 'thema',
	taken: 'taak',
	gemeenten: 'gemeente',
	landelijk: 'cijfer',
	kolommen: 'kolom',
	herindelingen: 'herindeling',
} as const;
const PADEN =
	/^themas\/|^taken\/|^landelijk\/|^register\/(?:kolommen|herindelingen)\.yaml$|^gemeenten\/[^/]+\/gemeente\.yaml$/;

interface Vraag {
	op: string;
	dagen: number;
}

function readOpties() {
	try {
		return parseArgs({ options: { op: { type: 'string' }, dagen: { type: 'string', default: '90' } } }).values;
	} catch {
		return undefined;
	}
}

function readVraag(): Vraag | { fout: string } {
	const opties = readOpties();
	if (!opties) return { fout: 'Deze opdracht kent alleen --dagen en --op, bijvoorbeeld: --dagen 30 --op 2027-01-31.' };
	const op = datum.safeParse(opties.op ?? readVandaag());
	if (!op.success) return { fout: '--op is geen dag. Schrijf jaar-maand-dag, bijvoorbeeld: --op 2027-01-31.' };
	if (!/^\d{1,5}$/.test(opties.dagen)) return { fout: '--dagen is geen heel getal. Schrijf bijvoorbeeld: --dagen 30.' };
	return { op: op.data, dagen: Number(opties.dagen) };
}

type Houdbaarheid = { herzienVoor: string } | { herzienVoor?: undefined; opgehaaldOp: string } | Herindeling;

/**
 * A figure without a review date of its own holds a year after it was retrieved, an intended herindeling until its day;
 * one that took place needs no review.
 */
function readHerzienVoor(gegevens: Houdbaarheid): string | undefined {
	if ('status' in gegevens) {
		const { status, per } = gegevens;
		return status === 'voorgenomen' && per !== undefined ? addDagen(per, -1) : undefined;
	}
	return gegevens.herzienVoor ?? findHerzienVoor(gegevens.opgehaaldOp);
}

async function readHoudbaar(): Promise<{ items: Houdbaar[]; overgeslagen: number }> {
	const controles = (await readBestanden(CONTENT_MAP, PADEN)).map(checkBestand);
	const items = controles.flatMap(({ soort, onderdelen }) =>
		onderdelen.flatMap(({ id, pad, gegevens, findRegel }) => {
			// A taak also has a status: only the kind of file says what a status means.
			const { status, ...rest } = gegevens as Houdbaarheid & { status?: Herindeling['status'] };
			const herzienVoor = readHerzienVoor((soort === 'herindelingen' ? { ...rest, status } : rest) as Houdbaarheid);
			if (herzienVoor === undefined) return [];
			const plek = `content/${pad}:${findRegel(['herzienVoor'])}`;
			return [{ soort: SOORTEN[soort as keyof typeof SOORTEN], id, plek, herzienVoor }];
		}),
	);
	return { items, overgeslagen: controles.flatMap(({ afgekeurd }) => afgekeurd).length };
}

const vraag = readVraag();
if ('fout' in vraag) {
	console.error(vraag.fout);
	process.exitCode = 1;
} else {
	const { items, overgeslagen } = await readHoudbaar();
	console.log(formatVerval(items, vraag.op, vraag.dagen));
	if (overgeslagen > 0) console.log(`Niet meegeteld: ${overgeslagen} met een fout. Draai eerst npm run check:content.`);
}
