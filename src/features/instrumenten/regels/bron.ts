import type { MijnLijst, Vergadering } from '../../weet-jij/index.ts';
import { listPuntvragen, nameVergadering } from '../../weet-jij/later.ts';
import { formatMoment } from '../../../shared/dag.ts';
import type { Bronvraag, Gegevens } from './gegevens.ts';

/** Where the questions of a draft come from; also the part of the address after the #. */
export type Bron = 'alle' | `thema=${string}` | `vergadering=${string}` | `vraag=${string}`;

type Lijst = Pick<MijnLijst, 'vragen' | 'vergaderingen'>;

const BRON = /^(thema|vergadering|vraag)=([\p{L}\d-]{1,80})$/u;
const LINK_KLOPT_NIET = 'Deze link klopt niet.';
const KIES_ZELF = 'Kies hieronder zelf uit welke vragen je een ontwerp maakt.';

export const splitBron = (bron: string): { soort: string; id: string } => {
	const [, soort = '', id = ''] = BRON.exec(bron) ?? [];
	return { soort, id };
};

const findVergadering = ({ vergaderingen }: Lijst, id: string): Vergadering | undefined =>
	vergaderingen.find((vergadering) => vergadering.id === id);

const findVraag = ({ themas }: Gegevens, id: string): Bronvraag | undefined =>
	themas.flatMap(({ vragen }) => vragen).find((vraag) => vraag.id === id);

/** Reads the part of an address after the #. A melding says in one line why it cannot be followed. */
export function readFragment(fragment: string, gegevens: Gegevens, lijst: Lijst): { bron?: Bron; melding?: string } {
	if (fragment === '') return {};
	const { soort, id } = splitBron(fragment);
	if (soort === 'thema' && gegevens.themas.some((thema) => thema.id === id)) return { bron: `thema=${id}` };
	if (soort === 'vraag' && findVraag(gegevens, id)) return { bron: `vraag=${id}` };
	if (soort === 'vergadering' && findVergadering(lijst, id)) return { bron: `vergadering=${id}` };
	const waarom = {
		thema: 'Dit thema kennen we niet.',
		vraag: 'Deze vraag kennen we niet.',
		vergadering: 'Deze vergadering staat niet op dit apparaat.',
	}[soort];
	return { melding: `${waarom ?? LINK_KLOPT_NIET} ${KIES_ZELF}` };
}

/** At a meeting: what its sheets ask and is to be found out, and what was put on its agenda and is not answered yet. */
function listVanVergadering({ agendapunten }: Vergadering, gegevens: Gegevens, lijst: Lijst): Bronvraag[] {
	const alle = gegevens.themas.flatMap(({ id, vragen }) =>
		vragen.map((vraag) => ({ id: vraag.id, thema: id, taken: vraag.taken, vraag })),
	);
	const vragen = agendapunten.flatMap(({ gekozen }) =>
		listPuntvragen(gekozen, alle, gegevens.inwonersvragen).filter(({ id }) => {
			const stand = lijst.vragen[id]?.stand;
			return stand === 'uitzoeken' || (!stand && gekozen.vragen.includes(id));
		}),
	);
	return [...new Set(vragen.map(({ vraag }) => vraag))];
}

/** The questions a draft can be made of. */
export function listVragen(bron: Bron, gegevens: Gegevens, lijst: Lijst): Bronvraag[] {
	const { soort, id } = splitBron(bron);
	const isOpen = (vraag: Bronvraag) => lijst.vragen[vraag.id]?.stand === 'uitzoeken';
	const uit = (themas: readonly { id: string; vragen: Bronvraag[] }[]) => themas.flatMap(({ vragen }) => vragen);
	if (soort === 'vraag') return uit(gegevens.themas).filter((vraag) => vraag.id === id);
	if (soort === 'thema') return uit(gegevens.themas.filter((thema) => thema.id === id)).filter(isOpen);
	if (soort !== 'vergadering') return uit(gegevens.themas).filter(isOpen);
	const vergadering = findVergadering(lijst, id);
	return vergadering ? listVanVergadering(vergadering, gegevens, lijst) : [];
}

export interface Bronkeuze {
	bron: Bron;
	naam: string;
}

const count = (aantal: number) => (aantal === 1 ? '1 vraag' : `${aantal} vragen`);

/** Two meetings of one name differ by their day. */
const nameMetDag = (vergadering: Vergadering) =>
	[nameVergadering(vergadering), vergadering.naam.trim() && formatMoment(vergadering.datum)].filter(Boolean).join(', ');

/**
 * What the reader can choose from: only what has questions, with what is chosen now and what a changed draft hangs on.
 *
 * @param metOntwerp Sources at which the reader changed a draft.
 */
export function listBronnen(
	gegevens: Gegevens,
	lijst: Lijst,
	gekozen: Bron,
	metOntwerp: readonly string[],
): Bronkeuze[] {
	const meld = (bron: Bron, naam: string): Bronkeuze[] => {
		const aantal = listVragen(bron, gegevens, lijst).length;
		const isNodig = aantal > 0 || bron === 'alle' || bron === gekozen || metOntwerp.includes(bron);
		return isNodig ? [{ bron, naam: `${naam} (${count(aantal)})` }] : [];
	};
	const vraagIds = [gekozen, ...metOntwerp].map(splitBron).filter(({ soort }) => soort === 'vraag');
	const keuzes = [
		...meld('alle', 'Alles om uit te zoeken'),
		...gegevens.themas.flatMap(({ id, titel }) => meld(`thema=${id}`, titel)),
		...lijst.vergaderingen.flatMap((vergadering) => meld(`vergadering=${vergadering.id}`, nameMetDag(vergadering))),
		...[...new Set(vraagIds.map(({ id }) => id))].map((id) => ({
			bron: `vraag=${id}` as Bron,
			naam: findVraag(gegevens, id)?.vraag ?? `Een vervallen vraag (${id})`,
		})),
	];
	const bekend = new Set<string>(keuzes.map(({ bron }) => bron));
	const los = [...new Set(metOntwerp)].filter((bron) => splitBron(bron).soort !== '' && !bekend.has(bron));
	return [...keuzes, ...los.map((bron) => ({ bron: bron as Bron, naam: 'Eerder ontwerp, zonder vragen' }))];
}
