import { eenmaal } from '../../../shared/eenmaal.ts';
import { fetchLater } from '../../../shared/ophalen-later.ts';
import { unpackVergelijking, type Bestand } from '../../vergelijken/index.ts';
import { formatThemabladAdres, KEUZES_ADRES, type Keuzelijst, type Themablad } from '../regels/gegevens.ts';

/** Everything that can be put on an agenda. */
export const getKeuzelijst = eenmaal(() => fetchLater<Keuzelijst>(KEUZES_ADRES));

/** Figures of all gemeenten: the same request for everybody, so that no server sees which one is asked for. */
export const getVergelijking = eenmaal(async () =>
	unpackVergelijking(await fetchLater<Bestand>('/vergelijken/gegevens.json')),
);

const perThema = new Map<string, () => Promise<Themablad>>();

/** What can come on the sheet of one theme. */
export function getThemablad(thema: string): Promise<Themablad> {
	const get = perThema.get(thema) ?? eenmaal(() => fetchLater<Themablad>(formatThemabladAdres(thema)));
	perThema.set(thema, get);
	return get();
}
