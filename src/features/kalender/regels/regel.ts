import type { Bron } from '../../../content/schemas/bron.ts';
import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import type { Taak } from '../../../content/schemas/taak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { describeArtikelen, WIE_NAMEN, type Wetsverwijzing } from '../../taken/index.ts';

/** What an entry names, by id or slug. */
export interface Naslag {
	wetten: ReadonlyMap<string, Wet>;
	taken: ReadonlyMap<string, Pick<Taak, 'id' | 'omschrijving' | 'thema'>>;
	/** Titles of the themes. */
	titels: ReadonlyMap<string, string>;
	bronnen: ReadonlyMap<string, Pick<Bron, 'titel'>>;
}

/** One entry of the calendar with what it names, ready to show. */
export interface KalenderRegel {
	entry: KalenderDatum;
	/** "de school en de mbo-school aan het Rijk". */
	wie: string;
	wet: Wetsverwijzing | undefined;
	themas: { slug: string; titel: string }[];
	taken: { id: string; omschrijving: string }[];
	/** Titles. */
	bronnen: string[];
}

const NAMEN = new Map<string, string>(Object.entries(WIE_NAMEN));

/** A text such as "school en mbo-instelling" with the names that readers know; who has none there stays as written. */
const nameWie = (tekst: string) =>
	tekst
		.split(/( en | of )/)
		.map((deel) => NAMEN.get(deel.toLowerCase()) ?? deel)
		.join('');

/** Who must act, and for whom. */
export const formatWie = ({ wie, aanWie }: Pick<KalenderDatum, 'wie' | 'aanWie'>) =>
	[wie, aanWie].flatMap((tekst) => (tekst === undefined ? [] : nameWie(tekst))).join(' aan ');

/** Joins an entry with its law, taken, themes and sources; the themes are those of the taken. */
export function buildRegel(entry: KalenderDatum, { wetten, taken, titels, bronnen }: Naslag): KalenderRegel {
	const wet = entry.wet === undefined ? undefined : wetten.get(entry.wet);
	const eigen = entry.taken.flatMap((id) => taken.get(id) ?? []);
	return {
		entry,
		wie: formatWie(entry),
		wet: wet && entry.artikel !== undefined ? describeArtikelen([{ wet, artikel: entry.artikel }]) : undefined,
		themas: [...new Set<string>(eigen.map(({ thema }) => thema))].flatMap((slug) => {
			const titel = titels.get(slug);
			return titel === undefined ? [] : [{ slug, titel }];
		}),
		taken: eigen,
		bronnen: entry.bronnen.flatMap((id) => bronnen.get(id)?.titel ?? []),
	};
}
