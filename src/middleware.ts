import type { MiddlewareHandler } from 'astro';
import { getVoet } from './features/uitgave/pagina.ts';
import { keepBedragHeel } from './shared/bedrag.ts';
import { breekKoppen } from './markdown/afbreken.ts';
import { keepFirstBegrip } from './markdown/eerste-begrip.ts';
import { keepGenoemdeWetten } from './markdown/genoemde-wetten.ts';
import { zonderSpatieVoorLeesteken } from './markdown/leestekens.ts';
import { schikTabellen } from './markdown/tabellen.ts';

/** Runs once per page, at build time. */
export const onRequest: MiddlewareHandler = async (context, next) => {
	context.locals.uitgave = await getVoet();
	const antwoord = await next();
	const type = antwoord.headers.get('content-type') ?? '';
	// What a script shows on a page is set like the page; the open data stay as they were written.
	if (type.includes('application/json') && !context.url.pathname.startsWith('/data/'))
		return new Response(keepBedragHeel(await antwoord.text()), antwoord);
	if (!type.includes('text/html')) return antwoord;
	const html = zonderSpatieVoorLeesteken(await antwoord.text());
	const pagina = keepBedragHeel(keepGenoemdeWetten(keepFirstBegrip(html)));
	return new Response(breekKoppen(schikTabellen(pagina)), antwoord);
};
