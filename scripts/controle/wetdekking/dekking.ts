import type { Taak } from '../../../src/content/schemas/taak.ts';
import type { Wet } from '../../../src/content/schemas/wet.ts';
import type { GenoemdArtikel, Wetkopie } from './wetkopie.ts';

/** An article that stands in no taak on purpose. */
export interface Weglating {
	wet: string;
	artikel: string;
	reden: string;
}

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

/** Article numbers of a citation, with every article in between for "4a-4b"; numbers of lid and onder stay out. */
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
		const [begin, eind] = [nummers.indexOf(van), tot === undefined ? -1 : nummers.indexOf(tot)];
		return begin >= 0 && eind > begin ? nummers.slice(begin, eind + 1) : [van, ...(tot === undefined ? [] : [tot])];
	});
}

/** Whether a citation of another law ("WVO 2020 3.42") is one of this law, and the rest of it. */
function readElders(citaat: string, { naam, afkorting, namen }: Wet): string | undefined {
	const eigen = [afkorting, naam, ...namen].find((woord) => woord !== undefined && citaat.startsWith(`${woord} `));
	return eigen === undefined ? undefined : citaat.slice(eigen.length + 1);
}

/**
 * Holds the articles of a law that name raad, college or gemeente against the register of taken.
 *
 * @throws {Error} When the law is not in content/wetten.yaml.
 */
export function listDekking(
	kopie: Wetkopie,
	wetten: readonly Wet[],
	taken: readonly Pick<Taak, 'grondslag' | 'ookIn'>[],
	weglatingen: readonly Weglating[],
): Dekking {
	const wet = wetten.find(({ bwb }) => bwb === kopie.bwb);
	if (!wet) throw new Error(`${kopie.bwb} staat niet in content/wetten.yaml. Zet de wet daar eerst bij.`);
	const citaten = taken.flatMap(({ grondslag, ookIn }) => [
		...(grondslag?.wet === wet.id ? [grondslag.artikel] : []),
		...ookIn.flatMap((citaat) => readElders(citaat, wet) ?? []),
	]);
	const inTaak = new Set(citaten.flatMap((citaat) => listNummers(citaat, kopie.nummers)));
	const eigen = weglatingen.filter((weglating) => weglating.wet === wet.id);
	const weg = new Set(eigen.flatMap(({ artikel }) => listNummers(artikel, kopie.nummers)));
	const genoemd = new Set(kopie.genoemd.map(({ nummer }) => nummer));
	return {
		wet,
		genoemd: kopie.genoemd.length,
		gedekt: kopie.genoemd.filter(({ nummer }) => inTaak.has(nummer)).length,
		weggelaten: kopie.genoemd.filter(({ nummer }) => weg.has(nummer) && !inTaak.has(nummer)).length,
		open: kopie.genoemd.filter(({ nummer }) => !inTaak.has(nummer) && !weg.has(nummer)),
		overbodig: eigen.filter(({ artikel }) =>
			listNummers(artikel, kopie.nummers).every((nummer) => inTaak.has(nummer) || !genoemd.has(nummer)),
		),
	};
}
