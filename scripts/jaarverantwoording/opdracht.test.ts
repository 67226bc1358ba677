import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	BALLOT,
	INTEGRATIE,
	createAanbod,
	createDocument,
	createOnderwerp,
	PARTNERS,
	VERLOREN,
} from '../../tests/fixtures/jaarverantwoording/formulier.ts';
import { createPdf } from '../../tests/fixtures/jaarverantwoording/pdf.ts';
import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { writeSamen } from './bestanden.ts';
import { main } from './opdracht.ts';
import { LIMIETEN, type Limieten } from './limieten.ts';

vi.setConfig({ testTimeout: 60_000 });

const STUK = createDocument(
	createOnderwerp(VERLOREN, {
		...INTEGRATIE,
		partners: [],
		andersBijPartners: 'de bibliotheek',
		rijen: [['Schoolbesturen voor po', 0]],
		afspraken: '',
		toelichting: 'Bel 0546-840522: de gemeente werkt aan een agenda.',
	}),
	createAanbod(VERLOREN, { doelgroeppeuters: '40', kindplaatsen: '50', bereikt: '37', nietBereikt: '3' }),
).replace('Proefstad', 'Heerlen');
const GOED = ['--gemeente', 'heerlen', '--jaar', '2024'];

let map: string;
beforeEach(async () => {
	map = await mkdtemp(join(tmpdir(), 'jaarverantwoording-'));
});
afterEach(() => rm(map, { recursive: true }));

async function runOpdracht(args: readonly string[], meer: { limieten?: Limieten; contentMap?: string } = {}) {
	const uit: string[] = [];
	const fout: string[] = [];
	const code = await main(args, {
		vandaag: '2026-11-22',
		write: (tekst) => uit.push(tekst),
		report: (regel) => fout.push(regel),
		...meer,
	});
	return { code, uit: uit.join(''), fout: fout.join('\n') };
}
async function set(naam: string, inhoud: string | Uint8Array): Promise<string> {
	await writeFile(join(map, naam), inhoud);
	return join(map, naam);
}

describe('a document that can be read', () => {
	test('gives YAML that the content check accepts, and a report beside it', async () => {
		const { code, uit, fout } = await runOpdracht([await set('stuk.txt', STUK), ...GOED]);
		expect(code).toBe(0);
		const controle = checkBestand({ pad: 'gemeenten/heerlen/lea-vve/2024.yaml', bytes: new TextEncoder().encode(uit) });
		expect(controle.problemen.map(({ tekst }) => tekst.slice(0, 40))).toEqual(
			Array.from({ length: 2 }, () => 'hier moet je samenvatting nog komen. Sch'.slice(0, 40)),
		);
		expect(controle.onderdelen[0]?.gegevens).toMatchObject({
			gemeente: 'heerlen',
			bron: 'heerlen-jaarverantwoording-2024',
			documentVan: '2025-02-26',
			onderwerpen: { integratie: { overleg: { antwoord: 'ja', herkomst: 'afgeleid' } } },
		});
		expect(uit).toContain('# Vrije tekst aanwezig: schrijf hier je eigen samenvatting (anderePartners).');
		expect(uit).toContain('# Vrije tekst aanwezig: schrijf hier je eigen samenvatting (toelichting).');
		const geschreven = uit.replaceAll(/# Vrije tekst aanwezig.* Zo: /g, '');
		const zo = checkBestand({
			pad: 'gemeenten/heerlen/lea-vve/2024.yaml',
			bytes: new TextEncoder().encode(geschreven),
		});
		expect(zo.problemen).toEqual([]);
		expect(geschreven).toContain('anderePartners: { antwoord: Jouw zin., herkomst: toelichting }');
		expect(uit).not.toMatch(/bibliotheek|agenda|840522|antwoord: 3\b|antwoord: 37/);
		for (const deel of [
			'de bibliotheek',
			'werkt aan een agenda',
			'telefoonnummers: 1',
			'Afgeleid (',
			'Onleesbaar (',
			'afgeschermd',
			'- id: heerlen-jaarverantwoording-2024',
			'npm run check:content',
			'met --opnemen erachter, en zonder --uit.',
		])
			expect(fout).toContain(deel);
		expect(fout).not.toContain('840522');
		const blok = /^- id: heerlen-jaarverantwoording-2024\n(?: {2}.*\n)+/m.exec(fout)?.[0];
		const bron = checkBestand({ pad: 'bronnen/brondocumenten.yaml', bytes: new TextEncoder().encode(blok) });
		expect(bron.problemen).toEqual([]);
		expect(bron.onderdelen[0]?.gegevens).toMatchObject({ opvragenBij: 'de griffie van Heerlen', ritme: 'jaarlijks' });
	});

	test('answers without free text and with every kind of field pass the content check as well', async () => {
		const volledig = createDocument(
			createOnderwerp(BALLOT, {
				...INTEGRATIE,
				overleg: 'Ja',
				partners: [PARTNERS[0]!],
				rijen: [['Kinderopvanghouders met ve', 0]],
				afspraken: 'Ja',
				doelen: 'Ja, deels',
				bereikt: 'De helft',
			}),
		);
		const { uit, fout } = await runOpdracht([await set('stuk.pdf', await createPdf(volledig)), ...GOED]);
		const { problemen } = checkBestand({
			pad: 'gemeenten/heerlen/lea-vve/2024.yaml',
			bytes: new TextEncoder().encode(uit),
		});
		expect(problemen).toEqual([]);
		expect(uit).toContain('antwoord: helft');
		expect(uit).not.toContain('Vrije tekst');
		expect(fout).toContain('Het stuk noemt Heerlen nergens.');
	});

	test('--uit writes one file, and replaces only with --vervang', async () => {
		const bron = await set('stuk.txt', STUK);
		const uit = join(map, '2024.yaml');
		expect(await runOpdracht([bron, ...GOED, '--uit', uit])).toMatchObject({ code: 0, uit: '' });
		const eerste = await readFile(uit, 'utf8');
		await writeFile(uit, 'van de redactie');
		expect(await runOpdracht([bron, ...GOED, '--uit', uit])).toMatchObject({
			code: 1,
			fout: expect.stringContaining('bestaat al'),
		});
		expect(await readFile(uit, 'utf8')).toBe('van de redactie');
		expect(await runOpdracht([bron, ...GOED, '--uit', uit, '--vervang'])).toMatchObject({ code: 0 });
		expect(await readFile(uit, 'utf8')).toBe(eerste);
		expect((await readdir(map)).sort()).toEqual(['2024.yaml', '_2024-nakijken.html', 'stuk.txt']);
	});

	test('--uit makes its folder, and writes a sheet beside it with the lines of the document', async () => {
		const uit = join(map, 'nieuw', 'map', '2024.yaml');
		expect(await runOpdracht([await set('stuk.txt', STUK), ...GOED, '--uit', uit])).toMatchObject({ code: 0 });
		const blad = await readFile(join(map, 'nieuw', 'map', '_2024-nakijken.html'), 'utf8');
		expect(blad).toContain('overleg gevoerd over het bevorderen van integratie?');
		expect(blad).toContain('Afgeleid. De vraag met welke soorten partners is overlegd, staat afgedrukt.');
		expect(blad).not.toMatch(/840522|<script/);
	});

	test('--uit never replaces the document itself', async () => {
		const bron = await set('stuk.txt', STUK);
		await link(bron, join(map, 'ander.yaml'));
		for (const uit of [bron, join(map, 'ander.yaml')])
			expect(await runOpdracht([bron, ...GOED, '--uit', uit, '--vervang'])).toEqual({
				code: 1,
				uit: '',
				fout: expect.stringContaining('is het stuk zelf'),
			});
		expect(await readFile(bron, 'utf8')).toBe(STUK);
	});

	test('--opnemen puts the YAML and its source in the content, and what is left to write is an error', async () => {
		await mkdir(join(map, 'content', 'bronnen'), { recursive: true });
		await writeFile(join(map, 'content', 'bronnen', 'brondocumenten.yaml'), '- id: eerder\n');
		const contentMap = join(map, 'content');
		const bron = await set('stuk.txt', STUK);
		expect(await runOpdracht([bron, ...GOED, '--opnemen'], { contentMap })).toMatchObject({ code: 0 });
		expect(await runOpdracht([bron, ...GOED, '--opnemen', '--vervang'], { contentMap })).toMatchObject({
			code: 0,
			fout: expect.stringContaining(
				'De bron heerlen-jaarverantwoording-2024 stond er al. Kijk na of haar datum 2025-02-26 is.',
			),
		});
		const bronnen = await readFile(join(contentMap, 'bronnen', 'brondocumenten.yaml'), 'utf8');
		expect(bronnen.match(/- id: .*/g)).toEqual(['- id: eerder', '- id: heerlen-jaarverantwoording-2024']);
		const bytes = await readFile(join(contentMap, 'gemeenten', 'heerlen', 'lea-vve', '2024.yaml'));
		const { problemen } = checkBestand({ pad: 'gemeenten/heerlen/lea-vve/2024.yaml', bytes });
		expect(problemen).toHaveLength(2);
		expect(problemen[0]?.tekst).toContain('hier moet je samenvatting nog komen');
	});
});

describe('--opnemen that fails halfway leaves the content as it was', () => {
	const listAlles = async () => (await readdir(map, { recursive: true })).filter((naam) => /\.\w+$/.test(naam)).sort();

	test.each([
		[
			'the sources are not there',
			() => mkdir(join(map, 'bronnen'), { recursive: true }),
			'brondocumenten.yaml is niet te lezen',
		],
		[
			'the place of the sheet is taken by a folder',
			async () => {
				await mkdir(join(map, 'bronnen'), { recursive: true });
				await writeFile(join(map, 'bronnen', 'brondocumenten.yaml'), '- id: eerder\n');
				await mkdir(join(map, 'gemeenten', 'heerlen', 'lea-vve', '_2024-nakijken.html'), { recursive: true });
			},
			'is niet te schrijven',
		],
	])('%s', async (_naam, prepare, waarom) => {
		const bron = await set('stuk.txt', STUK);
		await prepare();
		const ervoor = await listAlles();
		const uitkomst = await runOpdracht([bron, ...GOED, '--opnemen'], { contentMap: map });
		expect(uitkomst).toMatchObject({ code: 1, fout: expect.stringContaining(waarom) });
		expect(uitkomst.fout).not.toContain('\n');
		expect(await listAlles()).toEqual(ervoor);
	});

	test('what stood there is put back', async () => {
		const oud = join(map, 'oud.yaml');
		await writeFile(oud, 'oud');
		const nieuw = [
			{ pad: oud, tekst: 'nieuw', vervang: true },
			{ pad: join(map, 'a.yaml'), tekst: 'nieuw', vervang: false },
			{ pad: join(map, 'b.yaml'), tekst: 'nieuw', vervang: false },
		];
		await mkdir(join(map, 'b.yaml'));
		await expect(writeSamen(nieuw)).rejects.toThrow('b.yaml bestaat al');
		expect(await readFile(oud, 'utf8')).toBe('oud');
		expect(await readdir(map)).toEqual(['b.yaml', 'oud.yaml']);
	});
});

describe('one line and nothing written', () => {
	const expectGeweigerd = async (args: readonly string[], tekst: string, limieten = LIMIETEN) => {
		const uit = join(map, 'uit.yaml');
		const uitkomst = await runOpdracht([...args, '--uit', uit], { limieten });
		expect(uitkomst).toEqual({ code: 1, uit: '', fout: expect.stringContaining(tekst) });
		expect(uitkomst.fout).not.toContain('\n');
		expect((await readdir(map)).filter((naam) => naam.startsWith('uit'))).toEqual([]);
	};

	test.each([
		['no file', GOED, 'Noem precies een bestand'],
		['two files', ['a.txt', 'b.txt', ...GOED], 'Noem precies een bestand'],
		['an unknown option', ['a.txt', ...GOED, '--jaartal', '2024'], 'De optie --jaartal bestaat niet'],
		['an option without its value', ['a.txt', '--gemeente', 'heerlen', '--jaar'], 'mist haar waarde'],
		['another kind of file', ['a.docx', ...GOED], 'Alleen een .pdf of .txt'],
		['no gemeente', ['a.txt', '--jaar', '2024'], 'De gemeente ontbreekt'],
		['no year', ['a.txt', '--gemeente', 'heerlen'], 'Het jaar ontbreekt'],
		['a year that cannot be', ['a.txt', '--gemeente', 'heerlen', '--jaar', '2027'], 'Het jaar "2027" kan niet'],
		['a year in words', ['a.txt', '--gemeente', 'heerlen', '--jaar', 'vorig'], 'Het jaar "vorig" kan niet'],
		['a day to come', ['a.txt', ...GOED, '--datum', '2027-02-26'], 'moet nog komen'],
		[
			'a year before the forms we know',
			['a.txt', '--gemeente', 'heerlen', '--jaar', '2012'],
			'Het jaar "2012" kan niet',
		],
		['two places', ['a.txt', ...GOED, '--opnemen'], 'Kies --opnemen of --uit'],
		['a day that does not exist', ['a.txt', ...GOED, '--datum', '2025-02-30'], 'bestaat niet'],
		['a file that is not there', ['/nergens/a.txt', ...GOED], 'is niet gevonden'],
		['a slug with a slip', ['a.txt', '--gemeente', 'heerln', '--jaar', '2024'], 'Bedoel je: --gemeente heerlen?'],
		['another name of a gemeente', ['a.txt', '--gemeente', "'s-Gravenhage", '--jaar', '2024'], '--gemeente den-haag'],
	])('%s', async (_naam, args, tekst) => {
		await expectGeweigerd(args, tekst);
	});

	test.each([
		['an empty file', '', 'leeg'],
		['a file with white only', ' \n\n', 'leeg'],
		['another text', 'Beste lezer,\nDit is een brief.\n', 'geen jaarverantwoording'],
		['a picture by another name', Buffer.from([0x89, 0x50, 0, 0, 1, 2, 0, 0, 0x80]), 'geen tekstbestand'],
		['a PDF by another name', '%PDF-1.7', 'extensie .pdf'],
		['a document of another year', STUK.replaceAll('2024', '2022'), 'Dit stuk gaat over 2022, niet over 2024'],
		['a document without a day', STUK.replace(/26-02-2025.*/, ''), '--datum'],
		['a document of a day to come', STUK.replace('26-02-2025', '26-02-2027'), 'moet nog komen'],
		['half a document', STUK.slice(0, STUK.indexOf('Dit waren alle')), 'niet heel'],
	])('%s', async (_naam, inhoud, tekst) => {
		await expectGeweigerd([await set('stuk.txt', inhoud), ...GOED], tekst);
	});

	test('a folder', async () => {
		await mkdir(join(map, 'stuk.pdf'));
		await expectGeweigerd([join(map, 'stuk.pdf'), ...GOED], 'is een map');
	});

	test('a file that is too large is not even opened', async () => {
		await expectGeweigerd([await set('stuk.txt', STUK), ...GOED], 'groter dan', { ...LIMIETEN, bytes: 100 });
	});
});
