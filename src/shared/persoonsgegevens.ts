const WEBADRES = /https?:\/\/[^\s)>"'\]]+/g;
const E_MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/i;

/** Area code in one piece, then the subscriber's digits with at most one sign between them; ten digits in all. */
export const TELEFOON = new RegExp(
	[
		// No number that is part of a longer number, a code such as BWBR0003420, or a date.
		String.raw`(?<![\w/]|\d[.,-])`,
		'(?:',
		[
			String.raw`(?:\+|00)31[\s./\u2010-\u2015-]?(?:\(0\)[\s./\u2010-\u2015-]?)?[1-9](?:[\s.\u2010-\u2015-]?\d){8}`,
			String.raw`06[\s./\u2010-\u2015-]{0,3}[1-9](?:[\s.\u2010-\u2015-]?\d){7}`,
			String.raw`0[1-578]\d\)?[\s./\u2010-\u2015-]{0,3}[1-9](?:[\s.\u2010-\u2015-]?\d){6}`,
			String.raw`0[1-57]\d{2}\)?[\s./\u2010-\u2015-]{0,3}[1-9](?:[\s.\u2010-\u2015-]?\d){5}`,
			String.raw`0[89]0\d[\s./\u2010-\u2015-]?\d{4}(?:[\s.\u2010-\u2015-]?\d{3})?`,
		].join('|'),
		')',
		String.raw`(?![\w-]|[.,]\d)`,
	].join(''),
);

/**
 * Lists lines with an e-mail address or a Dutch telephone number. The site shows functions, never how to reach a person.
 *
 * Web addresses are skipped; names of persons cannot be recognised.
 *
 * @param source Text of a content file, comments included.
 */
export function listPersoonsgegevens(source: string): { regel: number; veld: string; tekst: string }[] {
	return source.split('\n').flatMap((line, index) => {
		const zonderWebadres = line.replace(WEBADRES, '');
		const regel = index + 1;
		// Without an @ the expression would try every place in a long line.
		const eMail = zonderWebadres.includes('@') ? E_MAIL.exec(zonderWebadres)?.[0] : undefined;
		const telefoon = TELEFOON.exec(zonderWebadres)?.[0];
		return [
			...(eMail
				? [
						{
							regel,
							veld: 'privacy',
							tekst: `"${eMail}" is een e-mailadres. Haal het weg en noem de functie, bijvoorbeeld: de griffie.`,
						},
					]
				: []),
			...(telefoon
				? [
						{
							regel,
							veld: 'privacy',
							tekst: `"${telefoon}" lijkt een telefoonnummer. Haal het weg en noem de functie, bijvoorbeeld: de griffie.`,
						},
					]
				: []),
		];
	});
}
