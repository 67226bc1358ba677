import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BESTANDSTYPEN, BUNDELS, HEADERS, HSTS } from '../../src/layout/policy.ts';
import { HOSTING_BESTANDEN } from './bestanden.ts';
import { formatRedirects, listDoorverwijzingen } from './doorverwijzingen.ts';
import { formatNetlifyHeaders } from './netlify.ts';

const root = resolve(import.meta.dirname, '../..');

describe('server configuration', () => {
	test.each(Object.entries(HOSTING_BESTANDEN))('%s is what scripts/hosting/main.ts writes', async (pad, format) => {
		const committed = await readFile(resolve(root, pad), 'utf8');
		expect(committed, 'Draai `node scripts/hosting/main.ts` en leg het verschil vast.').toBe(format());
	});
});

test('GitHub Pages is told to keep the folder of the bundles, whose name starts with an underscore', () => {
	expect(existsSync(resolve(root, 'public/.nojekyll'))).toBe(true);
});

/** nginx and Caddy are tried for real, in proef/; of these hosts only the text can be read. */
describe('_headers', () => {
	const text = formatNetlifyHeaders();
	const regels = text.split('\n\n');
	const findRegel = (pad: string) => regels.find((regel) => regel.startsWith(`${pad}\n`));

	test('carries every header, for every page', () => {
		for (const [naam, waarde] of Object.entries({ ...HEADERS, ...HSTS }))
			expect(findRegel('/*')).toContain(`\n  ${naam}: ${waarde}`);
	});

	test('names what is different for some files', () => {
		expect(findRegel('/_/*')).toContain(BUNDELS.cacheControl);
		expect(findRegel('/opensearch.xml')).toContain('application/opensearchdescription+xml');
		expect(findRegel('/wijzigingen.atom')).toContain(BESTANDSTYPEN['.atom']);
		expect(findRegel('/site.webmanifest')).toContain(BESTANDSTYPEN['.webmanifest']);
		expect(findRegel('/data/*')).toContain('Access-Control-Allow-Origin: *');
		expect(findRegel('/data/dcat.ttl')).toContain(BESTANDSTYPEN['.ttl']);
		expect(findRegel('/data/dcat.jsonld')).toContain(BESTANDSTYPEN['.jsonld']);
	});

	test('stays within the 100 rules and 2,000 characters a line of Cloudflare', () => {
		expect(regels.length).toBeLessThanOrEqual(100);
		for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
	});

	test('gives a file no header twice, because hosts join double values', () => {
		const general = Object.keys({ ...HEADERS, ...HSTS });
		for (const regel of regels.filter((regel) => !regel.startsWith('/*\n')))
			for (const naam of general) expect(regel).not.toContain(`  ${naam}:`);
	});
});

describe('redirects of old names', () => {
	const text = JSON.stringify([
		{ slug: 'haren', naam: 'Haren', naar: ['groningen'] },
		{ slug: 'haaren', naam: 'Haaren', naar: ['boxtel', 'vught'] },
		{ slug: 'weg', naam: 'Weg', naar: [] },
		{ slug: 'x;\nrewrite', naam: 'Vals', naar: ['groningen'] },
		{ slug: 'vals', naam: 'Vals', naar: ['groningen 200\n/* https://elders.nl'] },
		null,
	]);
	const lijst = listDoorverwijzingen(text);

	test('only a plain name with one gemeente redirects; a choice stays a page', () => {
		expect(lijst).toEqual([{ van: '/gemeenten/haren/', naar: '/gemeenten/groningen/' }]);
	});

	test('no rule of _redirects is one that Cloudflare refuses, such as a status with a `!`', () => {
		const rules = formatRedirects(lijst)
			.split('\n')
			.filter((line) => line && !line.startsWith('#'));
		expect(rules).toEqual(['/gemeenten/haren/ /gemeenten/groningen/ 301']);
	});

	test('more rules than a host takes stop the build', () => {
		const regel = { van: '/gemeenten/haren/', naar: '/gemeenten/groningen/' };
		expect(formatRedirects(Array.from({ length: 1000 }, () => regel)).split('\n')).toHaveLength(1002);
		expect(() => formatRedirects(Array.from({ length: 1001 }, () => regel))).toThrow(/1001 oude namen/);
	});
});
