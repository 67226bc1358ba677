import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

const VORMEN = [
	{ coding: 'br', ext: '.br' },
	{ coding: 'gzip', ext: '.gz' },
] as const;

/** Sends 404.html with its own status, which sirv cannot do. */
export async function sendNotFound(dir: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
	const page = join(dir, '404.html');
	res.statusCode = 404;
	if (!existsSync(page)) {
		res.setHeader('Content-Type', 'text/plain; charset=utf-8').end('Deze pagina bestaat niet.\n');
		return;
	}
	const accepted = req.headers['accept-encoding'] ?? '';
	const vorm = VORMEN.find(({ coding, ext }) => accepted.includes(coding) && existsSync(page + ext));
	const body = await readFile(page + (vorm?.ext ?? ''));
	if (vorm) res.setHeader('Content-Encoding', vorm.coding);
	res.setHeader('Vary', 'Accept-Encoding');
	res.setHeader('Content-Type', 'text/html; charset=utf-8');
	res.setHeader('Content-Length', body.length).end(body);
}
