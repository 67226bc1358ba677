/** What is said under the figures of the reader's gemeente. */
export const THUIS_MELDING = {
	kies: 'Kies je gemeente. Dan staan haar cijfers ernaast.',
	opmerking: '* Lees de opmerking op de pagina van je gemeente.',
	ontbreekt: 'De cijfers konden niet worden opgehaald. Ze staan wel op de pagina van je gemeente.',
} as const;

/** @param waarden The values of the chosen gemeente; undefined when they cannot be had. */
export function formatThuismelding(waarden: readonly string[] | undefined): string {
	if (!waarden) return THUIS_MELDING.ontbreekt;
	return waarden.some((waarde) => waarde.endsWith('*')) ? THUIS_MELDING.opmerking : '';
}
