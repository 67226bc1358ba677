/**
 * Takes away the space between a word and the punctuation after it.
 *
 * Prettier breaks a template before a comma or a full stop, and a line break in HTML is a space: "de wet , artikel 4 ."
 * Only text between tags is touched, and only a mark that is followed by a space, a tag or the end.
 */
export const zonderSpatieVoorLeesteken = (html: string) =>
	html.replace(/>[^<]*/g, (stuk) => stuk.replace(/(?<=[\p{L}\p{N}”’)>])\s+(?=[.,;:)](?:[\s)]|$))/gu, ''));
