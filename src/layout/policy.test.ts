import { describe, expect, test } from 'vitest';
import { CSP_HEADER, CSP_META, CSP_META_ZOEKEN, HEADERS, HSTS, findCacheControl } from './policy.ts';

describe('the content security policy', () => {
	test('allows nothing that is not named', () => {
		expect(CSP_META).toMatch(/^default-src 'none'; /);
	});

	test.each(['unsafe-inline', "'unsafe-eval'", 'data:', 'blob:', 'http:', 'https:', '*'])(
		'never contains %s',
		(bron) => {
			expect(CSP_HEADER).not.toContain(bron);
		},
	);

	test('lets only the page that searches the full text run WebAssembly', () => {
		expect(CSP_META_ZOEKEN).toContain("script-src 'self' 'wasm-unsafe-eval'");
		expect(CSP_META).toBe(CSP_META_ZOEKEN.replace(" 'wasm-unsafe-eval'", ''));
	});

	test('is the same in header and meta, apart from what meta cannot carry', () => {
		expect(CSP_HEADER).toBe(`${CSP_META_ZOEKEN}; frame-ancestors 'none'`);
	});

	test('fits on one line and inside an HTML attribute in double quotes', () => {
		expect(CSP_HEADER).not.toMatch(/["\r\n]/);
	});
});

describe('the other headers', () => {
	test('are safe to copy into server configuration', () => {
		for (const [naam, waarde] of Object.entries(HEADERS)) {
			expect(naam).toMatch(/^[A-Z][A-Za-z-]+$/);
			expect(waarde).not.toMatch(/["\\$\r\n]/);
		}
	});
});

describe('the cache rules', () => {
	test.each([
		['/_/index.B2x9.css', 'public, max-age=31536000, immutable', 'the name changes with the content'],
		['/_headers', 'no-cache', 'only the folder counts'],
		['/pagefind/pagefind.js', 'no-cache', 'the name stays the same in every build'],
		['/sw.js', 'no-cache', 'a browser has to see that there is another worker'],
		[
			'/_/offline/basis.0123456789ab.json',
			'public, max-age=31536000, immutable',
			'a package has its content in its name',
		],
		['/themas/leerplicht/', 'no-cache', 'pages change'],
		['/', 'no-cache', 'pages change'],
	])('%s gets %s: %s', (pad, verwacht) => {
		expect(findCacheControl(pad)).toBe(verwacht);
	});
});

/** Read from the source of internet.nl (checks/tasks/http_headers.py); what it asks of the host is in docs/beheer/internetnl.md. */
describe('what internet.nl asks of the site itself', () => {
	const richtlijnen = new Map(
		CSP_HEADER.split('; ').map((regel): [string, string] => {
			const [naam = '', ...bronnen] = regel.split(' ');
			return [naam, bronnen.join(' ')];
		}),
	);

	test.each(['default-src', 'base-uri', 'frame-ancestors'])('%s lets in nobody', (naam) => {
		expect(richtlijnen.get(naam)).toBe("'none'");
	});

	test('a form goes to the site alone', () => {
		expect(richtlijnen.get('form-action')).toBe("'self'");
	});

	test('no source but the site itself, so no host, scheme or star', () => {
		const bronnen = [...richtlijnen.values()].flatMap((regel) => regel.split(' '));
		expect(new Set(bronnen)).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'"]));
	});

	test('the other headers have the values that pass', () => {
		expect(HEADERS).toMatchObject({
			'X-Frame-Options': 'DENY',
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
		});
		expect(Number(/max-age=(\d+)/.exec(HSTS['Strict-Transport-Security'])?.[1])).toBeGreaterThanOrEqual(31_536_000);
	});
});
