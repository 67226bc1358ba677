/** Sizes in points that the makers of PDFs share. */
const LINKS = 45;
const BOVEN = 40;
const TEKEN = 5;
const REGEL = 14;
export const LETTER = 9;
export const VAK = 9;

export const xVan = (kolom: number) => LINKS + kolom * TEKEN;
/** Base line of a line of text, counted from the top. */
export const yVan = (regel: number) => BOVEN + regel * REGEL + LETTER;
