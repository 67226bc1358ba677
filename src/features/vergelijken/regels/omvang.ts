import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import type { VergelijkGemeente } from './rijen.ts';

/** A gemeente of similar size and why it is called that. */
export interface Gelijkende {
	gemeente: VergelijkGemeente;
	/** E.g. "45.100 inwoners tegen 44.800; tot 15 jaar 6.900 tegen 7.050; zelfde provincie". */
	reden: string;
}

/** From this ratio on "similar" is too strong a word without a warning. */
const RUIM = 1.25;

const isGetal = (waarde: unknown): waarde is number => typeof waarde === 'number' && waarde > 0;
const verhouding = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);

/**
 * How much two gemeenten differ in size: 1 is equal, 2 is twice as large. Inhabitants and inhabitants under 15 count
 * alike; where the latter is masked or missing for one of both, inhabitants alone.
 *
 * @returns undefined when the number of inhabitants of one of both is not known.
 */
export function compareOmvang(a: VergelijkGemeente, b: VergelijkGemeente): number | undefined {
	if (!isGetal(a.waarden.inwoners) || !isGetal(b.waarden.inwoners)) return undefined;
	const inwoners = verhouding(a.waarden.inwoners, b.waarden.inwoners);
	const [jongA, jongB] = [a.waarden.inwoners_0_14, b.waarden.inwoners_0_14];
	// The geometric mean, so that twice as large and half as large are the same distance.
	return isGetal(jongA) && isGetal(jongB) ? Math.sqrt(inwoners * verhouding(jongA, jongB)) : inwoners;
}

function formatReden(gemeente: VergelijkGemeente, ander: VergelijkGemeente, afstand: number): string {
	const { inwoners, inwoners_0_14: jong } = ander.waarden;
	const eigen = gemeente.waarden;
	return [
		`${formatGetal(Number(inwoners))} inwoners tegen ${formatGetal(Number(eigen.inwoners))}`,
		...(isGetal(jong) && isGetal(eigen.inwoners_0_14)
			? [`tot 15 jaar ${formatGetal(jong)} tegen ${formatGetal(eigen.inwoners_0_14)}`]
			: []),
		...(ander.provincie === gemeente.provincie ? ['zelfde provincie'] : []),
		...(afstand > RUIM ? ['het verschil is groot, maar geen andere gemeente komt dichterbij'] : []),
	].join('; ');
}

/**
 * The gemeenten nearest in size, nearest first; equally near ones by address. Never the gemeente itself.
 *
 * @param aantal How many at most; fewer when the register has fewer.
 * @returns Empty when the number of inhabitants of the gemeente is not known.
 */
export function listGelijkende(
	gemeente: VergelijkGemeente,
	alle: readonly VergelijkGemeente[],
	aantal: number,
): Gelijkende[] {
	return alle
		.flatMap((ander) => {
			const afstand = ander.slug === gemeente.slug ? undefined : compareOmvang(gemeente, ander);
			return afstand === undefined ? [] : [{ gemeente: ander, afstand }];
		})
		.sort((a, b) => a.afstand - b.afstand || (a.gemeente.slug < b.gemeente.slug ? -1 : 1))
		.slice(0, aantal)
		.map(({ gemeente: ander, afstand }) => ({ gemeente: ander, reden: formatReden(gemeente, ander, afstand) }));
}
