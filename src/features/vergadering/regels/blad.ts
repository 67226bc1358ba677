import { formatMoment } from '../../../shared/dag.ts';
import type { Blok } from '../../../shared/sjabloon.ts';
import { describeWanneer } from '../../mijn-lijst/index.ts';
import { listZoeklinks, type Zoekraad } from '../../raadsstukken/index.ts';
import type { Agendapunt, Keuzes, MijnLijst, Toezegging, Toezeggingstand, Vergadering } from '../../weet-jij/index.ts';
import { MEESTE_FEITEN } from './gegevens.ts';
import type { describeCijfers } from './cijfers.ts';
import { ALGEMEEN, type Bladvraag, type Bronfeit, type Keuzelijst, type Themablad } from './gegevens.ts';
import { nameVergadering } from '../../weet-jij/later.ts';

/** A promise that is not kept yet. */
export interface OpenToezegging {
	toezegging: Toezegging;
	stand: Toezeggingstand;
}

/** Everything that comes on the sheet of one agenda item. */
export interface Bladgegevens {
	vergadering: Pick<Vergadering, 'naam' | 'datum'>;
	nummer: number;
	punt: Agendapunt;
	/** Of the themes of the item, first those that were chosen. */
	bladen: readonly Themablad[];
	vragen: MijnLijst['vragen'];
	toezeggingen: readonly OpenToezegging[];
	/** Name of the gemeente of the reader. */
	gemeente: string | undefined;
	raad: Zoekraad | undefined;
	cijfers: ReturnType<typeof describeCijfers>;
	/** `JJJJ-MM-DD`. */
	vandaag: string;
}

/** The themes whose texts an item needs: those that were chosen, then those of what was chosen. */
export function listThemas({ themas }: Keuzelijst, gekozen: Keuzes): string[] {
	const heeft = (soort: 'taken' | 'vragen' | 'inwonersvragen') =>
		themas.filter((thema) => thema[soort].some(([id]) => gekozen[soort].includes(id))).map(({ id }) => id);
	const bekend = new Set(themas.map(({ id }) => id));
	return [...new Set([...gekozen.themas, ...heeft('taken'), ...heeft('vragen'), ...heeft('inwonersvragen')])].filter(
		(id) => bekend.has(id),
	);
}

/** Promises about a question of the item or of its themes. */
export function listToezeggingen(
	{ themas }: Keuzelijst,
	{ gekozen }: Agendapunt,
	alle: readonly OpenToezegging[],
): OpenToezegging[] {
	const vanThemas = themas.filter(({ id }) => gekozen.themas.includes(id)).flatMap(({ vragen }) => vragen);
	const ids = new Set([...gekozen.vragen, ...vanThemas.map(([id]) => id)]);
	return alle.filter(({ toezegging, stand }) => stand !== 'ingelost' && ids.has(toezegging.vraag));
}

const find = <Item>(ids: readonly string[], items: readonly Item[], nameItem: (item: Item) => string): Item[] =>
	ids.flatMap((id) => items.find((item) => nameItem(item) === id) ?? []);

/** What was chosen comes first; the theme fills it up to five. */
export function listFeiten({ gekozen }: Agendapunt, bladen: readonly Themablad[]): Bronfeit[] {
	const alle = bladen.flatMap(({ taken }) => taken);
	const eigen: Bronfeit[] = find(gekozen.taken, alle, ({ taak }) => taak);
	const vanThema = bladen
		.filter(({ id }) => gekozen.themas.includes(id))
		.flatMap(({ feiten }) => feiten)
		.filter(({ taak }) => taak === undefined || !gekozen.taken.includes(taak));
	return [...eigen, ...vanThema.slice(0, Math.max(0, MEESTE_FEITEN - eigen.length))];
}

/** Who decides, of the first theme; of the others only what the raad does. */
const listWie = (bladen: readonly Themablad[]) =>
	bladen
		.filter(({ id }) => id !== ALGEMEEN)
		.flatMap(({ wie }, plek) => (plek === 0 ? wie : wie.filter((regel) => regel.wie === 'raad')));

function describeVraag(vraag: Bladvraag, vragen: MijnLijst['vragen'], raad: Zoekraad | undefined): Blok {
	const { antwoord = '', notitie = '' } = vragen[vraag.id] ?? {};
	const eigen = [
		antwoord.trim() && `Mijn antwoord: ${antwoord.trim()}`,
		notitie.trim() && `Mijn notitie: ${notitie.trim()}`,
	].filter((regel) => regel !== '');
	const [zoeklink] = listZoeklinks(vraag.woorden, raad);
	return {
		vraag: vraag.vraag,
		eigen,
		goed: { tekst: vraag.goedAntwoord },
		vervolg: { tekst: vraag.doorvraag },
		stuk: {
			tekst: vraag.stuk,
			link: zoeklink && { '@href': zoeklink.href, '@rel': 'external', '=': `zoek op “${vraag.woorden}”` },
		},
	};
}

/** What was chosen and is not on this site any more. */
const countWeg = ({ gekozen }: Agendapunt, bladen: readonly Themablad[]): number => {
	const bekend = new Set(
		bladen.flatMap(({ taken, vragen, inwonersvragen }) => [
			...taken.map(({ taak }) => taak),
			...[...vragen, ...inwonersvragen].map(({ id }) => id),
		]),
	);
	return [...gekozen.taken, ...gekozen.vragen, ...gekozen.inwonersvragen].filter((id) => !bekend.has(id)).length;
};

/** A part with its lines; undefined without any: then the part is left out. */
const toDeel = (regels: readonly (Blok | string)[], rest: Blok = {}): Blok | undefined =>
	regels.length > 0 ? { ...rest, regels } : undefined;

function describeRaadsstukken([blad]: readonly Themablad[], raad: Zoekraad | undefined): Blok | undefined {
	if (!blad?.woorden) return undefined;
	return {
		woorden: `zoek op “${blad.woorden}” bij openbesluitvorming.nl`,
		links: listZoeklinks(blad.woorden, raad).map(({ tekst, href }) => ({
			link: { '@href': href, '@rel': 'external', '=': tekst },
		})),
	};
}

const formatWeg = (aantal: number) =>
	aantal === 0 ? undefined : `Van wat je koos, staat ${aantal} niet meer op deze site.`;

/** The meeting at the head of a sheet; on paper nobody needs to read that it has no name. */
function formatKop({ naam, datum }: Bladgegevens['vergadering']): string {
	if (naam.trim() && datum) return `${naam.trim()}, ${formatMoment(datum)}`;
	return naam.trim() || datum ? nameVergadering({ naam, datum }) : 'Vergadermap';
}

/** The sheet of one agenda item, as it is drawn from the template. */
export function describeBlad(gegevens: Bladgegevens): Blok {
	const { vergadering, nummer, punt, bladen, vragen, toezeggingen, gemeente, raad, cijfers, vandaag } = gegevens;
	const feiten = listFeiten(punt, bladen);
	const alleVragen = bladen.flatMap((blad) => blad.vragen);
	const inwoners = find(
		punt.gekozen.inwonersvragen,
		bladen.flatMap((blad) => blad.inwonersvragen),
		({ id }) => id,
	);
	return {
		vergadering: formatKop(vergadering),
		gemeente,
		nummer: String(nummer),
		titel: punt.naam.trim() || 'Agendapunt zonder naam',
		weg: formatWeg(countWeg(punt, bladen)),
		feiten: toDeel(
			feiten.map(({ tekst, bron }) => ({ tekst, bron: bron || undefined })),
			{ kop: feiten.length === MEESTE_FEITEN ? 'Vijf feiten' : 'Feiten' },
		),
		wie: toDeel(listWie(bladen).map(({ tekst, bron }) => ({ tekst, bron }))),
		cijfers: cijfers && { ...cijfers, kies: gemeente === undefined ? {} : undefined },
		toezeggingen: toDeel(
			toezeggingen.map(({ toezegging, stand }) => ({
				tekst: `${toezegging.wat.trim() || 'Toezegging zonder tekst'}. ${describeWanneer(toezegging, stand, vandaag)}.`,
			})),
		),
		vragen: toDeel(
			find(punt.gekozen.vragen, alleVragen, ({ id }) => id).map((vraag) => describeVraag(vraag, vragen, raad)),
		),
		schrijven: punt.gekozen.vragen.length === 0 ? {} : undefined,
		inwoners: toDeel(inwoners.map(({ zegt, aanZet }) => ({ zegt: `“${zegt}”`, aanZet }))),
		raadsstukken: describeRaadsstukken(bladen, raad),
	};
}
