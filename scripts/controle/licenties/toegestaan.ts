/**
 * Licences of what readers get: code that goes into the scripts of the site. They ask for their notice and no more, so
 * that code under EUPL-1.2 can stand beside them; the build writes those notices in licenties.txt.
 */
export const BROWSER: readonly string[] = [
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'Zlib',
];

/**
 * Licences of tools that build and test the site. They run as they are and are not handed on with it; then these ask
 * nothing of what is made with them. A licence that does (AGPL, SSPL, "non-commercial") is not here on purpose.
 */
export const GEREEDSCHAP: readonly string[] = [
	...BROWSER,
	'CC-BY-3.0',
	'LGPL-3.0-or-later',
	'MPL-1.1',
	'MPL-2.0',
	'Python-2.0',
	'WTFPL',
];

interface Uitzondering {
	/** What the package says of itself; when that changes, somebody looks again. */
	licentie: string | undefined;
	reden: string;
}

/** Packages that state no SPDX licence, or one that is in no list. Each was looked up in the package itself. */
export const UITZONDERINGEN: Readonly<Record<string, Uitzondering>> = {
	'@cspell/dict-en-common-misspellings': {
		licentie: 'CC BY-SA 4.0',
		reden: 'Engelse woordenlijst die met cspell meekomt, alleen voor de spellingcontrole; niets ervan komt in de site.',
	},
	duck: {
		licentie: 'BSD',
		reden: 'In het bestand LICENSE staat de tekst van BSD-2-Clause. Hoort bij mammoth, dat alleen tests gebruiken.',
	},
	'png-js': {
		licentie: undefined,
		reden: 'In het bestand LICENSE staat de tekst van MIT. Hoort bij pdfkit, dat alleen tests gebruiken.',
	},
	rgbcolor: {
		licentie: 'MIT OR SEE LICENSE IN FEEL-FREE.md',
		reden: 'In het bestand LICENSE.md staat de tekst van MIT. Hoort bij jspdf, dat alleen tests gebruiken.',
	},
};
