import type { APIRoute } from 'astro';
import type { Feed } from '../../../features/kalender/index.ts';
import { getFeedPaths, respondFeed } from '../../../features/kalender/pagina.ts';

export const getStaticPaths = getFeedPaths('thema');

/** The days of one theme, for the reader's own calendar. */
export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed }, site }) => respondFeed(feed, site);
