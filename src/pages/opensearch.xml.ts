import type { APIRoute } from 'astro';
import { formatOpensearch, OPENSEARCH } from '../layout/opensearch.ts';
import { SITE_NAAM, SITE_OMSCHRIJVING } from '../shared/site.ts';

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute = ({ site }) =>
	new Response(formatOpensearch(SITE_NAAM, SITE_OMSCHRIJVING, site), { headers: { 'Content-Type': OPENSEARCH.type } });
