import type { APIRoute } from 'astro';
import { buildDcat } from '../../features/open-data/regels/dcat.ts';
import { formatTurtle } from '../../features/open-data/regels/turtle.ts';
import { getOpenData } from '../../features/open-data/pagina.ts';

/** DCAT description of the open data as Turtle. */
export const GET: APIRoute = async () =>
	new Response(formatTurtle(buildDcat((await getOpenData()).uitgave)), {
		headers: { 'Content-Type': 'text/turtle; charset=utf-8' },
	});
