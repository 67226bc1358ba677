import { expect, test } from 'vitest';
import { formatOnbekend } from './onbekend.ts';

test('writes each word once, in alphabetical order, with its places', () => {
	const woorden = [
		{ woord: 'verodening', plek: 'content/a.yaml:1:2' },
		{ woord: 'één-lokket', plek: 'content/b.yaml:3:4' },
		{ woord: 'verodening', plek: 'content/c.yaml:5:6' },
	];
	expect(formatOnbekend(woorden).split('\n')).toEqual([
		'"één-lokket"',
		'    content/b.yaml:3:4',
		'"verodening"',
		'    content/a.yaml:1:2',
		'    content/c.yaml:5:6',
	]);
});

test('a word on many places names five of them', () => {
	const woorden = Array.from({ length: 8 }, (_, i) => ({ woord: 'raadslit', plek: `docs/${i}.md:1:1` }));
	expect(formatOnbekend(woorden).split('\n').slice(-2)).toEqual(['    docs/4.md:1:1', '    en nog 3 keer']);
});
