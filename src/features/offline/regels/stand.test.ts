import { describe, expect, test } from 'vitest';
import { findStand, formatGrootte, formatMegabytes, type Kopiefeiten } from './stand.ts';
import { isBeperkt, magOphalen, readKeuze } from './verbinding.ts';

const NIETS: Kopiefeiten = {
	kan: true,
	isHier: false,
	isBezig: false,
	isMislukt: false,
	keuze: 'vanzelf',
	isBeperkt: false,
};

describe('what the page says of the copy', () => {
	test.each<[Partial<Kopiefeiten>, string]>([
		[{}, 'niet'],
		[{ kan: false }, 'kan-niet'],
		[{ isBezig: true }, 'bezig'],
		[{ isHier: true, isBezig: true }, 'klaar'],
		[{ isMislukt: true }, 'mislukt'],
		[{ keuze: 'nooit' }, 'weg'],
		[{ isBeperkt: true }, 'beperkt'],
		[{ isBeperkt: true, isMislukt: true }, 'beperkt'],
		[{ isBeperkt: true, isMislukt: true, keuze: 'altijd' }, 'mislukt'],
		[{ isBeperkt: true, keuze: 'altijd' }, 'niet'],
	])('%j: %s', (feiten, stand) => {
		expect(findStand({ ...NIETS, ...feiten })).toBe(stand);
	});
});

describe('fetching', () => {
	test.each([
		['vanzelf', undefined, true],
		['vanzelf', { saveData: true }, false],
		['vanzelf', { type: 'cellular' }, false],
		['vanzelf', { type: 'wifi', saveData: false }, true],
		['altijd', { type: 'cellular' }, true],
		['nooit', undefined, false],
	] as const)('with choice %s and connection %j: %s', (keuze, verbinding, mag) => {
		expect(magOphalen(keuze, verbinding)).toBe(mag);
	});

	test('a browser that tells nothing is not limited', () => {
		expect(isBeperkt(undefined)).toBe(false);
	});

	test('a choice that is not known is none', () => {
		expect(['altijd', 'nooit', 'soms', undefined].map(readKeuze)).toEqual(['altijd', 'nooit', 'vanzelf', 'vanzelf']);
	});
});

test('sizes are rounded up, never down', () => {
	expect([1, 2_150_000, 2_200_001].map(formatMegabytes)).toEqual(['0,1 MB', '2,2 MB', '2,3 MB']);
});

test.each([
	[2_150_000, 11_000_000, 'Opgehaald: 2,2 MB. Op je apparaat neemt deze site ongeveer 11,0 MB in.'],
	[0, 11_000_000, 'Op je apparaat neemt deze site ongeveer 11,0 MB in.'],
	[0, undefined, 'Je browser zegt niet hoe groot de kopie is.'],
])('a size of %s and %s in words', (opgehaald, bewaard, tekst) => {
	expect(formatGrootte(opgehaald, bewaard)).toBe(tekst);
});
