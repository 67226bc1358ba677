import { expect, test } from 'vitest';
import { createCijfer, createKolommen, createNaslag, createRij } from './proefnaslag.ts';
import { buildThuisbestand, buildThuisrijen } from './thuis.ts';
import { formatThuismelding } from './thuis-melding.ts';

const SCHOLEN = 'onderwijshuisvesting_per_inwoner_begr2026';
const BELEID = 'onderwijsbeleid_per_inwoner_begr2026';
const kolommen = createKolommen({
	[SCHOLEN]: {
		eenheid: 'euro',
		peildatum: '2026',
		landelijk: 'scholen',
		opmerkingen: [{ codes: ['GM0002'], tekst: 'In de begroting staat nul.' }],
	},
	[BELEID]: { eenheid: 'euro', peildatum: '2026', landelijk: 'beleid' },
	inwoners_0_14: { peildatum: '2025-01-01', landelijk: 'kinderen' },
});
const register = [
	createRij('GM0001', { inwoners: 1000, inwoners_0_14: 167, [SCHOLEN]: 78, [BELEID]: 104 }),
	createRij('GM0002', { inwoners: 1000, inwoners_0_14: '<5', [BELEID]: 1204 }),
];
const naslag = createNaslag({
	kolommen,
	register,
	landelijk: new Map([
		['scholen', createCijfer('scholen', 88, '2026')],
		['beleid', createCijfer('beleid', 99, '2025')],
		['kinderen', createCijfer('kinderen', 2_698_534, '2025-01-01')],
	]),
});
const kaal = (tekst: string) => tekst.replaceAll('\u00a0', ' ');

test('each figure says its source and day, and Nederland only when both are the same', () => {
	expect(buildThuisrijen(naslag).map(({ moment, bron, nederland }) => [moment, bron, kaal(nederland)])).toEqual([
		['begroting 2026', 'Titel van bron', '€ 88'],
		['begroting 2026', 'Titel van bron', 'geen cijfer'],
		['1 januari 2025', 'Titel van bron', '2.698.534 (16,7%)'],
	]);
});

test('the file holds every gemeente, masks small numbers and marks what needs a remark', () => {
	const { gemeenten, vragen } = buildThuisbestand(register, [{ id: 'een' }, { id: 'twee' }], naslag);
	expect(gemeenten['gm0001']?.map(kaal)).toEqual(['€ 78', '€ 104', '167 (16,7%)']);
	expect(gemeenten['gm0002']?.map(kaal)).toEqual(['geen cijfer*', '€ 1.204', 'minder dan 5']);
	expect(vragen).toEqual(['een', 'twee']);
});

test.each([
	[['€ 78', '€ 104'], ''],
	[['geen cijfer*', '€ 104'], 'Lees de opmerking'],
	[undefined, 'konden niet worden opgehaald'],
])('under %j stands "%s"', (waarden, tekst) => {
	expect(formatThuismelding(waarden)).toContain(tekst);
	expect(formatThuismelding(waarden) === '').toBe(tekst === '');
});
