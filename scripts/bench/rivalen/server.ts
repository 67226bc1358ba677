import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createListener } from '../../server/listener.ts';

/** Our policy forbids scripts inside the page, which the rivals need: none of the four gets it as a header here. */
function dropRegels(res: ServerResponse): void {
	const set = res.setHeader.bind(res);
	res.setHeader = (naam, waarde) => (naam.toLowerCase() === 'content-security-policy' ? res : set(naam, waarde));
}

/** Serves a built site like production does, packed with brotli, while something is done with its address. */
export async function withSite<T>(dist: string, doe: (url: string) => Promise<T>): Promise<T> {
	const listen = createListener(dist);
	const server = createServer((req, res) => {
		dropRegels(res);
		listen(req, res);
	});
	await new Promise<void>((klaar, mislukt) => server.once('error', mislukt).listen(0, 'localhost', klaar));
	try {
		return await doe(`http://localhost:${(server.address() as AddressInfo).port}`);
	} finally {
		server.close();
		server.closeAllConnections();
	}
}
