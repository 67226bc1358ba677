/** Formats a number the Dutch way. */
export const formatGetal = (getal: number, cijfers = 0): string =>
	Number.isFinite(getal)
		? getal.toLocaleString('nl-NL', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers })
		: '-';

/**
 * Rows as plain text: the first column to the left, numbers to the right.
 *
 * @param koppen Rows at the top that are the head.
 */
export function formatTabel(rijen: readonly (readonly string[])[], koppen = 1): string {
	const breedtes = (rijen[0] ?? []).map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0)));
	const formatRij = (rij: readonly string[]) =>
		rij
			.map((cel, kolom) => (kolom === 0 ? cel.padEnd(breedtes[kolom] ?? 0) : cel.padStart(breedtes[kolom] ?? 0)))
			.join('  ')
			.trimEnd();
	const streep = breedtes.map((breedte) => '-'.repeat(breedte)).join('  ');
	return [...rijen.slice(0, koppen).map(formatRij), streep, ...rijen.slice(koppen).map(formatRij)].join('\n');
}

/**
 * The value that a part of all values does not exceed (nearest rank).
 *
 * @param deel 0 to 1; 0.5 is the median.
 */
export function findPercentiel(getallen: readonly number[], deel: number): number {
	const gesorteerd = getallen.toSorted((a, b) => a - b);
	return gesorteerd[Math.max(0, Math.ceil(deel * gesorteerd.length) - 1)] ?? Number.NaN;
}

/** Median, 95th percentile and highest value, as cells of a row. */
export const formatSpreiding = (getallen: readonly number[]): string[] =>
	[0.5, 0.95, 1].map((deel) => formatGetal(findPercentiel(getallen, deel)));

/** Head that belongs to `formatSpreiding`. */
export const SPREIDING = ['mediaan', 'p95', 'hoogste'] as const;
