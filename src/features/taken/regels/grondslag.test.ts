import { expect, test } from 'vitest';
import type { Wet } from '../../../content/schemas/wet.ts';
import { findEersteArtikel, findGrondslag, formatWetLink, listWetZoekwoorden } from './grondslag.ts';

const wpo: Wet = {
	id: 'wpo',
	naam: 'Wet op het primair onderwijs',
	waarover: 'het basisonderwijs',
	afkorting: 'WPO',
	bwb: 'BWBR0003420',
	namen: [],
	gelezenTekstVan: '2026-08-01',
};

test.each([
	['4 lid 2-3', '4'],
	['160 lid 1 onder a, 1°', '160'],
	['9.2.1, 9.2.5', '9.2.1'],
	['4a-4b', '4a'],
	['1a1 lid 1', '1a1'],
	['2.2a.1 lid 1', '2.2a.1'],
	['2.47 lid 9', '2.47'],
	['Stcrt. 2023, 12490 (artikel niet opgezocht)', undefined],
	['nog geen artikel in werking', undefined],
])('takes the first article of "%s"', (citaat, artikel) => {
	expect(findEersteArtikel(citaat)).toBe(artikel);
});

test('links to the text of today and to the text of a day', () => {
	expect(formatWetLink(wpo, '161 lid 1')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=161');
	expect(formatWetLink(wpo, '161', '2026-08-01')).toBe(
		'https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=161&g=2026-08-01',
	);
});

test('links to no text when the law has no BWB id', () => {
	expect(formatWetLink({ bwb: undefined }, '3')).toBeUndefined();
});

test('joins a taak with its law and its number of 2021', () => {
	const grondslag = findGrondslag(
		{
			id: 'lea',
			grondslag: { wet: 'wpo', artikel: '161 lid 1', artikel2021: '167a', artikel2021Zekerheid: 'uit-bron' },
		},
		new Map([['wpo', wpo]]),
	);
	expect(grondslag).toMatchObject({ citaat: 'WPO 161 lid 1', toen: { artikel: '167a', zeker: false } });
});

test('links to the text we wrote against only when it was read', () => {
	const find = (gelezen?: { op: string; tekstVan: string }) =>
		findGrondslag({ id: 'lea', grondslag: { wet: 'wpo', artikel: '161', gelezen } }, new Map([['wpo', wpo]]))?.linkToen;
	expect(find({ op: '2026-11-28', tekstVan: '2026-01-01' })).toMatch(/&artikel=161&g=2026-01-01$/);
	expect(find()).toBeUndefined();
});

test('has no grondslag for beleidsvrijheid', () => {
	expect(findGrondslag({ id: 'vrij', grondslag: undefined }, new Map())).toBeUndefined();
});

test('names taak and wet when the wet is missing', () => {
	expect(() => findGrondslag({ id: 'x', grondslag: { wet: 'wvo', artikel: '4' } }, new Map())).toThrow(
		/Taak x noemt wet "wvo"/,
	);
});

test.each([
	['161 lid 1', '167a', ['wpo161', '167a', 'wpo167a', 'lid1']],
	['189 lid 1 en 3, 191 lid 1', undefined, ['wpo189', 'wpo191', 'lid1']],
	['4 lid 2-3', '118a WVO, 4 WVO', ['wpo4', '118a', 'wvo118a', '4', 'wvo4', 'lid2']],
])('readers find %s (in 2021: %s) under %j', (artikel, toen, woorden) => {
	expect(listWetZoekwoorden({ wet: wpo, artikel, toen: toen ? { artikel: toen, zeker: true } : undefined })).toEqual(
		woorden,
	);
});

test('a law with a year in its name is found without it', () => {
	const wvo: Wet = {
		id: 'wvo-2020',
		naam: 'Wet voortgezet onderwijs 2020',
		waarover: 'het voortgezet onderwijs',
		afkorting: 'WVO 2020',
		namen: ['WVO'],
	};
	expect(listWetZoekwoorden({ wet: wvo, artikel: '3.42', toen: undefined })).toEqual(['wvo3.42']);
});

test('other laws that say the same count as well', () => {
	expect(
		listWetZoekwoorden({ wet: wpo, artikel: '4', toen: undefined }, [
			'WVO 2020 8.28',
			'WEC 4 lid 9',
			'Wet kinderopvang hoofdstuk 2 (vervallen)',
		]),
	).toEqual(['wpo4', 'wvo8.28', 'wec4']);
});
