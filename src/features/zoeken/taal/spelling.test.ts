import { expect, test } from 'vitest';
import { findSpelling, listNabij } from './spelling.ts';

const WOORDEN = ['leerplicht', 'vervoer', 'achterstanden', 'subsidie', 'klas'];
test.each([
	['leerpligt', 'leerplicht'],
	['agterstanden', 'achterstanden'],
	['supsidie', 'subsidie'],
	['vervor', 'vervoer'],
	['kas', undefined],
	['atlantis', undefined],
])('%s may mean %s', (woord, bedoeld) => {
	expect(findSpelling(woord, WOORDEN)?.woord).toBe(bedoeld);
});

test('names the nearest words when nothing is near enough', () => {
	expect(listNabij('leerplichtx', WOORDEN)[0]).toBe('leerplicht');
	expect(listNabij('qqqq', WOORDEN)).toEqual([]);
});
