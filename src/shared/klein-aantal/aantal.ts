/** Under this number a group of children could be recognised. */
export const KLEINSTE_GROEP = 5;
/** Under this number a percentage says more than the children do. */
export const KLEINSTE_NOEMER = 20;

/** Whether a number of children, or a missing one, is 1 to 4: too few to publish. */
export const isKleinAantal = (aantal: number | undefined): boolean =>
	aantal !== undefined && aantal > 0 && aantal < KLEINSTE_GROEP;

/**
 * Stands where a count of children may not: `<5` is known to lie below that number, `afgeschermd` would give another one
 * away. It is no number and never 0, so it can't be added, drawn or compared by accident.
 */
export type Afgeschermd = typeof AFGESCHERMD | `<${number}`;
export const AFGESCHERMD = 'afgeschermd';
/** A count as it may be published. */
export type OpenAantal = number | Afgeschermd;

export const isAfgeschermd = (waarde: unknown): waarde is Afgeschermd =>
	waarde === AFGESCHERMD || (typeof waarde === 'string' && /^<\d+$/.test(waarde));

/** The one rule: 1 to 4 children are masked, zero is not. What is masked already stays so. */
export const maskAantal = (aantal: OpenAantal): OpenAantal =>
	typeof aantal === 'number' && isKleinAantal(aantal) ? `<${KLEINSTE_GROEP}` : aantal;

/** A number of children in words that may be published. */
export function formatAantalKinderen(aantal: OpenAantal): string {
	const open = maskAantal(aantal);
	if (typeof open === 'number') return formatGetal(open);
	return open === AFGESCHERMD ? 'niet getoond' : `minder dan ${open.slice(1)}`;
}

/** Whether a column of the register counts children, so that small numbers in it are masked; the others count adults too, or schools. */
export const isKindertelling = (kolom: string): boolean =>
	/^inwoners_\d+_\d+(?:_|$)|^leerlingen_|^voortijdig_schoolverlaters$/.test(kolom);

// Made once: every page of a gemeente shows hundreds of numbers.
const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const TIENDE = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A number with Dutch separators. */
export const formatGetal = (getal: number) => GETAL.format(getal);

/** A number with one decimal: "0,7". */
export const formatTiende = (getal: number) => TIENDE.format(getal);

/**
 * A share of children in whole percents.
 *
 * @returns undefined under 20 children, or when the share would give away a group of 1 to 4.
 */
export function calculatePercentage(deel: number, geheel: number): number | undefined {
	const rest = geheel - deel;
	if (geheel < KLEINSTE_NOEMER || deel < 0 || deel > geheel || isKleinAantal(deel) || isKleinAantal(rest))
		return undefined;
	return Math.round((deel / geheel) * 100);
}

/**
 * Children as a share of all inhabitants, in tenths of percents: gemeenten differ by tenths there. The one place where
 * it is rounded; a share of a group of children has whole percents, because a tenth of such a group is no child.
 *
 * @returns undefined under 20 children, and where a share would give a small group away.
 */
export const calculateInwonersdeel = (kinderen: number, inwoners: number): number | undefined =>
	kinderen < KLEINSTE_NOEMER || calculatePercentage(kinderen, inwoners) === undefined
		? undefined
		: Math.round((kinderen / inwoners) * 1000) / 10;

/** A share in tenths of percents: "16,7%". */
export const formatInwonersdeel = (deel: number) => `${formatTiende(deel)}%`;
