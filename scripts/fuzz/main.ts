import { parseArgs } from 'node:util';
import { DELEN, isDeel, listNummers, runDeel, ZAAD, type Deel } from './delen.ts';
import { countUitkomsten, findScheef, formatFout, type Uitkomst } from './telling.ts';

/** Mutates content and links: `npm run fuzz -- [--deel inhoud|links] [--zaad N] [--aantal N] [--geval N]`. Exits 1 on a fault. */
const OPTIES = {
	deel: { type: 'string' },
	zaad: { type: 'string', default: String(ZAAD) },
	aantal: { type: 'string' },
	geval: { type: 'string' },
} as const;

function readOpties() {
	try {
		const { values } = parseArgs({ options: OPTIES });
		const getallen = [values.zaad, values.aantal, values.geval].filter((getal) => getal !== undefined);
		if (getallen.every((getal) => /^\d+$/.test(getal)) && (values.deel === undefined || isDeel(values.deel)))
			return values;
	} catch {
		// Said below.
	}
	console.error('Deze opdracht kent alleen --deel inhoud of links, en --zaad, --aantal en --geval met een heel getal.');
	return process.exit(2);
}
const values = readOpties();
const zaad = Number(values.zaad);

async function run(deel: Deel): Promise<number> {
	const nummers =
		values.geval === undefined ? listNummers(Number(values.aantal ?? DELEN[deel])) : [Number(values.geval)];
	const uitkomsten: Uitkomst[] = [];
	for await (const uitkomst of runDeel(deel, zaad, nummers)) {
		uitkomsten.push(uitkomst);
		if (uitkomst.fouten.length > 0) console.log(formatFout(uitkomst, deel, zaad));
	}
	console.table(countUitkomsten(uitkomsten));
	const scheef = findScheef(uitkomsten);
	if (scheef) console.log(`${deel}: ${scheef}`);
	return uitkomsten.filter(({ fouten }) => fouten.length > 0).length + Number(Boolean(scheef));
}

let fouten = 0;
for (const deel of values.deel !== undefined && isDeel(values.deel) ? [values.deel] : Object.keys(DELEN).filter(isDeel))
	fouten += await run(deel);
process.exitCode = fouten > 0 ? 1 : 0;
