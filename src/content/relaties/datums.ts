import { probleemBij } from './inhoud.ts';
import type { Inhoud, ProbleemInBestand } from './inhoud.ts';

/** True when one moment lies before the other; a year or month is only compared as far as both are exact. */
const isEerder = (moment: string, dan: string) => {
	const lengte = Math.min(moment.length, dan.length);
	return moment.slice(0, lengte) < dan.slice(0, lengte);
};

export const checkPeriodePraktijk = (inhoud: Inhoud): ProbleemInBestand[] =>
	inhoud.praktijk.flatMap((voorbeeld) => {
		const { periode, tot } = voorbeeld.gegevens;
		if (tot === undefined || !isEerder(tot, periode)) return [];
		return [
			probleemBij(
				voorbeeld,
				['tot'],
				`${tot} ligt voor het begin (periode: ${periode}). Verbeter een van de twee, bijvoorbeeld: tot: ${periode}.`,
			),
		];
	});

/**
 * @param vandaag Day of the check as `JJJJ-MM-DD`.
 */
export const checkPeildatumRegister = (inhoud: Inhoud, vandaag: string): ProbleemInBestand[] =>
	inhoud.kolommen.flatMap((kolom) => {
		const { peildatum } = kolom.gegevens;
		if (!/^\d{4}(-\d{2}){0,2}$/.test(peildatum)) {
			const hulp = 'Schrijf een jaar, maand of dag, bijvoorbeeld: 2024-01-01.';
			return [probleemBij(kolom, ['peildatum'], `"${peildatum}" is geen datum. ${hulp}`)];
		}
		if (!isEerder(vandaag, peildatum)) return [];
		return [
			probleemBij(
				kolom,
				['peildatum'],
				`${peildatum} moet nog komen. Neem de peildatum over uit de bron, bijvoorbeeld: 2024-01-01.`,
			),
		];
	});

/** A gemeente accounts for a kalenderjaar once it has ended. */
export const checkDocumentNaJaar = (inhoud: Inhoud): ProbleemInBestand[] =>
	inhoud.leaVve.flatMap((opgave) => {
		const { jaar, documentVan } = opgave.gegevens;
		if (Number(documentVan.slice(0, 4)) > jaar) return [];
		return [
			probleemBij(
				opgave,
				['documentVan'],
				`${documentVan} ligt niet na het jaar ${jaar} waarover het stuk gaat. Verbeter het jaar of de datum, bijvoorbeeld: documentVan: ${jaar + 1}-02-26.`,
			),
		];
	});
