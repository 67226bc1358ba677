import { describe, expect, test } from 'vitest';
import { formatDag } from '../../../shared/dag.ts';
import {
	compareMomenten,
	describeMaand,
	findBeginSchooljaar,
	findGeweest,
	findPlaats,
	findVolgendMoment,
	formatDeelVanMaand,
	formatVakJaar,
	formatWacht,
	splitMoment,
} from './vanaf.ts';

const dag = (maand: number, nummer: number, dagErvoor = false) => ({ maand, dag: nummer, dagErvoor });
const VOOR_1_JANUARI = dag(1, 1, true);
const VOOR_1_MAART = dag(3, 1, true);
/** 10 tot en met 31 januari. */
const PERIODE = { maand: 1, dag: 10, totDag: 31, dagErvoor: false };
const SEPTEMBER = { maand: 9, dagErvoor: false };

describe('findVolgendMoment', () => {
	test.each([
		['on 31 december "vóór 1 januari" is today', VOOR_1_JANUARI, '2026-12-31', '2026-12-31'],
		['on 1 januari it is a year away', VOOR_1_JANUARI, '2027-01-01', '2027-12-31'],
		['1 januari is tomorrow on 31 december', dag(1, 1), '2026-12-31', '2027-01-01'],
		['"vóór 1 maart" is the leap day in a leap year', VOOR_1_MAART, '2028-02-28', '2028-02-29'],
		['on the leap day it is today', VOOR_1_MAART, '2028-02-29', '2028-02-29'],
		['after it, the last day of the next february', VOOR_1_MAART, '2028-03-01', '2029-02-28'],
		['a month is ahead until its last day', SEPTEMBER, '2026-09-30', '2026-09'],
		['then it is next year', SEPTEMBER, '2026-10-01', '2027-09'],
		['a month before it comes this year', SEPTEMBER, '2026-08-31', '2026-09'],
		['a period is ahead on its first day', PERIODE, '2027-01-10', '2027-01-10'],
		['and on its last day, from its first', PERIODE, '2027-01-31', '2027-01-10'],
		['after that it is a year away', PERIODE, '2027-02-01', '2028-01-10'],
		['before it, it comes this year', PERIODE, '2027-01-09', '2027-01-10'],
		['without a month there is no moment', { dagErvoor: false }, '2026-08-31', undefined],
	])('%s', (_regel, aanduiding, vandaag, moment) => {
		expect(findVolgendMoment(aanduiding, vandaag)).toBe(moment);
	});
});

describe('findGeweest', () => {
	test.each([
		['a day of this schooljaar', dag(11, 15, true), '2026-11-28', '2026-11-14'],
		['not the day itself', dag(11, 28), '2026-11-28', undefined],
		['not what was before 1 augustus', dag(7, 15, true), '2026-11-28', undefined],
		['the first day of the schooljaar counts', dag(8, 1), '2026-08-02', '2026-08-01'],
		['on 1 augustus nothing was yet', dag(7, 31), '2026-08-01', undefined],
		['on 31 juli the whole schooljaar was', dag(8, 1), '2027-07-31', '2026-08-01'],
		['on 1 januari the last of december was', VOOR_1_JANUARI, '2027-01-01', '2026-12-31'],
		['the leap day', VOOR_1_MAART, '2028-03-01', '2028-02-29'],
		['a month that is over', SEPTEMBER, '2026-10-01', '2026-09'],
		['not a month that is running', SEPTEMBER, '2026-09-30', undefined],
		['not a month of the schooljaar before', { maand: 7, dagErvoor: false }, '2026-09-30', undefined],
		['a period that is over', PERIODE, '2027-02-01', '2027-01-10'],
		['not a period that runs', PERIODE, '2027-01-31', undefined],
		['not what has no month', { dagErvoor: false }, '2026-09-30', undefined],
	])('%s', (_regel, aanduiding, vandaag, moment) => {
		expect(findGeweest(aanduiding, vandaag)).toBe(moment);
	});
});

test.each([
	['2026-12-31', 12],
	['2027-01-01', 12],
	['2028-02-29', 12],
	['2027-03-28', 12],
	['2027-10-31', 12],
])('from %s nothing that comes back each year falls outside the months', (vandaag, laatste) => {
	const dagen = Array.from({ length: 12 }, (_, maand) => [1, 15, 28].map((nummer) => dag(maand + 1, nummer, true)));
	const plaatsen = dagen.flat().map((aanduiding) => findPlaats(findVolgendMoment(aanduiding, vandaag) ?? '', vandaag));
	expect(Math.min(...plaatsen)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...plaatsen)).toBeLessThanOrEqual(laatste);
});

test.each([
	['2026-12-31', '2027-01-01', 1],
	['2027-01-01', '2027-12-31', 11],
	['2026-11-28', '2027-11-14', 12],
])('from %s, %s stands in month %i', (vandaag, moment, plaats) => {
	expect(findPlaats(moment, vandaag)).toBe(plaats);
});

test.each([
	['2026-07-31', '2025-08-01'],
	['2026-08-01', '2026-08-01'],
	['2027-01-01', '2026-08-01'],
])('on %s the schooljaar began on %s', (vandaag, begin) => {
	expect(findBeginSchooljaar(vandaag)).toBe(begin);
});

test.each([
	['2026-11-30', '2026-11-28', 'over 2 dagen'],
	['2027-01-01', '2026-12-31', 'morgen'],
	['2026-11-28', '2026-11-28', 'vandaag'],
	['2027-03-29', '2027-03-27', 'over 2 dagen'],
	['2027-11-01', '2027-10-30', 'over 2 dagen'],
	['2028-03-01', '2028-02-28', 'over 2 dagen'],
	['2027-01-10', '2027-01-31', 'nu'],
	['2026-11', '2026-11-28', 'deze maand'],
	['2026-12', '2026-11-28', ''],
])('%s is on %s: "%s"', (moment, vandaag, tekst) => {
	expect(formatWacht(moment, vandaag)).toBe(tekst);
});

test.each([
	['2027-03-27T23:30:00Z', '2027-03-28'],
	['2027-03-28T22:30:00Z', '2027-03-29'],
	['2026-12-31T22:59:00Z', '2026-12-31'],
	['2026-12-31T23:01:00Z', '2027-01-01'],
])('at %s it is %s in the Netherlands', (moment, vandaag) => {
	expect(formatDag(new Date(moment))).toBe(vandaag);
});

test('sorts soonest first, a month after its days and what has none last', () => {
	const momenten = [undefined, '2026-12', '2027-01-01', '2026-12-31', '2026-11-30'];
	expect(momenten.toSorted(compareMomenten)).toEqual(['2026-11-30', '2026-12-31', '2026-12', '2027-01-01', undefined]);
	expect(compareMomenten('2026-12', '2026-12')).toBe(0);
});

test('names a month, and the same month a year later apart', () => {
	expect(describeMaand('2026-11', 0)).toEqual({ id: 'november', naam: 'November 2026' });
	expect(describeMaand('2027-11', 12)).toEqual({ id: 'november-later', naam: 'November 2027' });
});

test('the strip names the year where it begins', () => {
	expect([0, 1, 2, 3].map((plaats) => formatVakJaar('2026-11-28', plaats))).toEqual(['2026', '', '2027', '']);
});

test.each([
	['2026-12-31', { dag: '31', rest: 'december 2026' }],
	['2026-09', { dag: '', rest: 'september 2026' }],
])('%s is read as %j', (moment, delen) => {
	expect(splitMoment(moment)).toEqual(delen);
});

test.each([
	['2027-01-01', '2%'],
	['2028-02-29', '92%'],
	['2026-12-31', '98%'],
])('on %s the pointer stands at %s of its month', (vandaag, plek) => {
	expect(formatDeelVanMaand(vandaag)).toBe(plek);
});
