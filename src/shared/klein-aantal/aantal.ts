/** Under this number a group of children could be recognised. */
export const KLEINSTE_GROEP = 5;
/** Under this number a percentage says more than the children do. */
export const KLEINSTE_NOEMER = 20;

/** Whether a number of children, or a missing one, is 1 to 4: too few to publish. */
export const isKleinAantal = (aantal: number | undefined): boolean =>
	aantal !== undefined && aantal > 0 && aantal < KLEINSTE_GROEP;

/** A number of children as it may be published: 1 to 4 is masked, zero is not. */
export const formatAantalKinderen = (aantal: number) =>
	isKleinAantal(aantal) ? `minder dan ${KLEINSTE_GROEP}` : formatGetal(aantal);

/** Whether a column of the register counts children, so that small numbers in it are masked; the others count adults too, or schools. */
export const isKindertelling = (kolom: string): boolean => kolom === 'inwoners_0_14' || kolom.startsWith('leerlingen_');

/** A number with Dutch separators. */
export const formatGetal = (getal: number) => getal.toLocaleString('nl-NL', { maximumFractionDigits: 2 });

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
