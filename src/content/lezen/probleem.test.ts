import { expect, test } from 'vitest';
import { formatProbleem } from './probleem.ts';

test('stays on one line, whatever a file or its name holds', () => {
	const regel = formatProbleem('praktijk/a\nb.mdx', {
		regel: 3,
		veld: 'titel',
		tekst: '"een\r\n\u001b[31mtwee\u202e" kan hier niet.',
	});
	expect(regel).toBe('content/praktijk/a b.mdx:3 titel: "een \uFFFD[31mtwee\uFFFD" kan hier niet.');
});

test('quotes no more of a long text than it takes to recognise it', () => {
	const probleem = { regel: 1, veld: 'link', tekst: `de pagina "/${'a'.repeat(5000)}/" bestaat niet. Kijk na.` };
	expect(formatProbleem('a.mdx', probleem)).toBe(
		`content/a.mdx:1 link: de pagina "/${'a'.repeat(99)}…" bestaat niet. Kijk na.`,
	);
});
