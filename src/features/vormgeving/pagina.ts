import { getThemas, listVragenVan } from '../../content/queries.ts';
import tokens from '../../styles/tokens.css?raw';
import { readKleuren } from './regels/kleuren.ts';
import { listMaten } from './regels/maten.ts';
import { listParen } from './regels/paren.ts';

/** The theme whose texts stand in the examples. */
const VOORBEELD = 'leerlingenvervoer';

/** What the page of the design shows: the tokens as they stand in tokens.css, measured, and real texts as examples. */
export async function getVormgeving() {
	const kleuren = readKleuren(tokens);
	const thema = (await getThemas()).find(({ id }) => id === VOORBEELD);
	if (!thema)
		throw new Error(`Het thema ${VOORBEELD} is er niet; kies in src/features/vormgeving/pagina.ts een ander.`);
	const { hardop, werkwoorden, wieGaatWaarover } = thema.data;
	return {
		kleuren,
		paren: listParen(kleuren),
		maten: listMaten(tokens),
		thema: { id: thema.id, hardop, werkwoorden, wieGaatWaarover },
		vragen: await listVragenVan(thema.id),
	};
}
export type Vormgeving = Awaited<ReturnType<typeof getVormgeving>>;
