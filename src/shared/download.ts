import { createElement } from './dom.ts';

/** Gives the reader a text as a file; nothing is sent. */
export function downloadTekst(naam: string, tekst: string, type: string): void {
	const adres = URL.createObjectURL(new Blob([tekst], { type }));
	createElement('a', { href: adres, download: naam }).click();
	// The browser reads the file after the click.
	setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
