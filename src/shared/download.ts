import { createElement } from './dom.ts';

/** Gives the reader a file; nothing is sent. */
export function downloadBestand(naam: string, inhoud: Blob): void {
	const adres = URL.createObjectURL(inhoud);
	createElement('a', { href: adres, download: naam }).click();
	// The browser reads the file after the click.
	setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}

export const downloadTekst = (naam: string, tekst: string, type: string): void =>
	downloadBestand(naam, new Blob([tekst], { type }));
