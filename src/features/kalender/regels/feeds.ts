import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import type { Taak } from '../../../content/schemas/taak.ts';
import { WIE } from '../../../content/schemas/velden.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { formatCitaat, WIE_NAMEN } from '../../taken/index.ts';
import { FOUT_MELDEN } from '../../uitgave/index.ts';
import { formatICalendar, type Afspraak } from './icalendar.ts';
import { isVoor, listWieIn } from './orgaan.ts';
import { findVolgendeDag } from './volgende.ts';

/** A part of the calendar that a reader can take into their own. */
export interface Feed {
	soort: 'alles' | 'thema' | 'wie' | 'datum';
	/** Slug of the theme, name of the orgaan, id of the date, or empty. */
	sleutel: string;
	/** As a reader says it: "alle wettelijke datums", "Leerplicht", "de raad", "vóór 1 oktober". */
	naam: string;
	pad: string;
	/** At least one. */
	entries: KalenderDatum[];
}

/** What the feeds are made from. */
export interface Kalenderbronnen {
	kalender: readonly KalenderDatum[];
	taken: ReadonlyMap<string, Pick<Taak, 'thema'>>;
	/** Titles of the themes by slug, in the order of the handbook. */
	titels: ReadonlyMap<string, string>;
}

/** Days in the law that come back every year: of other days we do not know when they fall in this gemeente. */
export const isVoorAgenda = ({ soort, frequentie }: Pick<KalenderDatum, 'soort' | 'frequentie'>) =>
	soort === 'wettelijk' && frequentie === 'jaarlijks';

/** The file of one date. */
export const formatDatumPad = ({ id }: Pick<KalenderDatum, 'id'>) => `/kalender/datum/${id}.ics`;

/**
 * The parts of the calendar that have a date: all, then per theme, then per orgaan that must act or gets something,
 * then each date by itself.
 */
export function listFeeds({ kalender, taken, titels }: Kalenderbronnen): Feed[] {
	const datums = kalender.filter(isVoorAgenda);
	const themasVan = (entry: KalenderDatum) =>
		new Set(entry.taken.map((id) => taken.get(id)?.thema as string | undefined));
	const feeds: Feed[] = [
		{ soort: 'alles', sleutel: '', naam: 'alle wettelijke datums', pad: '/kalender.ics', entries: datums },
		...[...titels].map(([thema, naam]) => ({
			soort: 'thema' as const,
			sleutel: thema,
			naam,
			pad: `/kalender/thema/${thema}.ics`,
			entries: datums.filter((entry) => themasVan(entry).has(thema)),
		})),
		...WIE.map((wie) => ({
			soort: 'wie' as const,
			sleutel: wie,
			naam: WIE_NAMEN[wie],
			pad: `/kalender/wie/${wie}.ics`,
			entries: datums.filter((entry) => isVoor(wie, entry)),
		})),
		...datums.map((entry) => ({
			soort: 'datum' as const,
			sleutel: entry.id,
			naam: entry.datum,
			pad: formatDatumPad(entry),
			entries: [entry],
		})),
	];
	return feeds.filter(({ entries }) => entries.length > 0);
}

/** "Vóór 1 maart" ends on the last day of February, the only such day without a fixed date. */
const findHerhaling = ({ maand, dag, dagErvoor }: KalenderDatum): Afspraak['herhaling'] =>
	maand === 3 && dag === 1 && dagErvoor ? 'laatste-dag-van-februari' : 'jaarlijks';

/** What the writing of a feed needs beside its entries. */
export interface Opmaak {
	wetten: ReadonlyMap<string, Wet>;
	/** Name of the site, in front of the name of the feed. */
	siteNaam: string;
	/** Who publishes it, in one sentence. */
	uitgave: string;
	/** Address of the site when that is known. */
	site: URL | undefined;
	/** `JJJJ-MM-DD`; the first date of an entry is the next one from here. */
	bouwdatum: string;
}

function formatToelichting(entry: KalenderDatum, plek: string, wetten: Opmaak['wetten']): string {
	const wet = entry.wet === undefined ? undefined : wetten.get(entry.wet);
	return [
		`Wanneer: ${entry.datum}`,
		`Wie: ${entry.wie}${entry.aanWie ? `, aan ${entry.aanWie}` : ''}`,
		...(wet ? [`Wet: ${entry.artikel ? formatCitaat(wet, entry.artikel) : wet.naam}`] : []),
		...(entry.letOp ? [`Let op: ${entry.letOp}`] : []),
		`Meer hierover: ${plek}`,
	].join('\n');
}

/** A page of the site as somebody outside it finds it. */
const formatPlek = (pad: string, { site, siteNaam }: Pick<Opmaak, 'site' | 'siteNaam'>) =>
	site ? new URL(pad, site).href : `${pad} op ${siteNaam}`;

function toAfspraken(entry: KalenderDatum, { wetten, siteNaam, site, bouwdatum }: Opmaak): Afspraak[] {
	const dag = findVolgendeDag(entry, bouwdatum);
	if (dag === undefined) return [];
	const pad = `/kalender/#${entry.id}`;
	const url = site && new URL(pad, site).href;
	const toelichting = formatToelichting(entry, formatPlek(pad, { site, siteNaam }), wetten);
	return [{ id: entry.id, dag, herhaling: findHerhaling(entry), titel: entry.wat, toelichting, url }];
}

/** The iCalendar text of a feed. */
export const formatFeed = ({ naam, entries }: Feed, opmaak: Opmaak): string =>
	formatICalendar(
		{
			naam: `${opmaak.siteNaam}: ${naam}`,
			beschrijving: `${opmaak.uitgave} Fout gezien? Zie ${formatPlek(FOUT_MELDEN, opmaak)}`,
			afspraken: entries.flatMap((entry) => toAfspraken(entry, opmaak)),
		},
		opmaak.bouwdatum,
	);

/** Entries by who must act, as named in the law; an entry for two stands under both. */
export function groupKalenderByWie<Entry extends Pick<KalenderDatum, 'wie' | 'aanWie'>>(kalender: readonly Entry[]) {
	return WIE.map((wie) => ({
		wie,
		entries: kalender.filter((entry) => listWieIn(entry.wie).includes(wie)),
		/** What comes to this orgaan from another. */
		ontvangt: kalender.filter(
			(entry) => !listWieIn(entry.wie).includes(wie) && listWieIn(entry.aanWie ?? '').includes(wie),
		),
	})).filter(({ entries, ontvangt }) => entries.length + ontvangt.length > 0);
}
