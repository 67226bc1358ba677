import { expect, test } from 'vitest';
import { THEMAS } from '../schemas/velden.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';
import { checkAantalVragen, checkLengteTitels, checkThemasCompleet, checkVolgorde } from './themas.ts';

const thema = (id: string, gegevens: Parameters<typeof createOnderdeel<'themas'>>[3] = {}) =>
	createOnderdeel('themas', `themas/${id}.mdx`, id, gegevens);
const vragenOver = (aantal: number) =>
	Array.from({ length: aantal }, (_, nummer) =>
		createOnderdeel('vragen', 'vragen/leerplicht.yaml', `vraag-${nummer}`, { thema: 'leerplicht' }),
	);
const isLeerplicht = ({ pad }: { pad: string }) => pad.includes('leerplicht');

test('twelve themes are complete', () => {
	expect(checkThemasCompleet(createInhoud({ themas: THEMAS.map((slug) => thema(slug)) }))).toEqual([]);
});

test('a theme without a file is reported at the place where it belongs', () => {
	const themas = THEMAS.filter((slug) => slug !== 'leerplicht').map((slug) => thema(slug));
	expect(toRegels(checkThemasCompleet(createInhoud({ themas })))).toEqual([
		'themas/leerplicht.mdx:1 bestand: dit themabestand ontbreekt. Maak het met het sjabloon content/_sjablonen/themas.mdx en zet status op in-bewerking zolang het niet af is.',
	]);
});

test('a rejected theme file is not missing', () => {
	const afgekeurd = THEMAS.map((id) => ({ soort: 'themas', id, pad: `themas/${id}.mdx`, regel: 1 }) as const);
	expect(checkThemasCompleet(createInhoud({ afgekeurd }))).toEqual([]);
});

test('the volgorde of a theme is its place in the handbook', () => {
	const themas = [thema('leerplicht', { volgorde: 3 }), thema('openbaar-onderwijs', { volgorde: 3 })];
	expect(toRegels(checkVolgorde(createInhoud({ themas })))).toEqual([
		'themas/openbaar-onderwijs.mdx:7 volgorde: dit thema staat in het handboek op een andere plaats dan 3. Schrijf: volgorde: 1.',
	]);
});

test.each([
	['in-bewerking', 3, 'een thema heeft minstens 4 vragen, hier zijn er 3.'],
	['in-bewerking', 1, 'een thema heeft minstens 4 vragen, hier is er 1.'],
	['volledig', 4, 'een volledig thema heeft minstens 5 vragen, hier zijn er 4.'],
] as const)('a theme that is %s needs more than %i questions', (status, aantal, begin) => {
	const inhoud = createInhoud({ themas: [thema('leerplicht', { status })], vragen: vragenOver(aantal) });
	expect(toRegels(checkAantalVragen(inhoud).filter(isLeerplicht))).toEqual([
		`vragen/leerplicht.yaml:1 bestand: ${begin} Voeg vragen toe met het sjabloon content/_sjablonen/vragen.yaml.`,
	]);
});

test.each([
	['in-bewerking', 4],
	['volledig', 5],
] as const)('a theme that is %s has enough with %i questions', (status, aantal) => {
	const inhoud = createInhoud({ themas: [thema('leerplicht', { status })], vragen: vragenOver(aantal) });
	expect(checkAantalVragen(inhoud).filter(isLeerplicht)).toEqual([]);
});

test('a rejected question counts', () => {
	const afgekeurd = [{ soort: 'vragen', id: 'kapot', pad: 'vragen/leerplicht.yaml', regel: 9 } as const];
	expect(checkAantalVragen(createInhoud({ vragen: vragenOver(3), afgekeurd })).filter(isLeerplicht)).toEqual([]);
});

test('a title has at most 80 characters', () => {
	const themas = [
		thema('leerplicht', { titel: 'a'.repeat(80) }),
		thema('praktijkonderwijs', { titel: 'a'.repeat(81) }),
	];
	expect(toRegels(checkLengteTitels(createInhoud({ themas })))).toEqual([
		'themas/praktijkonderwijs.mdx:7 titel: de titel heeft 81 tekens; 80 is het meeste. Maak hem korter en zet de rest in de samenvatting, bijvoorbeeld: Leiden laat jongeren meedenken.',
	]);
});
