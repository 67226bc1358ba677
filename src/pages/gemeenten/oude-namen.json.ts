import type { APIRoute } from 'astro';
import { getOudeNamen, getRegister } from '../../content/queries.ts';

/** Old and other names and where they lead: scripts/hosting/main.ts makes the redirects of the server from it. */
export const GET: APIRoute = async () => {
	const slugs = new Map((await getRegister()).map(({ code, slug }) => [code, slug]));
	return Response.json(
		(await getOudeNamen()).map(({ slug, naam, naar }) => ({
			slug,
			naam,
			naar: naar.flatMap((code) => slugs.get(code) ?? []),
		})),
	);
};
