import type { APIRoute, GetStaticPaths } from 'astro';
import { getDatatabellen } from '../../features/open-data/pagina.ts';

export const getStaticPaths = (async () =>
	(await getDatatabellen()).map(({ tabel, csv }) => ({
		params: { tabel: tabel.naam },
		props: { inhoud: csv.inhoud },
	}))) satisfies GetStaticPaths;

/** One table of the open data as CSV. */
export const GET: APIRoute<{ inhoud: string }> = ({ props: { inhoud } }) =>
	new Response(inhoud, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
