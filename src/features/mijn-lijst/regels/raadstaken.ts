import type { MijnLijst } from '../../weet-jij/index.ts';
import type { Gegevens } from './gegevens.ts';

/** "3 van 43 nagelopen". */
export const countNagelopen = (ids: readonly string[], taken: MijnLijst['taken']): string =>
	`${ids.filter((id) => taken[id]?.vinkje).length} van ${ids.length} nagelopen`;

/** What was ticked or filled in, in the order of the list of the raad; what is on it no longer comes last, without address. */
export function listRaadstaken({ taken: bekend }: Gegevens, taken: MijnLijst['taken']) {
	const gevuld = new Set(Object.keys(taken).filter((id) => taken[id]?.vinkje || taken[id]?.laatst.trim()));
	const opLijst = bekend
		.filter(({ id }) => gevuld.delete(id))
		.map((taak) => ({ ...taak, adres: `/taken/${taak.id}/` }));
	return [...opLijst, ...[...gevuld].map((id) => ({ id, wat: id, adres: undefined }))];
}
