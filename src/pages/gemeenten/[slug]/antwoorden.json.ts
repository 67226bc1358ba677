import type { APIRoute, GetStaticPaths } from 'astro';
import { formatGemeentenaam } from '../../../features/gemeenten/regels/naam.ts';
import { findLokaalAntwoord } from '../../../features/gemeenten/regels/lokaal-antwoord.ts';
import { getGemeenten, getNaslag, getVragen, type Gemeente } from '../../../content/queries.ts';

export const getStaticPaths = (async () =>
	(await getGemeenten()).map((gemeente) => ({
		params: { slug: gemeente.register.slug },
		props: { gemeente },
	}))) satisfies GetStaticPaths;

/** The local answers of one gemeente by question id: what a theme page fetches for the chosen gemeente. */
export const GET: APIRoute<{ gemeente: Gemeente }> = async ({ props: { gemeente } }) => {
	const naslag = await getNaslag();
	const antwoorden = Object.fromEntries(
		(await getVragen()).flatMap((vraag) =>
			vraag.gegeven ? [[vraag.id, findLokaalAntwoord(vraag.gegeven, gemeente, naslag)]] : [],
		),
	);
	return Response.json({ naam: formatGemeentenaam(gemeente.register), slug: gemeente.register.slug, antwoorden });
};
