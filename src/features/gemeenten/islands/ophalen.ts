import { eenmaal } from '../../../shared/eenmaal.ts';
import { fetchJson } from '../../../shared/ophalen.ts';
import { opslag } from '../../weet-jij/index.ts';
import {
	followKeuze,
	readKeuzes,
	type Keuze,
	type Lijstrij,
	type MijnGemeente,
	type OudeNaamRij,
} from '../regels/keuze.ts';
import type { LokaalAntwoord } from '../regels/feiten.ts';

/** The local answers of one gemeente by question id. */
export interface GemeenteAntwoorden {
	naam: string;
	slug: string;
	antwoorden: Record<string, LokaalAntwoord>;
}

const fetchKeuzes = eenmaal(async () => readKeuzes(await fetchJson<Lijstrij[]>('/gemeenten/lijst.json')));
const fetchOudeNamen = eenmaal(() => fetchJson<OudeNaamRij[]>('/gemeenten/oude-namen.json'));

/** All gemeenten; empty when they cannot be had, and then tried again by who asks next. */
export const getKeuzes = (): Promise<readonly Keuze[]> => fetchKeuzes().catch(() => []);

/**
 * The reader's gemeente as it is called today; undefined when none was chosen. Asks for lists that are the same for
 * everybody, so that no server can see which gemeente it is.
 */
export async function getMijnGemeente(): Promise<MijnGemeente | undefined> {
	const slug = opslag.readGemeente();
	if (!slug) return undefined;
	try {
		const keuzes = await fetchKeuzes();
		const gemeente = followKeuze(slug, keuzes, []);
		return gemeente.soort === 'onbekend' ? followKeuze(slug, keuzes, await fetchOudeNamen()) : gemeente;
	} catch {
		return { soort: 'niet-opgehaald', slug };
	}
}

const perGemeente = new Map<string, () => Promise<GemeenteAntwoorden>>();
/** The address gives the gemeente away: only for a page that shows its answers. */
function fetchAntwoorden(slug: string): Promise<GemeenteAntwoorden> {
	const read = perGemeente.get(slug) ?? eenmaal(() => fetchJson(`/gemeenten/${slug}/antwoorden.json`));
	perGemeente.set(slug, read);
	return read();
}

/** The answers of the reader's gemeente; undefined without one, or when they cannot be had. */
export async function getMijnAntwoorden(): Promise<GemeenteAntwoorden | undefined> {
	const gemeente = await getMijnGemeente();
	if (gemeente?.soort !== 'bekend' && gemeente?.soort !== 'opgegaan') return undefined;
	return fetchAntwoorden(gemeente.slug).catch(() => undefined);
}
