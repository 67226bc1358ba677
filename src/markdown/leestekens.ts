const INLINE = '(?:a|abbr|b|cite|em|i|q|span|strong)';
const ZOALS_GETYPT = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/;
const SPATIE_VOOR_EINDE = new RegExp(`\\s+((?:</${INLINE}>\\s*)+)`, 'g');
const SPATIE_NA_HAAKJE = new RegExp(`\\(((?:<${INLINE}\\b[^>]*>)*)\\s+(?=[^\\s])`, 'g');
const SPATIE_VOOR_LEESTEKEN = /(?<=[\p{L}\p{N}”’)>])\s+(?=[.,;:)](?:[\s.,;:)<]|$))/gu;

/** Moves the space at the end of a link or term behind it, so that it is not underlined and can go before a comma. */
const setOutside = (html: string) =>
	html.replace(SPATIE_VOOR_EINDE, (_, einde: string) => `${einde.replace(/\s+/g, '')} `);

/** A bracket can be followed by several opening tags, each with a space behind it. */
function joinHaakje(html: string): string {
	const korter = html.replace(SPATIE_NA_HAAKJE, '($1');
	return korter === html ? html : joinHaakje(korter);
}

/** Two references behind one statement share their brackets. */
const joinVerwijzingen = (html: string) => html.replace(/\)<\/span>\s*<span class="taak-verwijzing">\s*\(/g, '; ');

const correct = (html: string) =>
	joinVerwijzingen(joinHaakje(setOutside(html)).replace(/>[^<]*/g, (stuk) => stuk.replace(SPATIE_VOOR_LEESTEKEN, '')));

/**
 * Takes away the space between a word and the punctuation after it, and after an opening bracket.
 *
 * Prettier breaks a template before a comma, a full stop and a tag, and a line break in HTML is a space:
 * "( <a> WPO 4 </a> ) ." Text in `pre` and fields stays as it was typed.
 */
export const zonderSpatieVoorLeesteken = (html: string): string => {
	const delen = html.split(ZOALS_GETYPT);
	// Every match gives the text before it, itself, and the name of its tag.
	return delen.map((deel, index) => (index % 3 === 0 ? correct(deel) : index % 3 === 1 ? deel : '')).join('');
};
