import type { GetStaticPaths } from 'astro';
import { formatFeed, listFeeds, type Feed } from './regels/feeds.ts';
import { getKalender, getTakenOpId, getThemaTitels, getWetten } from '../../content/queries.ts';
import { BOUWDATUM, SITE_NAAM } from '../../shared/site.ts';

export const getFeeds = async () =>
	listFeeds({ kalender: await getKalender(), taken: await getTakenOpId(), titels: await getThemaTitels() });

/** One path for every feed of a soort; the parameter of the route has the name of the soort. */
export const getFeedPaths = (soort: Feed['soort']) =>
	(async () =>
		(await getFeeds())
			.filter((feed) => feed.soort === soort)
			.map((feed) => ({ params: { [soort]: feed.sleutel }, props: { feed } }))) satisfies GetStaticPaths;

/** The file a calendar programme reads. */
export async function respondFeed(feed: Feed, site: URL | undefined): Promise<Response> {
	const text = formatFeed(feed, { wetten: await getWetten(), siteNaam: SITE_NAAM, site, bouwdatum: BOUWDATUM });
	return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
