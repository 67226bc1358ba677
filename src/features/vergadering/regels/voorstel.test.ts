import { describe, expect, it } from 'vitest';
import type { Keuzelijst } from './gegevens.ts';
import { findGevraagd } from './gevraagd.ts';
import { buildVoorstel, proposeKeuzes, readOnderwerp } from './voorstel.ts';

const KEUZES: Keuzelijst = {
	themas: [
		{
			id: 'huisvesting',
			titel: 'Huisvesting',
			taken: [['verordening'], ['ihp'], ['gymzaal'], ['programma'], ['sloop']],
			vragen: [
				['vraag-gymzaal', 'gymzaal'],
				['vraag-ihp', 'ihp'],
			],
			inwonersvragen: [['te-heet', 'programma'], ['noodlokaal', 'ihp'], ['stoep']],
		},
		{ id: 'vervoer', titel: 'Vervoer', taken: [['ritten']], vragen: [['vraag-ritten', 'ritten']], inwonersvragen: [] },
		{ id: 'algemeen', titel: 'Algemeen', taken: [['budgetrecht']], vragen: [], inwonersvragen: [] },
	],
};

describe('readOnderwerp', () => {
	it.each([
		[
			'Vaststellen Integraal Huisvestingsplan 2026-2040',
			'Integraal Huisvestingsplan',
			'years and what every agenda says',
		],
		['IHP', 'IHP', 'a lone abbreviation stays'],
		['3. Raadsvoorstel: verordening leerlingenvervoer (ter vaststelling)', 'verordening leerlingenvervoer', 'signs'],
		['Opening', '', 'nothing is left of a fixed item'],
		['12. Rondvraag en sluiting', '', 'nothing is left of two fixed items'],
		['Sluiting basisschool', 'Sluiting basisschool', 'what may be the subject stays'],
		['Beleidskader onderwijskansen', 'onderwijskansen', 'the form of a paper goes'],
	])('%s becomes %s: %s', (punt, onderwerp) => {
		expect(readOnderwerp(punt)).toBe(onderwerp);
	});
});

describe('proposeKeuzes', () => {
	const ihp = [
		{ adres: '/begrippen/#ihp', dekking: 1 },
		{ adres: '/taken/ihp/', dekking: 1 },
		{ adres: '/themas/huisvesting/', dekking: 0.8 },
		{ adres: '/taken/ritten/', dekking: 0.5 },
	];

	it('puts what was found first, then what rests on it, and no more than fits on a sheet', () => {
		expect(proposeKeuzes(KEUZES, ihp)).toEqual({
			themas: ['huisvesting'],
			taken: ['ihp', 'verordening', 'gymzaal'],
			vragen: ['vraag-gymzaal', 'vraag-ihp'],
			inwonersvragen: ['noodlokaal', 'te-heet'],
		});
	});

	it.each([
		['nothing was found', []],
		['the page of the theme is not among it', ihp.filter(({ adres }) => !adres.startsWith('/themas/'))],
		['only part of the words was found', ihp.map((rij) => ({ ...rij, dekking: 0.6 }))],
		[
			'two themes are as likely',
			[
				{ adres: '/taken/ritten/', dekking: 1 },
				...ihp.slice(0, 1),
				{ adres: '/taken/budgetrecht/', dekking: 1 },
				{ adres: '/themas/huisvesting/', dekking: 1 },
			],
		],
		['it is about what fits no theme', [{ adres: '/taken/budgetrecht/', dekking: 1 }]],
	])('proposes nothing when %s', (_waarom, gevonden) => {
		expect(proposeKeuzes(KEUZES, gevonden)).toBeUndefined();
	});
});

describe('buildVoorstel', () => {
	it('of a theme alone takes the first of each kind', () => {
		expect(buildVoorstel(KEUZES.themas[0]!)).toMatchObject({
			themas: ['huisvesting'],
			taken: ['verordening', 'ihp', 'gymzaal'],
		});
	});

	it('never takes "algemeen" for a theme', () => {
		expect(buildVoorstel(KEUZES.themas[2]!).themas).toEqual([]);
	});
});

describe('findGevraagd', () => {
	it('puts the asked taak first, with its theme', () => {
		expect(findGevraagd(KEUZES, { soort: 'taak', id: 'programma' })).toMatchObject({
			naam: 'Huisvesting',
			keuzes: { themas: ['huisvesting'], taken: ['programma', 'verordening', 'ihp'] },
		});
	});

	it('begins with the sentence of a resident', () => {
		expect(findGevraagd(KEUZES, { soort: 'inwonersvraag', id: 'stoep' })?.keuzes.inwonersvragen[0]).toBe('stoep');
	});

	it.each([
		['thema', 'onzin'],
		['thema', 'algemeen'],
		['taak', 'huisvesting'],
		['vraag', 'ihp'],
	] as const)('has no %s %s', (soort, id) => {
		expect(findGevraagd(KEUZES, { soort, id })).toBeUndefined();
	});
});
