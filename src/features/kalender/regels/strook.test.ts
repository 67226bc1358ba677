import { expect, test } from 'vitest';
import type { KalenderRegel } from './regel.ts';
import { buildMaanden } from './maanden.ts';
import { buildStrook, VORMEN } from './strook.ts';

const regel = (id: string, maand: number, dag: number, wie: string, aanWie?: string) =>
	({ entry: { id, maand, dag, dagErvoor: true, wie, aanWie } }) as unknown as KalenderRegel;
const REGELS = [
	regel('verzoek', 2, 1, 'schoolbestuur', 'rijk'),
	regel('begroting', 2, 1, 'raad', 'schoolbestuur'),
	regel('verslag', 10, 1, 'college', 'raad'),
	regel('norm', 2, 1, 'rijk'),
	regel('inzending', 11, 15, 'raad en college'),
];
const VANDAAG = '2026-11-28';

test('the strip begins with the month of today and has all twelve', () => {
	const { vakken } = buildStrook(REGELS, VANDAAG);
	expect(vakken.map(({ maand }) => maand)).toEqual([11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('a month says in words what its shapes tell, with what is over', () => {
	const { vakken } = buildStrook(REGELS, VANDAAG);
	expect([0, 1, 2, 10].map((plaats) => vakken[plaats]?.tekst)).toEqual([
		'1 van raad; voor de raad: 1',
		'geen datum',
		'1 van raad, 1 van school en bestuur, 1 van Rijk; voor de raad: 1',
		'1 van college; voor de raad: 1',
	]);
});

test('what comes to the raad stands first, after the pointer', () => {
	const januari = buildStrook(REGELS, VANDAAG).vakken[2];
	expect(januari?.wijzer).toMatch(/^M6.5 6.5m/);
	expect(januari?.vormen).toEqual([
		{ orgaan: 'raad', d: `M19.5 6.5${VORMEN.raad}` },
		{ orgaan: 'school', d: `M6.5 19.5${VORMEN.school}` },
		{ orgaan: 'rijk', d: `M19.5 19.5${VORMEN.rijk}` },
	]);
});

test('what does not fit on a row goes on below it, and every month is as high as the fullest', () => {
	const vol = Array.from({ length: 6 }, (_, index) => regel(`r${index}`, 2, 1, 'raad'));
	const { vakken, hoogte } = buildStrook(vol, VANDAAG);
	expect(vakken[2]?.vormen[0]?.d.match(/M\S+ \S+?(?=m)/g)).toEqual([
		'M19.5 6.5',
		'M32.5 6.5',
		'M45.5 6.5',
		'M58.5 6.5',
		'M19.5 19.5',
		'M32.5 19.5',
	]);
	expect(hoogte).toBe(26);
});

test('the months hold everything once, soonest first and the raad before the others on one day', () => {
	const maanden = buildMaanden(REGELS, VANDAAG);
	expect(maanden.map(({ maand }) => maand)).toHaveLength(13);
	expect(
		maanden
			.filter(({ regels }) => regels.length > 0)
			.map(({ maand, regels }) => [maand, ...regels.map(({ entry }) => entry.id)]),
	).toEqual([
		['2027-01', 'begroting', 'verzoek', 'norm'],
		['2027-09', 'verslag'],
		['2027-11', 'inzending'],
	]);
});
