import { expect, test } from 'vitest';
import { findKeuze, followKeuze, formatAndereNaam, formatGeenKeuze, listSuggesties, readKeuzes } from './keuze.ts';

const keuzes = readKeuzes([
	['den-haag', "'s-Gravenhage", 'Den Haag', 's-gravenhage'],
	['sudwest-fryslan', 'Súdwest-Fryslân'],
	['bergen-nh', 'Bergen (NH.)'],
	['bergen-l', 'Bergen (L.)'],
]);

test('the name readers use stands in front', () => {
	expect(keuzes.map(({ namen }) => namen[0])).toEqual(['Den Haag', 'Súdwest-Fryslân', 'Bergen (NH.)', 'Bergen (L.)']);
});

test.each([
	['Den Haag', 'den-haag'],
	["'s-gravenhage", 'den-haag'],
	['sudwest fryslan', 'sudwest-fryslan'],
	['súdw', 'sudwest-fryslan'],
	['bergen (nh.)', 'bergen-nh'],
	['bergen', undefined],
	['', undefined],
	['Atlantis', undefined],
	['<script>', undefined],
])('"%s" is %s', (invoer, slug) => {
	expect(findKeuze(keuzes, invoer)?.slug).toBe(slug);
});

test.each([
	['bergen', 'Er zijn er meer: Bergen (NH.), Bergen (L.). Kies er een uit de lijst.'],
	['Atlantis', 'Deze gemeente kennen we niet.'],
	['', 'Het veld is leeg.'],
	['  ', 'Het veld is leeg.'],
])('for "%s" it says why there is no choice', (invoer, begin) => {
	expect(formatGeenKeuze(keuzes, invoer)).toContain(begin);
});

test.each([
	["'s-gravenhage", "'s-Gravenhage staat hier onder Den Haag."],
	['Den Haag', ''],
	['den-haag', ''],
	['den h', ''],
])('"%s" is shown as Den Haag, with a word where that is another name', (invoer, melding) => {
	const keuze = findKeuze(keuzes, invoer);
	expect(keuze && formatAndereNaam(keuze, invoer)).toBe(melding);
});

test('without a list the reader is told so', () => {
	expect(formatGeenKeuze([], 'Heerlen')).toContain('kon niet worden opgehaald');
});

test('a suggestion is shown with its accents and found without', () => {
	const suggesties = listSuggesties(keuzes);
	expect(suggesties[0]).toEqual({ value: 'Den Haag' });
	expect(suggesties).toContainEqual({ value: 'Súdwest-Fryslân', label: 'Súdwest-Fryslân (Sudwest-Fryslan)' });
});

const OUDE_NAMEN = [
	{ slug: 'wonseradeel', naar: ['sudwest-fryslan'] },
	{ slug: 'bergen', naar: ['bergen-nh', 'bergen-l'] },
	{ slug: 'weg', naar: ['atlantis'] },
];
test.each([
	['that exists', 'den-haag', { soort: 'bekend', slug: 'den-haag', naam: 'Den Haag' }],
	['that was merged', 'wonseradeel', { soort: 'opgegaan', slug: 'sudwest-fryslan', naam: 'Súdwest-Fryslân' }],
	['that was split', 'bergen', { soort: 'verdeeld', delen: ['Bergen (NH.)', 'Bergen (L.)'] }],
	['without a successor', 'weg', { soort: 'onbekend', slug: 'weg' }],
	['that is not there', 'atlantis', { soort: 'onbekend', slug: 'atlantis' }],
])('a chosen gemeente %s', (_wat, slug, verwacht) => {
	expect(followKeuze(slug, keuzes, OUDE_NAMEN)).toEqual(verwacht);
});
