import type { GetStaticPaths } from 'astro';
import {
	getBronnen,
	getKalender,
	getTakenOpId,
	getThemas,
	getThemaTitels,
	getUitgave,
	getWetten,
} from '../../content/queries.ts';
import type { KalenderDatum } from '../../content/schemas/kalender.ts';
import { formatMaand, MAANDEN } from '../../shared/dag.ts';
import { BOUWDATUM, SITE_NAAM } from '../../shared/site.ts';
import { WIE_NAMEN } from '../taken/index.ts';
import { formatUitgave } from '../uitgave/index.ts';
import { compareInJaar, formatFeed, groupKalenderByWie, listFeeds, type Feed } from './regels/feeds.ts';
import { buildRegel } from './regels/regel.ts';

/** Entries of the calendar with all they name. */
async function listRegels(entries: readonly KalenderDatum[]) {
	const naslag = {
		wetten: await getWetten(),
		taken: await getTakenOpId(),
		titels: await getThemaTitels(),
		bronnen: await getBronnen(),
	};
	return entries.map((entry) => buildRegel(entry, naslag));
}

/** Dates and moments by their ids, in the order of the calendar. */
export const listDatums = async (ids: ReadonlySet<string>) =>
	listRegels((await getKalender()).filter(({ id }) => ids.has(id)));

/** The dates and moments of some taken, in the order of the calendar. */
export const listDatumsBij = async (taken: ReadonlySet<string>) =>
	listRegels((await getKalender()).filter((entry) => entry.taken.some((id) => taken.has(id))));

/** The days in the law through the year, of all taken or of some: the browser puts the next one on top. */
export const listWettelijkeDatums = async (taken?: ReadonlySet<string>) =>
	(await (taken ? listDatumsBij(taken) : listRegels(await getKalender())))
		.filter(({ entry }) => entry.soort === 'wettelijk')
		.sort((a, b) => (a.entry.maand ?? 0) - (b.entry.maand ?? 0) || (a.entry.dag ?? 0) - (b.entry.dag ?? 0));

/** Days in the law on which the raad decides something or gets something. */
export const listDatumsVoorRaad = async () =>
	(await listWettelijkeDatums()).filter(({ entry }) => /\braad\b/.test(`${entry.wie} ${entry.aanWie ?? ''}`));

/** Themes with their part of the calendar; those without a date are left out. */
async function listThemaKalenders() {
	const taken = [...(await getTakenOpId()).values()];
	const kalenders = (await getThemas()).map(async ({ id, data }) => ({
		id,
		titel: data.titel,
		regels: await listDatumsBij(new Set(taken.flatMap((taak) => (taak.thema === id ? taak.id : [])))),
	}));
	return (await Promise.all(kalenders)).filter(({ regels }) => regels.length > 0);
}

/** One path per theme that has a date. */
export const getThemaPaden = async () =>
	(await listThemaKalenders()).map(({ id, titel, regels }) => ({
		params: { thema: id },
		props: { id, titel, regels: regels.sort((a, b) => compareInJaar(a.entry, b.entry)) },
	}));

/** One path per orgaan, with the dates on which it must act and those on which it receives something. */
export const getWiePaden = async () =>
	Promise.all(
		groupKalenderByWie(await getKalender()).map(async ({ wie, entries, ontvangt }) => ({
			params: { wie },
			props: {
				naam: WIE_NAMEN[wie],
				groepen: [
					{ id: 'aan-zet', kop: 'Aan zet', regels: await listRegels(entries.toSorted(compareInJaar)) },
					{
						id: 'ontvangt',
						kop: 'Krijgt iets van een ander',
						regels: await listRegels(ontvangt.toSorted(compareInJaar)),
					},
				].filter(({ regels }) => regels.length > 0),
			},
		})),
	);

const capitalize = (woord: string) => woord.charAt(0).toUpperCase() + woord.slice(1);

/** What the calendar itself shows: month by month, then what has no fixed day, then terms that run from an event. */
export async function getKalenderPagina() {
	const kalender = await getKalender();
	const regels = await listRegels(kalender);
	const maanden = MAANDEN.map((_, index) => index + 1).map((maand) => ({
		id: formatMaand(maand),
		naam: capitalize(formatMaand(maand)),
		regels: regels.filter(({ entry }) => entry.maand === maand).sort((a, b) => compareInJaar(a.entry, b.entry)),
	}));
	return {
		maanden: maanden.filter((maand) => maand.regels.length > 0),
		zonderMaand: regels.filter(({ entry }) => entry.maand === undefined && entry.soort !== 'termijn'),
		termijnen: regels.filter(({ entry }) => entry.soort === 'termijn'),
		wettelijk: await listWettelijkeDatums(),
		feeds: await getFeeds(),
		blader: [
			{
				kop: 'Wie',
				keuzes: groupKalenderByWie(kalender).map(({ wie }) => ({
					naam: WIE_NAMEN[wie],
					href: `/kalender/wie/${wie}/`,
				})),
			},
			{
				kop: 'Thema',
				keuzes: (await listThemaKalenders()).map(({ id, titel }) => ({ naam: titel, href: `/kalender/thema/${id}/` })),
			},
		],
	};
}
export type KalenderPagina = Awaited<ReturnType<typeof getKalenderPagina>>;

const getFeeds = async () =>
	listFeeds({ kalender: await getKalender(), taken: await getTakenOpId(), titels: await getThemaTitels() });

/** One path for every feed of a soort; the parameter of the route has the name of the soort. */
export const getFeedPaths = (soort: Feed['soort']) =>
	(async () =>
		(await getFeeds())
			.filter((feed) => feed.soort === soort)
			.map((feed) => ({ params: { [soort]: feed.sleutel }, props: { feed } }))) satisfies GetStaticPaths;

/** The file a calendar programme reads. */
export async function respondFeed(feed: Feed | undefined, site: URL | undefined): Promise<Response> {
	if (!feed) throw new Error('In content/kalender.yaml staat geen wettelijke datum.');
	const text = formatFeed(feed, {
		wetten: await getWetten(),
		siteNaam: SITE_NAAM,
		uitgave: formatUitgave(await getUitgave()),
		site,
		bouwdatum: BOUWDATUM,
	});
	return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}

/** The feed of all days in the law. */
export const respondAlles = async (site: URL | undefined) =>
	respondFeed(
		(await getFeeds()).find(({ soort }) => soort === 'alles'),
		site,
	);
