import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendFile } from '../../server/send-file.ts';

/** Our policy forbids scripts inside the page, which the rivals need: none of the four gets it as a header here. */
function dropRegels(res: ServerResponse): void {
	const set = res.setHeader.bind(res);
	res.setHeader = (naam, waarde) => (naam.toLowerCase() === 'content-security-policy' ? res : set(naam, waarde));
}

/** A file as our server sends it; that one hides names such as `_astro`, in which Starlight keeps its scripts. */
async function answer(dist: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
	dropRegels(res);
	const pad = decodeURI(new URL(req.url ?? '/', 'http://site').pathname);
	await sendFile(dist, pad.endsWith('/') ? `${pad}index.html` : pad, req, res);
}

/** Serves a built site packed with brotli, while something is done with its address. */
export async function withSite<T>(dist: string, doe: (url: string) => Promise<T>): Promise<T> {
	const server = createServer((req, res) => void answer(dist, req, res).catch(() => res.writeHead(404).end()));
	await new Promise<void>((klaar, mislukt) => server.once('error', mislukt).listen(0, 'localhost', klaar));
	try {
		return await doe(`http://localhost:${(server.address() as AddressInfo).port}`);
	} finally {
		server.close();
		server.closeAllConnections();
	}
}
