import type { Kolom, RegisterRij } from '../../../content/schemas/register.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { formatEuro } from '../../../shared/euro.ts';
import { formatGetal, formatInwonersdeel } from '../../../shared/klein-aantal/aantal.ts';
import { capitalise } from '../../../shared/tekst.ts';
import { computeMediaan, findEvenGroot } from './even-groot.ts';
import { findKolom, type Naslag } from './feiten.ts';
import { compareGeld, type Geldkolom } from './geld.ts';
import {
	computeJongDeel,
	computeLandelijkJongDeel,
	findLandelijkeSchoolgrootte,
	findSchoolgrootte,
} from './kinderen.ts';
import { findOpmerking, formatRedenLeeg } from './registerwaarde.ts';
import { buildStaven, type Staaf } from './staven.ts';

/** A figure of a gemeente beside gemeenten of the same size and Nederland. */
export interface Figuur {
	titel: string;
	/** The own value as people say it; undefined when there is none, and then `uitleg` says why. */
	getal: string | undefined;
	staven: Staaf[];
	/** What was counted, when and by whom, and what to know of it here. */
	uitleg: string[];
}

const metOpmerking = (kolom: Kolom, code: string, regels: readonly string[]): string[] => {
	const opmerking = findOpmerking(kolom, code);
	return opmerking === undefined ? [...regels] : [...regels, opmerking];
};

const GELDFIGUREN = [
	[
		'Schoolgebouwen, per inwoner',
		'onderwijshuisvesting_per_inwoner_begr2026',
		'onderwijshuisvesting_per_inwoner_jr2024',
	],
	[
		'Onderwijsbeleid en leerlingzaken, per inwoner',
		'onderwijsbeleid_per_inwoner_begr2026',
		'onderwijsbeleid_per_inwoner_jr2024',
	],
] as const satisfies readonly (readonly [string, Geldkolom, Geldkolom])[];

/** "In 2024 gaf Twenterand € 29 per inwoner uit." */
function formatJaarrekening(naam: string, kolom: Geldkolom, rij: RegisterRij, naslag: Naslag): string[] {
	const rekening = compareGeld(kolom, rij, naslag);
	const beschreven = findKolom(kolom, naslag);
	return [
		rekening
			? `In ${rekening.jaar} gaf ${naam} ${formatEuro(rekening.eigen)} per inwoner uit.`
			: `Over ${beschreven.peildatum}: ${formatRedenLeeg(beschreven, rij.code, naslag.bronTitel)}`,
	];
}

function buildGeldfiguur(
	[titel, begroting, rekening]: (typeof GELDFIGUREN)[number],
	rij: RegisterRij,
	naam: string,
	naslag: Naslag,
): Figuur {
	const kolom = findKolom(begroting, naslag);
	const vergelijking = compareGeld(begroting, rij, naslag);
	const later = formatJaarrekening(naam, rekening, rij, naslag);
	if (!vergelijking)
		return {
			titel,
			getal: undefined,
			staven: [],
			uitleg: [formatRedenLeeg(kolom, rij.code, naslag.bronTitel), ...later, `${naslag.bronTitel(kolom.bron)}.`],
		};
	const { eigen, nederland, evenGroot, soort, jaar } = vergelijking;
	return {
		titel,
		getal: formatEuro(eigen),
		staven: buildStaven(naam, { eigen, nederland, evenGroot: evenGroot?.mediaan }, formatEuro),
		uitleg: metOpmerking(kolom, rij.code, [
			`${capitalise(soort)} ${jaar}. ${later.join(' ')}`.trim(),
			`${naslag.bronTitel(kolom.bron)}.`,
		]),
	};
}

const mediaanVan = (rij: RegisterRij, naslag: Naslag, read: (ander: RegisterRij) => number | undefined) =>
	computeMediaan((findEvenGroot(rij, naslag.register)?.rijen ?? []).flatMap((ander) => read(ander) ?? []));

function buildKinderfiguur(rij: RegisterRij, naam: string, naslag: Naslag): Figuur {
	const kolom = findKolom('inwoners_0_14', naslag);
	const eigen = computeJongDeel(rij);
	const titel = 'Kinderen tot 15 jaar, deel van de inwoners';
	if (eigen === undefined)
		return { titel, getal: undefined, staven: [], uitleg: [formatRedenLeeg(kolom, rij.code, naslag.bronTitel)] };
	const vergeleken = {
		eigen,
		evenGroot: mediaanVan(rij, naslag, computeJongDeel),
		nederland: computeLandelijkJongDeel(naslag.register),
	};
	return {
		titel,
		getal: formatInwonersdeel(eigen),
		staven: buildStaven(naam, vergeleken, formatInwonersdeel),
		uitleg: metOpmerking(kolom, rij.code, [
			`Telt: inwoners van 0 tot en met 14 jaar. ${formatMoment(kolom.peildatum)}, ${naslag.bronTitel(kolom.bron)}. Zelf opgeteld en gedeeld.`,
		]),
	};
}

function buildSchoolfiguur(rij: RegisterRij, naam: string, naslag: Naslag): Figuur {
	const kolom = findKolom('leerlingen_bo', naslag);
	const vestigingen = findKolom('basisschoolvestigingen', naslag);
	const school = findSchoolgrootte(rij);
	const titel = 'Leerlingen per vestiging van een basisschool';
	if (!school)
		return { titel, getal: undefined, staven: [], uitleg: [formatRedenLeeg(kolom, rij.code, naslag.bronTitel)] };
	const vergeleken = {
		eigen: school.gemiddeld,
		evenGroot: mediaanVan(rij, naslag, (ander) => findSchoolgrootte(ander)?.gemiddeld),
		nederland: findLandelijkeSchoolgrootte(naslag.register),
	};
	return {
		titel,
		getal: formatGetal(school.gemiddeld),
		staven: buildStaven(naam, vergeleken, (waarde) => formatGetal(Math.round(waarde))),
		uitleg: metOpmerking(kolom, rij.code, [
			`${formatGetal(school.leerlingen)} leerlingen op ${formatGetal(school.vestigingen)} ${school.vestigingen === 1 ? 'vestiging.' : 'vestigingen. Een gemiddelde: geen enkele school hoeft zo groot te zijn.'}`,
			`Leerlingen: ${formatMoment(kolom.peildatum)}, ${naslag.bronTitel(kolom.bron)}. Vestigingen: ${formatMoment(vestigingen.peildatum)}, ${naslag.bronTitel(vestigingen.bron)}. Zelf gedeeld.`,
		]),
	};
}

/**
 * The figures a raadslid can use at the budget debate.
 *
 * @param naam What people call the gemeente.
 */
export const buildFiguren = (rij: RegisterRij, naam: string, naslag: Naslag): Figuur[] => [
	...GELDFIGUREN.map((figuur) => buildGeldfiguur(figuur, rij, naam, naslag)),
	buildKinderfiguur(rij, naam, naslag),
	buildSchoolfiguur(rij, naam, naslag),
];
