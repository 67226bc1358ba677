const INLINE = '(?:a|abbr|b|cite|em|i|q|span|strong)';
const ZOALS_GETYPT = /(<(pre|textarea|script|style|title|option|svg)\b[\s\S]*?<\/\2>)/;
const SPATIE_VOOR_EINDE = new RegExp(`\\s+((?:</${INLINE}>\\s*)+)`, 'g');
const SPATIE_NA_HAAKJE = new RegExp(`\\(((?:<${INLINE}\\b[^>]*>)*)\\s+(?=[^\\s])`, 'g');
const SPATIE_VOOR_LEESTEKEN = /(?<=[\p{L}\p{N}”’)>])\s+(?=[.,;:)](?:[\s.,;:)<]|$))/gu;

/** A law, an article or a part of it and its number; an article and the part that follows. */
const VOOR_NUMMER =
	/(?<![\p{L}\p{N}])([Aa]rtikel(?:en)?|[Aa]rt\.|[Ll]eden|[Ll]id|onderdeel|[A-Z]{2,5}|Awb|Wko|Wgr|\p{Lu}\p{Ll}*wet)\s+(?=\d{1,3}(?!\d))/gu;
const VOOR_LID = /(\d\p{Ll}{0,2})\s+(?=(?:lid|leden)\s+\d)/gu;
/** Browsers break after the hyphen between two numbers. */
const VAN_TOT = /(?<=(?:rtikel|rtikelen|lid|leden)\u00a0)\d+\p{Ll}?-\d+\p{Ll}?/gu;

/** The number of an article stands on one line with what it belongs to. */
const joinArtikel = (tekst: string) =>
	/\d/.test(tekst)
		? tekst
				.replace(VOOR_LID, '$1\u00a0')
				.replace(VOOR_NUMMER, '$1\u00a0')
				.replace(VAN_TOT, '<span class="bijeen">$&</span>')
		: tekst;

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
	joinVerwijzingen(
		joinHaakje(setOutside(html)).replace(/>[^<]*/g, (stuk) => joinArtikel(stuk.replace(SPATIE_VOOR_LEESTEKEN, ''))),
	);

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
