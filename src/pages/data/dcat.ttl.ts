import type { APIRoute } from 'astro';
import { buildDcat } from '../../domain/opendata/dcat.ts';
import { formatTurtle } from '../../domain/opendata/turtle.ts';
import { getOpenData } from '../../lib/opendata.ts';

/** DCAT description of the open data as Turtle. */
export const GET: APIRoute = async () =>
	new Response(formatTurtle(buildDcat((await getOpenData()).uitgave)), {
		headers: { 'Content-Type': 'text/turtle; charset=utf-8' },
	});
