import { eenmaal } from '../../../shared/eenmaal.ts';
import { unpackVergelijking, type Bestand } from '../../vergelijken/index.ts';
import { formatThemabladAdres, KEUZES_ADRES, type Keuzelijst, type Themablad } from '../regels/gegevens.ts';

/** With the shared `fetchJson` the bundler cuts the script of every page in two. */
async function read<T>(adres: string): Promise<T> {
	const antwoord = await fetch(adres);
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return (await antwoord.json()) as T;
}

/** Everything that can be put on an agenda. */
export const getKeuzelijst = eenmaal(() => read<Keuzelijst>(KEUZES_ADRES));

/** Figures of all gemeenten: the same request for everybody, so that no server sees which one is asked for. */
export const getVergelijking = eenmaal(async () =>
	unpackVergelijking(await read<Bestand>('/vergelijken/gegevens.json')),
);

const perThema = new Map<string, () => Promise<Themablad>>();

/** What can come on the sheet of one theme. */
export function getThemablad(thema: string): Promise<Themablad> {
	const get = perThema.get(thema) ?? eenmaal(() => read<Themablad>(formatThemabladAdres(thema)));
	perThema.set(thema, get);
	return get();
}
