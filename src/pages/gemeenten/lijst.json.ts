import type { APIRoute } from 'astro';
import { listVroegereNamen } from '../../features/gemeenten/regels/herindeling.ts';
import { getOudeNamen, getRegister } from '../../content/queries.ts';

/** Slug, name and other names of every gemeente: the list behind the field "Mijn gemeente" and the search. */
export const GET: APIRoute = async () => {
	const oudeNamen = await getOudeNamen();
	return Response.json(
		(await getRegister()).map((rij) => [rij.slug, rij.naam, ...rij.aliassen, ...listVroegereNamen(rij, oudeNamen)]),
	);
};
