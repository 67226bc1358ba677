/** A colour on a light and on a dark screen, as #rrggbb. */
export interface Kleur {
	naam: string;
	licht: string;
	donker: string;
}

const REGEL = /--rw-([a-z-]+):\s*(?:light-dark\((#[0-9a-f]{3,6}),\s*(#[0-9a-f]{3,6})\)|(#[0-9a-f]{3,6}));/g;

const formatLang = (hex: string) => (hex.length === 4 ? `#${[...hex.slice(1)].map((c) => c + c).join('')}` : hex);

/** Reads the colours from the text of tokens.css; a later line wins, as in the browser. */
export function readKleuren(css: string): Kleur[] {
	const kleuren = new Map<string, Kleur>();
	for (const [, naam = '', licht, donker, beide] of css.matchAll(REGEL)) {
		const op = formatLang(licht ?? beide ?? '');
		kleuren.set(naam, { naam, licht: op, donker: formatLang(donker ?? op) });
	}
	return [...kleuren.values()];
}

/** Relative luminance of WCAG 2.2. */
function measureHelderheid(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((plek) => {
		const deel = Number.parseInt(hex.slice(plek, plek + 2), 16) / 255;
		return deel <= 0.040_45 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2 between two colours: 1 to 21. */
export function measureContrast(a: string, b: string): number {
	const [licht = 0, donker = 0] = [measureHelderheid(a), measureHelderheid(b)].toSorted((x, y) => y - x);
	return (licht + 0.05) / (donker + 0.05);
}
