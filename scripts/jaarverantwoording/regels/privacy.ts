import { TELEFOON } from '../../../src/shared/persoonsgegevens.ts';

/** Text without addresses of persons, and how many were taken out. */
export interface Geschoond {
	tekst: string;
	telefoonnummers: number;
	emailadressen: number;
}

// Bounded parts: in a text of only letters an open-ended address would be tried from every letter.
const E_MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;
const TELEFOON_OVERAL = new RegExp(TELEFOON.source, 'g');
/** A number without its leading zero, such as a form that only takes numbers makes of it. */
const ZONDER_NUL = /(?<![\d.,-])[1-9](?:[\s./\u2010-\u2015-]?\d){8}(?![\d,-])/g;

/** Takes telephone numbers and e-mail addresses out of a text. */
export function cleanPersoonsgegevens(tekst: string): Geschoond {
	let telefoonnummers = 0;
	let emailadressen = 0;
	const zonder = tekst
		.replace(E_MAIL, () => {
			emailadressen += 1;
			return '[e-mailadres weggelaten]';
		})
		.replace(TELEFOON_OVERAL, () => {
			telefoonnummers += 1;
			return '[telefoonnummer weggelaten]';
		})
		.replace(ZONDER_NUL, () => {
			telefoonnummers += 1;
			return '[telefoonnummer weggelaten]';
		});
	return { tekst: zonder, telefoonnummers, emailadressen };
}
