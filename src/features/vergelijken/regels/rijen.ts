import type { RegisterRij } from '../../../content/schemas/register.ts';
import {
	AFGESCHERMD,
	calculateInwonersdeel,
	formatAantalKinderen,
	formatGetal,
	formatInwonersdeel,
	formatTiende,
	isAfgeschermd,
	KLEINSTE_NOEMER,
	type OpenAantal,
} from '../../../shared/klein-aantal/aantal.ts';
import { formatEuro } from '../../../shared/euro.ts';
import type { Cel } from './cel.ts';
import type { VveOpgave } from './opgave.ts';

/** A value of the register: a number, a masked count, or null where the source has none. */
export type Waarde = OpenAantal | null;

/** Columns of the register that are compared, in the order of the table. */
export const KOLOMNAMEN = [
	'inwoners',
	'inwoners_0_14',
	'basisschoolvestigingen',
	'leerlingen_bo',
	'leerlingen_sbo',
	'vo_vestigingen',
	'sbo_vestigingen',
	'so_vso_vestigingen',
	'onderwijshuisvesting_per_inwoner_begr2026',
	'onderwijshuisvesting_per_inwoner_jr2024',
	'onderwijsbeleid_per_inwoner_begr2026',
	'onderwijsbeleid_per_inwoner_jr2024',
	'jeugdhulp_per_inwoner_jr2024',
	'raadszetels',
] as const satisfies readonly (keyof RegisterRij)[];
export type Kolomnaam = (typeof KOLOMNAMEN)[number];
export type Waarden = Readonly<Record<Kolomnaam, Waarde>>;

/** What the comparison knows of one gemeente. */
export interface VergelijkGemeente {
	slug: string;
	/** First the name readers use, then the other names. */
	namen: readonly [string, ...string[]];
	provincie: string;
	waarden: Waarden;
	/** Newest reported figures on voorschoolse educatie, masked; absent when we have no accountability with figures. */
	opgave?: VveOpgave | undefined;
}

/** The values of a row of the register; what is not found becomes null, so that it survives as JSON. */
export const readWaarden = (register: Pick<RegisterRij, Kolomnaam>): Waarden =>
	Object.fromEntries(KOLOMNAMEN.map((kolom) => [kolom, register[kolom] ?? null])) as unknown as Waarden;

export type Rij = {
	id: string;
	/** Columns of the register it is made of; the first names it. */
	kolommen: readonly [Kolomnaam, ...Kolomnaam[]];
	/** Remark at a zero: what it means that the source has none. */
	nul?: string;
} & (
	| { soort: 'aantal' }
	/** An amount for each inhabitant, and what to know before comparing it. */
	| { soort: 'euro'; noten: readonly string[] }
	/** `gemiddeld`: pupils for each location, of schools in the gemeente itself. */
	| { soort: 'procent' | 'per-duizend' | 'gemiddeld'; label: string }
);

const geenVestiging = 'DUO noemt geen vestiging';
const geenLeerlingen = 'DUO noemt geen leerlingen';

/** What holds for every amount; said once under a table, and once on the page of a gemeente. */
export const BOEKNOOT =
	'Gemeenten boeken niet allemaal op dezelfde manier, en wie geld voor een regio beheert, boekt het geld van de hele regio. Een hoger of lager bedrag is niet beter of slechter.';
const noten = [BOEKNOOT];
const noten43 = [
	'Onderwijsbeleid en leerlingzaken is taakveld 4.3: onder meer onderwijsachterstanden, leerplicht, het Doorstroompunt en leerlingenvervoer samen.',
	BOEKNOOT,
];

/** The rows of the comparison. Pupils are not divided by inhabitants: they may live in another gemeente. */
export const RIJEN: readonly Rij[] = [
	{ id: 'inwoners', soort: 'aantal', kolommen: ['inwoners'] },
	{ id: 'inwoners-0-14', soort: 'aantal', kolommen: ['inwoners_0_14'] },
	{
		id: 'deel-0-14',
		soort: 'procent',
		label: 'Deel van de inwoners dat jonger is dan 15 jaar',
		kolommen: ['inwoners_0_14', 'inwoners'],
	},
	{ id: 'basisschoolvestigingen', soort: 'aantal', kolommen: ['basisschoolvestigingen'], nul: geenVestiging },
	{
		id: 'basisschoolvestigingen-per-duizend',
		soort: 'per-duizend',
		label: 'Vestigingen van basisscholen per 1.000 inwoners tot 15 jaar',
		kolommen: ['basisschoolvestigingen', 'inwoners_0_14'],
	},
	{ id: 'leerlingen-bo', soort: 'aantal', kolommen: ['leerlingen_bo'], nul: geenLeerlingen },
	{
		id: 'leerlingen-per-vestiging',
		soort: 'gemiddeld',
		label: 'Leerlingen per vestiging van een basisschool',
		kolommen: ['leerlingen_bo', 'basisschoolvestigingen'],
	},
	{ id: 'leerlingen-sbo', soort: 'aantal', kolommen: ['leerlingen_sbo'], nul: geenLeerlingen },
	{ id: 'sbo-vestigingen', soort: 'aantal', kolommen: ['sbo_vestigingen'], nul: geenVestiging },
	{ id: 'vo-vestigingen', soort: 'aantal', kolommen: ['vo_vestigingen'], nul: geenVestiging },
	{ id: 'so-vso-vestigingen', soort: 'aantal', kolommen: ['so_vso_vestigingen'], nul: geenVestiging },
	{ id: 'schoolgebouwen-begroot', soort: 'euro', kolommen: ['onderwijshuisvesting_per_inwoner_begr2026'], noten },
	{ id: 'schoolgebouwen-uitgegeven', soort: 'euro', kolommen: ['onderwijshuisvesting_per_inwoner_jr2024'], noten },
	{ id: 'onderwijsbeleid-begroot', soort: 'euro', kolommen: ['onderwijsbeleid_per_inwoner_begr2026'], noten: noten43 },
	{ id: 'onderwijsbeleid-uitgegeven', soort: 'euro', kolommen: ['onderwijsbeleid_per_inwoner_jr2024'], noten: noten43 },
	{
		id: 'jeugdhulp-uitgegeven',
		soort: 'euro',
		kolommen: ['jeugdhulp_per_inwoner_jr2024'],
		noten: ['Wijkteams tellen niet mee.', BOEKNOOT],
	},
];

const TE_WEINIG = 'te weinig kinderen om te delen';

/** Under twenty children neither a share, nor a number per 1,000, nor a mean is given. */
function computeDeel({ soort }: Rij, deel: number, geheel: number, kinderen: number): number | undefined {
	if (soort === 'procent') return calculateInwonersdeel(deel, geheel);
	if (soort === 'gemiddeld') return deel < KLEINSTE_NOEMER ? undefined : Math.round(deel / geheel);
	return kinderen < KLEINSTE_NOEMER ? undefined : Math.round((deel / geheel) * 10_000) / 10;
}

const formatDeel = ({ soort }: Rij, deel: number) =>
	soort === 'procent' ? formatInwonersdeel(deel) : soort === 'gemiddeld' ? formatGetal(deel) : formatTiende(deel);

/** One cell: a number in Dutch notation, or the reason why there is none. */
export function buildCel(rij: Rij, waarden: Waarden): Cel {
	const [eerste, tweede] = rij.kolommen.map((kolom) => waarden[kolom]) as [Waarde, Waarde?];
	if (eerste === null || tweede === null) return { tekst: 'niet gevonden', klein: 'staat niet in de bron' };
	if (rij.soort === 'aantal') {
		if (isAfgeschermd(eerste)) return { tekst: formatAantalKinderen(eerste), klein: AFGESCHERMD };
		return { tekst: formatGetal(eerste), waarde: eerste, klein: eerste === 0 ? rij.nul : undefined };
	}
	if (rij.soort === 'euro' && typeof eerste === 'number') return { tekst: formatEuro(eerste), waarde: eerste };
	if (typeof eerste !== 'number' || typeof tweede !== 'number') return { tekst: TE_WEINIG };
	const kinderen = waarden.inwoners_0_14;
	const waarde = computeDeel(rij, eerste, tweede, typeof kinderen === 'number' ? kinderen : 0);
	if (waarde === undefined || !Number.isFinite(waarde)) return { tekst: TE_WEINIG };
	return { tekst: formatDeel(rij, waarde), waarde };
}
