import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { moment } from '../../src/content/schemas/velden.ts';
import { CONTENT_MAP } from '../../src/content/lezen/map.ts';
import { readVandaag } from '../../src/shared/dag.ts';
import { Invoerfout } from './fout.ts';
import { importBestand } from './importeer.ts';
import type { Opdracht } from './opdracht.ts';

/**
 * Reads an export of CBS or DUO into content/register/: `npm run importeer:cbs -- <bestand> [--proef]`.
 *
 * Exit code 1 when the file or the register is wrong, 2 when the command is.
 */
const GEBRUIK = `Gebruik: npm run importeer:cbs -- <bestand> [--proef] [--peildatum JJJJ-MM-DD] [--jaar JJJJ] [--bron <id>] [--aantal <n>] [--grote-verschillen] [--ouder] [--nul <gemeente,gemeente>] [--leeg <gemeente,gemeente>]`;

/** What was typed wrong. */
class Gebruiksfout extends Error {}

function readArgs() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				proef: { type: 'boolean', default: false },
				'grote-verschillen': { type: 'boolean', default: false },
				peildatum: { type: 'string' },
				jaar: { type: 'string' },
				bron: { type: 'string' },
				aantal: { type: 'string' },
				ouder: { type: 'boolean', default: false },
				nul: { type: 'string', default: '' },
				leeg: { type: 'string', default: '' },
				// For the tests: another folder than content/.
				map: { type: 'string', default: CONTENT_MAP },
			},
		});
	} catch {
		throw new Gebruiksfout(GEBRUIK);
	}
}

function readOpdracht(): { bestand: string; map: string; opdracht: Opdracht } {
	const { values, positionals } = readArgs();
	const [bestand, ...rest] = positionals;
	if (bestand === undefined || rest.length > 0) throw new Gebruiksfout(GEBRUIK);
	const { peildatum, jaar, aantal } = values;
	if (peildatum !== undefined && !moment.safeParse(peildatum).success) {
		throw new Gebruiksfout(
			'--peildatum is geen datum. Schrijf een jaar, maand of dag, bijvoorbeeld: --peildatum 2026-08.',
		);
	}
	if (jaar !== undefined && !/^\d{4}$/.test(jaar))
		throw new Gebruiksfout('--jaar is geen jaar. Schrijf bijvoorbeeld: --jaar 2025.');
	if (aantal !== undefined && !/^\d{1,4}$/.test(aantal))
		throw new Gebruiksfout('--aantal is geen getal. Schrijf bijvoorbeeld: --aantal 341.');
	return {
		bestand,
		map: values.map,
		opdracht: {
			proef: values.proef,
			peildatum,
			bron: values.bron,
			jaar,
			aantal: aantal === undefined ? undefined : Number(aantal),
			groteVerschillen: values['grote-verschillen'],
			ouder: values.ouder,
			nul: values.nul.split(','),
			leeg: values.leeg.split(','),
		},
	};
}

async function readBytes(bestand: string): Promise<Uint8Array> {
	try {
		return await readFile(bestand);
	} catch {
		throw new Invoerfout(`Het bestand ${bestand} is niet te openen. Kijk na of het pad klopt en of het geen map is.`);
	}
}

try {
	const { bestand, map, opdracht } = readOpdracht();
	const vandaag = readVandaag();
	for (const regel of await importBestand(await readBytes(bestand), opdracht, map, vandaag)) console.log(regel);
} catch (error) {
	const isBekend = error instanceof Invoerfout || error instanceof Gebruiksfout;
	console.error(isBekend ? error.message : `Het inlezen is niet gelukt en er is niets veranderd: ${String(error)}`);
	process.exitCode = error instanceof Gebruiksfout ? 2 : 1;
}
