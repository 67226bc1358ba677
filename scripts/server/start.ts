import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createListener } from './listener.ts';

export interface Served {
	/** Address without a slash at the end, with the port that was really taken. */
	readonly url: string;
	/** Ends open connections too, so that nothing waits for a keep-alive to run out. */
	readonly stop: () => Promise<void>;
}

/** `localhost` may mean either, depending on the program that asks; other machines cannot reach these. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** Bytes; room enough to answer an address that is too long, where Node would break off the connection. */
const MAX_HEADERS = 64 * 1024;

/** A machine without IPv6 has no ::1, and that is fine. */
const isAbsent = (error: unknown) =>
	['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '');

function listen(dir: string, port: number, host: string): Promise<Server> {
	const server = createServer({ maxHeaderSize: MAX_HEADERS }, createListener(dir));
	return new Promise((done, fail) => {
		server.once('error', fail).listen(port, host, () => done(server));
	});
}

const close = (server: Server) =>
	new Promise<void>((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});

/**
 * Serves a folder the way production does, on this machine only unless hosts are given.
 *
 * @param port 0 takes any free port.
 * @throws When the port is taken (code EADDRINUSE).
 */
export async function startServer(dir: string, port: number, hosts: readonly string[] = LOOPBACK): Promise<Served> {
	const servers: Server[] = [];
	const stop = async () => {
		await Promise.all(servers.map(close));
	};
	let taken = port;
	for (const host of hosts) {
		try {
			const server = await listen(dir, taken, host);
			servers.push(server);
			taken = (server.address() as AddressInfo).port;
		} catch (error) {
			if (servers.length > 0 && isAbsent(error)) continue;
			await stop();
			throw error;
		}
	}
	return { url: `http://localhost:${taken}`, stop };
}
