import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import { OPENSEARCH } from '../../src/layout/opensearch.ts';
import { HEADERS, findCacheControl, findExtraHeaders } from '../../src/layout/policy.ts';

/** Packed files that may lie beside a file, smallest first. */
const VORMEN = [
	{ coding: 'br', extensie: '.br' },
	{ coding: 'gzip', extensie: '.gz' },
] as const;

const findType = (pad: string) =>
	pad === OPENSEARCH.pad ? OPENSEARCH.type : contentType(extname(pad)) || 'application/octet-stream';

/** The smallest packed file that lies ready and that the browser takes; undefined for the file itself. */
function findVorm(file: string, req: IncomingMessage) {
	const accepted = new Negotiator(req).encodings(VORMEN.map(({ coding }) => coding));
	return VORMEN.find(({ coding, extensie }) => accepted.includes(coding) && existsSync(file + extensie));
}

/** @param pad Path of the file that is sent; a slash for an answer without one. */
export function setHeaders(res: ServerResponse, pad: string): void {
	const headers = { ...HEADERS, 'Cache-Control': findCacheControl(pad), ...findExtraHeaders(pad) };
	for (const [naam, waarde] of Object.entries(headers)) res.setHeader(naam, waarde);
}

/**
 * Sends a file as the browser can take it, with the status that was set. It is read whole before the first byte goes
 * out, so that a build that replaces it meanwhile can't change its length; no file of the site is large.
 *
 * @param pad Path below the folder, decoded, with a slash at the start.
 * @throws When the file can't be read; nothing was set or sent then.
 */
export async function sendFile(dir: string, pad: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
	const file = join(dir, pad);
	const vorm = findVorm(file, req);
	const body = await readFile(file + (vorm?.extensie ?? ''));
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	setHeaders(res, pad);
	res.setHeader('Vary', 'Accept-Encoding').setHeader('ETag', etag);
	if (res.statusCode === 200 && req.headers['if-none-match']?.includes(etag)) return void res.writeHead(304).end();
	if (vorm) res.setHeader('Content-Encoding', vorm.coding);
	res.setHeader('Content-Type', findType(pad)).setHeader('Content-Length', body.length).end(body);
}
