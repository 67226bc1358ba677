import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BESTANDSTYPEN, BUNDELS, CSP_HEADER, HEADERS, OPEN_DATA } from '../../src/layout/policy.ts';
import { HOSTING_BESTANDEN } from './bestanden.ts';
import { formatCaddyfile } from './caddy.ts';
import {
	DOORVERWIJZING_BESTANDEN,
	formatCaddyRedirs,
	formatNginxMap,
	formatRedirects,
	listDoorverwijzingen,
} from './doorverwijzingen.ts';
import { formatNetlifyHeaders } from './netlify.ts';
import { formatNginx } from './nginx.ts';

const root = resolve(import.meta.dirname, '../..');
const vormen = [formatNetlifyHeaders, formatNginx, formatCaddyfile];

describe('server configuration', () => {
	test.each(Object.entries(HOSTING_BESTANDEN))('%s is what scripts/hosting/main.ts writes', async (pad, format) => {
		const committed = await readFile(resolve(root, pad), 'utf8');
		expect(committed, 'Draai `node scripts/hosting/main.ts` en leg het verschil vast.').toBe(format());
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

describe('open data', () => {
	test.each(vormen)('$name lets other sites read /data/ and nothing else', (format) => {
		const lines = format()
			.split('\n')
			.filter((line) => /Access-Control-Allow-Origin|cors/.test(line) || line.includes(OPEN_DATA.pad));
		expect(lines.join('\n')).toContain(OPEN_DATA.pad);
		expect(format().match(/Access-Control-Allow-Origin/g)).toHaveLength(1);
		expect(lines.some((line) => line.includes('*'))).toBe(true);
	});

	test.each(vormen)('$name says what a Turtle and a JSON-LD file is', (format) => {
		const text = format();
		expect(text).toContain(BESTANDSTYPEN['.jsonld']);
		expect(text).toContain('text/turtle');
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

	test.each([
		[formatRedirects, '/gemeenten/haren/ /gemeenten/groningen/ 301\n'],
		[formatRedirects, '/gemeenten/haren/ /gemeenten/groningen/ 301!\n'],
		[formatNginxMap, '/gemeenten/haren/ /gemeenten/groningen/;\n'],
		[formatCaddyRedirs, 'redir /gemeenten/haren/ /gemeenten/groningen/ 301\n'],
	])('%o writes its own form', (format, regel) => {
		expect(format(lijst)).toContain(regel);
	});

	test('nginx and Caddy read the lists of the build and hide every file for hosts', () => {
		const namen = Object.keys(DOORVERWIJZING_BESTANDEN);
		expect(formatNginx()).toContain('_doorverwijzingen.nginx');
		expect(formatCaddyfile()).toContain('_doorverwijzingen.caddy*');
		for (const naam of ['_headers', ...namen]) {
			expect(`/${naam}`).toMatch(/^\/_[a-z]/);
			expect(formatCaddyfile()).toContain(` ${naam}`);
		}
		expect(formatNginx()).toContain('location ~ ^/_[a-z]');
	});
});
