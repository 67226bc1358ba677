import type { APIRoute } from 'astro';
import { formatKopregels } from '../../features/boek/index.ts';
import { listBoekdelen } from '../../features/boek/pagina.ts';
import { formatMoment } from '../../shared/dag.ts';
import { BOUWDATUM, SITE_NAAM } from '../../shared/site.ts';

export const GET: APIRoute = async ({ site, locals }) => {
	const voet = [site?.host ?? locals.uitgave.adres, `tekst van ${formatMoment(BOUWDATUM)}`].filter(Boolean).join(', ');
	return new Response(formatKopregels(await listBoekdelen(), SITE_NAAM, voet), {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
};
