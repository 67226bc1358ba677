import { CONTENT_SOORTEN, type SoortNaam } from '../lezen/soorten.ts';
import { probleemBij } from './inhoud.ts';
import type { Inhoud, Onderdeel, ProbleemInBestand, VeldPad } from './inhoud.ts';

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

/** Days on which an author looked at something, whatever the kind of content; `op` stands in `gelezen`. */
const GEDAAN = new Set([
	'gecontroleerdOp',
	'gewijzigdOp',
	'gezienOp',
	'gezochtOp',
	'opgehaaldOp',
	'op',
	'statusGezienOp',
]);

function listGedaan(waarde: unknown, pad: VeldPad = []): { pad: VeldPad; moment: string }[] {
	if (typeof waarde !== 'object' || waarde === null) return [];
	const velden = Array.isArray(waarde) ? [...waarde.entries()] : Object.entries(waarde);
	return velden.flatMap(([veld, deel]: [PropertyKey, unknown]) =>
		typeof deel === 'string' && GEDAAN.has(String(veld))
			? [{ pad: [...pad, veld], moment: deel }]
			: listGedaan(deel, [...pad, veld]),
	);
}

/**
 * Nobody has read, seen or checked anything tomorrow, and a gemeente has not accounted for a year that must still come.
 *
 * @param vandaag Day of the check as `JJJJ-MM-DD`.
 */
export function checkToekomst(inhoud: Inhoud, vandaag: string): ProbleemInBestand[] {
	const gedaan = (Object.keys(CONTENT_SOORTEN) as SoortNaam[])
		.flatMap((soort): Onderdeel<unknown>[] => inhoud[soort])
		.flatMap((onderdeel) =>
			listGedaan(onderdeel.gegevens)
				.filter(({ moment }) => isEerder(vandaag, moment))
				.map(({ pad, moment }) =>
					probleemBij(
						onderdeel,
						pad,
						`${moment} moet nog komen. Vul de dag in waarop je dit deed, bijvoorbeeld: ${vandaag}.`,
					),
				),
		);
	const jaren = inhoud.leaVve
		.filter(({ gegevens }) => isEerder(vandaag, String(gegevens.jaar)))
		.map((opgave) =>
			probleemBij(
				opgave,
				['jaar'],
				`het jaar ${opgave.gegevens.jaar} moet nog komen. Verbeter het jaar en de naam van het bestand, bijvoorbeeld: jaar: ${Number(vandaag.slice(0, 4)) - 1}.`,
			),
		);
	return [...gedaan, ...jaren];
}
