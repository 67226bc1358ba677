import { getInwonersvragen, getThemas, getVragen } from '../../content/queries.ts';
import type { ZaalGegevens } from './regels/gegevens.ts';

const listThemas = async () => (await getThemas()).map(({ id, data }) => ({ id, titel: data.titel }));

/** The texts that the page asks for before it shows its first question. */
export async function getZaalGegevens(): Promise<ZaalGegevens> {
	const inwonersvragen = (await getInwonersvragen()).map(({ id, watKanJij }) => [id, watKanJij.vragen] as const);
	return {
		themas: await listThemas(),
		vragen: (await getVragen()).map(({ id, thema, vraag, goedAntwoord, doorvraag, taken }) => ({
			id,
			thema,
			vraag,
			goed: goedAntwoord,
			doorvraag,
			taken,
		})),
		inwonersvragen: Object.fromEntries(inwonersvragen.filter(([, vragen]) => vragen.length > 0)),
	};
}

export const getZaalPagina = async () => ({ themas: await listThemas() });
export type ZaalPagina = Awaited<ReturnType<typeof getZaalPagina>>;
