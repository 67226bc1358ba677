/**
 * Copies a text; where the browser does not allow that, it is selected for the reader to copy.
 *
 * @returns Whether it was copied.
 */
export async function copyTekst(tekst: string, select: () => void): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(tekst);
		return true;
	} catch {
		select();
		return false;
	}
}

/** What the reader hears when a text was selected instead. */
export const NIET_GEKOPIEERD =
	'Je browser kopieert niet zelf. De tekst is geselecteerd: kopieer haar met Ctrl+C, of met lang indrukken.';

/** Puts the whole text of a field under the reader's fingers. */
export function selectVeld(veld: HTMLInputElement | HTMLTextAreaElement): void {
	veld.focus();
	veld.select();
}
