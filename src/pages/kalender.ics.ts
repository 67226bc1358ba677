import type { APIRoute } from 'astro';
import { getFeeds, respondFeed } from '../features/kalender/pagina.ts';

/** All days in the law, for the reader's own calendar. */
export const GET: APIRoute = async ({ site }) => {
	const feed = (await getFeeds()).find(({ soort }) => soort === 'alles');
	if (!feed) throw new Error('In content/kalender.yaml staat geen wettelijke datum.');
	return respondFeed(feed, site);
};
