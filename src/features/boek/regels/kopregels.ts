/** Names of parts of the book in the margin of its sheets: what a chapter is called stands at the top right. */
const LETTER = 'font: 9pt sans-serif;';
const toTekst = (tekst: string) => `"${tekst.replace(/["\\]/g, (teken) => `\\${teken}`)}"`;

/**
 * Writes the style of the running heads; CSS has no way yet to read a heading into the margin that Chromium knows.
 *
 * @param voet Where the text comes from and of which day.
 */
export function formatKopregels(delen: readonly { id: string; titel: string }[], boek: string, voet: string): string {
	const regels = delen.map(
		({ id, titel }) => `#${id} { page: boek-${id}; }
@page boek-${id} {
	@top-left { content: ${toTekst(boek)}; ${LETTER} }
	@top-right { content: ${toTekst(titel)}; ${LETTER} }
	@bottom-left { content: ${toTekst(voet)}; ${LETTER} }
}`,
	);
	return `@media print {\n${regels.join('\n')}\n}\n`;
}
