import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const woorden = readFileSync(new URL('../../docs/woordenlijst-spelling.txt', import.meta.url), 'utf8').split('\n');

test('the word list of the spelling check is in alphabetical order, each word once, with a line end', () => {
	expect(woorden).toEqual([...[...new Set(woorden)].filter(Boolean).sort(new Intl.Collator('nl').compare), '']);
});

test('a word stands in the list without signs or spaces', () => {
	expect(woorden.filter((woord) => !/^\p{L}*$/u.test(woord))).toEqual([]);
});
