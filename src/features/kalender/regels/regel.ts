import type { Bron } from '../../../content/schemas/bron.ts';
import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import type { Taak } from '../../../content/schemas/taak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { describeArtikelen, type Wetsverwijzing } from '../../taken/index.ts';

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
	wet: Wetsverwijzing | undefined;
	themas: { slug: string; titel: string }[];
	taken: { id: string; omschrijving: string }[];
	/** Titles. */
	bronnen: string[];
}

/** Joins an entry with its law, taken, themes and sources; the themes are those of the taken. */
export function buildRegel(entry: KalenderDatum, { wetten, taken, titels, bronnen }: Naslag): KalenderRegel {
	const wet = entry.wet === undefined ? undefined : wetten.get(entry.wet);
	const eigen = entry.taken.flatMap((id) => taken.get(id) ?? []);
	return {
		entry,
		wet: wet && entry.artikel !== undefined ? describeArtikelen([{ wet, artikel: entry.artikel }]) : undefined,
		themas: [...new Set<string>(eigen.map(({ thema }) => thema))].flatMap((slug) => {
			const titel = titels.get(slug);
			return titel === undefined ? [] : [{ slug, titel }];
		}),
		taken: eigen,
		bronnen: entry.bronnen.flatMap((id) => bronnen.get(id)?.titel ?? []),
	};
}
