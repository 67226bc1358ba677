import { expect, test } from 'vitest';
import { listKolommen, REGISTER_KOLOMMEN } from '../schemas/register.ts';
import { checkGemeenteGelijkAanRegister, checkKolommen, checkMappenGemeenten } from './gemeenten.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';

const register = [
	createOnderdeel('register', 'register/gemeenten.csv', 'GM0917', { code: 'GM0917', slug: 'heerlen', naam: 'Heerlen' }),
];
const gemeente = (slug: string, naam: string, cbsCode: string) =>
	createOnderdeel('gemeenten', `gemeenten/${slug}/gemeente.yaml`, slug, { naam, cbsCode });

test('a folder is called after a slug in the register, and is reported once', () => {
	const dossier = ['a', 'b'].map((id) => createOnderdeel('dossier', 'gemeenten/herlen/dossier.yaml', id));
	const inhoud = createInhoud({ register, dossier, gemeenten: [gemeente('herlen', 'Heerlen', 'GM0917')] });
	expect(toRegels(checkMappenGemeenten(inhoud))).toEqual([
		'gemeenten/herlen/dossier.yaml:1 bestand: de gemeente "herlen" staat niet in content/register/gemeenten.csv. Geef de map de slug uit het register, bijvoorbeeld: content/gemeenten/heerlen/.',
	]);
});

test('name and code of a gemeente are those of the register', () => {
	expect(
		toRegels(
			checkGemeenteGelijkAanRegister(createInhoud({ register, gemeenten: [gemeente('heerlen', 'heerlen', 'GM0918')] })),
		),
	).toEqual([
		'gemeenten/heerlen/gemeente.yaml:7 naam: "heerlen" is in het register "Heerlen". Schrijf: naam: "Heerlen".',
		'gemeenten/heerlen/gemeente.yaml:7 cbsCode: "GM0918" is in het register "GM0917". Schrijf: cbsCode: "GM0917".',
	]);
});

test('a gemeente with the name and code of the register is fine', () => {
	expect(
		checkGemeenteGelijkAanRegister(createInhoud({ register, gemeenten: [gemeente('heerlen', 'Heerlen', 'GM0917')] })),
	).toEqual([]);
});

test('a column for which no file was read needs no source, and one with a figure does', () => {
	const kolommen = listKolommen([]).map((id) => createOnderdeel('kolommen', 'register/kolommen.yaml', id));
	const metVo = createOnderdeel('register', 'register/gemeenten.csv', 'GM0917', { leerlingen_vo: 900 });
	expect(checkKolommen(createInhoud({ kolommen, register }))).toEqual([]);
	expect(toRegels(checkKolommen(createInhoud({ kolommen, register: [metVo] })))).toEqual([
		expect.stringContaining('de kolom "leerlingen_vo" heeft geen bron'),
	]);
});

test('every figure in the register has a source, and no other column is described', () => {
	const ids = ['inwonrs', ...REGISTER_KOLOMMEN.filter((id) => id !== 'inwoners')];
	const kolommen = ids.map((id) => createOnderdeel('kolommen', 'register/kolommen.yaml', id));
	expect(toRegels(checkKolommen(createInhoud({ kolommen })))).toEqual([
		`register/kolommen.yaml:7 id: de kolom "inwonrs" bestaat niet. Kies uit: ${REGISTER_KOLOMMEN.join(', ')}.`,
		'register/kolommen.yaml:1 bestand: de kolom "inwoners" heeft geen bron. Voeg een onderdeel toe met het sjabloon content/_sjablonen/kolommen.yaml, bijvoorbeeld: - id: inwoners.',
	]);
});
