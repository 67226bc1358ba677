import { parseArgs } from 'node:util';
import { formatVerval, type Houdbaar } from '../src/domain/verval.ts';
import { findHerzienVoor } from '../src/domain/versheid.ts';
import { checkBestand } from '../src/lib/content-bestand.ts';
import { datum } from '../src/schemas/velden.ts';
import { CONTENT_MAP, readBestanden } from './content/read.ts';

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
} as const;
const PADEN = /^themas\/|^taken\/|^landelijk\/|^register\/kolommen\.yaml$|^gemeenten\/[^/]+\/gemeente\.yaml$/;

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
	// Sweden writes days as JJJJ-MM-DD.
	const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();
	const op = datum.safeParse(opties.op ?? vandaag);
	if (!op.success) return { fout: '--op is geen dag. Schrijf jaar-maand-dag, bijvoorbeeld: --op 2027-01-31.' };
	if (!/^\d{1,5}$/.test(opties.dagen)) return { fout: '--dagen is geen heel getal. Schrijf bijvoorbeeld: --dagen 30.' };
	return { op: op.data, dagen: Number(opties.dagen) };
}

type Houdbaarheid = { herzienVoor: string } | { herzienVoor?: undefined; opgehaaldOp: string };

/** A figure without a review date of its own holds a year after it was retrieved. */
const readHerzienVoor = (gegevens: Houdbaarheid) => gegevens.herzienVoor ?? findHerzienVoor(gegevens.opgehaaldOp);

async function readHoudbaar(): Promise<{ items: Houdbaar[]; overgeslagen: number }> {
	const controles = (await readBestanden(CONTENT_MAP, PADEN)).map(checkBestand);
	const items = controles.flatMap(({ soort, onderdelen }) =>
		onderdelen.map(({ id, pad, gegevens, findRegel }) => ({
			soort: SOORTEN[soort as keyof typeof SOORTEN],
			id,
			plek: `content/${pad}:${findRegel(['herzienVoor'])}`,
			herzienVoor: readHerzienVoor(gegevens as Houdbaarheid),
		})),
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
