import { measureContrast, type Kleur } from './kleuren.ts';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what must be seen to use a page. */
const EISEN = { tekst: 4.5, rand: 3 } as const;

/** Every colour that is text, with the grounds it stands on. */
const TEKST = {
	'color-tekst': ['color-papier', 'color-vlak', 'color-jouw', 'color-let-op', 'color-raak', 'color-marker'],
	'color-zacht': ['color-papier', 'color-vlak', 'color-jouw'],
	'color-kop': ['color-papier', 'color-vlak', 'color-jouw', 'color-marker'],
	'color-link': ['color-papier', 'color-vlak', 'color-jouw', 'color-let-op'],
	'color-accent': ['color-papier', 'color-vlak'],
	'color-te-laat': ['color-papier'],
	'color-op-merk': ['color-merk'],
	'color-op-merk-zacht': ['color-merk'],
	'color-op-geel': ['color-geel'],
	'color-orgaan-raad': ['color-papier', 'color-vlak'],
	'color-orgaan-college': ['color-papier', 'color-vlak'],
	'color-orgaan-school': ['color-papier', 'color-vlak'],
	'color-orgaan-rijk': ['color-papier', 'color-vlak'],
} as const;

/** Every colour that is an edge or a line with a meaning. */
const RAND = {
	'color-veldrand': ['color-papier', 'color-vlak', 'color-jouw'],
	'color-kantlijn': ['color-papier', 'color-vlak', 'color-jouw'],
	'color-geel': ['color-merk'],
	'color-orgaan-rijk': ['color-papier'],
} as const;

export interface Paar {
	soort: keyof typeof EISEN;
	op: string;
	grond: string;
	eis: number;
	licht: number;
	donker: number;
}

/**
 * Measures every pair of colours that stand on each other.
 *
 * @throws When a pair names a colour that tokens.css does not have.
 */
export function listParen(kleuren: readonly Kleur[]): Paar[] {
	const find = (naam: string) => {
		const kleur = kleuren.find((ander) => ander.naam === naam);
		if (!kleur) throw new Error(`De kleur ${naam} staat niet in src/styles/tokens.css.`);
		return kleur;
	};
	return Object.entries({ tekst: TEKST, rand: RAND }).flatMap(([soort, lijst]) =>
		Object.entries(lijst).flatMap(([op, gronden]) =>
			gronden.map((grond) => ({
				soort: soort as Paar['soort'],
				op,
				grond,
				eis: EISEN[soort as Paar['soort']],
				licht: measureContrast(find(op).licht, find(grond).licht),
				donker: measureContrast(find(op).donker, find(grond).donker),
			})),
		),
	);
}
