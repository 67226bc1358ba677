import type { APIRoute } from 'astro';
import type { Feed } from '../../../features/kalender/index.ts';
import { getFeedPaths, respondFeed } from '../../../features/kalender/pagina.ts';

export const getStaticPaths = getFeedPaths('datum');

/** One day in the law, for the reader's own calendar. */
export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed }, site }) => respondFeed(feed, site);
