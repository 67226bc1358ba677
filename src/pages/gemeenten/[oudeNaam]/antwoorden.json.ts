import type { APIRoute, GetStaticPaths } from 'astro';
import { getOudeNamen, getRegister } from '../../../content/queries.ts';

/** For who chose this gemeente before it ended: the addresses of the gemeenten that took over. */
export const getStaticPaths = (async () => {
	const slugs = new Map((await getRegister()).map(({ code, slug }) => [code, slug]));
	return (await getOudeNamen())
		.filter(({ herindeling }) => herindeling !== undefined)
		.map(({ slug, naar }) => ({
			params: { oudeNaam: slug },
			props: { opgevolgdDoor: naar.flatMap((code) => slugs.get(code) ?? []) },
		}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ opgevolgdDoor: string[] }> = ({ props: { opgevolgdDoor } }) =>
	Response.json({ opgevolgdDoor });
