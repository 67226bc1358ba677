import { expect, test } from 'vitest';
import { formatGemeentenaam, formatVolleGemeentenaam } from './naam.ts';

test.each([
	[
		{ slug: 'den-haag', naam: "'s-Gravenhage", aliassen: ['Den Haag', 's-gravenhage'] },
		'Den Haag',
		"Den Haag ('s-Gravenhage)",
	],
	[{ slug: 'sudwest-fryslan', naam: 'Súdwest-Fryslân', aliassen: ['Sneek'] }, 'Súdwest-Fryslân', 'Súdwest-Fryslân'],
	[{ slug: 'heerlen', naam: 'Heerlen', aliassen: [] }, 'Heerlen', 'Heerlen'],
])('%j is called %s', (register, kort, vol) => {
	expect(formatGemeentenaam(register)).toBe(kort);
	expect(formatVolleGemeentenaam(register)).toBe(vol);
});
