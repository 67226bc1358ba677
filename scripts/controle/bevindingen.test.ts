import { expect, test } from 'vitest';
import { formatBevindingen } from './bevindingen.ts';

const createElement = (aantal: number, regel: string) =>
	Array.from({ length: aantal }, (_, i) => ({ plek: `dist/${i}/index.html:1:2`, regel, tekst: 'Mag niet' }));

test('the same finding on many pages is one block with three places, the most frequent first', () => {
	expect(formatBevindingen([...createElement(1, 'no-inline-style'), ...createElement(5, 'heading-level')])).toBe(
		[
			'5 keer heading-level: Mag niet',
			'    dist/0/index.html:1:2',
			'    dist/1/index.html:1:2',
			'    dist/2/index.html:1:2',
			'    en nog 2 keer',
			'1 keer no-inline-style: Mag niet',
			'    dist/0/index.html:1:2',
		].join('\n'),
	);
});

test('no findings give no text', () => {
	expect(formatBevindingen([])).toBe('');
});
