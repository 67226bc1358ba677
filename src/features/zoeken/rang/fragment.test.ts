import { expect, test } from 'vitest';
import { isRaak, createFragment } from './fragment.ts';

const lang = `${'vul '.repeat(60)}De raad stelt de verordening leerlingenvervoer vast. ${'op '.repeat(60)}`.trim();

test('shows the words around the match and marks them', () => {
	const fragment = createFragment(lang, new Set(['verordening', 'vervoer']));
	expect(fragment.filter(({ raak }) => raak).map(({ tekst }) => tekst)).toEqual(['verordening', 'leerlingenvervoer']);
	expect(fragment[0]?.tekst).toBe('… ');
	expect(fragment.map(({ tekst }) => tekst).join('')).toContain('De raad stelt de verordening leerlingenvervoer vast.');
});

const tekstVan = (tekst: string, gezocht: string) =>
	createFragment(tekst, new Set([gezocht]))
		.map(({ tekst: stuk }) => stuk)
		.join('');

test('begins where the sentence begins, and ends where one ends', () => {
	const tekst = `${'Eerst iets anders. '.repeat(10)}Wie betaalt het vervoer van een kind? ${'Daarna nog wat. '.repeat(20)}`;
	const fragment = tekstVan(tekst, 'vervoer');
	expect(fragment).toMatch(/^… Wie betaalt het vervoer/);
	expect(fragment).toMatch(/wat\. …$/);
});

test('in a long sentence it begins a few words before the match', () => {
	expect(tekstVan(lang, 'op')).toMatch(/^… (?:\S+ ){6}op/);
});

test('a short text is shown whole', () => {
	const tekst = 'Niet op school zijn terwijl dat wel moet, ook als het om een kort moment gaat. Ook: verzuim.';
	expect(tekstVan(tekst, 'verzuim')).toBe(tekst);
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
