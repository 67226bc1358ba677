/** Where the reader has something to fill in: we never make it up. */
export const OPEN = '…………';

/**
 * What XML 1.0 forbids, and signs that turn the text around them: control characters, half of a pair, two that are no
 * character, marks of direction. The joiners within an emoji stay.
 */
const VERBODEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text that any program can open; lines end as on this page. */
export const cleanTekst = (tekst: string): string =>
	tekst.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(VERBODEN, '');

/** What the reader wrote, on one line: it stays within its own sentence or item of a list. */
export const joinRegels = (tekst: string | undefined): string =>
	cleanTekst(tekst ?? '')
		.replace(/\s+/g, ' ')
		.trim();

/** Without the sign at its end: a draft puts its own. */
export const trimEinde = (tekst: string): string => joinRegels(tekst).replace(/[\s.;,:?!]+$/, '');

/** How many places are still open in a text. */
export const countOpen = (tekst: string): number => tekst.split(OPEN).length - 1;

/** How many places are open, as the reader hears it. */
export function formatOpen(tekst: string): string {
	const aantal = countOpen(tekst);
	if (aantal === 0) return 'Er zijn geen open plekken.';
	return aantal === 1
		? `Er is nog 1 open plek (${OPEN}). Vul haar zelf in.`
		: `Er zijn nog ${aantal} open plekken (${OPEN}). Vul ze zelf in.`;
}
