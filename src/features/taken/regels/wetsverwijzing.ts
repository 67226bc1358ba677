import type { Taak } from '../../../content/schemas/taak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { findEersteArtikel, findGrondslag, formatCitaat, listArtikelen } from './grondslag.ts';

/** One reference behind a statement, however many articles it rests on. */
export interface Wetsverwijzing {
	/** As it is seen: "WPO 4 lid 1 en 7; Gemeentewet 189". */
	citaat: string;
	/** The same with the full name of each law. */
	inWoorden: string;
	/** The page of the taak, or the law in the list "Wetten op deze pagina". */
	adres: string;
}

interface Artikel {
	wet: Wet;
	artikel: string;
}

/** No article of our laws has more leden; a higher number is another article: "126 lid 1, 127". */
const MEESTE_LEDEN = 20;

/** "4 lid 1-3 en 10" has the leden 1, 2, 3 and 10 of 4; undefined when it names more than leden of one article. */
function readLeden(artikel: string): { nummer: string; leden: number[] } | undefined {
	const [, nummer = '', namen = ''] = /^(\S+) lid ((?:\d+|, | en |-)+)$/.exec(artikel) ?? [];
	const leden = namen.split(/, | en /).flatMap((reeks) => {
		const [van = 0, tot = van] = reeks.split('-').map(Number);
		return Array.from({ length: tot - van + 1 }, (_, plek) => van + plek);
	});
	return nummer && leden.every((lid) => lid <= MEESTE_LEDEN) ? { nummer, leden } : undefined;
}

/** What a citation names, one by one: "4 lid 1 en 10" has lid 1 and lid 10 of 4. */
const listGenoemd = (artikel: string) =>
	artikel.split(/, (?=\d)| en (?=\d+[a-z.])/).flatMap((deel) => {
		const gelezen = readLeden(deel);
		return gelezen ? gelezen.leden.map((lid) => `${gelezen.nummer} lid ${lid}`) : [deel];
	});

/** Without what another says as well: "4 lid 10" beside "4 lid 1 en 10". */
function dropHerhaald(artikelen: readonly string[]): string[] {
	const uniek = [...new Set(artikelen)].map((artikel) => ({ artikel, genoemd: listGenoemd(artikel) }));
	const isElders = ({ genoemd }: (typeof uniek)[number]) =>
		uniek.some(
			(ander) => ander.genoemd.length > genoemd.length && genoemd.every((deel) => ander.genoemd.includes(deel)),
		);
	return uniek.filter((een) => !isElders(een)).map(({ artikel }) => artikel);
}

/** 1, 2, 3 and 10 reads as "1-3 en 10". */
function formatLeden(leden: readonly number[]): string {
	const reeksen: [van: number, tot: number][] = [];
	for (const lid of [...new Set(leden)].sort((a, b) => a - b)) {
		const laatste = reeksen.at(-1);
		if (laatste?.[1] === lid - 1) laatste[1] = lid;
		else reeksen.push([lid, lid]);
	}
	return reeksen
		.map(([van, tot]) => (van === tot ? `${van}` : `${van}-${tot}`))
		.join(', ')
		.replace(/, ([^,]*)$/, ' en $1');
}

/** Leden of one article said together: "4 lid 1 en 10" with "4 lid 4" is "4 lid 1, 4 en 10". */
const mergeLeden = (artikelen: readonly string[]) =>
	[...Map.groupBy(artikelen, (artikel) => readLeden(artikel)?.nummer ?? `heel ${artikel}`)].map(([nummer, zelfde]) =>
		zelfde.length > 1
			? `${nummer} lid ${formatLeden(zelfde.flatMap((artikel) => readLeden(artikel)?.leden ?? []))}`
			: zelfde.join(''),
	);

const groupPerWet = (artikelen: readonly Artikel[]) =>
	[...Map.groupBy(artikelen, ({ wet }) => wet)].map(
		([wet, van]) => [wet, mergeLeden(dropHerhaald(van.map(({ artikel }) => artikel)))] as const,
	);

/** Every citation once, by law. */
export const listCitaten = (artikelen: readonly Artikel[]): string[] =>
	groupPerWet(artikelen).flatMap(([wet, van]) => van.map((artikel) => formatCitaat(wet, artikel)));

/** "4", "4 lid 7" reads as "4, lid 7": the number of an article is said once. */
function joinArtikelen(artikelen: readonly string[]): string {
	return artikelen.reduce((voor, artikel) => {
		const laatste = listArtikelen(voor).at(-1);
		const zelfde = laatste !== undefined && artikel.startsWith(`${laatste} lid `);
		return `${voor}, ${zelfde ? artikel.slice(laatste.length + 1) : artikel}`;
	});
}

const spellOut = ({ naam }: Wet, artikel: string) =>
	`${naam}, ${findEersteArtikel(artikel) ? 'artikel ' : ''}${artikel}`;

/**
 * Joins the articles behind one statement.
 *
 * @param taak The one taak behind it, unless its page is already linked beside it.
 * @returns undefined without articles.
 */
export function describeArtikelen(artikelen: readonly Artikel[], taak?: string): Wetsverwijzing | undefined {
	const [eerste] = artikelen;
	if (!eerste) return undefined;
	const perWet = groupPerWet(artikelen).map(([wet, van]) => [wet, joinArtikelen(van)] as const);
	return {
		citaat: perWet.map(([wet, artikel]) => formatCitaat(wet, artikel)).join('; '),
		inWoorden: perWet.map(([wet, artikel]) => spellOut(wet, artikel)).join('; '),
		adres: taak === undefined ? `#wet-${eerste.wet.id}` : `/taken/${taak}/`,
	};
}

/** What stands behind a statement: its articles, and in words what has no article. */
export interface Grondslagen {
	verwijzing: Wetsverwijzing | undefined;
	zonderArtikel: string[];
	/** One of them is a bill. */
	isVoorstel: boolean;
}

const describeZonder = (soort: Taak['soort']) =>
	soort === 'beleidsvrijheid' ? 'geen wetsartikel: vrije keuze' : 'geen wetsartikel gevonden, staat in de bron';

/**
 * Joins the taken behind one statement.
 *
 * @param naast The page of the taak is already linked beside it.
 * @throws {Error} When a law is not in content/wetten.yaml.
 */
export function describeGrondslagen(
	taken: readonly Pick<Taak, 'id' | 'grondslag' | 'soort' | 'status'>[],
	wetten: ReadonlyMap<string, Wet>,
	naast = false,
): Grondslagen {
	const artikelen = taken.flatMap((taak) => findGrondslag(taak, wetten) ?? []);
	const zonder = taken.filter(({ grondslag }) => !grondslag);
	return {
		verwijzing: describeArtikelen(artikelen, taken.length === 1 && !naast ? taken[0]?.id : undefined),
		zonderArtikel: [...new Set(zonder.map(({ soort }) => describeZonder(soort)))],
		isVoorstel: taken.some(({ status }) => status === 'bij-de-kamer'),
	};
}
