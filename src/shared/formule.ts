/** A spreadsheet may take a cell that starts like this for a formula. */
const BEGIN = /^'*[=+\-@\t\r]/;
const BESCHERMD = /^'+[=+\-@\t\r]/;

/**
 * Puts an apostrophe before a text that a spreadsheet could run. Texts that already have apostrophes there get one more, so
 * that {@link unprotectFormule} gives back every text exactly.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const protectFormule = (tekst: string) => (BEGIN.test(tekst) ? `'${tekst}` : tekst);

/** The text as it was before {@link protectFormule}. */
export const unprotectFormule = (tekst: string) => (BESCHERMD.test(tekst) ? tekst.slice(1) : tekst);
