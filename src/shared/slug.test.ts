import { expect, test } from 'vitest';
import { formatSlug } from './slug.ts';

test.each([
	["'s-Hertogenbosch", 's-hertogenbosch'],
	['Súdwest-Fryslân', 'sudwest-fryslan'],
	['Bergen (L.)', 'bergen-l'],
])('writes %s in the form of an address', (naam, slug) => {
	expect(formatSlug(naam)).toBe(slug);
});
