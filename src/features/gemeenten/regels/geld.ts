import { isZelfdeTelling } from '../../../content/cijferbronnen.ts';
import type { Kolom, RegisterRij } from '../../../content/schemas/register.ts';
import { formatDuizenden, formatEuro } from '../../../shared/euro.ts';
import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import { computeMediaan, findEvenGroot } from './even-groot.ts';
import { findKolom, type Naslag } from './feiten.ts';

/** Columns with an amount for each inhabitant. */
export type Geldkolom = Extract<keyof RegisterRij, `${string}_per_inwoner_${string}`>;

const WAARVOOR: Record<string, string> = {
	onderwijshuisvesting: 'schoolgebouwen',
	onderwijsbeleid: 'onderwijsbeleid en leerlingzaken',
	jeugdhulp: 'jeugdhulp',
};

/** One amount for each inhabitant, beside the country and beside gemeenten of the same size. Never a rank. */
export interface Geldvergelijking {
	waarvoor: string;
	jaar: string;
	/** The budget says what is planned, the account what was spent. */
	soort: 'begroting' | 'jaarrekening';
	/** Whole euros for each inhabitant. */
	eigen: number;
	/** All of it, in thousands of euros. */
	totaal: number | undefined;
	nederland: number | undefined;
	evenGroot: { mediaan: number; geteld: number; van: number; tot: number } | undefined;
}

function compareEvenGroot(naam: Geldkolom, rij: RegisterRij, register: readonly RegisterRij[]) {
	const metBedrag = (findEvenGroot(rij, register)?.rijen ?? []).filter((ander) => ander[naam] !== undefined);
	const mediaan = computeMediaan(metBedrag.flatMap((ander) => ander[naam] ?? []));
	if (mediaan === undefined) return undefined;
	const inwoners = metBedrag.flatMap((ander) => ander.inwoners ?? []);
	return {
		mediaan: Math.round(mediaan),
		geteld: metBedrag.length,
		van: Math.min(...inwoners),
		tot: Math.max(...inwoners),
	};
}

/** The amount of the whole country beside a column; undefined without one of the same source and year. */
export function findNederland(kolom: Kolom, { landelijk }: Pick<Naslag, 'landelijk'>): number | undefined {
	const cijfer = landelijk.get(kolom.landelijk ?? '');
	return cijfer && isZelfdeTelling(cijfer, kolom) ? cijfer.waarde : undefined;
}

/** @returns undefined when the gemeente has no amount there. */
export function compareGeld(
	naam: Geldkolom,
	rij: RegisterRij,
	naslag: Pick<Naslag, 'kolommen' | 'landelijk' | 'register'>,
): Geldvergelijking | undefined {
	const eigen = rij[naam];
	if (eigen === undefined) return undefined;
	const kolom = findKolom(naam, naslag);
	const [veld = '', boek = ''] = naam.split('_per_inwoner_');
	return {
		waarvoor: WAARVOOR[veld] ?? veld,
		jaar: kolom.peildatum,
		soort: boek.startsWith('begr') ? 'begroting' : 'jaarrekening',
		eigen,
		totaal: rij[`lasten_${veld}_${boek}` as 'lasten_jeugdhulp_jr2024'],
		nederland: findNederland(kolom, naslag),
		evenGroot: compareEvenGroot(naam, rij, naslag.register),
	};
}

/** What an amount does not say; it stands wherever one is compared. */
export const GELD_ZEGT_NIET =
	'Een hoger of lager bedrag is niet beter of slechter: het zegt niet wat er nodig is en niet wat het oplevert.';

/**
 * The comparison in sentences: the own amount beside the country, then the middle of gemeenten of the same size.
 *
 * @param wie What people call the gemeente.
 */
export function formatGeld(
	{ waarvoor, jaar, soort, eigen, totaal, nederland, evenGroot }: Geldvergelijking,
	wie: string,
): string[] {
	const isBegroot = soort === 'begroting';
	const bedrag = `${formatEuro(eigen)} per inwoner`;
	const zin = isBegroot
		? `${wie} begroot in ${jaar} ${bedrag} voor ${waarvoor}`
		: `${wie} gaf in ${jaar} ${bedrag} uit aan ${waarvoor}`;
	const is = isBegroot ? 'is' : 'was';
	const naastNederland = nederland === undefined ? '' : `; in heel Nederland ${is} dat ${formatEuro(nederland)}`;
	return [
		`${zin}${naastNederland}.`,
		...(totaal === undefined ? [] : [`In totaal ${is} het ${formatDuizenden(totaal)}.`]),
		...(evenGroot
			? [
					`Van de ${evenGroot.geteld} gemeenten die in inwoners het dichtst bij liggen (${formatGetal(evenGroot.van)} tot ${formatGetal(evenGroot.tot)} inwoners) ${is} het middelste bedrag ${formatEuro(evenGroot.mediaan)} per inwoner.`,
				]
			: []),
	];
}
