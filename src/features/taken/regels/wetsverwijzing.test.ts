import { expect, test } from 'vitest';
import type { Taak } from '../../../content/schemas/taak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { describeArtikelen, describeGrondslagen, listCitaten } from './wetsverwijzing.ts';

const wpo: Wet = {
	id: 'wpo',
	naam: 'Wet op het primair onderwijs',
	waarover: 'het basisonderwijs',
	afkorting: 'WPO',
	namen: [],
};
const gemeentewet: Wet = { id: 'gemeentewet', naam: 'Gemeentewet', waarover: 'de gemeente', namen: [] };
const WETTEN = new Map([wpo, gemeentewet].map((wet) => [wet.id, wet]));

const taak = (id: string, artikel?: string, deel: Partial<Taak> = {}, wet = 'wpo') =>
	({ id, soort: 'plicht', status: 'geldend', ...(artikel ? { grondslag: { wet, artikel } } : {}), ...deel }) as Taak;
const describe = (taken: Taak[], naast?: boolean) => describeGrondslagen(taken, WETTEN, naast);

test('one taak: the abbreviation to see, the full name in words, and its own page', () => {
	expect(describe([taak('vervoer', '4 lid 5')]).verwijzing).toEqual({
		citaat: 'WPO 4 lid 5',
		inWoorden: 'Wet op het primair onderwijs, artikel 4 lid 5',
		adres: '/taken/vervoer/',
	});
});

test('a lid that another article says as well is not said twice', () => {
	const taken = ['4 lid 1 en 10', '4 lid 10', '2 lid 1, 3 lid 1', '2 lid 1', '4 lid 12'];
	const artikelen = taken.map((artikel) => ({ wet: wpo, artikel }));
	expect(listCitaten(artikelen)).toEqual(['WPO 4 lid 1, 10 en 12', 'WPO 2 lid 1, 3 lid 1']);
	expect(describeArtikelen(artikelen.slice(0, 2))?.citaat).toBe('WPO 4 lid 1 en 10');
});

test.each([
	[['4 lid 1 en 10', '4 lid 4'], ['4 lid 1, 4 en 10']],
	[['4 lid 7-8', '4 lid 1 en 10'], ['4 lid 1, 7-8 en 10']],
	[
		['4 lid 2-3', '41 lid 2', '4 lid 4'],
		['4 lid 2-4', '41 lid 2'],
	],
	[['4 lid 5-6', '4 lid 6'], ['4 lid 5-6']],
	[
		['126 lid 1-2, 127', '126 lid 3-4'],
		['126 lid 1-2, 127', '126 lid 3-4'],
	],
	[
		['4', '45 lid 1 en 1a', '45 lid 2'],
		['4', '45 lid 1 en 1a', '45 lid 2'],
	],
])('%j name an article once: %j', (los, samen) => {
	expect(listCitaten(los.map((artikel) => ({ wet: wpo, artikel })))).toEqual(samen.map((artikel) => `WPO ${artikel}`));
});

test('beside a link to the taak it leads to the law on the same page', () => {
	expect(describe([taak('vervoer', '4 lid 5')], true).verwijzing?.adres).toBe('#wet-wpo');
});

test('more taken are one reference, each law and each article said once', () => {
	const taken = [
		taak('a', '4 lid 1'),
		taak('b', '4 lid 7'),
		taak('c', '189 lid 1 en 3, 191 lid 1', {}, 'gemeentewet'),
		taak('d', '4 lid 7'),
		taak('e', '41 lid 2'),
	];
	expect(describe(taken).verwijzing).toEqual({
		citaat: 'WPO 4 lid 1 en 7, 41 lid 2; Gemeentewet 189 lid 1 en 3, 191 lid 1',
		inWoorden:
			'Wet op het primair onderwijs, artikel 4 lid 1 en 7, 41 lid 2; Gemeentewet, artikel 189 lid 1 en 3, 191 lid 1',
		adres: '#wet-wpo',
	});
});

test.each([
	['189 lid 1, 191 lid 1', '189 lid 3', '189 lid 1, 191 lid 1, 189 lid 3'],
	['189 lid 1, 191 lid 1', '191 lid 3', '189 lid 1, 191 lid 1, lid 3'],
	['4', '4 lid 2', '4, lid 2'],
	['4a lid 1', '4 lid 1', '4a lid 1, 4 lid 1'],
])('"%s" and "%s" read as "%s"', (eerste, tweede, samen) => {
	const artikelen = [eerste, tweede].map((artikel) => ({ wet: wpo, artikel }));
	expect(describeArtikelen(artikelen)?.citaat).toBe(`WPO ${samen}`);
});

test('a place that is no article is not called one', () => {
	expect(describeArtikelen([{ wet: wpo, artikel: 'nog geen artikel in werking' }])?.inWoorden).toBe(
		'Wet op het primair onderwijs, nog geen artikel in werking',
	);
});

test('what has no article says so, a choice and a source each once', () => {
	const vrij = { soort: 'beleidsvrijheid' } as const;
	expect(describe([taak('a', undefined, vrij), taak('b', undefined, vrij), taak('c')])).toEqual({
		verwijzing: undefined,
		zonderArtikel: ['geen wetsartikel: vrije keuze', 'geen wetsartikel gevonden, staat in de bron'],
		isVoorstel: false,
	});
});

test('a bill among the taken is named', () => {
	expect(describe([taak('a', '4'), taak('b', '5', { status: 'bij-de-kamer' })]).isVoorstel).toBe(true);
});
