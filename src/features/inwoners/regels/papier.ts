/** How large the answers of one theme are printed: as large as lets them fit on one sheet, both sides. */
export type Letter = 'ruim' | 'gewoon' | 'dicht' | 'vol';

/** Most characters that fit on two sides of A4 at each size, measured with a wide font; at the smallest some 17,000. */
const PAST: readonly (readonly [Letter, number])[] = [
	['ruim', 10_800],
	['gewoon', 12_600],
	['dicht', 14_600],
];

/** What is printed of one answer. */
interface OpPapier {
	zegt: string;
	antwoord: string;
	aanZet: readonly { wie: string; citaat: string | undefined }[];
	verwijs: string;
	watKanJij: { doe: string };
}

const countTekens = ({ zegt, antwoord, aanZet, verwijs, watKanJij }: OpPapier) =>
	[zegt, antwoord, ...aanZet.flatMap(({ wie, citaat = '' }) => [wie, citaat]), verwijs, watKanJij.doe].join(' ').length;

/** The size of the print for a page of answers. */
export function chooseLetter(antwoorden: readonly OpPapier[]): Letter {
	const tekens = antwoorden.reduce((som, antwoord) => som + countTekens(antwoord), 0);
	return PAST.find(([, meeste]) => tekens <= meeste)?.[0] ?? 'vol';
}
