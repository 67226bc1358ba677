/** One bar of a figure, in a fixed order: the own gemeente, gemeenten nearest in size, Nederland. Never a rank. */
export interface Staaf {
	naam: string;
	/** The value as the reader sees it. */
	tekst: string;
	/** Length of the bar. */
	waarde: number;
	soort: 'eigen' | 'even-groot' | 'land';
}

/** What a figure stands beside; what is not known has no bar. */
export interface Vergeleken {
	eigen: number;
	evenGroot: number | undefined;
	nederland: number | undefined;
}

/** @param format The value in words, e.g. "€ 78". */
export const buildStaven = (
	naam: string,
	{ eigen, evenGroot, nederland }: Vergeleken,
	format: (waarde: number) => string,
): Staaf[] =>
	(
		[
			[naam, eigen, 'eigen'],
			['Dichtst bij', evenGroot, 'even-groot'],
			['Nederland', nederland, 'land'],
		] as const
	).flatMap(([wie, waarde, soort]) =>
		waarde === undefined ? [] : [{ naam: wie, tekst: format(waarde), waarde, soort }],
	);
