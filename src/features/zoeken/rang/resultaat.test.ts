import { expect, test } from 'vitest';
import {
	buildZoekresultaat,
	formatGemis,
	formatRedenen,
	cleanZoekvraag,
	splitFragment,
	type PagefindPagina,
} from './resultaat.ts';

test('marks what was searched for', () => {
	expect(splitFragment('de <mark>raad</mark> stelt')).toEqual([
		{ tekst: 'de ', raak: false },
		{ tekst: 'raad', raak: true },
		{ tekst: ' stelt', raak: false },
	]);
});

test('turns everything but mark into text', () => {
	expect(splitFragment('<img src=x onerror=alert(1)> &lt;b&gt; &amp;amp;')).toEqual([
		{ tekst: '<img src=x onerror=alert(1)> <b> &amp;', raak: false },
	]);
});

const pagina = (scores: [string, string, number][]): PagefindPagina => ({
	url: '/themas/x/',
	excerpt: 'top',
	meta: { title: 'Thema', soort: 'Thema' },
	sub_results: scores.map(([title, url, balanced_score]) => ({
		title,
		url,
		excerpt: `in ${title}`,
		weighted_locations: [{ balanced_score }],
	})),
});

test('lands on the section that matches best and names its page', () => {
	expect(
		buildZoekresultaat(
			pagina([
				['Thema', '/themas/x/', 1],
				['Kosten', '/themas/x/#kosten', 5],
			]),
		),
	).toEqual({
		adres: '/themas/x/#kosten',
		titel: 'Kosten',
		pagina: 'Thema',
		soort: 'Thema',
		fragment: [{ tekst: 'in Kosten', raak: false }],
	});
});

test('stays on the page when its top matches best', () => {
	expect(
		buildZoekresultaat(
			pagina([
				['Thema', '/themas/x/', 9],
				['Kosten', '/themas/x/#kosten', 5],
			]),
		),
	).toMatchObject({ adres: '/themas/x/', pagina: undefined });
});

test('a query is one line of at most 200 characters', () => {
	expect(cleanZoekvraag('  taxi\n naar   school ')).toBe('taxi naar school');
	expect(cleanZoekvraag('x'.repeat(10_000))).toHaveLength(200);
});

test.each([
	[undefined, []],
	[[{ getypt: 'vervoer', gevonden: 'leerlingenvervoer' }], ['gevonden via vervoer → leerlingenvervoer']],
	[
		[{ getypt: 'taxi naar school', gevonden: 'leerlingenvervoer' }],
		['gevonden via taxi naar school → leerlingenvervoer'],
	],
	[[{ getypt: '167a', gevonden: 'artikel 161 WPO' }], ['oud nummer 167a, nu artikel 161 WPO']],
	[[{ getypt: 'art. 167a', gevonden: 'artikel 161 WPO' }], ['oud nummer 167a, nu artikel 161 WPO']],
	[[{ getypt: 'VVE', gevonden: 'vve' }], []],
])('%j is told as %j', (via, zinnen) => {
	expect(formatRedenen(via)).toEqual(zinnen);
});

test('tells a reason once, and two reasons at most', () => {
	const via = ['a', 'a', 'b', 'c'].map((getypt) => ({ getypt, gevonden: 'x' }));
	expect(formatRedenen(via)).toEqual(['gevonden via a → x', 'gevonden via b → x']);
});

test.each([
	['taxi school', 'Taxi naar school', 'Taxi naar school'],
	['taxi school', 'school met taxi', 'taxi school'],
	['vervoer', 'vervoer en nog eens vervoer', 'vervoer'],
	['klas', 'welke klas', 'klas'],
])('%s in “%s” was typed as %s', (getypt, vraag, zoals) => {
	expect(formatRedenen([{ getypt, gevonden: 'x' }], vraag)).toEqual([`gevonden via ${zoals} → x`]);
});

test.each([
	[
		{ nietGevonden: ['schimmel'], welGevonden: ['school'] },
		5,
		'Niet gevonden: “schimmel”. Dit gaat alleen over “school”.',
	],
	[{ nietGevonden: ['a1', 'b2'] }, 5, 'Niet gevonden: “a1” en “b2”.'],
	[
		{ onbekendeArtikelen: ['artikel 999 WPO'], welGevonden: ['wpo'] },
		5,
		'Artikel 999 WPO staat niet op deze site. Dit gaat alleen over “wpo”.',
	],
	[
		{ onbekendeArtikelen: ['artikel 999 WPO'], nietGevonden: ['schimmel'] },
		0,
		'Artikel 999 WPO staat niet op deze site.',
	],
	[{ welGevonden: ['school'] }, 5, ''],
])('%j with %i results is told as %s', (gemis, totaal, zin) => {
	expect(formatGemis({ nietGevonden: [], onbekendeArtikelen: [], welGevonden: [], ...gemis }, totaal)).toBe(zin);
});
