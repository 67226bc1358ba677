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

/** The same without the charset, for hosts that add it themselves, with all the extensions of a type together. */
export function listKaleTypen(): { type: string; extensies: string[]; charset: boolean }[] {
	const groepen = Map.groupBy(Object.entries(ALLE_TYPEN), ([, type]) => type);
	return [...groepen].map(([type, regels]) => ({
		type: type.replace(/;.*/, ''),
		extensies: regels.map(([extensie]) => extensie.slice(1)),
		charset: type.includes('charset'),
	}));
}
