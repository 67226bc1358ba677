import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import { BESTANDSTYPEN, HEADERS, findCacheControl, findExtraHeaders } from '../../src/layout/policy.ts';
import { OPENSEARCH } from '../../src/layout/opensearch.ts';
import { findDoorverwijzing } from './doorverwijzing.ts';
import { sendNotFound } from './not-found.ts';
import { findRoute, type Route } from './route.ts';

/** sirv names the charset of HTML only, and leaves the type of an extension it does not know empty. */
const TYPES: Readonly<Record<string, string>> = {
	...BESTANDSTYPEN,
	'.css': 'text/css; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.pagefind': 'application/octet-stream',
	'.pf_filter': 'application/octet-stream',
	'.pf_fragment': 'application/octet-stream',
	'.pf_index': 'application/octet-stream',
	'.pf_meta': 'application/octet-stream',
};

function setType(res: ServerResponse, pathname: string): void {
	const type = pathname === OPENSEARCH.pad ? OPENSEARCH.type : TYPES[extname(pathname)];
	if (type) res.setHeader('Content-Type', type);
}

/** sirv throws on `bytes=9-2` and misreads `bytes=-5`; a server may ignore a range, so only a plain one is left in. */
function dropOddRange(req: IncomingMessage): void {
	const { range } = req.headers;
	if (!range) return;
	const match = /^bytes=(\d+)-(\d*)$/.exec(range);
	const plain = match && (match[2] === '' || Number(match[1]) <= Number(match[2]));
	// A part of a packed file is of no use to whoever asked for a part of the file.
	if (plain) delete req.headers['accept-encoding'];
	else delete req.headers.range;
}

function findRequestedRoute(dir: string, req: IncomingMessage): Route {
	const url = req.url ?? '/';
	const start = url.indexOf('?');
	const [pathname, search] = start < 0 ? [url, ''] : [url.slice(0, start), url.slice(start)];
	const naar = findDoorverwijzing(dir, pathname);
	return naar === undefined ? findRoute(dir, pathname, search) : { kind: 'redirect', naar: naar + search };
}

/** Answers like a static host: production headers, packed files, trailing slashes and 404.html. */
export function createListener(dir: string): RequestListener {
	// `dev` reads the folder on each request: a new build is served at once, where the list made at the start would
	// answer with old sizes and miss new bundles. The browser still caches, by ETag.
	const serveFile = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, extensions: [], setHeaders: setType });

	return (req, res) => {
		const sendMissing = () => void sendNotFound(dir, req, res).catch(() => res.destroy());
		for (const [naam, waarde] of Object.entries(HEADERS)) res.setHeader(naam, waarde);
		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const route = findRequestedRoute(dir, req);
		const pad = route.kind === 'file' ? route.pad : '/';
		res.setHeader('Cache-Control', findCacheControl(pad));
		for (const [naam, waarde] of Object.entries(findExtraHeaders(pad))) res.setHeader(naam, waarde);
		if (route.kind === 'missing') return sendMissing();
		if (route.kind === 'redirect') {
			res.writeHead(301, { Location: route.naar }).end();
			return;
		}
		dropOddRange(req);
		req.url = route.pad;
		serveFile(req, res, sendMissing);
	};
}
