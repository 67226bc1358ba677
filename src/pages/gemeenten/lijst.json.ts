import type { APIRoute } from 'astro';
import { getRegister } from '../../lib/content.ts';

/** Slug, name and other names of every gemeente: the list behind the field "Mijn gemeente" and the search. */
export const GET: APIRoute = async () =>
	Response.json(
		(await getRegister()).map(({ slug, naam, aliassen }) =>
			aliassen.length > 0 ? [slug, naam, ...aliassen] : [slug, naam],
		),
	);
