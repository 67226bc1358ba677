import { formatInvulling, parseInvulling, setGemeente, setVeld, type Invulling } from '../regels/invulling.ts';
import { opslag, type Bewaard } from '../../weet-jij/index.ts';

/** One form per device: gemeente and year are fields of it. */
const NAAM = 'zelfcheck-lea-vve';

export const readZelfcheck = (): Invulling => opslag.readStuk(NAAM, parseInvulling) ?? {};

export const saveZelfcheck = (invulling: Invulling): Bewaard => opslag.saveStuk(NAAM, formatInvulling(invulling));

/** Changes one field and leaves the others as another tab may have written them. */
export const saveVeld = (naam: string, waarden: readonly string[]): Bewaard =>
	saveZelfcheck(setVeld(readZelfcheck(), naam, waarden));

export const saveGemeente = (slug: string | undefined, getypt: string): Bewaard =>
	saveZelfcheck(setGemeente(readZelfcheck(), slug, getypt));
