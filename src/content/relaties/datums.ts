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

/** Days that lie behind us, whatever the kind of content, with what to write instead; `op` stands in `gelezen`. */
const DEED = 'Vul de dag in waarop je dit deed';
const VERSCHEEN = 'Neem de dag over van het stuk';
const GETELD = 'Neem over wanneer is geteld';
const VOORBIJ = new Map([
	['gecontroleerdOp', DEED],
	['gewijzigdOp', DEED],
	['gezienOp', DEED],
	['gezochtOp', DEED],
	['opgehaaldOp', DEED],
	['op', DEED],
	['statusGezienOp', DEED],
	['datum', VERSCHEEN],
	['documentVan', VERSCHEEN],
	['gegevenOp', VERSCHEEN],
	['peildatum', GETELD],
]);
const MOMENT = /^\d{4}(-\d{2}){0,2}$/;

function listVoorbij(waarde: unknown, pad: VeldPad = []): { pad: VeldPad; moment: string; hulp: string }[] {
	if (typeof waarde !== 'object' || waarde === null) return [];
	const velden = Array.isArray(waarde) ? [...waarde.entries()] : Object.entries(waarde);
	return velden.flatMap(([veld, deel]: [PropertyKey, unknown]) => {
		const hulp = VOORBIJ.get(String(veld));
		if (typeof deel === 'object') return listVoorbij(deel, [...pad, veld]);
		if (typeof deel !== 'string' || hulp === undefined) return [];
		return MOMENT.test(deel) ? [{ pad: [...pad, veld], moment: deel, hulp }] : [];
	});
}

/**
 * Nobody has read, published or counted anything tomorrow, and a gemeente has not accounted for a year that must still
 * come.
 *
 * @param vandaag Day of the check as `JJJJ-MM-DD`.
 */
export function checkToekomst(inhoud: Inhoud, vandaag: string): ProbleemInBestand[] {
	const voorbij = (Object.keys(CONTENT_SOORTEN) as SoortNaam[])
		// The columns of the register have a check of their own.
		.flatMap((soort): Onderdeel<unknown>[] => (soort === 'kolommen' ? [] : inhoud[soort]))
		.flatMap((onderdeel) =>
			listVoorbij(onderdeel.gegevens)
				.filter(({ moment }) => isEerder(vandaag, moment))
				.map(({ pad, moment, hulp }) =>
					probleemBij(onderdeel, pad, `${moment} moet nog komen. ${hulp}, bijvoorbeeld: ${vandaag}.`),
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
	return [...voorbij, ...jaren];
}
