import { describe, expect, test } from 'vitest';
import { findKeuze, formatGeenKeuze, findAntwoorden, type GemeenteAntwoorden, type Keuze } from './keuze.ts';

const keuzes: Keuze[] = [
	{ slug: 'den-haag', namen: ["'s-Gravenhage", 'Den Haag'] },
	{ slug: 'sudwest-fryslan', namen: ['Súdwest-Fryslân'] },
	{ slug: 'bergen-nh', namen: ['Bergen (NH.)'] },
	{ slug: 'bergen-l', namen: ['Bergen (L.)'] },
];

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
	['', 'Deze gemeente kennen we niet.'],
])('for "%s" it says why there is no choice', (invoer, begin) => {
	expect(formatGeenKeuze(keuzes, invoer)).toContain(begin);
});

describe('the answers of a chosen gemeente', () => {
	const groningen: GemeenteAntwoorden = { naam: 'Groningen', slug: 'groningen', antwoorden: {} };
	const bestanden: Record<string, GemeenteAntwoorden | { opgevolgdDoor: string[] }> = {
		groningen,
		haren: { opgevolgdDoor: ['groningen'] },
		'ten-post': { opgevolgdDoor: ['haren'] },
		winsum: { opgevolgdDoor: ['het-hogeland', 'westerkwartier'] },
		rond: { opgevolgdDoor: ['rond'] },
		leeg: { opgevolgdDoor: [] },
	};
	const read = (adres: string) =>
		Promise.resolve(bestanden[/^\/gemeenten\/([^/]+)\/antwoorden\.json$/.exec(adres)?.[1] ?? '']);

	test.each([
		['a gemeente that exists', 'groningen', { antwoorden: groningen }],
		['one that was merged', 'haren', { antwoorden: groningen }],
		['one that was merged twice', 'ten-post', { antwoorden: groningen }],
		['one that was split', 'winsum', { verdeeldOver: ['het-hogeland', 'westerkwartier'] }],
		['a circle', 'rond', undefined],
		['one without a successor', 'leeg', undefined],
		['one that is not there', 'atlantis', undefined],
	])('%s', async (_wat, slug, verwacht) => {
		expect(await findAntwoorden(slug, read)).toEqual(verwacht);
	});
});
