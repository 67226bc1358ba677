import { expect, test } from 'vitest';
import { isRaak, createFragment } from './fragment.ts';

const lang = `${'vul '.repeat(60)}De raad stelt de verordening leerlingenvervoer vast. ${'op '.repeat(60)}`.trim();

test('shows the words around the match and marks them', () => {
	const fragment = createFragment(lang, new Set(['verordening', 'vervoer']));
	expect(fragment.filter(({ raak }) => raak).map(({ tekst }) => tekst)).toEqual(['verordening', 'leerlingenvervoer']);
	expect(fragment[0]?.tekst).toBe('… ');
	expect(fragment.map(({ tekst }) => tekst).join('')).toContain('De raad stelt de verordening leerlingenvervoer vast.');
});

test('marks a word without the comma or bracket beside it', () => {
	expect(createFragment('Het (leerlingen)vervoer, en meer.', new Set(['vervoer']))).toEqual([
		{ tekst: 'Het (', raak: false },
		{ tekst: 'leerlingen)vervoer', raak: true },
		{ tekst: ', en meer.', raak: false },
	]);
});

test('starts at the beginning when nothing matches', () => {
	expect(createFragment('Kort en goed.', new Set(['vervoer']))).toEqual([{ tekst: 'Kort en goed.', raak: false }]);
	expect(createFragment('', new Set(['vervoer']))).toEqual([]);
});

test.each([
	['leerlingenvervoer,', 'vervoer', true],
	['scholen', 'schol', true],
	['lea', 'lea', true],
	['leasen', 'lea', false],
	['schakelklas', 'klas', true],
	['Taalbeleid', 'taal', true],
	['schoolse', 'school', false],
])('%s is hit by %s: %s', (woord, gezocht, raak) => {
	expect(isRaak(woord, new Set([gezocht]))).toBe(raak);
});
