import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { unprotectFormule } from '../../../src/shared/formule.ts';
import type { Cel, Kolomtype, Kolomuitleg } from '../../../src/features/open-data/regels/tabel.ts';
import { formatCsv, formatJson } from '../../../src/features/open-data/uitgave.ts';
import { CONTENT, readTabellen } from './inhoud.ts';

const tabellen = await readTabellen();
const gelezen = tabellen.map((tabel) => {
	const csv = formatCsv(tabel);
	// An independent reader: the site writes and reads with another package.
	const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
	return { naam: tabel.naam, tabel, csv, rijen: data, fouten: errors, kop: meta.fields ?? [] };
});
const findGelezen = (naam: string) => gelezen.find((tabel) => tabel.naam === naam)!;

const LEZERS: Partial<Record<Kolomtype, (tekst: string) => Cel>> = {
	geheel: Number,
	getal: Number,
	'ja-nee': (tekst) => tekst === 'true',
	lijst: (tekst) => unprotectFormule(tekst).split('|'),
};

/** A cell as a user of the CSV reads it, knowing only the type of the column. */
function readCel(tekst: string | undefined, { type }: Kolomuitleg): Cel {
	if (tekst === undefined || tekst === '') return type === 'lijst' ? [] : null;
	return (LEZERS[type] ?? unprotectFormule)(tekst);
}

describe.each(gelezen)('$naam.csv', ({ tabel, csv, rijen, fouten, kop }) => {
	test('is read without a complaint, with the header that is described', () => {
		expect(fouten.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
		expect(kop).toEqual(tabel.kolommen.map(({ naam }) => naam));
	});

	test('holds the same rows as the JSON', () => {
		const uitCsv = rijen.map((rij) =>
			Object.fromEntries(tabel.kolommen.map((kolom) => [kolom.naam, readCel(rij[kolom.naam], kolom)])),
		);
		const uitJson = (JSON.parse(formatJson(tabel)) as Record<string, Cel>[]).map((rij) =>
			// A list may be absent as well as empty.
			Object.fromEntries(
				tabel.kolommen.map(({ naam, type }) => [naam, type === 'lijst' ? (rij[naam] ?? []) : rij[naam]]),
			),
		);
		expect(uitCsv).toEqual(uitJson);
	});

	test('is UTF-8 without a mark, ends every line with CRLF and starts no formula', () => {
		expect(csv.charCodeAt(0)).not.toBe(0xfeff);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(rijen.flatMap((rij) => Object.values(rij)).filter((cel) => /^[=+@\t]|^-(?!\d)/.test(cel))).toEqual([]);
	});
});

describe('against the content itself', () => {
	const readBestand = (pad: string) => readFileSync(`${CONTENT}/${pad}`, 'utf8');

	test('gemeenten.csv has every gemeente with the figures of the register', () => {
		const { data } = Papa.parse<Record<string, string>>(readBestand('register/gemeenten.csv'), {
			header: true,
			skipEmptyLines: true,
		});
		const open = new Map(findGelezen('gemeenten').rijen.map((rij) => [rij['code'], rij]));
		expect(data).toHaveLength(342);
		expect(open.size).toBe(342);
		for (const { code, naam, slug, provincie, inwoners, leerlingen_bo } of data)
			expect(open.get(code)).toMatchObject({ naam, slug, provincie, inwoners, leerlingen_bo });
	});

	test('every taak of the files stands in taken.csv with its sentence and article', () => {
		const taken = parseYaml(readBestand('taken/leerlingenvervoer.yaml')) as {
			id: string;
			omschrijving: string;
			grondslag?: { artikel: string; gelezen?: { op: string; tekstVan: string } };
		}[];
		const open = new Map(findGelezen('taken').rijen.map((rij) => [rij['id'], rij]));
		const grondslagen = new Map(findGelezen('taken-grondslag').rijen.map((rij) => [rij['taak'], rij]));
		expect(taken.length).toBeGreaterThan(3);
		for (const { id, omschrijving, grondslag } of taken) {
			expect(open.get(id)).toMatchObject({ omschrijving, thema: 'leerlingenvervoer' });
			const { artikel, gelezen_op: op, tekst_van: tekstVan } = grondslagen.get(id) ?? {};
			expect({ artikel, op, tekstVan }, id).toEqual({
				artikel: grondslag?.artikel,
				op: grondslag && (grondslag.gelezen?.op ?? ''),
				tekstVan: grondslag && (grondslag.gelezen?.tekstVan ?? ''),
			});
		}
	});

	test('the numbers of Twenterand over 2024 are what the gemeente reported', () => {
		const rijen = findGelezen('lea-vve-cijfers').rijen.filter(
			({ slug, jaar }) => slug === 'twenterand' && jaar === '2024',
		);
		const opVraag = Object.fromEntries(rijen.map(({ vraag, aantal }) => [vraag, aantal]));
		expect(opVraag).toMatchObject({ doelgroeppeuters: '117', kindplaatsen: '161', bereikt: '61', niet_bereikt: '56' });
	});

	test('a standpunt names its party and stands in no other table', () => {
		const standpunten = findGelezen('standpunten').rijen;
		expect(standpunten.length).toBeGreaterThan(10);
		expect(standpunten.filter(({ partij }) => !partij)).toEqual([]);
		const teksten = new Set(standpunten.map(({ standpunt }) => standpunt));
		const elders = gelezen
			.filter(({ naam }) => naam !== 'standpunten')
			.flatMap(({ rijen }) => rijen.flatMap((rij) => Object.values(rij)));
		expect(elders.filter((cel) => teksten.has(cel))).toEqual([]);
	});
});
