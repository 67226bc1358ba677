import {
	CIJFERS,
	type CijferNaam,
	type Onderwerp,
	type Partner,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import type { GelezenCijfers } from './cijfers.ts';
import type { Gezien, GezieneVraag, GezienOnderwerp } from './gezien.ts';
import { dropLeeg } from './brokken.ts';
import { formatRegel } from './woorden.ts';

/** Where an answer stands in the document, for a person who lays the two side by side. */
export interface Nakijkregel {
	onderwerp: Onderwerp | undefined;
	veld: VraagVeld | CijferNaam;
	partner?: Partner;
	pagina: number | undefined;
	/** The lines of the document. */
	regels: string[];
}

/** A question with its boxes; the lines of free text below them are not needed. */
const MEESTE_REGELS = 30;

function listBijVraag(onderwerp: Onderwerp, veld: VraagVeld, { blok }: GezieneVraag): Nakijkregel {
	const regels = dropLeeg(blok.regels).slice(0, MEESTE_REGELS).map(formatRegel);
	return { onderwerp, veld, pagina: blok.pagina, regels: [blok.zin, ...regels] };
}

const listBijOnderwerp = ({ onderwerp, vragen }: GezienOnderwerp): Nakijkregel[] =>
	[...vragen].map(([veld, gezien]) => listBijVraag(onderwerp, veld, gezien));

/** The lines of the document behind every answer and figure. */
export function listNakijkregels({ onderwerpen }: Gezien, cijfers: GelezenCijfers | undefined): Nakijkregel[] {
	const bijCijfers = CIJFERS.flatMap((veld): Nakijkregel[] => {
		const tekst = cijfers?.teksten[veld];
		return tekst === undefined ? [] : [{ onderwerp: undefined, veld, pagina: undefined, regels: [tekst] }];
	});
	return [...bijCijfers, ...onderwerpen.flatMap(listBijOnderwerp)];
}
