import { expect, test } from 'vitest';
import { readVerslag } from './bezoek.ts';
import { formatUitslag } from './mediaan.ts';

const maakVerslag = (snelheid: number, grootste: number) =>
	JSON.stringify({
		categories: {
			performance: { score: snelheid, auditRefs: [{ id: 'largest-contentful-paint' }] },
			accessibility: { score: 1, auditRefs: [{ id: 'color-contrast' }] },
			'best-practices': { score: 1, auditRefs: [] },
			seo: { score: 0.9, auditRefs: [{ id: 'robots-txt' }] },
		},
		audits: {
			'largest-contentful-paint': { score: 0, scoreDisplayMode: 'numeric', numericValue: grootste },
			'cumulative-layout-shift': { score: 1, scoreDisplayMode: 'numeric', numericValue: 0 },
			'color-contrast': { score: 1, scoreDisplayMode: 'binary' },
			'robots-txt': { score: 0, scoreDisplayMode: 'binary' },
		},
	});

test('a page gets the median of its visits, and what is not right is named', () => {
	const keren = [
		[0.9, 3000],
		[0.99, 1200],
		[0.98, 1400],
	] as const;
	const uitslag = formatUitslag(
		new Map([['home', keren.map(([snelheid, ms]) => readVerslag(maakVerslag(snelheid, ms)))]]),
	);
	expect(
		uitslag
			.split('\n')
			.at(-2)
			?.split(/\s{2,}/),
	).toEqual(['home', '98', '100', '100', '90', '0,000', '1.400']);
	expect(uitslag).toContain('home: robots-txt');
	expect(uitslag).not.toContain('largest-contentful-paint,');
});
