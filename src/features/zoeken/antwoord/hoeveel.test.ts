import { expect, test } from 'vitest';
import type { VergelijkGemeente } from '../../vergelijken/index.ts';
import type { Antwoordenboek } from './boek.ts';
import { answerHoeveel, readHoeveel } from './hoeveel.ts';

test.each([
	['hoeveel basisscholen heeft Rijssen-Holten', 'basisschoolvestigingen', 'rijssen-holten'],
	['Hoeveel middelbare scholen zijn er in Den Haag?', 'vo_vestigingen', 'den haag'],
	['hoeveel leerlingen zitten er in Venlo op de basisschool', 'leerlingen_bo', 'venlo'],
	['Hoeveel schoolgaande kinderen in het basisonderwijs heeft Almelo?', 'leerlingen_bo', 'almelo'],
	['Hoeveel basisscholen zijn er in Bergen op Zoom?', 'basisschoolvestigingen', 'bergen zoom'],
	['Hoeveel sbo-scholen heeft Groningen?', 'sbo_vestigingen', 'groningen'],
	['Hoeveel scholen voor voortgezet speciaal onderwijs zijn er in Ede?', 'so_vso_vestigingen', 'ede'],
	['Hoeveel kinderen jonger dan 15 wonen er in Zwolle?', 'inwoners_0_14', 'zwolle'],
	['Wat is het inwonertal van Noardeast-Fryslân?', 'inwoners', 'noardeast-fryslan'],
	['hoeveel basisscholen zijn er bij ons', 'basisschoolvestigingen', ''],
	['Hoeveel zetels heeft de gemeenteraad van Zwolle?', 'raadszetels', 'zwolle'],
	['Hoeveel geeft Goes uit aan schoolgebouwen?', 'onderwijshuisvesting_per_inwoner_jr2024', 'goes'],
	[
		'hoeveel geeft twenterand uit aan schoolgebouwen per inwoner',
		'onderwijshuisvesting_per_inwoner_jr2024',
		'twenterand',
	],
	[
		'Hoeveel geld is er begroot voor onderwijshuisvesting in Emmen?',
		'onderwijshuisvesting_per_inwoner_begr2026',
		'emmen',
	],
	['Hoeveel euro per inwoner gaf Ede uit aan jeugdzorg?', 'jeugdhulp_per_inwoner_jr2024', 'ede'],
	['wat geeft mijn gemeente uit aan schoolgebouwen', 'onderwijshuisvesting_per_inwoner_jr2024', ''],
	['hoeveel begroot onze gemeente voor onderwijsbeleid', 'onderwijsbeleid_per_inwoner_begr2026', ''],
])('%s asks for one column', (vraag, kolom, plaats) => {
	expect(readHoeveel(vraag)).toEqual({ kolom, plaats });
});

test.each([
	'Hoeveel scholen heeft Texel?',
	'Hoeveel leerlingen heeft Utrecht in 2035?',
	'Hoeveel leerlingen zitten er op de middelbare school in Breda?',
	'Hoeveel is er begroot voor jeugdhulp in Breda?',
])('%s asks for what we do not count', (vraag) => {
	expect(readHoeveel(vraag)).toBeUndefined();
});

const gemeente = (slug: string, namen: [string, ...string[]], basisschoolvestigingen: number | null) =>
	({
		slug,
		namen,
		waarden: { basisschoolvestigingen, leerlingen_bo: '<5', onderwijsbeleid_per_inwoner_jr2024: 217 },
	}) as unknown as VergelijkGemeente;
const gemeenten = [
	gemeente('assen', ['Assen'], 1234),
	gemeente('berg-en-dal', ['Berg en Dal', 'Groesbeek'], 12),
	gemeente('den-haag', ['Den Haag', '’s-Gravenhage'], null),
	gemeente('vlieland', ['Vlieland'], 1),
];
const boek = {
	kolommen: [
		[
			'basisschoolvestigingen',
			'Vestigingen van basisscholen',
			'gebouwen van basisscholen',
			'DUO',
			'augustus 2026',
			'',
			'aantal',
		],
		[
			'leerlingen_bo',
			'Leerlingen op basisscholen',
			'leerlingen',
			'DUO',
			'2025',
			'Geteld waar de school staat.',
			'aantal',
			['assen', 'Dit klopt niet.'],
		],
		[
			'onderwijsbeleid_per_inwoner_jr2024',
			'x',
			'per inwoner uitgegeven voor onderwijsbeleid',
			'CBS',
			'2024',
			'Vergelijk met zorg.',
			'euro',
		],
	],
} as unknown as Antwoordenboek;
const answer = (
	plaats: string,
	eigen?: string,
	kolom: Parameters<typeof answerHoeveel>[1]['kolom'] = 'basisschoolvestigingen',
) => answerHoeveel(boek, { kolom, plaats }, gemeenten, eigen);

test('a figure says what exactly is counted, by whom and when', () => {
	expect(answer('assen')).toEqual({
		soort: 'hoeveel',
		kop: 'Assen: 1.234 vestigingen van basisscholen',
		tekst: 'Geteld zijn gebouwen van basisscholen.',
		bron: 'DUO, peildatum augustus 2026',
		adres: '/gemeenten/assen/',
		verder: 'Meer cijfers van Assen',
	});
});

test('one is one', () => {
	expect(answer('vlieland')?.kop).toBe('Vlieland: 1 vestiging van basisscholen');
	expect(answer('berg en dal')?.kop).toBe('Berg en Dal: 12 vestigingen van basisscholen');
});

test('the chosen gemeente answers when none is named, and only then', () => {
	expect(answer('', 'assen')?.adres).toBe('/gemeenten/assen/');
	expect(answer('')).toBeUndefined();
	expect(answer('duckstad', 'assen')).toBeUndefined();
});

test('a village or an old name is not the gemeente, and what the source lacks is not zero', () => {
	expect(answer('groesbeek')).toBeUndefined();
	expect(answer('den haag')).toBeUndefined();
});

test('few children stay masked', () => {
	expect(answer('assen', undefined, 'leerlingen_bo')?.kop).toBe('Assen: minder dan 5 leerlingen op basisscholen');
});

test('what to know of this gemeente stands in front', () => {
	expect(answer('assen', undefined, 'leerlingen_bo')?.tekst).toBe(
		'Dit klopt niet. Geteld zijn leerlingen. Geteld waar de school staat.',
	);
	expect(answer('berg en dal', undefined, 'leerlingen_bo')?.tekst).not.toContain('klopt niet');
});

test('an amount is never counted, and comes with what to know of it', () => {
	expect(answer('assen', undefined, 'onderwijsbeleid_per_inwoner_jr2024')).toMatchObject({
		kop: 'Assen: €\u00a0217 per inwoner uitgegeven voor onderwijsbeleid',
		tekst: 'Vergelijk met zorg.',
	});
});

test.each([
	'Hoeveel geeft Assen uit aan leerlingenvervoer?',
	'Hoeveel is er begroot voor leerlingenvervoer in Assen?',
	'Hoeveel leerlingen per basisschool heeft Assen?',
	'Hoeveel leerlingen zitten er per basisschool?',
	'Hoeveel basisscholen per inwoner heeft Assen?',
	'Hoeveel geeft Assen per leerling uit aan onderwijsbeleid?',
])('%s is not answered with another figure', (vraag) => {
	const gelezen = readHoeveel(vraag);
	expect(gelezen && answer(gelezen.plaats, 'assen', gelezen.kolom)).toBeUndefined();
});
