import type { RegisterRij } from '../../../content/schemas/register.ts';
import {
	calculateInwonersdeel,
	formatGetal,
	formatTiende,
	KLEINSTE_NOEMER,
} from '../../../shared/klein-aantal/aantal.ts';

/** Children under 15 on 1 January of two years that follow each other. */
export interface Kinderverloop {
	eerder: number;
	nu: number;
	/** Change in percent, one decimal; undefined where the children are too few to divide. */
	procent: number | undefined;
}

type Leeftijden = Pick<RegisterRij, 'inwoners_0_14' | 'inwoners_0_14_2024'>;

function computeVerloop(eerder: number, nu: number): Kinderverloop {
	const procent = Math.min(eerder, nu) < KLEINSTE_NOEMER ? undefined : Math.round((nu / eerder - 1) * 1000) / 10;
	return { eerder, nu, procent };
}

/** @returns undefined when one of both is not known or masked. */
export function findKinderverloop(rij: Leeftijden): Kinderverloop | undefined {
	const { inwoners_0_14: nu, inwoners_0_14_2024: eerder } = rij;
	return typeof nu === 'number' && typeof eerder === 'number' ? computeVerloop(eerder, nu) : undefined;
}

/** The same for all gemeenten together. */
export function findLandelijkVerloop(register: readonly Leeftijden[]): Kinderverloop {
	const verlopen = register.flatMap((rij) => findKinderverloop(rij) ?? []);
	const tel = (welk: 'eerder' | 'nu') => verlopen.reduce((som, verloop) => som + verloop[welk], 0);
	return computeVerloop(tel('eerder'), tel('nu'));
}

/** "0,7% minder"; "evenveel" when it rounds to nothing. */
export function formatVerandering(procent: number): string {
	if (procent === 0) return 'ongeveer evenveel';
	return `${formatTiende(Math.abs(procent))}% ${procent < 0 ? 'minder' : 'meer'}`;
}

/** "Op 1 januari 2025 woonden hier 11.245 kinderen tot 15 jaar, een jaar eerder 11.325. Dat is 0,7% minder." */
export function formatKinderverloop(
	{ eerder, nu, procent }: Kinderverloop,
	landelijk: Kinderverloop,
	dag: string,
): string {
	const zin = `Op ${dag} woonden hier ${formatGetal(nu)} kinderen tot 15 jaar, een jaar eerder ${formatGetal(eerder)}.`;
	if (procent === undefined || landelijk.procent === undefined) return zin;
	return `${zin} Dat is ${formatVerandering(procent)}; in heel Nederland ${formatVerandering(landelijk.procent)}.`;
}

/** Pupils for each location of a primary school, and what it is divided by. */
export interface Schoolgrootte {
	gemiddeld: number;
	leerlingen: number;
	vestigingen: number;
}

/** @returns undefined when pupils are masked or one of both is not known. */
export function findSchoolgrootte({
	leerlingen_bo: leerlingen,
	basisschoolvestigingen: vestigingen,
}: Pick<RegisterRij, 'leerlingen_bo' | 'basisschoolvestigingen'>): Schoolgrootte | undefined {
	if (typeof leerlingen !== 'number' || !vestigingen || leerlingen < KLEINSTE_NOEMER) return undefined;
	return { gemiddeld: Math.round(leerlingen / vestigingen), leerlingen, vestigingen };
}

/** All pupils of the country over all locations. */
export function findLandelijkeSchoolgrootte(
	register: readonly Pick<RegisterRij, 'leerlingen_bo' | 'basisschoolvestigingen'>[],
): number {
	const scholen = register.flatMap((rij) => findSchoolgrootte(rij) ?? []);
	const tel = (welk: 'leerlingen' | 'vestigingen') => scholen.reduce((som, school) => som + school[welk], 0);
	return Math.round(tel('leerlingen') / tel('vestigingen'));
}

/** Inhabitants under 15 as a percentage of all; undefined where children are masked, not known or too few to divide. */
export function computeJongDeel({ inwoners, inwoners_0_14: jong }: RegisterRij): number | undefined {
	return inwoners && typeof jong === 'number' ? calculateInwonersdeel(jong, inwoners) : undefined;
}

/** The same for all gemeenten together. */
export function computeLandelijkJongDeel(register: readonly RegisterRij[]): number | undefined {
	const beide = register.filter((rij) => rij.inwoners && typeof rij.inwoners_0_14 === 'number');
	const tel = (naam: 'inwoners' | 'inwoners_0_14') => beide.reduce((som, rij) => som + Number(rij[naam]), 0);
	return calculateInwonersdeel(tel('inwoners_0_14'), tel('inwoners'));
}
