import { expect, test } from 'vitest';
import { findSpelling, listNabij, measureAfstand } from './spelling.ts';

test.each([
	['leerplicht', 'leerplicht', 0],
	['leerplich', 'leerplicht', 1],
	['leerplihct', 'leerplicht', 1],
	['leerplicht', 'plicht', 3],
	['a', 'abcdefgh', 3],
])('from %s to %s is %i (limit 2)', (een, ander, afstand) => {
	expect(measureAfstand(een, ander, 2)).toBe(afstand);
});

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
