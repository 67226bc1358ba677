import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { findDoorverwijzing } from './doorverwijzing.ts';
import { findRoute, type Route } from './route.ts';
import { sendFile, setHeaders } from './send-file.ts';

/** Longest address that is looked at; nginx draws the line at about the same length. */
const MAX_ADRES = 8000;

function sendText(res: ServerResponse, status: number, tekst: string): void {
	res.statusCode = status;
	res.setHeader('Content-Type', 'text/plain; charset=utf-8').end(`${tekst}\n`);
}

async function sendMissing(dir: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
	res.statusCode = 404;
	// During a build there is no such page either.
	await sendFile(dir, '/404.html', req, res).catch(() => sendText(res, 404, 'Deze pagina bestaat niet.'));
}

async function findRequestedRoute(dir: string, url: string): Promise<Route> {
	const start = url.indexOf('?');
	const [pathname, search] = start < 0 ? [url, ''] : [url.slice(0, start), url.slice(start)];
	const naar = findDoorverwijzing(dir, pathname);
	return naar === undefined ? findRoute(dir, pathname, search) : { kind: 'redirect', naar: naar + search };
}

async function answer(dir: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
	setHeaders(res, '/');
	const { method, url = '/' } = req;
	if (method !== 'GET' && method !== 'HEAD') return void res.writeHead(405, { Allow: 'GET, HEAD' }).end();
	if (url.length > MAX_ADRES) return sendText(res, 414, 'Dit adres is te lang.');
	const route = await findRequestedRoute(dir, url);
	if (route.kind === 'malformed') return sendText(res, 400, 'Dit adres klopt niet.');
	if (route.kind === 'missing') return sendMissing(dir, req, res);
	if (route.kind === 'redirect') return void res.writeHead(301, { Location: route.naar }).end();
	await sendFile(dir, route.pad, req, res).catch(() => sendMissing(dir, req, res));
}

/**
 * Answers like a static host: production headers, packed files, trailing slashes and 404.html. It reads the folder on
 * each request, so that a new build is served at once.
 */
export const createListener =
	(dir: string): RequestListener =>
	(req, res) =>
		void answer(dir, req, res).catch(() => res.destroy());
