import type { Taak } from '../../../src/content/schemas/taak.ts';
import type { Wet } from '../../../src/content/schemas/wet.ts';
import type { Weglating } from './artikelen.ts';
import type { GenoemdArtikel } from './wetkopie.ts';

export interface Dekking {
	wet: Wet;
	/** Articles that name raad, college or gemeente. */
	genoemd: number;
	gedekt: number;
	weggelaten: number;
	open: GenoemdArtikel[];
	/** Left out, but no longer in the law or in a taak after all: the list is behind. */
	overbodig: Weglating[];
}

const NUMMER = String.raw`\d+[a-z]*\d*(?:[.:]\d+[a-z]*\d*)*`;

/** No article that we cite has a lid beyond this; a higher bare number is an article again: "186 lid 4 en 200". */
const HOOGSTE_LID = 30;

const { compare } = new Intl.Collator('nl', { numeric: true });

/**
 * Which of the article numbers of a law a citation names, with every article in between for "4a-4b"; numbers of lid and
 * onder stay out.
 */
export function listNummers(citaat: string, nummers: readonly string[]): string[] {
	const delen = [
		...citaat.matchAll(new RegExp(`lid|leden|onder(?:deel)?(?: [a-z])?|(${NUMMER})(?:-(${NUMMER}))?`, 'g')),
	];
	let inLid = false;
	return delen.flatMap(([deel, van, tot], plek) => {
		if (van === undefined) {
			inLid = deel.startsWith('l');
			return [];
		}
		const heeftLid = delen[plek + 1]?.[0].startsWith('lid') ?? false;
		if (inLid && /^\d+[a-z]?$/.test(van) && Number.parseInt(van, 10) <= HOOGSTE_LID && !heeftLid) return [];
		inLid = false;
		return nummers.filter((nummer) => compare(van, nummer) <= 0 && compare(nummer, tot ?? van) <= 0);
	});
}

/** Whether a citation of another law ("WVO 2020 3.42") is one of this law, and the rest of it. */
function readElders(citaat: string, { naam, afkorting, namen }: Wet): string | undefined {
	const eigen = [afkorting, naam, ...namen].find((woord) => woord !== undefined && citaat.startsWith(`${woord} `));
	return eigen === undefined ? undefined : citaat.slice(eigen.length + 1);
}

/** Holds the articles of a law that name raad, college or gemeente against the register of taken. */
export function listDekking(
	wet: Wet,
	genoemd: readonly GenoemdArtikel[],
	taken: readonly Pick<Taak, 'grondslag' | 'ookIn'>[],
	weglatingen: readonly Weglating[],
): Dekking {
	const nummers = genoemd.map(({ nummer }) => nummer);
	const citaten = taken.flatMap(({ grondslag, ookIn }) => [
		...(grondslag?.wet === wet.id ? [grondslag.artikel] : []),
		...ookIn.flatMap((citaat) => readElders(citaat, wet) ?? []),
	]);
	const inTaak = new Set(citaten.flatMap((citaat) => listNummers(citaat, nummers)));
	const eigen = weglatingen.filter((weglating) => weglating.wet === wet.id);
	const weg = new Set(eigen.flatMap(({ artikel }) => listNummers(artikel, nummers)).filter((nr) => !inTaak.has(nr)));
	return {
		wet,
		genoemd: genoemd.length,
		gedekt: inTaak.size,
		weggelaten: weg.size,
		open: genoemd.filter(({ nummer }) => !inTaak.has(nummer) && !weg.has(nummer)),
		overbodig: eigen.filter(({ artikel }) => !listNummers(artikel, nummers).some((nummer) => weg.has(nummer))),
	};
}
