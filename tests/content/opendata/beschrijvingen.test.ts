import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildDatapackage } from '../../../src/features/open-data/regels/datapackage.ts';
import { buildDcat, formatJsonLd, type Knoop } from '../../../src/features/open-data/regels/dcat.ts';
import { buildIndex } from '../../../src/features/open-data/regels/overzicht.ts';
import { formatTurtle } from '../../../src/features/open-data/regels/turtle.ts';
import { listVoorbeelden } from '../../../src/features/open-data/voorbeelden.ts';
import { buildOpenData } from '../../../src/features/open-data/uitgave.ts';
import { buildTabellen } from '../../../src/features/open-data/regels/tabellen.ts';
import { GEVULDE_UITGAVE, LEGE_UITGAVE } from '../../../src/features/uitgave/regels/proefuitgave.ts';
import { readOpenInhoud } from './inhoud.ts';

const ADRES = 'https://gids.example';
const inhoud = await readOpenInhoud();
const tabellen = buildTabellen(inhoud);
const { datatabellen, uitgave } = buildOpenData(tabellen, inhoud.bronnen, LEGE_UITGAVE, `${ADRES}/`);
const { uitgave: gevuld } = buildOpenData(tabellen, inhoud.bronnen, GEVULDE_UITGAVE, `${ADRES}/`);
const bestanden = new Map(
	datatabellen.flatMap(({ csv, json }) => [csv, json].map((bestand) => [bestand.naam, bestand])),
);

interface Veld {
	name: string;
	type: string;
	description: string;
	licenseNote: string;
	constraints?: object;
	licenses?: { name: string; path: string }[];
	sources?: { title: string; path?: string }[];
}
interface Bron {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	rowCount: number;
	schema: {
		fields: Veld[];
		primaryKey: string[];
		foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
	};
}
const pakket = buildDatapackage(uitgave) as unknown as { $schema: string; homepage: string; resources: Bron[] };

describe('datapackage.json', () => {
	test('says which version of the standard it follows', () => {
		expect(pakket.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(pakket.homepage).toBe(`${ADRES}/data/`);
	});

	test('names nobody without publisher, and says so', () => {
		expect(pakket).not.toHaveProperty('contributors');
		expect(pakket).toHaveProperty('description', expect.stringContaining('uitgave zonder uitgever'));
	});

	test('names the publisher and the functions of the redactie', () => {
		expect(buildDatapackage(gevuld)).toMatchObject({
			contributors: [
				{ title: 'griffie van Voorbeeldstad', path: 'https://voorbeeldstad.example/', roles: ['publisher'] },
				{ title: 'griffier', roles: ['editor'] },
			],
		});
		expect(JSON.stringify(buildDatapackage(gevuld))).not.toContain('zonder uitgever');
	});

	test('lists exactly the files of the tables, with their size and hash', () => {
		expect(pakket.resources.map(({ path }) => path).toSorted()).toEqual([...bestanden.keys()].toSorted());
		for (const { path, bytes, hash } of pakket.resources) {
			const buffer = Buffer.from(bestanden.get(path)!.inhoud);
			expect(bytes, path).toBe(buffer.length);
			expect(hash, path).toBe(`sha256:${createHash('sha256').update(buffer).digest('hex')}`);
		}
	});

	test('has names that the standard allows, each once', () => {
		const namen = pakket.resources.map(({ name }) => name);
		expect(new Set(namen).size).toBe(namen.length);
		expect(namen.filter((naam) => !/^[a-z0-9._-]+$/.test(naam))).toEqual([]);
	});

	test('describes every column, with what is known of its licence', () => {
		const velden = pakket.resources.flatMap(({ schema }) => schema.fields);
		expect(velden.filter(({ description, licenseNote }) => !description || !licenseNote)).toEqual([]);
		expect(
			velden.filter(({ licenses = [], licenseNote }) => licenses.length === 0 && !/onbekend|per rij/.test(licenseNote)),
		).toEqual([]);
	});

	test('names CBS and DUO at the figures of the gemeenten', () => {
		const velden = pakket.resources.find(({ name }) => name === 'gemeenten')!.schema.fields;
		const find = (naam: string) => velden.find(({ name }) => name === naam)!;
		expect(find('inwoners')).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }], peildatum: '2025-01-01' });
		expect(find('inwoners').sources?.[0]?.title).toContain('CBS');
		expect(find('leerlingen_bo').licenses).toBeUndefined();
		expect(find('leerlingen_bo').licenseNote).toMatch(/onbekend/);
		expect(find('leerlingen_bo').sources?.[0]?.title).toContain('DUO');
	});

	test('refers only to tables and columns in the same form', () => {
		const opNaam = new Map(pakket.resources.map((resource) => [resource.name, resource]));
		expect(pakket.resources.flatMap(({ schema }) => schema.foreignKeys ?? []).length).toBeGreaterThan(10);
		for (const { name, schema } of pakket.resources)
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				const doel = opNaam.get(reference.resource ?? name);
				expect(doel?.path.split('.').at(-1), name).toBe(opNaam.get(name)!.path.split('.').at(-1));
				expect(doel?.schema.primaryKey).toEqual(reference.fields);
				expect(schema.fields.map((veld) => veld.name)).toEqual(expect.arrayContaining(fields));
			}
	});
});

describe('index.json', () => {
	test('gives every table with addresses that exist', () => {
		const index = buildIndex(uitgave, { taken: '/data/schemas/taken.json' });
		expect(index.tabellen).toHaveLength(tabellen.length);
		for (const { csv, json, naam } of index.tabellen) {
			expect(bestanden.get(csv.adres.replace('/data/', ''))?.bytes, naam).toBe(csv.bytes);
			expect(bestanden.get(json.adres.replace('/data/', ''))?.bytes, naam).toBe(json.bytes);
		}
	});
});

describe('DCAT', () => {
	const knopen = buildDcat(uitgave);
	const catalogus = knopen[0]!;
	const datasets = catalogus['dcat:dataset'] as readonly Knoop[];
	const distributies = datasets.flatMap((dataset) => dataset['dcat:distribution'] as readonly Knoop[]);
	const listIds = (eigenschap: string) => distributies.map((knoop) => (knoop[eigenschap] as Knoop)['@id']);

	test('has a dataset per table and a distribution per file', () => {
		expect(datasets.map((dataset) => dataset['dct:identifier'])).toEqual(tabellen.map(({ naam }) => naam));
		expect(listIds('dcat:downloadURL')).toEqual([...bestanden.keys()].map((naam) => `${ADRES}/data/${naam}`));
		expect(listIds('dct:license').filter((id) => !id)).toEqual([]);
	});

	test('carries what DCAT-AP asks of every dataset', () => {
		for (const dataset of datasets)
			expect(Object.keys(dataset)).toEqual(
				expect.arrayContaining([
					'dct:title',
					'dct:description',
					'dct:identifier',
					'dct:publisher',
					'dct:creator',
					'dct:accessRights',
					'dct:language',
					'dcat:contactPoint',
					'dcat:theme',
				]),
			);
	});

	test('takes its dates from content and claims no day of publication', () => {
		const tekst = formatJsonLd(knopen);
		expect(tekst).not.toContain('dct:issued');
		const taken = datasets.find((dataset) => dataset['dct:identifier'] === 'taken')!;
		const laatste = inhoud.taken
			.map(({ gecontroleerdOp }) => gecontroleerdOp)
			.toSorted()
			.at(-1);
		expect(taken['dct:modified']).toEqual({ '@value': laatste, '@type': 'xsd:date' });
	});

	test('says without publisher that no body with legal standing is behind it', () => {
		expect(JSON.stringify(knopen[1])).toMatch(/foaf:Agent.*zonder uitgever.*geen rechtspersoon/);
		expect(knopen[2]).toMatchObject({ 'vcard:hasURL': { '@id': `${ADRES}/over/#fout-melden` } });
	});

	test('names the publisher and its mailbox once there is one', () => {
		const [, uitgever, contact] = buildDcat(gevuld);
		expect(uitgever).toMatchObject({
			'foaf:name': { '@value': 'griffie van Voorbeeldstad' },
			'foaf:homepage': { '@id': 'https://voorbeeldstad.example/' },
		});
		expect(JSON.stringify(uitgever)).not.toContain('rechtspersoon');
		expect(contact).toMatchObject({ 'vcard:hasEmail': { '@id': 'mailto:redactie@voorbeeldstad.example' } });
	});

	test('stays relative when the address of the site is not known', () => {
		const zonder = formatJsonLd(buildDcat({ ...uitgave, adres: '' }));
		expect(zonder).toContain('"@id": "/data/taken.csv"');
		expect(zonder).not.toContain(ADRES);
	});

	test('is the same in Turtle: every address and every text', () => {
		const turtle = formatTurtle(knopen);
		for (const dataset of datasets) expect(turtle).toContain(`<${dataset['@id'] as string}>\n    a dcat:Dataset ;`);
		for (const distributie of distributies)
			expect(turtle).toContain(`<${distributie['@id'] as string}>\n    a dcat:Distribution ;`);
		const titel = (datasets[0]!['dct:title'] as Knoop)['@value'] as string;
		expect(turtle).toContain(`dct:title ${JSON.stringify(titel)}@nl`);
		expect(turtle.match(/^<.*>$/gm)).toHaveLength(1 + datasets.length + distributies.length + 2);
	});

	test('Turtle escapes what would end a text or an address', () => {
		const tekst = formatTurtle([{ '@id': '/a b>c', 'dct:title': { '@value': 'Zeg "ja"\n\\ en', '@language': 'nl' } }]);
		expect(tekst).toContain('</a%20b%3Ec>\n    dct:title "Zeg \\"ja\\"\\n\\\\ en"@nl .');
	});
});

describe('the examples', () => {
	test('name the address of the site, and an example address without one', () => {
		expect(listVoorbeelden(ADRES).length).toBeGreaterThan(1);
		for (const { code } of listVoorbeelden(ADRES)) expect(code).toContain(`${ADRES}/data/`);
		for (const { code } of listVoorbeelden()) expect(code).toContain('https://raadswijzer.example/data/');
	});

	test('name only tables and columns that exist', () => {
		const kolommen = new Set(tabellen.flatMap(({ kolommen: deel }) => deel.map(({ naam }) => naam)));
		for (const { code, naam } of listVoorbeelden(ADRES)) {
			for (const [, bestand] of code.matchAll(/\/data\/([a-z-]+\.(?:csv|json))/g))
				expect([...bestanden.keys()], naam).toContain(bestand);
			for (const [, tabel] of code.matchAll(/lees\("([^"]+)"\)/g))
				expect(
					tabellen.map((deel) => deel.naam),
					naam,
				).toContain(tabel);
			for (const [, kolom] of code.matchAll(/\["([a-z_]+)"\]/g)) expect(kolommen, naam).toContain(kolom);
		}
	});

	test('the one in JavaScript runs and prints what gemeenten reported', async () => {
		const { code } = listVoorbeelden(ADRES).find(({ naam }) => naam === 'JavaScript')!;
		const regels: unknown[][] = [];
		const fetchPage = (adres: string) =>
			Promise.resolve(new Response(bestanden.get(adres.replace(`${ADRES}/data/`, ''))?.inhoud));
		const AsyncFunction = Object.getPrototypeOf(async () => await Promise.resolve()).constructor as new (
			...delen: string[]
		) => (...delen: unknown[]) => Promise<void>;
		await new AsyncFunction('fetch', 'console', code)(fetchPage, { log: (...deel: unknown[]) => regels.push(deel) });
		expect(regels).toContainEqual(['twenterand', 2024, 'integratie', 'geen', '(afgeleid)']);
	});
});
