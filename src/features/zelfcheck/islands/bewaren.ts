import { pickInvulling, setGemeente, setVeld, type Invulling } from '../regels/invulling.ts';
import { opslag, type Bewaard } from '../../weet-jij/index.ts';

/** One form per device: gemeente and year are fields of it. */
const NAAM = 'zelfcheck-lea-vve';

export const readZelfcheck = (): Invulling => pickInvulling(opslag.readFormulier(NAAM));

/** Stores the fields that differ from what is kept, and leaves the others as another tab may have written them. */
export function saveZelfcheck(invulling: Invulling): Bewaard {
	if (Object.keys(invulling).length === 0) return opslag.clearFormulier(NAAM);
	const nu = readZelfcheck();
	const namen = Object.keys({ ...nu, ...invulling }).filter(
		(naam) => JSON.stringify(nu[naam]) !== JSON.stringify(invulling[naam]),
	);
	return opslag.saveFormulier(NAAM, Object.fromEntries(namen.map((naam) => [naam, invulling[naam] ?? []])));
}

export const saveVeld = (naam: string, waarden: readonly string[]): Bewaard =>
	saveZelfcheck(setVeld(readZelfcheck(), naam, waarden));

export const saveGemeente = (slug: string | undefined, getypt: string): Bewaard =>
	saveZelfcheck(setGemeente(readZelfcheck(), slug, getypt));
