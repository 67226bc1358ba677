import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUNDELS, CSP_HEADER, HEADERS } from '../../src/lib/csp.ts';
import { HOSTING_BESTANDEN } from './bestanden.ts';
import { formatCaddyfile } from './caddy.ts';
import { formatNetlifyHeaders } from './netlify.ts';
import { formatNginx } from './nginx.ts';

const root = resolve(import.meta.dirname, '../..');
const vormen = [formatNetlifyHeaders, formatNginx, formatCaddyfile];

describe('server configuration', () => {
	test.each(Object.entries(HOSTING_BESTANDEN))('%s is what scripts/headers.ts writes', async (pad, format) => {
		const committed = await readFile(resolve(root, pad), 'utf8');
		expect(committed, 'Draai `node scripts/headers.ts` en leg het verschil vast.').toBe(format());
	});

	test.each(vormen)('$name carries every header and the cache rule for bundles', (format) => {
		const text = format();
		for (const [naam, waarde] of Object.entries(HEADERS)) {
			expect(text).toContain(naam);
			expect(text).toContain(waarde);
		}
		expect(text).toContain(BUNDELS.cacheControl);
	});

	test.each(vormen)('$name names the type by which a browser knows the description of the search', (format) => {
		expect(format()).toMatch(/opensearch\.xml[^]{0,80}application\/opensearchdescription\+xml/);
	});
});

describe('_headers', () => {
	test('keeps a line within the 2,000 characters Cloudflare accepts', () => {
		expect(CSP_HEADER.length).toBeLessThan(1900);
	});

	test('sets Cache-Control once only, because hosts join double values', () => {
		expect(formatNetlifyHeaders().match(/Cache-Control/g)).toHaveLength(1);
	});
});
