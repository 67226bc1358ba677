import { expect, test } from 'vitest';
import { formatVerkregen } from './verkregen.ts';

test.each([
	['kopie', 'uit een openbare kopie, op 11 december 2025; nog niet bij de bron zelf nagekeken'],
	['tweede-hand', 'uit de tweede hand, op 11 december 2025; nog niet bij de bron zelf nagekeken'],
	['origineel', 'bij de bron zelf, op 11 december 2025'],
] as const)('a figure read as %s says how we have it', (gelezen, tekst) => {
	expect(formatVerkregen({ gelezen, gezienOp: '2025-12-11' })).toBe(tekst);
});
