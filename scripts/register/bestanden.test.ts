import { describe, expect, test } from 'vitest';
import type { RegisterRij } from '../../src/content/schemas/register.ts';
import { createZoeker } from './gemeente.ts';
import type { Opdracht } from './opdracht.ts';
import { recogniseFormaat } from './herkennen.ts';
import { readTabel } from './lezen.ts';
import { proefbestand, useProefregister } from './proefregister.ts';
import { applyWaarden } from './verlies.ts';
import { readWaarden } from './waarden.ts';

const { read, voerIn, cel, expectOngewijzigd } = useProefregister();
const BRON = { bron: 'cbs-kerncijfers-2023' };
const CODES = ['GM0164', 'GM0363', 'GM0599', 'GM1900'];
const kolom = (naam: string) => Promise.all(CODES.map((code) => cel(code, naam)));
const beschrijving = async (naam: string) =>
	(await read('kolommen.yaml')).split(`- id: ${naam}\n`)[1]?.split('- id:')[0] ?? '';

describe('a file of StatLine', () => {
	test('its names, padded numbers and groups of age are read, and a star says that it is provisional', async () => {
		const regels = await voerIn(await proefbestand('statline-leeftijden.csv'), BRON);
		expect(regels.some((regel) => regel.startsWith('Het zijn voorlopige cijfers.'))).toBe(true);
		expect(await kolom('inwoners')).toEqual(['83000', '934526', '672000', '91000']);
		expect(await kolom('inwoners_0_14')).toEqual(['12500', '127000', '103000', '13000']);
		expect(await beschrijving('inwoners')).toContain('voorlopig: true\n');
		expect(await beschrijving('basisschoolvestigingen')).not.toContain('voorlopig');
	});

	test('a note below the table is none of its rows', async () => {
		const text = new TextDecoder().decode(await proefbestand('statline-leeftijden.csv'));
		expect(text).toMatch(/\nBron: CBS\n?$/);
		await voerIn(text.replace('Bron: CBS', '"© Centraal Bureau voor de Statistiek; Den Haag"'), BRON);
		expect(await kolom('inwoners')).toEqual(['83000', '934526', '672000', '91000']);
	});

	test('a definitive file takes the mark away', async () => {
		const text = new TextDecoder().decode(await proefbestand('statline-leeftijden.csv'));
		await voerIn(text, BRON);
		await voerIn(text.replaceAll('2025*', '2025'), BRON);
		expect(await read('kolommen.yaml')).not.toContain('voorlopig');
	});

	test('a column that the register does not have is left, and one of ages is filled where it has it', async () => {
		await voerIn(await proefbestand('statline-leeftijden.csv'), BRON);
		expect((await read('gemeenten.csv')).split('\n')[0]).not.toContain('inwoners_0_4');
		const text = new TextDecoder().decode(await proefbestand('statline-leeftijden.csv'));
		const tabel = readTabel(new TextEncoder().encode(text));
		const register = CODES.map(
			(code) => ({ code, naam: code, aliassen: ['Amsterdam'] }) as unknown as RegisterRij,
		).slice(1, 2);
		const { waarden } = readWaarden(tabel, recogniseFormaat(tabel), { register, kolomnamen: ['inwoners_0_4'] });
		expect(Object.fromEntries(waarden.get('GM0363') ?? [])).toEqual({ inwoners_0_4: '42000' });
	});

	test('without one of the three groups there is no sum of two', async () => {
		const text = new TextDecoder().decode(await proefbestand('statline-leeftijden.csv'));
		await voerIn(text.replace('10 tot 15 jaar (aantal)', '10 tot 15 jaar (%)'), BRON);
		expect(await kolom('inwoners')).toEqual(['83000', '934526', '672000', '91000']);
		expect(await kolom('inwoners_0_14')).toEqual(['12600', '126480', '102000', '13100']);
	});

	test('the percentages of the same groups, under the same names, are not taken for numbers', async () => {
		const value = CODES.map((code) => ({
			RegioS: code,
			Perioden: '2025JJ00',
			TotaleBevolking_1: 440_000,
			JongerDan5Jaar_4: 24_000,
			k_5Tot10Jaar_5: 25_000,
			k_10Tot15Jaar_6: 26_000,
			JongerDan5Jaar_13: 5,
			k_5Tot10Jaar_14: 5,
			k_10Tot15Jaar_15: 6,
		}));
		await voerIn(JSON.stringify({ value }), { ...BRON, groteVerschillen: true });
		expect(await kolom('inwoners_0_14')).toEqual(['75000', '75000', '75000', '75000']);
	});

	test('a district with the name of a gemeente does not count where the file has codes', async () => {
		await voerIn(await proefbestand('statline-kwb-met-codes.csv'), { ...BRON, peildatum: '2025-01-01' });
		expect(await kolom('inwoners_0_14')).toEqual(['12500', '127000', '103000', '13000']);
	});

	test.each([
		['Groningen (gemeente)', 'Groningen'],
		["'s-Gravenhage (gemeente)", "'s-Gravenhage"],
		['Den Haag', "'s-Gravenhage"],
		['Bergen (L.)', 'Bergen (L.)'],
		['Bergen (NH.)', 'Bergen (NH.)'],
		['Beek (L.)', 'Beek'],
		['Beek (Gld.)', undefined],
		['Groningen (PV)', undefined],
		['Bergen', undefined],
		['0014', 'Groningen'],
		['GM0014', 'Groningen'],
	])('%s is %s', (cel_, verwacht) => {
		const rij = (code: string, naam: string, provincie: string, aliassen: string[] = []) =>
			({ code, naam, provincie, aliassen }) as unknown as RegisterRij;
		const register = [
			rij('GM0014', 'Groningen', 'Groningen'),
			rij('GM0518', "'s-Gravenhage", 'Zuid-Holland', ['Den Haag']),
			rij('GM0893', 'Bergen (L.)', 'Limburg'),
			rij('GM0373', 'Bergen (NH.)', 'Noord-Holland'),
			rij('GM0888', 'Beek', 'Limburg'),
		];
		const code = createZoeker(register)(cel_);
		expect(register.find((gemeente) => gemeente.code === code)?.naam).toBe(verwacht);
	});
});

describe('a column that the register does not have yet', () => {
	test.each<[string, Partial<Opdracht>, string, string[], string, string]>([
		['cbs-schoolverlaters.json', {}, 'voortijdig_schoolverlaters', ['150', '2500', '2400', '<5'], "'2023'", 'eindigt'],
		[
			'cbs-gebieden.json',
			{},
			'jeugdregio',
			['Twente', 'Amsterdam-Amstelland', 'Rijnmond', 'Friesland'],
			'2026-01-01',
			'eenheid: tekst',
		],
		[
			'duo-leerlingen-vo.csv',
			{ peildatum: '2025-10-01' },
			'leerlingen_vo',
			['<5', '700', '900', ''],
			'2025-10-01',
			'vavo',
		],
		['lrk.csv', { peildatum: '2026-11' }, 'kindplaatsen_dagopvang', ['', '', '43', ''], '2026-11', 'kindplaats'],
		['lrk.csv', { peildatum: '2026-11' }, 'bso_locaties', ['', '1', '', ''], '2026-11', 'ingeschreven'],
		[
			'eigen-uitkering.csv',
			{ peildatum: '2026' },
			'uitkering_onderwijsachterstanden',
			['900000', '45000000', '52000000', '700000'],
			"'2026'",
			'eenheid: euro',
		],
		[
			'eigen-score.csv',
			{ peildatum: '2023' },
			'achterstandsscore',
			['1204.5', '70000.25', '81000', '0'],
			"'2023'",
			'geen aantal',
		],
	])('%s %j gives %s', async (bestand, deel, naam, verwacht, peildatum, uitleg) => {
		await expect(voerIn(await proefbestand(bestand), deel)).rejects.toThrow(/is nieuw en heeft nog geen bron.*--bron/);
		await expectOngewijzigd();
		await voerIn(await proefbestand(bestand), { ...deel, ...BRON });
		expect(await kolom(naam)).toEqual(verwacht);
		expect(await beschrijving(naam)).toContain(`peildatum: ${peildatum}\n`);
		expect(await beschrijving(naam)).toContain('bron: cbs-kerncijfers-2023\n');
		expect(await beschrijving(naam)).toContain(uitleg);
	});

	test('what an author wrote beside figures of another day is named, and not once the day is the same', async () => {
		const text = new TextDecoder().decode(await proefbestand('statline-leeftijden.csv')).replaceAll('2025*', '2026');
		const listNalezen = async () => (await voerIn(text, BRON)).filter((regel) => regel.startsWith('Lees in'));
		expect(await listNalezen()).toEqual([
			'Lees in kolommen.yaml na of letOp, landelijk en opmerkingen nog kloppen bij: inwoners, inwoners_0_14.',
		]);
		expect(await listNalezen()).toEqual([]);
	});

	test('a region that the file does not have makes no column', async () => {
		const text = new TextDecoder().decode(await proefbestand('cbs-gebieden.json')).replaceAll('"JZ', '"XX');
		await voerIn(text, BRON);
		expect((await read('gemeenten.csv')).split('\n')[0]).toMatch(/,ggd_regio$/);
		expect(await read('kolommen.yaml')).not.toContain('jeugdregio');
	});

	test('a school that stands in the file of pupils twice is not counted twice', async () => {
		const text = new TextDecoder().decode(await proefbestand('duo-leerlingen.csv')).trim();
		await expect(voerIn(`${text}\n${text.split('\n')[1]}\n`)).rejects.toThrow(
			/^De vestiging 00AR00 BO staat twee keer/,
		);
	});

	test('the number of a vestiging may return at another instelling, and not at the same one', async () => {
		const text = new TextDecoder().decode(await proefbestand('duo-leerlingen-vo.csv'));
		const deel = { ...BRON, peildatum: '2025-10-01' };
		await expect(voerIn(`${text}${text.trim().split('\n').at(-1)}\n`, deel)).rejects.toThrow(
			/^De vestiging 00 03AA 3 staat twee keer/,
		);
		await voerIn(text, deel);
		expect(await cel('GM0363', 'leerlingen_vo')).toBe('700');
	});

	test('a gemeente without rows becomes 0 only when it is named', async () => {
		await voerIn(await proefbestand('lrk.csv'), { ...BRON, peildatum: '2026-11', nul: ['Hengelo'] });
		expect(await kolom('kindplaatsen_dagopvang')).toEqual(['0', '', '43', '']);
	});
});

describe('a file that is known and not read', () => {
	test.each([
		['statline-kale-koppen.csv', /^Dit is StatLine met alleen het laatste stuk.*kies de volledige kolomnamen/],
		['statline-excel.csv', /opnieuw bewaard met Excel.*Download het opnieuw/],
		['statline-kwb-zonder-codes.csv', /zonder codes.*"Codering"/],
		['duo-leerlingen-vo-onderwijstype.csv', /onderwijstype\. Er staat geen gemeente in.*vavo apart/],
	])('%s', async (bestand, tekst) => {
		await expect(voerIn(await proefbestand(bestand))).rejects.toThrow(tekst);
		await expectOngewijzigd();
	});
});

describe('a year', () => {
	const KOP = 'VESTIGINGSCODE;SOORT_VESTIGING;GEMEENTECODE_VESTIGING;LEERLINGEN_2026;LEERLINGEN_2025;LEERLINGEN_2024\n';
	const aflopend = `${KOP}1;BO;164;62;61;60\n2;BO;363;212;211;210\n3;BO;599;462;461;460\n4;SBO;599;52;51;50\n5;BO;1900;32;31;30\n`;

	test('the newest counts, wherever it stands', async () => {
		await voerIn(aflopend);
		expect(await kolom('leerlingen_bo')).toEqual(['62', '212', '462', '32']);
		expect(await beschrijving('leerlingen_bo')).toContain("peildatum: '2026'");
	});

	test('another can be asked for', async () => {
		await voerIn(aflopend, { jaar: '2025' });
		expect(await kolom('leerlingen_bo')).toEqual(['61', '211', '461', '31']);
		await expect(voerIn(aflopend, { jaar: '2023' })).rejects.toThrow(/de kolom voor leerlingen van 2023 ontbreekt/);
	});

	test('asked of a file without years it is refused', async () => {
		await expect(voerIn(await proefbestand('lrk.csv'), { jaar: '2025' })).rejects.toThrow(
			/geen jaar\. Laat --jaar weg/,
		);
	});

	test('an older file does not go over a newer one unless that is asked', async () => {
		await expect(voerIn(aflopend, { jaar: '2024' })).rejects.toThrow(
			/^Het bestand is van 2024, en leerlingen_bo in het register van 2025\. .*--ouder/,
		);
		await expectOngewijzigd();
		await voerIn(aflopend, { jaar: '2024', ouder: true });
		expect(await beschrijving('leerlingen_bo')).toContain("peildatum: '2024'");
	});
});

describe('a cell that can mean two things', () => {
	const leerlingen = (aantal: string) =>
		`VESTIGINGSCODE;SOORT_VESTIGING;GEMEENTECODE_VESTIGING;LEERLINGEN_2025\n1;BO;164;${aantal}\n2;BO;363;210\n3;BO;599;460\n4;SBO;599;50\n5;BO;1900;30\n`;

	test.each(['1.000', '1,000', '12.500', '1.234.567'])('%s is refused, not guessed', async (aantal) => {
		await expect(voerIn(leerlingen(aantal))).rejects.toThrow(
			new RegExp(`^Bij Hengelo staat "${aantal}" als leerlingen_bo\\. Is dat .* zonder scheiding van duizendtallen`),
		);
		await expectOngewijzigd();
	});

	test.each(['60.0', '60,0', '60.0000', '"  60"'])('%s is 60', async (aantal) => {
		await voerIn(leerlingen(aantal));
		expect(await cel('GM0164', 'leerlingen_bo')).toBe('60');
	});

	test.each(['=HYPERLINK("http://x")', '+31', '@SUM(A1)', '-cmd'])(
		'the formula %s is no name of a region',
		async (naam) => {
			const text = new TextDecoder().decode(await proefbestand('duo-vestigingen-bo.csv'));
			const veilig = `"${naam.replaceAll('"', '""')}"`;
			await expect(
				voerIn(text.replace(/;21;Agglomeratie Amsterdam/, `;21;${veilig}`), { peildatum: '2026-10' }),
			).rejects.toThrow(/^Als rmc_regio van Amsterdam staat er .* Dat is een formule/);
			await expectOngewijzigd();
		},
	);

	test('a formula is no gemeente either', async () => {
		await expect(voerIn(`${leerlingen('60')}6;BO;"=1+1";5\n`)).rejects.toThrow(/^Als gemeente staat er "=1\+1"/);
	});
});

test('a school file that stops halfway names who is missing and offers no way to lose them', async () => {
	const rij = (code: number) => `${code};BO;${code};60\n`;
	const kop = 'VESTIGINGSCODE;SOORT_VESTIGING;GEMEENTECODE_VESTIGING;LEERLINGEN_2025\n';
	const fout = await voerIn(`${kop}${rij(164)}`).catch((error: unknown) => (error as Error).message);
	expect(fout).toMatch(/^Niet in het bestand, terwijl er .*: Amsterdam, Rotterdam, Súdwest-Fryslân\./);
	expect(fout).not.toMatch(/--(?:nul|leeg) "?[A-Z]/);
	await expectOngewijzigd();
});

test('so many gemeenten at once can only be a file that was cut off', () => {
	const namen = ['Aa', 'Bee', 'Cee', 'Dee', 'Ee', 'Ef'];
	const rijen = namen.map((naam) => ({ code: naam, naam, vo_vestigingen: '2' }));
	const vul = [{ id: 'vo_vestigingen', uit: [], hoe: 'tel', nulZonderRij: true } as const];
	const gelezen = {
		vul,
		waarden: new Map(),
		onbekend: [],
		rijen: 0,
		peildatum: undefined,
		isVoorlopig: false,
		opmerkingen: [],
	};
	const register = rijen as unknown as RegisterRij[];
	expect(() => applyWaarden(rijen, register, gelezen, { nul: [], leeg: [] })).toThrow(
		'Niet in het bestand, terwijl er scholen waren: Aa, Bee, Cee, Dee, Ee, Ef. Dat zijn er 6: het bestand is afgekapt, of van een ander soort. Download het opnieuw.',
	);
	expect(applyWaarden(rijen, register, gelezen, { nul: namen, leeg: [] })[5]?.vo_vestigingen).toBe('0');
});
