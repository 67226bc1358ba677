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
