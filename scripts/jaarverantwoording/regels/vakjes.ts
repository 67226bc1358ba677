/**
 * What a box on paper can look like. A tick or cross says that something was chosen; an open box that it was not; a filled
 * shape can be a choice or just a bullet, so the document has to settle that.
 */
export type Vakje = 'vinkje' | 'kruis' | 'leeg' | 'vol';

const TEKENS: Record<Vakje, string> = {
	vinkje: '☑✓✔🗸🗹✅',
	kruis: '☒✗✘✕✖🗷🗵❎⌧⊠',
	leeg: '☐□◻▢❏❐❑❒○◯❍⚪⬜▫◌',
	vol: '■◼◾⬛▪●◉⦿⚫◘',
};

/**
 * Letters of the symbol fonts that word processors use for boxes, as U+F0xx when the font is gone. The tables of Wingdings,
 * Wingdings 2 and Webdings overlap nowhere in these letters; ZapfDingbats has its own.
 *
 * @see https://www.unicode.org/L2/L2011/11052r-wingding.pdf
 */
const WINGDINGS: Record<Vakje, string> = { vinkje: 'þü', kruis: 'ýûx', leeg: 'o¨qr¡', vol: 'nl§¤' };
const WINGDINGS_2: Record<Vakje, string> = { vinkje: 'PR', kruis: 'OQST', leeg: '£*', vol: '¢' };
const WEBDINGS: Record<Vakje, string> = { vinkje: 'a', kruis: 'r', leeg: 'c', vol: 'g' };
const ZAPF: Record<Vakje, string> = { vinkje: '34', kruis: '5678', leeg: 'mopqr', vol: 'nl' };

const SYMBOOLLETTERS: readonly (readonly [RegExp, Record<Vakje, string>])[] = [
	[/wingdings[\s-]?2/i, WINGDINGS_2],
	[/wingdings/i, WINGDINGS],
	[/webdings/i, WEBDINGS],
	[/dingbats/i, ZAPF],
];

const SOORTEN = Object.keys(TEKENS) as Vakje[];
/** The sign that stands for each kind in the lines of a document. */
const TEKEN_VAN: Record<Vakje, string> = { vinkje: '☑', kruis: '☒', leeg: '☐', vol: '■' };

const PRIVEGEBIED = 0xf000;
const findSoort = (tabel: Record<Vakje, string>, teken: string): Vakje | undefined =>
	SOORTEN.find((soort) => [...tabel[soort]].includes(teken));

/** Letters of a font in the private use area of Unicode. */
const privePunten = [WINGDINGS, WINGDINGS_2].flatMap((tabel) =>
	SOORTEN.flatMap((soort) =>
		[...tabel[soort]].map((teken) => String.fromCodePoint(PRIVEGEBIED + (teken.codePointAt(0) ?? 0))),
	),
);

/** Every sign that can be a box, for a character class in a regular expression. */
export const ALLE_TEKENS = [...SOORTEN.flatMap((soort) => [...TEKENS[soort]]), ...privePunten].join('');

/** What kind of box a sign is; undefined when it is none. */
export function readVakje(teken: string): Vakje | undefined {
	const punt = teken.codePointAt(0) ?? 0;
	if (punt < PRIVEGEBIED || punt > PRIVEGEBIED + 0xff) return findSoort(TEKENS, teken);
	const letter = String.fromCodePoint(punt - PRIVEGEBIED);
	return findSoort(WINGDINGS, letter) ?? findSoort(WINGDINGS_2, letter);
}

/**
 * Text set in a symbol font, with its boxes as ordinary signs.
 *
 * @param lettertype Name of the font in the PDF, with or without a subset prefix.
 */
export function translateSymbolen(tekst: string, lettertype: string): string {
	const tabel = SYMBOOLLETTERS.find(([naam]) => naam.test(lettertype))?.[1];
	if (!tabel) return tekst;
	return [...tekst]
		.map((teken) => {
			const punt = teken.codePointAt(0) ?? 0;
			const letter =
				punt >= PRIVEGEBIED && punt <= PRIVEGEBIED + 0xff ? String.fromCodePoint(punt - PRIVEGEBIED) : teken;
			const soort = findSoort(tabel, letter);
			return soort ? TEKEN_VAN[soort] : teken;
		})
		.join('');
}
