import { describe, expect, test } from 'vitest';
import type { Cel, Kolomtype } from '../../../src/features/open-data/regels/tabel.ts';
import { ONDERWERPEN } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { leaVveSchema } from '../../../src/content/schemas/lea-vve.ts';
import { readOpenInhoud } from './inhoud.ts';
import { buildTabellen } from '../../../src/features/open-data/regels/tabellen.ts';
import { isKleinAantal } from '../../../src/shared/klein-aantal/aantal.ts';

const inhoud = await readOpenInhoud();
const tabellen = buildTabellen(inhoud);
const opNaam = new Map(tabellen.map((tabel) => [tabel.naam, tabel]));

const PASSEND: Record<Kolomtype, (cel: Cel) => boolean> = {
	tekst: (cel) => typeof cel === 'string',
	geheel: Number.isInteger,
	getal: (cel) => typeof cel === 'number',
	'ja-nee': (cel) => typeof cel === 'boolean',
	dag: (cel) => /^\d{4}-\d{2}-\d{2}$/.test(String(cel)),
	moment: (cel) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(cel)),
	adres: (cel) => URL.canParse(String(cel)),
	pagina: (cel) => String(cel).startsWith('/'),
	lijst: (cel) => Array.isArray(cel) && cel.every((deel) => !String(deel).includes('|')),
};
const isLeeg = (cel: Cel | undefined) => cel === null || cel === undefined || (Array.isArray(cel) && cel.length === 0);
const toSleutel = (rij: Readonly<Record<string, Cel>>, kolommen: readonly string[]) =>
	JSON.stringify(kolommen.map((kolom) => rij[kolom]));

test('names of tables are unique and clash with no other address below /data/', () => {
	const namen = tabellen.map(({ naam }) => naam);
	expect(new Set(namen).size).toBe(namen.length);
	expect(namen.filter((naam) => !/^[a-z]+(-[a-z]+)*$/.test(naam))).toEqual([]);
	expect(namen.filter((naam) => ['index', 'datapackage', 'dcat', 'schemas', 'gebruiken'].includes(naam))).toEqual([]);
});

test('every table hangs below a table that exists', () => {
	const hoofdtabellen = tabellen.flatMap(({ hoofdtabel }) => hoofdtabel ?? []);
	expect(hoofdtabellen.filter((naam) => opNaam.get(naam)?.hoofdtabel !== undefined || !opNaam.has(naam))).toEqual([]);
});

describe.each(tabellen)('$naam', (tabel) => {
	const { kolommen, rijen, sleutel, verwijzingen } = tabel;

	test('says what a row is, where it comes from and what every column means', () => {
		expect([tabel.titel, tabel.rij, tabel.omschrijving, tabel.herkomst].filter((tekst) => tekst.trim() === '')).toEqual(
			[],
		);
		expect(kolommen.filter(({ titel, omschrijving }) => !titel || !omschrijving.endsWith('.'))).toEqual([]);
		expect(kolommen.filter(({ naam }) => !/^[a-z][a-z0-9_]*$/.test(naam))).toEqual([]);
		expect(new Set(kolommen.map(({ naam }) => naam)).size).toBe(kolommen.length);
	});

	test('names only sources that exist', () => {
		const ids = kolommen.flatMap(({ bronnen = [] }) => bronnen);
		expect(ids.filter((id) => !inhoud.bronnen.has(id))).toEqual([]);
	});

	test('holds in every cell what its column promises', () => {
		const fout = kolommen.flatMap(({ naam, type, verplicht, keuzes }) =>
			rijen.flatMap((rij) => {
				const cel = rij[naam];
				if (isLeeg(cel)) return verplicht ? [`${naam} is leeg`] : [];
				if (!PASSEND[type](cel!)) return [`${naam}: ${String(cel)} is geen ${type}`];
				return keuzes && !keuzes.includes(String(cel)) ? [`${naam}: ${String(cel)} staat niet in de keuzes`] : [];
			}),
		);
		expect(fout).toEqual([]);
	});

	test('has one row per key', () => {
		expect(sleutel.filter((naam) => !kolommen.some((kolom) => kolom.naam === naam))).toEqual([]);
		const sleutels = rijen.map((rij) => toSleutel(rij, sleutel));
		expect(sleutels.filter((deel, index) => sleutels.indexOf(deel) !== index)).toEqual([]);
	});

	test('refers only to rows that exist', () => {
		for (const { kolommen: eigen, naar, naarKolommen } of verwijzingen) {
			const doel = opNaam.get(naar);
			expect(doel, naar).toBeDefined();
			expect(naarKolommen).toEqual(doel!.sleutel);
			const sleutels = new Set(doel!.rijen.map((rij) => toSleutel(rij, naarKolommen)));
			const gevuld = rijen.filter((rij) => eigen.every((kolom) => rij[kolom] !== null));
			expect(gevuld.map((rij) => toSleutel(rij, eigen)).filter((deel) => !sleutels.has(deel))).toEqual([]);
		}
	});
});

test('the table of columns describes every column of every table once', () => {
	const beschreven = opNaam.get('kolommen')!.rijen.map(({ tabel, kolom }) => `${String(tabel)}.${String(kolom)}`);
	expect(beschreven).toEqual(
		tabellen.flatMap(({ naam, kolommen }) => kolommen.map((kolom) => `${naam}.${kolom.naam}`)),
	);
});

test('no table has a number of 1 to 4 children', () => {
	const { rijen } = opNaam.get('gemeenten')!;
	const kolommen = opNaam
		.get('gemeenten')!
		.kolommen.filter(({ naam }) => opNaam.get('gemeenten')!.kolommen.some((ander) => ander.naam === `${naam}_status`));
	expect(kolommen.map(({ naam }) => naam)).toEqual(
		expect.arrayContaining(['inwoners_0_14', 'leerlingen_bo', 'leerlingen_sbo']),
	);
	const klein = [
		...rijen.flatMap((rij) => kolommen.map(({ naam }) => rij[naam])),
		...opNaam
			.get('lea-vve-cijfers')!
			.rijen.filter(({ vraag }) => vraag !== 'kindplaatsen')
			.map(({ aantal }) => aantal),
		...opNaam
			.get('landelijk')!
			.rijen.filter(({ eenheid }) => /kinder|leerling|jongeren/.test(String(eenheid)))
			.map(({ waarde }) => waarde),
	].filter((aantal) => typeof aantal === 'number' && isKleinAantal(aantal));
	expect(klein).toEqual([]);
});

test('the numbers that belong together are still called what the masking calls them', () => {
	const velden = Object.keys(leaVveSchema.shape.cijfers.unwrap().shape);
	expect(velden).toEqual(expect.arrayContaining(['doelgroeppeuters', 'kindplaatsen', 'bereikt', 'nietBereikt']));
});

test('every answer in the files of gemeenten is a row', () => {
	const countOpgaven = (waarde: unknown): number => {
		if (typeof waarde !== 'object' || waarde === null) return 0;
		if (!('herkomst' in waarde))
			return Object.values(waarde).reduce<number>((som, deel) => som + countOpgaven(deel), 0);
		const { antwoord } = waarde as { antwoord?: unknown };
		return Array.isArray(antwoord) ? antwoord.length : 1;
	};
	const jaren = inhoud.gemeenten.flatMap(({ leaVve }) => leaVve);
	const verwacht = jaren.reduce((som, jaar) => som + countOpgaven(jaar), 0);
	const rijen = ['lea-vve', 'lea-vve-cijfers'].flatMap((naam) => opNaam.get(naam)!.rijen);
	expect(rijen.length).toBeGreaterThanOrEqual(verwacht);
	expect(rijen.filter(({ vraag }) => !['toelichting', 'aanvullend'].includes(String(vraag)))).toHaveLength(verwacht);
	expect(new Set(rijen.map(({ onderwerp }) => onderwerp))).toEqual(
		new Set([...ONDERWERPEN.filter((onderwerp) => jaren.some(({ onderwerpen }) => onderwerpen[onderwerp])), 'cijfers']),
	);
});
