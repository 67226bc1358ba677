import { parseArgs } from 'node:util';
import { datum } from '../../../src/content/schemas/velden.ts';
import { readVandaag } from '../../../src/shared/dag.ts';
import { readHoudbaar } from './houdbaar.ts';
import { formatVerval } from './verval.ts';

/**
 * Lists what has to be read again soon: `npm run check:versheid -- [--dagen 90] [--op JJJJ-MM-DD]`.
 *
 * Informs only: a day that passes must not break a build.
 */
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

const vraag = readVraag();
if ('fout' in vraag) {
	console.error(vraag.fout);
	process.exitCode = 1;
} else {
	const { items, overgeslagen } = await readHoudbaar();
	console.log(formatVerval(items, vraag.op, vraag.dagen));
	if (overgeslagen > 0) console.log(`Niet meegeteld: ${overgeslagen} met een fout. Draai eerst npm run check:content.`);
}
