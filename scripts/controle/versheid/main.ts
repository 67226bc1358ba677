import { parseArgs } from 'node:util';
import { checkContent } from '../../../src/content/lezen/controle.ts';
import { CONTENT_MAP, readBestanden } from '../../../src/content/lezen/map.ts';
import { datum } from '../../../src/content/schemas/velden.ts';
import { formatMoment, readVandaag } from '../../../src/shared/dag.ts';
import { FORMATEN } from '../../register/formaten.ts';
import { listHoudbaar } from './houdbaar.ts';
import { listJaar } from './jaarlijst.ts';
import { listMaand } from './maandlijst.ts';
import { formatGroepen } from './post.ts';
import { formatVerval } from './verval.ts';

/**
 * Lists what has to be read again soon: `npm run check:versheid -- [--dagen 90] [--op JJJJ-MM-DD]`, or what a redacteur
 * renews every month or year, from where and with which command: `--maand`, `--jaar`, or both.
 *
 * Informs only: a day that passes must not break a build.
 */
interface Vraag {
	op: string;
	dagen: number;
	maand: boolean;
	jaar: boolean;
}

function readOpties() {
	try {
		return parseArgs({
			options: {
				op: { type: 'string' },
				dagen: { type: 'string' },
				maand: { type: 'boolean', default: false },
				jaar: { type: 'boolean', default: false },
			},
		}).values;
	} catch {
		return undefined;
	}
}

function readVraag(): Vraag | { fout: string } {
	const opties = readOpties();
	if (!opties)
		return {
			fout: 'Deze opdracht kent alleen --maand, --jaar, --dagen en --op, bijvoorbeeld: --maand, of: --dagen 30 --op 2027-01-31.',
		};
	const op = datum.safeParse(opties.op ?? readVandaag());
	if (!op.success) return { fout: '--op is geen dag. Schrijf jaar-maand-dag, bijvoorbeeld: --op 2027-01-31.' };
	if (opties.dagen !== undefined && (opties.maand || opties.jaar))
		return { fout: '--dagen hoort niet bij --maand of --jaar. Laat een van de twee weg.' };
	const dagen = opties.dagen ?? '90';
	if (!/^\d{1,5}$/.test(dagen)) return { fout: '--dagen is geen heel getal. Schrijf bijvoorbeeld: --dagen 30.' };
	return { op: op.data, dagen: Number(dagen), maand: opties.maand, jaar: opties.jaar };
}

async function printLijsten({ op, dagen, maand, jaar }: Vraag): Promise<void> {
	const { inhoud } = checkContent(await readBestanden(CONTENT_MAP), op);
	const leesbaar = new Set(FORMATEN.flatMap(({ vul }) => vul.map(({ id }) => id)));
	const houdbaar = listHoudbaar(inhoud, leesbaar);
	if (maand) console.log(formatGroepen(`Elke maand, gemaakt op ${formatMoment(op)}`, listMaand(inhoud, houdbaar, op)));
	if (maand && jaar) console.log('');
	if (jaar) console.log(formatGroepen(`Elk jaar, gemaakt op ${formatMoment(op)}`, listJaar(inhoud, leesbaar)));
	if (!maand && !jaar) console.log(formatVerval(houdbaar, op, dagen));
	const overgeslagen = inhoud.afgekeurd.length;
	if (overgeslagen > 0) console.log(`Niet meegeteld: ${overgeslagen} met een fout. Draai eerst npm run check:content.`);
}

const vraag = readVraag();
if ('fout' in vraag) {
	console.error(vraag.fout);
	process.exitCode = 1;
} else await printLijsten(vraag);
