import { BESTANDSTYPEN } from '../../src/layout/policy.ts';

/**
 * The type of every kind of file in dist, for hosts that would else each follow a list of their own. Files of Pagefind
 * have none: they are bytes for its own script.
 */
export const ALLE_TYPEN: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'text/xml; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.pdf': 'application/pdf',
	'.epub': 'application/epub+zip',
	...BESTANDSTYPEN,
};
