import type { APIRoute } from 'astro';
import { getDcatJsonLd } from '../../features/open-data/pagina.ts';

/** DCAT description of the open data as JSON-LD. */
export const GET: APIRoute = async () =>
	new Response(await getDcatJsonLd(), { headers: { 'Content-Type': 'application/ld+json' } });
