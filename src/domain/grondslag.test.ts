import { expect, test } from 'vitest';
import type { Wet } from '../schemas/wet.ts';
import { findEersteArtikel, findGrondslag, formatWetLink } from './grondslag.ts';

const wpo: Wet = { id: 'wpo', naam: 'Wet op het primair onderwijs', afkorting: 'WPO', bwb: 'BWBR0003420', namen: [], gelezenTekstVan: '2026-08-01' };

test.each([
	['4 lid 2-3', '4'],
	['160 lid 1 onder a, 1°', '160'],
	['9.2.1, 9.2.5', '9.2.1'],
	['4a-4b', '4a'],
	['2.2a.1 lid 1', '2.2a.1'],
	['2.47 lid 9', '2.47'],
	['Stcrt. 2023, 12490 (artikel niet opgezocht)', undefined],
	['nog geen artikel in werking', undefined],
])('takes the first article of "%s"', (citaat, artikel) => {
	expect(findEersteArtikel(citaat)).toBe(artikel);
});

test('links to the text of today and to the text of a day', () => {
	expect(formatWetLink(wpo, '161 lid 1')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=161');
	expect(formatWetLink(wpo, '161', '2026-08-01')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=161&g=2026-08-01');
});

test('links to no text when the law has no BWB id', () => {
	expect(formatWetLink({ bwb: undefined }, '3')).toBeUndefined();
});

test('joins a taak with its law and its number of 2021', () => {
	const grondslag = findGrondslag(
		{ id: 'lea', grondslag: { wet: 'wpo', artikel: '161 lid 1', artikel2021: '167a', artikel2021Zekerheid: 'uit-bron' } },
		new Map([['wpo', wpo]]),
	);
	expect(grondslag).toMatchObject({ citaat: 'WPO 161 lid 1', toen: { artikel: '167a', zeker: false } });
});

test('has no grondslag for beleidsvrijheid', () => {
	expect(findGrondslag({ id: 'vrij', grondslag: undefined }, new Map())).toBeUndefined();
});

test('names taak and wet when the wet is missing', () => {
	expect(() => findGrondslag({ id: 'x', grondslag: { wet: 'wvo', artikel: '4' } }, new Map())).toThrow(/Taak x noemt wet "wvo"/);
});
