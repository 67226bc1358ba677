import type { APIRoute, GetStaticPaths } from 'astro';
import { getDatatabellen } from '../../features/open-data/pagina.ts';

export const getStaticPaths = (async () =>
	(await getDatatabellen()).map(({ tabel, json }) => ({
		params: { tabel: tabel.naam },
		props: { inhoud: json.inhoud },
	}))) satisfies GetStaticPaths;

/** One table of the open data as JSON. */
export const GET: APIRoute<{ inhoud: string }> = ({ props: { inhoud } }) =>
	new Response(inhoud, { headers: { 'Content-Type': 'application/json' } });
