import type { APIRoute } from 'astro';
import { getDcatTurtle } from '../../features/open-data/pagina.ts';

/** DCAT description of the open data as Turtle. */
export const GET: APIRoute = async () =>
	new Response(await getDcatTurtle(), { headers: { 'Content-Type': 'text/turtle; charset=utf-8' } });
