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
import { eenmaal } from '../../shared/eenmaal.ts';
import { BOUWDATUM, SITE_NAAM } from '../../shared/site.ts';
import { WIE_NAMEN } from '../taken/index.ts';
import { formatUitgave } from '../uitgave/index.ts';
import { formatFeed, groupKalenderByWie, listFeeds, type Feed } from './regels/feeds.ts';
import { buildMaanden, sortVanaf } from './regels/maanden.ts';
import { isVoorRaad } from './regels/orgaan.ts';
import { buildRegel } from './regels/regel.ts';
import { buildStrook } from './regels/strook.ts';
import { findBeginSchooljaar } from './regels/vanaf.ts';

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

/** The days in the law from the day of the build, of some taken: the browser puts the next one on top. */
export const listWettelijkeDatums = async (taken: ReadonlySet<string>) => keepWettelijk(await listDatumsBij(taken));

const keepWettelijk = (regels: Awaited<ReturnType<typeof listRegels>>) =>
	sortVanaf(regels, BOUWDATUM).filter(({ entry }) => entry.soort === 'wettelijk');

/** Days in the law on which the raad decides something or gets something; the page of every gemeente shows them. */
export const listDatumsVoorRaad = eenmaal(async () =>
	keepWettelijk(await listRegels(await getKalender())).filter(({ entry }) => isVoorRaad(entry)),
);

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

/** The feed of a theme or an orgaan; without a yearly date there is none. */
const findFeed = async (soort: Feed['soort'], sleutel: string) =>
	(await getFeeds()).find((feed) => feed.soort === soort && feed.sleutel === sleutel)?.pad;

/** One path per theme that has a date. */
export const getThemaPaden = async () =>
	Promise.all(
		(await listThemaKalenders()).map(async ({ id, titel, regels }) => ({
			params: { thema: id },
			props: {
				titel: `Kalender bij ${titel}`,
				thema: id,
				feed: await findFeed('thema', id),
				groepen: [{ id: 'datums', kop: 'Vanaf vandaag', regels: sortVanaf(regels, BOUWDATUM) }],
			},
		})),
	);

/** One path per orgaan, with the dates on which it must act and those on which it receives something. */
export const getWiePaden = async () =>
	Promise.all(
		groupKalenderByWie(await getKalender()).map(async ({ wie, entries, ontvangt }) => ({
			params: { wie },
			props: {
				titel: `Kalender van ${WIE_NAMEN[wie]}`,
				thema: undefined,
				feed: await findFeed('wie', wie),
				groepen: [
					{ id: 'aan-zet', kop: 'Aan zet', regels: sortVanaf(await listRegels(entries), BOUWDATUM) },
					{
						id: 'ontvangt',
						kop: 'Krijgt iets van een ander',
						regels: sortVanaf(await listRegels(ontvangt), BOUWDATUM),
					},
				].filter(({ regels }) => regels.length > 0),
			},
		})),
	);
/** What the calendar of one theme or orgaan shows. */
export type Deelkalender = Awaited<ReturnType<typeof getThemaPaden | typeof getWiePaden>>[number]['props'];

/** What the calendar itself shows: month by month, then what has no fixed day, then terms that run from an event. */
export async function getKalenderPagina() {
	const kalender = await getKalender();
	const regels = await listRegels(kalender);
	const metMaand = regels.filter(({ entry }) => entry.maand !== undefined);
	return {
		maanden: buildMaanden(metMaand, BOUWDATUM),
		/** From the begin of the schooljaar on. */
		voorbij: sortVanaf(metMaand, findBeginSchooljaar(BOUWDATUM)),
		strook: buildStrook(metMaand, BOUWDATUM),
		zonderMaand: regels.filter(({ entry }) => entry.maand === undefined && entry.soort !== 'termijn'),
		termijnen: regels.filter(({ entry }) => entry.soort === 'termijn'),
		voorRaad: await listDatumsVoorRaad(),
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
