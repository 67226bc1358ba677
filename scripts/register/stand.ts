import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { listGeldigeRijen } from '../../src/content/geldigheid.ts';
import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { readBestanden } from '../../src/content/lezen/map.ts';
import { formatProbleem } from '../../src/content/lezen/probleem.ts';
import type { Herindeling } from '../../src/content/schemas/herindeling.ts';
import type { Kolom, RegisterRij } from '../../src/content/schemas/register.ts';
import { Invoerfout } from './fout.ts';

/** A row of the register as it stands in the file. */
export type Rij = Record<string, string>;

/** The register as it lies on disk. */
export interface Stand {
	pad: { csv: string; yaml: string };
	kolomnamen: string[];
	rijen: Rij[];
	yaml: string;
	/** Gemeenten that exist today; a row of a gemeente that ended is left alone. */
	register: RegisterRij[];
	kolommen: Map<string, Kolom>;
	bronnen: Set<string>;
}

/** @throws {Invoerfout} When the register itself has a mistake: that is repaired first. */
export async function readStand(map: string, vandaag: string): Promise<Stand> {
	const pad = { csv: `${map}/register/gemeenten.csv`, yaml: `${map}/register/kolommen.yaml` };
	const controles = (await readBestanden(map, /^register\/|^bronnen\//)).map((bestand) => ({
		pad: bestand.pad,
		...checkBestand(bestand),
	}));
	const [fout] = controles.flatMap((controle) =>
		controle.problemen.map((probleem) => formatProbleem(controle.pad, probleem)),
	);
	if (fout !== undefined) throw new Invoerfout(`Het register zelf heeft een fout; herstel die eerst. ${fout}`);
	const van = <Soort>(naam: string) =>
		controles
			.filter(({ soort }) => soort === naam)
			.flatMap(({ onderdelen }) => onderdelen.map(({ gegevens }) => gegevens as Soort));
	const csv = await readFile(pad.csv, 'utf8');
	const rijen: Rij[] = parseCsv(csv, { columns: true, skip_empty_lines: true });
	return {
		pad,
		kolomnamen: Object.keys(rijen[0] ?? {}),
		rijen,
		yaml: await readFile(pad.yaml, 'utf8'),
		register: listGeldigeRijen(van<RegisterRij>('register'), van<Herindeling>('herindelingen'), vandaag),
		kolommen: new Map(van<Kolom>('kolommen').map((kolom) => [kolom.id, kolom])),
		bronnen: new Set(van<{ id: string }>('bronnen').map(({ id }) => id)),
	};
}
