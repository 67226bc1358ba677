import { describe, expect, test } from 'vitest';
import type { Wet } from '../../../content/schemas/wet.ts';
import { formatGelezenWetten, formatWaaraan, formatZekerheid } from './zekerheid.ts';

const createWet = (deel: Partial<Wet>): Wet => ({
	id: 'wpo',
	waarover: 'het basisonderwijs',
	naam: 'Wet op het primair onderwijs',
	namen: [],
	gelezenTekstVan: '2026-08-01',
	...deel,
});
const KOPIE = createWet({ gelezenIn: 'https://github.com/iemand/wetten/blob/1/wpo.md' });
const OFFICIEEL = createWet({ gelezenIn: 'https://wetten.overheid.nl/BWBR0003420' });
const ONGELEZEN: Wet = { id: 'x', naam: 'Regeling', waarover: 'een regeling', namen: [] };

describe('formatGelezenWetten', () => {
	test.each([
		['a copy', [KOPIE], 'een kopie van de wettekst, niet de officiële site'],
		['the official site', [OFFICIEEL], 'de wettekst op de officiële site'],
		['both', [OFFICIEEL, KOPIE], 'een kopie van de wettekst, niet de officiële site'],
		[
			'an address that only looks official',
			[createWet({ gelezenIn: 'https://example.org/wetten.overheid.nl/' })],
			'een kopie van de wettekst, niet de officiële site',
		],
		['nothing', [ONGELEZEN], undefined],
	])('%s', (_wat, wetten, verwacht) => {
		expect(formatGelezenWetten(wetten)).toBe(verwacht);
	});
});

describe('formatWaaraan', () => {
	test.each([
		[
			'a verified taak',
			{ zekerheid: 'geverifieerd' as const },
			KOPIE,
			'een kopie van de wettekst, niet de officiële site',
		],
		['a taak whose law was not read', { zekerheid: 'geverifieerd' as const }, ONGELEZEN, 'de bronnen hierboven'],
		['own knowledge, for which nothing was read', { zekerheid: 'eigen-kennis' as const }, KOPIE, undefined],
		['a taak from a source', { zekerheid: 'uit-bron' as const }, KOPIE, 'alleen de bronnen hierboven, niet de wet'],
	])('%s', (_wat, taak, wet, verwacht) => {
		expect(formatWaaraan(taak, [{ wet }])).toBe(verwacht);
	});
});

test('one law that was read in a copy makes the whole a copy, in any order', () => {
	for (const wetten of [
		[OFFICIEEL, KOPIE],
		[KOPIE, OFFICIEEL],
		[ONGELEZEN, KOPIE],
	])
		expect(
			formatWaaraan(
				{ zekerheid: 'geverifieerd' },
				wetten.map((wet) => ({ wet })),
			),
		).toBe('een kopie van de wettekst, niet de officiële site');
});

test('a copy is called a copy, and the official text is not', () => {
	const taak = { zekerheid: 'geverifieerd' as const, herlezen: true };
	expect(formatZekerheid(taak, { wet: KOPIE })).toContain('(een kopie, niet de officiële tekst)');
	expect(formatZekerheid(taak, { wet: OFFICIEEL })).toBe(
		'Wet en artikel zijn gelezen, in de tekst die gold op 1 augustus 2026.',
	);
});

test('a taak from a source says whether its article was read beside it', () => {
	const grondslag = { wet: 'wpo', artikel: '1', gelezen: { op: '2026-11-28', tekstVan: '2006-12-08' } };
	const taak = { zekerheid: 'uit-bron' as const, herlezen: false };
	expect(formatZekerheid(taak, { wet: KOPIE })).toBe('Dit staat in een bron; er is geen wetsartikel bij gelezen.');
	expect(formatZekerheid({ ...taak, grondslag }, { wet: KOPIE })).toBe(
		'Dit staat in een bron; het wetsartikel is ook gelezen, maar daaruit alleen volgt dit niet.',
	);
	expect(formatWaaraan({ ...taak, grondslag }, [{ wet: KOPIE }])).toBe(
		'de bronnen hierboven, en een kopie van de wettekst, niet de officiële site',
	);
});
