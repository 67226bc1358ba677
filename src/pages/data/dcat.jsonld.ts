import type { APIRoute } from 'astro';
import { buildDcat, formatJsonLd } from '../../features/open-data/regels/dcat.ts';
import { getOpenData } from '../../features/open-data/pagina.ts';

/** DCAT description of the open data as JSON-LD. */
export const GET: APIRoute = async () =>
	new Response(formatJsonLd(buildDcat((await getOpenData()).uitgave)), {
		headers: { 'Content-Type': 'application/ld+json' },
	});
