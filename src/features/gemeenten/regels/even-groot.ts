import type { RegisterRij } from '../../../content/schemas/register.ts';
import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';

/** How many gemeenten stand beside one: enough for a middle that one odd gemeente does not move. */
const AANTAL = 20;

/** Gemeenten with about as many inhabitants as one. */
export interface EvenGroot {
	rijen: readonly RegisterRij[];
	/** Inhabitants of the smallest and the largest of them. */
	van: number;
	tot: number;
}

/** How many times as large, whichever of the two is the larger. */
const verhouding = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);

/**
 * The twenty gemeenten whose number of inhabitants lies nearest, counted as a ratio, so that half and twice are equally
 * far. Never the gemeente itself; equally near ones by code.
 *
 * @returns undefined when the number of inhabitants of the gemeente is not known.
 */
export function findEvenGroot(
	{ code, inwoners }: Pick<RegisterRij, 'code' | 'inwoners'>,
	register: readonly RegisterRij[],
): EvenGroot | undefined {
	if (!inwoners) return undefined;
	const gekozen = register
		.flatMap((rij) => (rij.code === code || !rij.inwoners ? [] : [{ rij, inwoners: rij.inwoners }]))
		.sort(
			(a, b) =>
				verhouding(a.inwoners, inwoners) - verhouding(b.inwoners, inwoners) || (a.rij.code < b.rij.code ? -1 : 1),
		)
		.slice(0, AANTAL);
	if (gekozen.length === 0) return undefined;
	const aantallen = gekozen.map((ander) => ander.inwoners);
	return { rijen: gekozen.map(({ rij }) => rij), van: Math.min(...aantallen), tot: Math.max(...aantallen) };
}

/** The middle value, or halfway between the two in the middle; undefined without values. */
export function computeMediaan(waarden: readonly number[]): number | undefined {
	const opVolgorde = waarden.toSorted((a, b) => a - b);
	const midden = opVolgorde.length / 2;
	const [laag, hoog] = [opVolgorde[Math.ceil(midden) - 1], opVolgorde[Math.floor(midden)]];
	return laag === undefined || hoog === undefined ? undefined : (laag + hoog) / 2;
}

/** From this ratio on the nearest gemeenten are not of the same size. */
const RUIM = 1.5;

/** What to say where no twenty gemeenten are about as large; empty elsewhere. */
export function formatVerWeg(rij: RegisterRij, naam: string, register: readonly RegisterRij[]): string {
	const groep = findEvenGroot(rij, register);
	if (!groep || !rij.inwoners) return '';
	if (Math.max(verhouding(groep.van, rij.inwoners), verhouding(groep.tot, rij.inwoners)) < RUIM) return '';
	return `Bij ${naam} liggen die gemeenten ver weg: zij hebben ${formatGetal(groep.van)} tot ${formatGetal(groep.tot)} inwoners.`;
}
