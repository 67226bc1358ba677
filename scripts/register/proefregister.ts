import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { importBestand } from './importeer.ts';
import type { Opdracht } from './opdracht.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const PROEF = join(ROOT, 'tests/fixtures/register');
export const VANDAAG = '2026-11-22';
export const REGISTER = `code,slug,naam,aliassen,provincie,inwoners,inwoners_0_14,lat,lon,rmc_code,rmc_regio,basisschoolvestigingen,leerlingen_bo,leerlingen_sbo,vo_vestigingen,sbo_vestigingen,so_vso_vestigingen
GM0164,hengelo,Hengelo,Hengelo (O.),Overijssel,82000,12600,52.2658,6.7931,10,Twente,1,60,0,1,0,0
GM0363,amsterdam,Amsterdam,,Noord-Holland,931298,126480,52.3547,4.8339,21,Agglomeratie Amsterdam,1,210,0,1,0,1
GM0599,rotterdam,Rotterdam,,Zuid-Holland,670610,102000,51.9500,4.3900,29,Rijnmond,2,460,50,2,1,1
GM1900,sudwest-fryslan,Súdwest-Fryslân,"Zuidwest-Friesland, de streek",Fryslân,90000,13100,53.0100,5.5300,05,Zuid-West Friesland,1,30,0,0,0,0
`;

const BRONNEN = ['cbs-kerncijfers-2023', 'cbs-kerncijfers-2024']
	.map(
		(id) =>
			`- id: ${id}\n  titel: Kerncijfers\n  uitgever: CBS\n  soort: overheid\n  adres: https://opendata.cbs.nl/\n  gezienOp: 2026-11-22\n`,
	)
	.join('');

const OPDRACHT: Opdracht = {
	proef: false,
	peildatum: undefined,
	bron: undefined,
	jaar: undefined,
	aantal: undefined,
	groteVerschillen: false,
	ouder: false,
	nul: [],
	leeg: [],
};

export const proefbestand = (naam: string) => readFile(join(PROEF, naam));

/** A register of four gemeenten on disk, new for each test. */
export function useProefregister() {
	let map: string;
	const read = (naam: string) => readFile(join(map, 'register', naam), 'utf8');
	beforeEach(async () => {
		map = await mkdtemp(join(tmpdir(), 'register-'));
		await mkdir(join(map, 'register'));
		await mkdir(join(map, 'bronnen'));
		await writeFile(join(map, 'bronnen/cbs.yaml'), BRONNEN);
		await cp(join(ROOT, 'content/register/kolommen.yaml'), join(map, 'register/kolommen.yaml'));
		await writeFile(join(map, 'register/gemeenten.csv'), REGISTER);
	});
	afterEach(() => rm(map, { recursive: true }));
	return {
		map: () => map,
		read,
		voerIn: (bytes: Uint8Array | string, deel: Partial<Opdracht> = {}) =>
			importBestand(
				typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
				{ ...OPDRACHT, ...deel },
				map,
				VANDAAG,
			),
		cel: async (code: string, kolom: string) => {
			const [kop = '', ...rijen] = (await read('gemeenten.csv')).replace(/"[^"]*"/g, 'x').split('\n');
			return rijen.find((rij) => rij.startsWith(code))?.split(',')[kop.split(',').indexOf(kolom)];
		},
		/** The register as it was, whatever the file did. */
		expectOngewijzigd: async () => {
			expect(await read('gemeenten.csv')).toBe(REGISTER);
			expect(await read('kolommen.yaml')).toBe(await readFile(join(ROOT, 'content/register/kolommen.yaml'), 'utf8'));
		},
	};
}
