import { eenmaal } from '../../../shared/eenmaal.ts';
import { fetchJson } from '../../../shared/ophalen.ts';
import { getMijnGemeente } from '../../gemeenten/index.ts';
import type { Raadssystemen, Zoekraad } from '../regels/zoekadres.ts';

/** The same list for everybody, so that no server can see which gemeente it is. */
const fetchSystemen = eenmaal(() => fetchJson<Raadssystemen>('/gemeenten/raadsstukken.json'));

/** How the documents of the reader's own raad can be searched; undefined when no gemeente was chosen. */
export async function getMijnRaad(): Promise<Zoekraad | undefined> {
	const gemeente = await getMijnGemeente();
	if (gemeente?.soort !== 'bekend' && gemeente?.soort !== 'opgegaan') return undefined;
	const systemen = await fetchSystemen().catch(() => undefined);
	return systemen && { naam: gemeente.naam, ...systemen[gemeente.slug] };
}
