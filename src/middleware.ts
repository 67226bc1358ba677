import type { MiddlewareHandler } from 'astro';
import { getVoet } from './features/uitgave/pagina.ts';
import { breekKoppen } from './markdown/afbreken.ts';
import { keepFirstBegrip } from './markdown/eerste-begrip.ts';
import { keepGenoemdeWetten } from './markdown/genoemde-wetten.ts';
import { zonderSpatieVoorLeesteken } from './markdown/leestekens.ts';
import { schikTabellen } from './markdown/tabellen.ts';

/** Runs once per page, at build time. */
export const onRequest: MiddlewareHandler = async (context, next) => {
	context.locals.uitgave = await getVoet();
	const antwoord = await next();
	if (!antwoord.headers.get('content-type')?.includes('text/html')) return antwoord;
	const html = zonderSpatieVoorLeesteken(await antwoord.text());
	return new Response(breekKoppen(schikTabellen(keepGenoemdeWetten(keepFirstBegrip(html)))), antwoord);
};
