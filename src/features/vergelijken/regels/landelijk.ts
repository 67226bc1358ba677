import { isZelfdeTelling } from '../../../content/cijferbronnen.ts';
import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import type { Kolom } from '../../../content/schemas/register.ts';
import { formatGetal, isAfgeschermd } from '../../../shared/klein-aantal/aantal.ts';
import { formatMoment } from '../../../shared/dag.ts';
import {
	buildCel,
	KOLOMNAMEN,
	RIJEN,
	type Kolomnaam,
	type Rij,
	type VergelijkGemeente,
	type Waarden,
} from './rijen.ts';
import type { Bronzoeker, Cel, Herkomst } from './cel.ts';

/** A row of the comparison with everything that is the same for all gemeenten. */
export interface RijInfo {
	rij: Rij;
	label: string;
	/** What to know before reading it, e.g. that pupils are counted where the school stands. */
	noten: readonly string[];
	/** What to know of it at some gemeenten, by their address. */
	opmerkingen: readonly (readonly [slug: string, tekst: string])[];
	/** One per column it is made of. */
	herkomst: readonly Herkomst[];
	landelijk: Cel;
}

/** The national count of one column and how we have it. */
export interface Landelijk {
	waarde: number;
	/** `gepubliceerd`: a national figure of the same source and day; `optelling`: our own sum over the register. */
	soort: 'gepubliceerd' | 'optelling';
	/** Number of gemeenten in the sum; masked and missing counts are left out. */
	geteld: number;
}

/** Series in content/landelijk/ that count for the whole country what a column counts per gemeente. */
const REEKS_VAN: Partial<Record<Kolomnaam, string>> = {
	inwoners: 'inwoners Nederland',
	basisschoolvestigingen: 'vestigingen basisonderwijs',
	leerlingen_bo: 'leerlingen basisonderwijs (BO)',
	leerlingen_sbo: 'leerlingen speciaal basisonderwijs (SBO)',
	vo_vestigingen: 'vestigingen voortgezet onderwijs',
};

/** The series of a column, or the one figure that its description names. */
const isVanKolom = ({ id, reeks }: Cijfer, kolom: Kolom) =>
	reeks === REEKS_VAN[kolom.id as Kolomnaam] || (kolom.landelijk !== undefined && id === kolom.landelijk);

/** The national figure beside a column: published with the same source and day, or else our own sum. */
export function findLandelijk(
	kolom: Kolom,
	gemeenten: readonly VergelijkGemeente[],
	cijfers: readonly Cijfer[],
): Landelijk {
	const gepubliceerd = cijfers.find(
		(cijfer) => cijfer.waarde !== undefined && isVanKolom(cijfer, kolom) && isZelfdeTelling(cijfer, kolom),
	);
	if (gepubliceerd?.waarde !== undefined)
		return { waarde: gepubliceerd.waarde, soort: 'gepubliceerd', geteld: gemeenten.length };
	// A sum that held a masked count would give it away by subtraction.
	const aantallen = gemeenten
		.map(({ waarden }) => waarden[kolom.id as Kolomnaam])
		.filter((waarde) => waarde !== null && !isAfgeschermd(waarde));
	return {
		waarde: aantallen.reduce((som, aantal) => som + aantal, 0),
		soort: 'optelling',
		geteld: aantallen.length,
	};
}

function formatTelling(rij: Rij, landelijk: Landelijk, totaal: number): string | undefined {
	if (rij.soort !== 'aantal') return 'zelf berekend';
	if (landelijk.soort === 'gepubliceerd') return undefined;
	return landelijk.geteld === totaal
		? 'zelf opgeteld'
		: `zelf opgeteld over ${formatGetal(landelijk.geteld)} van de ${formatGetal(totaal)} gemeenten`;
}

const isDeling = ({ soort }: Rij) => soort !== 'aantal' && soort !== 'euro';

/** The cell of Nederland; a share of two sums is only given when both hold the same gemeenten. */
function buildLandelijkeCel(rij: Rij, landelijk: Readonly<Record<Kolomnaam, Landelijk>>, totaal: number): Cel {
	// An amount for each inhabitant is no sum: without a national figure there is none.
	if (rij.soort === 'euro' && landelijk[rij.kolommen[0]].soort === 'optelling') return { tekst: 'niet te geven' };
	const isHeel = rij.kolommen.every((naam) => landelijk[naam].geteld === totaal);
	if (isDeling(rij) && !isHeel) return { tekst: 'niet te geven', klein: 'niet van alle gemeenten bekend' };
	const waarden = Object.fromEntries(KOLOMNAMEN.map((naam) => [naam, landelijk[naam].waarde])) as unknown as Waarden;
	return { ...buildCel(rij, waarden), klein: formatTelling(rij, landelijk[rij.kolommen[0]], totaal) };
}

const listPerSlug = (opmerkingen: Kolom['opmerkingen'], findSlug: (code: string) => string | undefined) =>
	opmerkingen.flatMap(({ codes, tekst }) =>
		codes.flatMap((code) => {
			const slug = findSlug(code);
			return slug === undefined ? [] : [[slug, tekst] as const];
		}),
	);

const uniek = (herkomsten: Herkomst[]) =>
	herkomsten.filter(
		({ moment, bron }, plek) =>
			herkomsten.findIndex((ander) => ander.moment === moment && ander.bron === bron) === plek,
	);

/**
 * The rows with label, source and national figure.
 *
 * @throws {Error} When the register has a column without source.
 */
export function buildRijen(
	gemeenten: readonly VergelijkGemeente[],
	kolommen: ReadonlyMap<string, Kolom>,
	cijfers: readonly Cijfer[],
	zoekBron: Bronzoeker,
	findSlug: (code: string) => string | undefined,
): RijInfo[] {
	const findKolom = (naam: Kolomnaam): Kolom => {
		const kolom = kolommen.get(naam);
		if (!kolom) throw new Error(`Kolom "${naam}" staat niet in content/register/kolommen.yaml.`);
		return kolom;
	};
	const landelijk = Object.fromEntries(
		KOLOMNAMEN.map((naam) => [naam, findLandelijk(findKolom(naam), gemeenten, cijfers)]),
	) as Record<Kolomnaam, Landelijk>;
	return RIJEN.map((rij) => {
		const eigen = rij.kolommen.map(findKolom);
		return {
			rij,
			label: 'label' in rij ? rij.label : findKolom(rij.kolommen[0]).label,
			noten: 'noten' in rij ? rij.noten : rij.soort === 'aantal' ? [eigen[0]?.letOp ?? ''].filter(Boolean) : [],
			opmerkingen: eigen.flatMap(({ opmerkingen }) => listPerSlug(opmerkingen, findSlug)),
			herkomst: uniek(
				eigen.map(({ peildatum, bron }) => {
					const { titel, uitgever } = zoekBron(bron);
					return { moment: formatMoment(peildatum), bron: titel, uitgever };
				}),
			),
			landelijk: buildLandelijkeCel(rij, landelijk, gemeenten.length),
		};
	});
}
