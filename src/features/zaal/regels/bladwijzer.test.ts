import { expect, test } from 'vitest';
import { findBladwijzer, formatBladwijzer, nameBladwijzer } from './bladwijzer.ts';

const SLEUTELS = ['p/a', 'p/b', 'p/c'];

test.each([
	['nothing kept', undefined, 0],
	['where the reader was', formatBladwijzer(1, 'p/b'), 1],
	['the question was moved', formatBladwijzer(0, 'p/c'), 2],
	['the question is gone: the one that stands there now', formatBladwijzer(1, 'p/weg'), 1],
	['the last question is gone', formatBladwijzer(7, 'p/weg'), 2],
	['something else', 'onzin', 0],
	['no text', 3, 0],
])('%s', (_wat, bewaard, plek) => {
	expect(findBladwijzer(SLEUTELS, bewaard)).toBe(plek);
});

test('each list has a place of its own', () => {
	const namen = [
		nameBladwijzer({ soort: 'uitzoeken' }),
		nameBladwijzer({ soort: 'thema', id: 'a' }),
		nameBladwijzer({ soort: 'vergadering', id: 'a' }),
		nameBladwijzer({ soort: 'thema', id: 'uitzoeken' }),
	];
	expect(new Set(namen).size).toBe(4);
});
