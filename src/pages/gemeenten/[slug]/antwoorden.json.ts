import type { APIRoute } from 'astro';
import type { Gemeente } from '../../../content/queries.ts';
import { getAntwoordenBestand, getGemeentePaden } from '../../../features/gemeenten/pagina.ts';

export const getStaticPaths = getGemeentePaden;

/** The local answers of one gemeente: what a page with questions fetches for the reader's own. */
export const GET: APIRoute<{ gemeente: Gemeente }> = async ({ props: { gemeente } }) =>
	Response.json(await getAntwoordenBestand(gemeente));
