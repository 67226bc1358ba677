import { expect, test } from 'vitest';
import { findKeuze, type Keuze } from './gemeente-keuze.ts';

const keuzes: Keuze[] = [
	{ slug: 'den-haag', namen: ["'s-Gravenhage", 'Den Haag'] },
	{ slug: 'sudwest-fryslan', namen: ['Súdwest-Fryslân'] },
	{ slug: 'bergen-nh', namen: ['Bergen (NH.)'] },
	{ slug: 'bergen-l', namen: ['Bergen (L.)'] },
];

test.each([
	['Den Haag', 'den-haag'],
	["'s-gravenhage", 'den-haag'],
	['sudwest fryslan', 'sudwest-fryslan'],
	['súdw', 'sudwest-fryslan'],
	['bergen (nh.)', 'bergen-nh'],
	['bergen', undefined],
	['', undefined],
	['Atlantis', undefined],
	['<script>', undefined],
])('"%s" is %s', (invoer, slug) => {
	expect(findKeuze(keuzes, invoer)?.slug).toBe(slug);
});
