import { request as requestHttp, type IncomingHttpHeaders } from 'node:http';
import { request as requestHttps } from 'node:https';

export interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/**
 * Sends a path as it is to this machine; fetch would already have removed `..` and unpacked the body.
 *
 * @param site Address of which the port, the name and the way (http or https) count.
 */
export function ask(site: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const { protocol, hostname, host, port } = new URL(site);
	const request = protocol === 'https:' ? requestHttps : requestHttp;
	const options = {
		host: '127.0.0.1',
		port,
		path,
		method,
		headers: { host, ...headers },
		servername: hostname,
		rejectUnauthorized: false,
		agent: false,
	};
	return new Promise((done, fail) => {
		const call = request(options, (res) => {
			const parts: Buffer[] = [];
			res.on('data', (part: Buffer) => parts.push(part)).on('error', fail);
			res.on('end', () => done({ status: res.statusCode, headers: res.headers, body: Buffer.concat(parts) }));
		});
		call.on('error', fail).end();
	});
}
