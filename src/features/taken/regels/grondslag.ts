import type { Taak } from '../../../content/schemas/taak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';

const ADRES = 'https://wetten.overheid.nl/jci1.3:c:';

/** The first article in a citation: "4 lid 2-3" gives "4", "9.2.1, 9.2.5" gives "9.2.1"; undefined when it names none. */
export function findEersteArtikel(artikel: string): string | undefined {
	return /^\d+(?:[a-z]+\d*)?(?:[.:]\d+(?:[a-z]+\d*)?)*/.exec(artikel)?.[0];
}

/**
 * Address of an article at wetten.overheid.nl (Juriconnect 1.3).
 *
 * @param opDatum `JJJJ-MM-DD` for the text as it held on that day; left out for the text of today.
 * @returns undefined when the law has no BWB id.
 * @see https://www.juriconnect.nl/ - standaard logische links naar wetgeving
 */
export function formatWetLink({ bwb }: Pick<Wet, 'bwb'>, artikel: string, opDatum?: string): string | undefined {
	if (!bwb) return undefined;
	const eerste = findEersteArtikel(artikel);
	return `${ADRES}${bwb}${eerste ? `&artikel=${eerste}` : ''}${opDatum ? `&g=${opDatum}` : ''}`;
}

/** The citation as a lawyer writes it: "WPO 161 lid 1"; a law without abbreviation keeps its name. */
export const formatCitaat = (wet: Pick<Wet, 'afkorting' | 'naam'>, artikel: string) =>
	`${wet.afkorting ?? wet.naam} ${artikel}`;

/** The same in full: "Wet op het primair onderwijs, artikel 161 lid 1". */
export const nameArtikel = ({ naam }: Pick<Wet, 'naam'>, artikel: string) => `${naam}, artikel ${artikel}`;

/** Numbers of articles in a citation: "189 lid 1 en 3, 191 lid 1" has 189 and 191; numbers of lid and onder stay out. */
export function listArtikelen(citaat: string): string[] {
	return citaat.split(/[,;]| en (?=\d+[a-z.])/).flatMap((deel) => findEersteArtikel(deel.trim()) ?? []);
}

/**
 * Words under which readers look for an article: "wpo161" for "WPO 161" and "artikel 161 wpo", with the number of 2021.
 *
 * @param ookIn Citations of other laws that say the same.
 * @returns Short names of the law joined to each number, in lower case; "lid9" for "lid 9".
 */
export function listWetZoekwoorden(
	{ wet, artikel, toen }: Pick<Grondslag, 'wet' | 'artikel' | 'toen'>,
	ookIn: readonly string[] = [],
): string[] {
	const namen = [wet.afkorting ?? wet.naam, ...wet.namen].map((naam) =>
		naam
			.toLowerCase()
			.replace(/ (?:19|20)\d\d$/, '')
			.replaceAll(' ', ''),
	);
	const nu = listArtikelen(artikel).flatMap((nummer) => namen.map((naam) => `${naam}${nummer}`));
	const oud = (toen?.artikel ?? '').split(/,\s*/).flatMap((deel) => {
		const nummer = findEersteArtikel(deel);
		const eigen = /[A-Z]{2,}/.exec(deel)?.[0].toLowerCase();
		return nummer ? [nummer, ...(eigen ? [`${eigen}${nummer}`] : namen.map((naam) => `${naam}${nummer}`))] : [];
	});
	const elders = ookIn.flatMap((citaat) => {
		const [, naam, nummers] = /^([A-Z][A-Za-z]*)(?: (?:19|20)\d\d)?(?: artikel| art\.?)? (\d.*)$/.exec(citaat) ?? [];
		return naam && nummers ? listArtikelen(nummers).map((nummer) => `${naam.toLowerCase()}${nummer}`) : [];
	});
	const leden = [...artikel.matchAll(/lid (\d+)/g)].map(([, lid]) => `lid${lid}`);
	return [...new Set([...nu, ...oud, ...elders, ...leden])];
}

/** A taak's legal basis, ready to show. */
export interface Grondslag {
	citaat: string;
	wet: Wet;
	artikel: string;
	/** Text of today at the official site. */
	link: string | undefined;
	/** The text we wrote against; undefined when no article was read, as for a bill. */
	linkToen: string | undefined;
	toelichting: string | undefined;
	/** The number of 2021 with how sure we are of it. */
	toen: { artikel: string; zeker: boolean } | undefined;
}

/**
 * Joins a taak with its law.
 *
 * @returns undefined for beleidsvrijheid and for what only the source document says.
 * @throws {Error} When the law is not in content/wetten.yaml.
 */
export function findGrondslag(
	taak: Pick<Taak, 'id' | 'grondslag'>,
	wetten: ReadonlyMap<string, Wet>,
): Grondslag | undefined {
	if (!taak.grondslag) return undefined;
	const { artikel, toelichting, gelezen, artikel2021, artikel2021Zekerheid } = taak.grondslag;
	const wet = wetten.get(taak.grondslag.wet);
	if (!wet)
		throw new Error(`Taak ${taak.id} noemt wet "${taak.grondslag.wet}", maar die staat niet in content/wetten.yaml.`);
	return {
		citaat: formatCitaat(wet, artikel),
		wet,
		artikel,
		link: formatWetLink(wet, artikel),
		linkToen: gelezen && formatWetLink(wet, artikel, gelezen.tekstVan),
		toelichting,
		toen: artikel2021 ? { artikel: artikel2021, zeker: artikel2021Zekerheid === 'geverifieerd' } : undefined,
	};
}
