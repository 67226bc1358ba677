import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGISTER_KOLOMMEN, type RegisterRij } from '../../src/content/schemas/register.ts';
import { Invoerfout } from './fout.ts';
import { recogniseFormaat } from './herkennen.ts';
import { importBestand } from './importeer.ts';
import { readTabel } from './lezen.ts';
import { proefbestand, PROEF, REGISTER, ROOT, useProefregister, VANDAAG } from './proefregister.ts';
import { formatRegister, updateKolommen, writeSamen } from './schrijven.ts';
import type { Opdracht } from './opdracht.ts';
import type { Rij } from './stand.ts';
import { readWaarden } from './waarden.ts';

const { map, read, voerIn, cel, expectOngewijzigd } = useProefregister();

describe('a file of each known kind', () => {
	test.each([
		['duo-leerlingen.csv', {}, 'leerlingen per schoolvestiging', 'leerlingen_bo', ['65', '200', '470', '<5'], '2025'],
		['duo-leerlingen.csv', {}, 'leerlingen per schoolvestiging', 'leerlingen_sbo', ['0', '0', '47', '0'], '2025'],
		[
			'duo-vestigingen-bo.csv',
			{ peildatum: '2026-10' },
			'basisonderwijs',
			'basisschoolvestigingen',
			['1', '1', '2', '1'],
			'2026-10',
		],
		[
			'duo-vestigingen-vo.csv',
			{ peildatum: '2026-10' },
			'voortgezet',
			'vo_vestigingen',
			['1', '1', '2', '0'],
			'2026-10',
		],
		[
			'duo-vestigingen-so.csv',
			{ peildatum: '2026-10' },
			'speciaal',
			'so_vso_vestigingen',
			['0', '1', '1', '0'],
			'2026-10',
		],
		[
			'cbs-kerncijfers.json',
			{ bron: 'cbs-kerncijfers-2023' },
			'brede tabel',
			'inwoners',
			['83000', '934526', '672000', '91000'],
			'2025-01-01',
		],
		[
			'cbs-waarnemingen.csv',
			{ bron: 'cbs-kerncijfers-2023', peildatum: '2025-01-01' },
			'waarnemingen',
			'inwoners_0_14',
			['12500', '127000', '103000', '13000'],
			'2025-01-01',
		],
		[
			'cbs-70072ned.json',
			{ bron: 'cbs-kerncijfers-2023', jaar: '2025' },
			'70072ned',
			'inwoners',
			['83000', '934526', '672000', '91000'],
			'2025-01-01',
		],
		[
			'statline.csv',
			{ bron: 'cbs-kerncijfers-2023' },
			'CSV met namen',
			'inwoners',
			['83000', '934526', '672000', '91000'],
			'2025-01-01',
		],
	] as const)('%s %j', async (bestand, deel, naam, kolom, verwacht, peildatum) => {
		const regels = await voerIn(await proefbestand(bestand), deel);
		expect(regels[0]).toContain(naam);
		expect(await Promise.all(['GM0164', 'GM0363', 'GM0599', 'GM1900'].map((code) => cel(code, kolom)))).toEqual(
			verwacht,
		);
		const [, deelVan = ''] = (await read('kolommen.yaml')).split(`- id: ${kolom}\n`);
		expect(deelVan.split('- id:')[0]).toContain(
			`peildatum: ${/^\d{4}$/.test(peildatum) ? `'${peildatum}'` : peildatum}\n`,
		);
		expect(deelVan.split('- id:')[0]).toContain('herzienVoor: 2027-11-22\n');
	});

	test('prints per column how much changes and the largest change first', async () => {
		const regels = await voerIn(await proefbestand('cbs-kerncijfers.json'), { bron: 'cbs-kerncijfers-2023' });
		expect(regels.slice(1, 4)).toEqual([
			'inwoners: 4 van de 4 veranderd, samen 1.773.908 -> 1.780.526',
			'    Amsterdam: 931.298 -> 934.526 (+3.228)',
			'    Rotterdam: 670.610 -> 672.000 (+1.390)',
		]);
	});

	const KOP = 'VESTIGINGSCODE;SOORT_VESTIGING;GEMEENTECODE_VESTIGING;LEERLINGEN_2025\n';
	const overig = '1;BO;164;60\n2;BO;363;210\n3;BO;599;460\n4;SBO;599;50\n';

	test.each([
		['one school that is kept secret', ['<5'], '<5'],
		['two of them', ['<5', '<5'], '<9'],
		['one beside a school without pupils', ['0', '<5'], '<5'],
		['one beside a school of 3', ['3', '<5'], '<8'],
		['one beside a school that can be shown', ['30', '<5'], '30'],
		['3 pupils that the file does show', ['3'], '<5'],
		['a school without pupils', ['0'], '0'],
	])('%s: %j becomes %s', async (_wat, leerlingen, verwacht) => {
		const rijen = leerlingen.map((aantal, index) => `S${index};BO;1900;${aantal}`);
		const regels = await voerIn(`${KOP}${overig}${rijen.join('\n')}\n`);
		expect(await cel('GM1900', 'leerlingen_bo')).toBe(verwacht);
		const geheim = leerlingen.filter((aantal) => aantal === '<5').length;
		expect(regels.some((regel) => regel.startsWith(`${geheim} keer staat er "<5"`))).toBe(geheim > 0);
	});

	test('a masked count is compared with a number as text and counts in no total', async () => {
		const regels = await voerIn(await proefbestand('duo-leerlingen.csv'));
		expect(regels).toContain('    Súdwest-Fryslân: 30 -> <5');
		expect(regels).toContain('leerlingen_bo: 4 van de 4 veranderd, samen 760 -> 735');
		const nogEens = await voerIn(await proefbestand('duo-leerlingen.csv'));
		expect(nogEens).toContain('leerlingen_bo: niets veranderd');
	});
});

describe('nothing but the figures changes', () => {
	test('a trial writes nothing', async () => {
		const regels = await voerIn(await proefbestand('duo-leerlingen.csv'), { proef: true });
		expect(regels.at(-1)).toBe('Proef: er is niets geschreven.');
		await expectOngewijzigd();
	});

	test('the same file twice changes nothing the second time', async () => {
		await voerIn(await proefbestand('duo-leerlingen.csv'));
		const eerst = [await read('gemeenten.csv'), await read('kolommen.yaml')];
		const regels = await voerIn(await proefbestand('duo-leerlingen.csv'));
		expect(regels).toContain('leerlingen_bo: niets veranderd');
		expect([await read('gemeenten.csv'), await read('kolommen.yaml')]).toEqual(eerst);
	});

	test('names, quotes and the columns of other files stay as they were', async () => {
		await voerIn(await proefbestand('duo-leerlingen.csv'));
		expect(await read('gemeenten.csv')).toContain(
			'GM1900,sudwest-fryslan,Súdwest-Fryslân,"Zuidwest-Friesland, de streek",Fryslân,90000,13100,53.0100',
		);
	});

	test('the real register is written back byte for byte', async () => {
		const echt = await readFile(join(ROOT, 'content/register/gemeenten.csv'), 'utf8');
		const rijen: Rij[] = parse(echt, { columns: true });
		expect(formatRegister(Object.keys(rijen[0]!), rijen)).toBe(echt);
	});

	test('comments and other columns in kolommen.yaml stay as the author wrote them', async () => {
		const bron = await readFile(join(ROOT, 'content/register/kolommen.yaml'), 'utf8');
		const nieuw = updateKolommen(`${bron}\n# slot\n`, [{ id: 'inwoners', uit: [], hoe: 'enige' }], {
			peildatum: '2026-01-01',
			herzienVoor: '2027-11-28',
			bron: undefined,
			voorlopig: undefined,
		});
		expect(nieuw).toBe(`${bron}\n# slot\n`.replace('peildatum: 2025-01-01', 'peildatum: 2026-01-01'));
	});

	test('windows-1252 and a BOM read the same as UTF-8', async () => {
		const text = await readFile(join(PROEF, 'duo-leerlingen.csv'), 'utf8');
		await voerIn(Uint8Array.from([...text].map((teken) => teken.charCodeAt(0))));
		const oud = await read('gemeenten.csv');
		await writeFile(join(map(), 'register/gemeenten.csv'), REGISTER);
		await voerIn(`\uFEFF${text}`);
		expect(await read('gemeenten.csv')).toBe(oud);
	});
});

describe('what is wrong is said in one Dutch line, and the register stays as it was', () => {
	const json = (value: unknown, extra: object = {}) => JSON.stringify({ ...extra, value });
	const inwoners = (code: string, aantal: unknown, jong: unknown = 1) => ({
		WijkenEnBuurten: code,
		AantalInwoners_5: aantal,
		k_0Tot15Jaar_8: jong,
	});
	const vier = ['GM0164', 'GM0363', 'GM0599', 'GM1900'].map((code) => inwoners(code, 400_000));
	const jaar = { peildatum: '2025-01-01', bron: 'cbs-kerncijfers-2023' };

	test.each<[string, string | Uint8Array, Partial<Opdracht>, RegExp]>([
		['an empty file', '', {}, /^Het bestand is leeg/],
		['only spaces', ' \n ', {}, /^Het bestand is leeg/],
		['a spreadsheet or zip', Uint8Array.from([80, 75, 3, 4, 0, 0]), {}, /^Dit is geen tekstbestand/],
		['a web page with an error', '<!DOCTYPE html><title>503</title>', {}, /^Dit is een webpagina/],
		['JSON that is cut off', '{"value": [{"a": 1}', {}, /^Dit bestand is geen geldige JSON/],
		['JSON without rows', '{"odata.error": {}}', {}, /geen lijst "value"/],
		['a first page of many', json([], { 'odata.nextLink': 'x' }), {}, /^Dit is een deel van de tabel/],
		['an unknown table', 'a;b\n1;2\n', {}, /^Dit bestand kennen we niet\. Het bestand heeft: a, b\./],
		['a header without rows', 'GEMEENTENUMMER;VESTIGINGSCODE\n', {}, /^Onder de kop staan geen rijen/],
		[
			'a missing column',
			'GEMEENTECODE_VESTIGING;SOORT_VESTIGING;VESTIGINGSCODE\n599;BO;00AA00\n',
			{},
			/lijkt op DUO leerlingen.*leerlingen ontbreekt/,
		],
		[
			'a column twice',
			'VESTIGINGSCODE;GEMEENTENUMMER;GEMEENTENUMMER \n1;2;3\n',
			{},
			/^De kolom "GEMEENTENUMMER" staat er twee keer/,
		],
		[
			'a row with too many cells',
			'GEMEENTENUMMER;VESTIGINGSCODE;ONDERWIJSSTRUCTUUR\n1;2;3;4\n',
			{},
			/^Regel 2 telt niet zoveel cellen als de kop \(4 en 3\)/,
		],
		[
			'a row that is cut off',
			'GEMEENTENUMMER;VESTIGINGSCODE;ONDERWIJSSTRUCTUUR\n1;2;3\n1;3\n',
			{},
			/^Regel 3 telt niet zoveel cellen als de kop \(2 en 3\)\. Het bestand is afgekapt/,
		],
		[
			'a row that is cut off in its first cell',
			'GEMEENTENUMMER;VESTIGINGSCODE;ONDERWIJSSTRUCTUUR\n1;2;3\n05\n',
			{},
			/^Regel 3 telt niet zoveel cellen als de kop \(1 en 3\)/,
		],
		[
			'a quote that does not end',
			'GEMEENTENUMMER;VESTIGINGSCODE;ONDERWIJSSTRUCTUUR\n1;2;"HAV\n',
			{},
			/^Op regel 2 begint een cel die niet eindigt/,
		],
		['a gemeente twice', json([...vier, inwoners('GM0599', 1)]), jaar, /^Rotterdam staat meer dan een keer/],
		[
			'an unknown gemeente',
			json([...vier, inwoners('GM9999', 5)]),
			jaar,
			/heeft 5 gemeenten, het register 4\. Niet in het register: GM9999.*--aantal 5/,
		],
		[
			'a missing gemeente',
			json(vier.slice(1)),
			jaar,
			/^Niet in het bestand, terwijl er een cijfer was: Hengelo\. .*achter --leeg/,
		],
		['another number than was accepted', json([...vier, inwoners('GM9999', 5)]), { ...jaar, aantal: 4 }, /--aantal 5/],
		[
			'a negative number',
			json([...vier.slice(1), inwoners('GM0164', -5)]),
			jaar,
			/^Bij Hengelo staat "-5" als inwoners/,
		],
		['half a person', json([...vier.slice(1), inwoners('GM0164', 12.5)]), jaar, /staat "12\.5"/],
		['a word for a number', json([...vier.slice(1), inwoners('GM0164', 'veel')]), jaar, /staat "veel"/],
		[
			'more children than people',
			json([...vier.slice(1), inwoners('GM0164', 10, 11)]),
			jaar,
			/bij Hengelo, inwoners_0_14: er zijn meer kinderen dan inwoners/,
		],
		['nobody', json([...vier.slice(1), inwoners('GM0164', 0, 0)]), jaar, /bij Hengelo, inwoners: er staan 0 inwoners/],
		[
			'a total that jumps',
			json(vier.map((rij) => ({ ...rij, AantalInwoners_5: 100 }))),
			jaar,
			/^Het totaal van inwoners gaat van 1773908 naar 400/,
		],
		['no date', json(vier), {}, /staat geen datum.*--peildatum/],
		['a date to come', json(vier), { ...jaar, peildatum: '2027-01-01' }, /moet nog komen/],
		[
			'a new year without a source',
			json(vier),
			{ peildatum: '2026-01-01' },
			/^De bron van inwoners is nu cbs-regionale-kerncijfers-2025.*--bron/,
		],
		['a source that is not there', json(vier), { ...jaar, bron: 'cbs-2099' }, /^De bron "cbs-2099" staat niet/],
		['no gemeente at all', json([inwoners('NL00', 5)]), jaar, /geen enkele gemeente/],
	])('%s', async (_wat, bytes, deel, tekst) => {
		const fout = await voerIn(bytes, deel).catch((error: unknown) => error);
		expect(fout).toBeInstanceOf(Invoerfout);
		expect((fout as Error).message).toMatch(tekst);
		expect((fout as Error).message).not.toContain('\n');
		await expectOngewijzigd();
	});

	test('years that are mixed are named, with the way to choose', async () => {
		await expect(voerIn(await proefbestand('cbs-70072ned.json'))).rejects.toThrow(
			/meer perioden door elkaar: 2024JJ00, 2025JJ00.*--jaar 2025/,
		);
		await expect(voerIn(await proefbestand('cbs-70072ned.json'), { jaar: '2019' })).rejects.toThrow(/2019 staat niet/);
		await expectOngewijzigd();
	});

	test('the year in the file wins from another one that is typed', async () => {
		await expect(voerIn(await proefbestand('duo-leerlingen.csv'), { peildatum: '2024' })).rejects.toThrow(
			/is van 2025, niet van 2024/,
		);
		await expectOngewijzigd();
	});

	test('a school that stands there twice', async () => {
		const text = await readFile(join(PROEF, 'duo-vestigingen-bo.csv'), 'utf8');
		await expect(voerIn(`${text}${text.split('\n')[1] ?? ''}`, { peildatum: '2026-10' })).rejects.toThrow(
			/De vestiging 05WM00 staat twee keer/,
		);
		await expectOngewijzigd();
	});

	test('a gemeente that had schools and is not in the file is named, and becomes 0 only when that is confirmed', async () => {
		const heel = await readFile(join(PROEF, 'duo-leerlingen.csv'), 'utf8');
		const zonderSbo = heel
			.split('\n')
			.filter((rij) => !rij.includes(';SBO;'))
			.join('\n');
		await expect(voerIn(zonderSbo)).rejects.toThrow(
			/^Niet in het bestand, terwijl er scholen waren: Rotterdam\. [^R]*$/,
		);
		await expect(voerIn(zonderSbo, { nul: ['Hengelo'] })).rejects.toThrow(/er scholen waren: Rotterdam/);
		await expectOngewijzigd();
		await voerIn(zonderSbo, { nul: ['rotterdam'], groteVerschillen: true });
		expect(await cel('GM0599', 'leerlingen_sbo')).toBe('0');
	});

	test('a gemeente of which the pupils were masked is missed as well', async () => {
		await writeFile(join(map(), 'register/gemeenten.csv'), REGISTER.replace('1,30,0,0,0,0', '1,30,<5,0,0,0'));
		await expect(voerIn(await proefbestand('duo-leerlingen.csv'))).rejects.toThrow(/er scholen waren: Súdwest-Fryslân/);
	});

	test('two regions for one gemeente', async () => {
		const text = (await readFile(join(PROEF, 'duo-vestigingen-bo.csv'), 'utf8')).replace(
			';29;Rijnmond;Midden',
			';30;Elders;Midden',
		);
		await expect(voerIn(text, { peildatum: '2026-10' })).rejects.toThrow(
			/Bij Rotterdam staat voor rmc_code zowel "30" als "29"/,
		);
		await expectOngewijzigd();
	});

	test('a mistake in the register itself comes first', async () => {
		const fout = REGISTER.replace('82000', 'veel');
		await writeFile(join(map(), 'register/gemeenten.csv'), fout);
		await expect(voerIn(await proefbestand('duo-leerlingen.csv'))).rejects.toThrow(/^Het register zelf heeft een fout/);
		expect(await read('gemeenten.csv')).toBe(fout);
	});

	test('when the second file cannot be written, the first stays and nothing lies about', async () => {
		const [eerste, tweede] = ['a.txt', 'b.txt'].map((naam) => join(map(), 'register', naam)) as [string, string];
		await writeFile(eerste, 'oud');
		await writeFile(tweede, 'oud');
		const onschrijfbaar = {} as string;
		await expect(
			writeSamen([
				{ pad: eerste, text: 'nieuw' },
				{ pad: tweede, text: onschrijfbaar },
			]),
		).rejects.toThrow();
		expect(await readFile(eerste, 'utf8')).toBe('oud');
		expect((await readdir(join(map(), 'register'))).sort()).toEqual([
			'a.txt',
			'b.txt',
			'gemeenten.csv',
			'kolommen.yaml',
		]);
	});

	test('a register that cannot be read leaves what is there as it was', async () => {
		await rm(join(map(), 'register/kolommen.yaml'));
		await mkdir(join(map(), 'register/kolommen.yaml'));
		await expect(voerIn(await proefbestand('duo-leerlingen.csv'))).rejects.toThrow();
		expect(await read('gemeenten.csv')).toBe(REGISTER);
	});
});

test('a gemeente that is named becomes empty, and no row is made for an unknown one', async () => {
	const text = JSON.stringify({
		value: ['GM0363', 'GM0599', 'GM1900', 'GM9999'].map((code) => ({
			WijkenEnBuurten: code,
			AantalInwoners_5: 560_000,
			k_0Tot15Jaar_8: 1,
		})),
	});
	const deel = { peildatum: '2025-01-01', bron: 'cbs-kerncijfers-2023', aantal: 4, groteVerschillen: true };
	await expect(voerIn(text, deel)).rejects.toThrow(/een cijfer was: Hengelo\./);
	await expect(voerIn(text, { ...deel, nul: ['Hengelo'] })).rejects.toThrow(/een cijfer was: Hengelo\./);
	await expectOngewijzigd();
	const regels = await voerIn(text, { ...deel, leeg: ['hengelo'] });
	expect(regels).toContain('    leeg geworden: Hengelo');
	expect(await cel('GM0164', 'inwoners')).toBe('');
	expect((await read('gemeenten.csv')).split('\n')).toHaveLength(6);
});

describe('whatever the file is', () => {
	const kop = 'INSTELLINGSCODE;VESTIGINGSCODE;SOORT_VESTIGING;GEMEENTECODE_VESTIGING;LEERLINGEN_2025';
	const rij = fc.tuple(
		fc.string({ maxLength: 6 }),
		fc.string({ maxLength: 8 }),
		fc.constantFrom('BO', 'SBO', 'SO', '', 'x'),
		fc.constantFrom('599', '0363', 'GM0164', '1900', '9999', '', '-1'),
		fc.oneof(fc.integer().map(String), fc.constantFrom('<5', '', '1e9', '12,0', 'NaN', '0')),
	);
	const invoer = fc.oneof(
		fc.uint8Array({ maxLength: 200 }),
		fc.string({ maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
		fc.json().map((text) => new TextEncoder().encode(text)),
		fc
			.array(rij, { maxLength: 12 })
			.map((rijen) => new TextEncoder().encode([kop, ...rijen.map((cellen) => cellen.join(';'))].join('\n'))),
		fc
			.array(
				fc.record({
					WijkenEnBuurten: fc.constantFrom('GM0599', 'GM0363', 'GM0164', 'GM1900', 'GM9999', 'NL00', ''),
					AantalInwoners_5: fc.oneof(fc.double(), fc.integer(), fc.constant(null), fc.string()),
					k_0Tot15Jaar_8: fc.oneof(fc.nat(), fc.constant(null)),
				}),
				{ maxLength: 8 },
			)
			.map((value) => new TextEncoder().encode(JSON.stringify({ value }))),
	);
	const keuzes = fc.record({
		proef: fc.constant(false),
		peildatum: fc.constantFrom(undefined, '2025-01-01', '2025'),
		bron: fc.constantFrom(undefined, 'cbs-kerncijfers-2023'),
		jaar: fc.constantFrom(undefined, '2025'),
		aantal: fc.option(fc.nat({ max: 6 }), { nil: undefined }),
		groteVerschillen: fc.boolean(),
		ouder: fc.boolean(),
		nul: fc.constant([]),
		leeg: fc.constant([]),
	});

	test('it reads to rows of the register only, or ends in a Dutch line', () => {
		const register = ['GM0164', 'GM0363', 'GM0599', 'GM1900'].map(
			(code) => ({ code, naam: code, aliassen: [] }) as unknown as RegisterRij,
		);
		fc.assert(
			fc.property(invoer, (bytes) => {
				try {
					const tabel = readTabel(bytes);
					const { waarden } = readWaarden(tabel, recogniseFormaat(tabel), { register, kolomnamen: REGISTER_KOLOMMEN });
					const codes = register.map(({ code }) => code);
					expect(codes).toEqual(expect.arrayContaining([...waarden.keys()]));
					for (const perKolom of waarden.values())
						for (const [kolom, waarde] of perKolom)
							if (!kolom.startsWith('rmc_')) expect(waarde).toMatch(/^(?:<\d+|\d{0,9})$/);
				} catch (error) {
					expect(error).toBeInstanceOf(Invoerfout);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('it ends in a Dutch line or a register with the same gemeenten, and never in between', async () => {
		await fc.assert(
			fc.asyncProperty(invoer, keuzes, async (bytes, deel) => {
				await writeFile(join(map(), 'register/gemeenten.csv'), REGISTER);
				const uitkomst = await importBestand(bytes, deel, map(), VANDAAG).catch((error: unknown) => error);
				const csv = await read('gemeenten.csv');
				if (uitkomst instanceof Error) {
					expect(uitkomst).toBeInstanceOf(Invoerfout);
					expect(csv).toBe(REGISTER);
				}
				const codes = csv
					.trim()
					.split('\n')
					.slice(1)
					.map((line) => line.slice(0, 6));
				expect(codes).toEqual(['GM0164', 'GM0363', 'GM0599', 'GM1900']);
			}),
			{ numRuns: 60 },
		);
	});
});
