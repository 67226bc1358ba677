import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ALLE_TYPEN } from '../../scripts/hosting/typen.ts';
import { DIST, listHtml } from './dist.ts';

/** Of the free plan of Cloudflare Pages and of GitHub Pages, as their documentation has them: docs/beheer/hosts.md. */
const CLOUDFLARE = { bestanden: 20_000, bytes: 25 * 1024 ** 2, headerRegels: 100, headerTekens: 2_000 };
const DOORVERWIJZINGEN = { aantal: 2_000, tekens: 1_000 };
const GITHUB_BYTES = 1_000_000_000;

const bestanden = globSync('**/*', { cwd: DIST, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name));
const grootten = bestanden.map((bestand) => statSync(bestand).size);
const readRegels = (naam: string) =>
	readFileSync(join(DIST, naam), 'utf8')
		.split('\n')
		.filter((regel) => regel !== '' && !regel.startsWith('#'));

test('the built site fits on the hosts that have limits', () => {
	expect(bestanden.length).toBeGreaterThan(1_000);
	expect(bestanden.length).toBeLessThanOrEqual(CLOUDFLARE.bestanden);
	expect(Math.max(...grootten)).toBeLessThanOrEqual(CLOUDFLARE.bytes);
	expect(grootten.reduce((som, bytes) => som + bytes, 0)).toBeLessThanOrEqual(GITHUB_BYTES);
});

test('_headers and _redirects are within the limits, and every rule leads to a page that is there', () => {
	const headers = readRegels('_headers');
	expect(headers.filter((regel) => regel.startsWith('/')).length).toBeLessThanOrEqual(CLOUDFLARE.headerRegels);
	for (const regel of headers) {
		expect(regel.length).toBeLessThan(CLOUDFLARE.headerTekens);
		expect(regel).toMatch(/^(?:\/\S*|  [A-Z][\w-]+: \S.*)$/);
	}
	const rules = readRegels('_redirects').map((regel) => regel.split(' '));
	expect(rules.length).toBeGreaterThan(100);
	expect(rules.length).toBeLessThanOrEqual(DOORVERWIJZINGEN.aantal);
	for (const rule of rules) {
		expect(rule.join(' ').length).toBeLessThanOrEqual(DOORVERWIJZINGEN.tekens);
		expect(rule[2]).toBe('301');
	}
	const bekend = new Set(bestanden);
	const weg = rules
		.flatMap(([van = '', naar = '']) => [van, naar])
		.filter((pad) => !bekend.has(join(DIST, pad, 'index.html')));
	expect(weg).toEqual([]);
});

test('every kind of file has a type that the hosts are told', () => {
	const zonderType = new Set(['', '.pf_fragment', '.pf_index', '.pf_meta', '.pagefind']);
	const vreemd = bestanden.filter((bestand) => {
		const naam = bestand.replace(/\.(?:br|gz)$/, '');
		return !/[\\/][._][^\\/]*$/.test(naam) && !(extname(naam) in ALLE_TYPEN) && !zonderType.has(extname(naam));
	});
	expect(vreemd).toEqual([]);
});

test('a host without headers still serves pages that say what they may load', () => {
	const zonder = listHtml().filter(
		({ html }) => !/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/.test(html),
	);
	expect(zonder.map(({ pad }) => pad)).toEqual([]);
});
