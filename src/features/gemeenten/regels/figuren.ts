import type { Kolom, RegisterRij } from '../../../content/schemas/register.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { formatEuro } from '../../../shared/euro.ts';
import { formatGetal, formatInwonersdeel } from '../../../shared/klein-aantal/aantal.ts';
import { findKolom, type Naslag } from './feiten.ts';
import { compareGeld, findNederland, type Geldkolom } from './geld.ts';
import {
	computeJongDeel,
	computeLandelijkJongDeel,
	findLandelijkeSchoolgrootte,
	findSchoolgrootte,
	type Schoolgrootte,
} from './kinderen.ts';
import { findOpmerking, formatRedenLeeg } from './registerwaarde.ts';
import { buildStaven, type Meting, type Staaf } from './staven.ts';

const STER = '* Bij dit cijfer staat een opmerking op de pagina van die gemeente.';

/** A figure of a gemeente beside gemeenten of the same size and Nederland. */
export interface Figuur {
	/** Names the heading, and so the bars. */
	id: string;
	titel: string;
	/** The own value as people say it; undefined when there is none, and then `uitleg` says why. */
	getal: string | undefined;
	staven: Staaf[];
	/** What was counted, when and by whom, and what to know of it here. */
	uitleg: string[];
}

type Gemeten = Meting & { id: string; titel: string; kolom: Kolom };

/** Where the own value is not known, that is said with the reason; what is usual elsewhere stays. */
function describeFiguur(
	meting: Gemeten,
	uitleg: readonly string[],
	rij: RegisterRij,
	naam: string,
	{ register, bronTitel }: Naslag,
): Figuur {
	const { id, titel, read, format, kolom } = meting;
	const eigen = read(rij);
	const staven = buildStaven(rij, naam, register, meting);
	const reden = eigen === undefined ? formatRedenLeeg(kolom, rij.code, bronTitel) : findOpmerking(kolom, rij.code);
	return {
		id,
		titel,
		getal: eigen === undefined ? undefined : format(eigen),
		staven,
		uitleg: [
			...(eigen === undefined && reden ? [reden] : []),
			...uitleg,
			...(eigen !== undefined && reden ? [reden] : []),
			...(staven.some(({ tekst }) => tekst.endsWith('*')) ? [STER] : []),
		],
	};
}

const GELDFIGUREN = [
	[
		'figuur-gebouwen',
		'Schoolgebouwen, per inwoner',
		'onderwijshuisvesting_per_inwoner_begr2026',
		'onderwijshuisvesting_per_inwoner_jr2024',
	],
	[
		'figuur-beleid',
		'Onderwijsbeleid en leerlingzaken, per inwoner',
		'onderwijsbeleid_per_inwoner_begr2026',
		'onderwijsbeleid_per_inwoner_jr2024',
	],
] as const satisfies readonly (readonly [string, string, Geldkolom, Geldkolom])[];

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
	[id, titel, begroting, rekening]: (typeof GELDFIGUREN)[number],
	rij: RegisterRij,
	naam: string,
	naslag: Naslag,
): Figuur {
	const kolom = findKolom(begroting, naslag);
	return describeFiguur(
		{
			id,
			titel,
			read: (ander) => ander[begroting],
			nederland: findNederland(kolom, naslag),
			format: formatEuro,
			kolom,
		},
		[
			[`Begroting ${kolom.peildatum}.`, ...formatJaarrekening(naam, rekening, rij, naslag)].join(' '),
			`${naslag.bronTitel(kolom.bron)}.`,
		],
		rij,
		naam,
		naslag,
	);
}

function buildKinderfiguur(rij: RegisterRij, naam: string, naslag: Naslag): Figuur {
	const kolom = findKolom('inwoners_0_14', naslag);
	return describeFiguur(
		{
			id: 'figuur-kinderen',
			titel: 'Kinderen tot 15 jaar, deel van de inwoners',
			read: computeJongDeel,
			nederland: computeLandelijkJongDeel(naslag.register),
			format: formatInwonersdeel,
			kolom,
		},
		[
			`Telt: inwoners van 0 tot en met 14 jaar. ${formatMoment(kolom.peildatum)}, ${naslag.bronTitel(kolom.bron)}. Zelf opgeteld en gedeeld.`,
		],
		rij,
		naam,
		naslag,
	);
}

const formatSchool = ({ leerlingen, vestigingen }: Schoolgrootte): string =>
	`${formatGetal(leerlingen)} leerlingen op ${formatGetal(vestigingen)} ${vestigingen === 1 ? 'vestiging.' : 'vestigingen. Een gemiddelde: geen enkele school hoeft zo groot te zijn.'}`;

function buildSchoolfiguur(rij: RegisterRij, naam: string, naslag: Naslag): Figuur {
	const kolom = findKolom('leerlingen_bo', naslag);
	const vestigingen = findKolom('basisschoolvestigingen', naslag);
	const school = findSchoolgrootte(rij);
	return describeFiguur(
		{
			id: 'figuur-scholen',
			titel: 'Leerlingen per vestiging van een basisschool',
			read: (ander) => findSchoolgrootte(ander)?.gemiddeld,
			nederland: findLandelijkeSchoolgrootte(naslag.register),
			format: (waarde) => formatGetal(Math.round(waarde)),
			kolom,
		},
		[
			...(school ? [formatSchool(school)] : []),
			`Leerlingen: ${formatMoment(kolom.peildatum)}, ${naslag.bronTitel(kolom.bron)}. Vestigingen: ${formatMoment(vestigingen.peildatum)}, ${naslag.bronTitel(vestigingen.bron)}. Zelf gedeeld.`,
		],
		rij,
		naam,
		naslag,
	);
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
