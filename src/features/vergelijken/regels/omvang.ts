import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import { listDichtstbij } from '../../../shared/omvang.ts';
import type { VergelijkGemeente } from './rijen.ts';

/** A gemeente of similar size and why it is called that. */
export interface Gelijkende {
	gemeente: VergelijkGemeente;
	/** E.g. "45.100 inwoners tegen 44.800; zelfde provincie". */
	reden: string;
}

/** From this ratio on "similar" is too strong a word without a warning. */
const RUIM = 1.25;

function formatReden(gemeente: VergelijkGemeente, ander: VergelijkGemeente, verhouding: number): string {
	return [
		`${formatGetal(Number(ander.waarden.inwoners))} inwoners tegen ${formatGetal(Number(gemeente.waarden.inwoners))}`,
		...(ander.provincie === gemeente.provincie ? ['zelfde provincie'] : []),
		...(verhouding > RUIM ? ['het verschil is groot, maar geen andere gemeente komt dichterbij'] : []),
	].join('; ');
}

const readOmvang = ({ slug, waarden }: VergelijkGemeente) => ({ slug, inwoners: waarden.inwoners });

/**
 * The gemeenten nearest in number of inhabitants with the reason, as src/shared/omvang.ts has them.
 *
 * @param aantal How many at most; fewer when the register has fewer.
 * @returns Empty when the number of inhabitants of the gemeente is not known.
 */
export const listGelijkende = (
	gemeente: VergelijkGemeente,
	alle: readonly VergelijkGemeente[],
	aantal: number,
): Gelijkende[] =>
	listDichtstbij(readOmvang(gemeente), alle, readOmvang, aantal).map(({ item, verhouding }) => ({
		gemeente: item,
		reden: formatReden(gemeente, item, verhouding),
	}));
