import { ask } from '../../hosting/proef/ask.ts';
import type { Bezoek } from './opname.ts';

/** A request that is sent over and over, with the answer that it should get. */
export interface Vraag {
	pad: string;
	headers: Record<string, string>;
	status: number;
	/** Bytes of the body. */
	bytes: number;
}

const PAK = { 'accept-encoding': 'gzip, deflate, br' };

async function askVraag(url: string, pad: string, headers: Record<string, string>): Promise<Vraag & { etag: string }> {
	const { status = 0, headers: answer, body } = await ask(url, pad, headers);
	return { pad, headers, status, bytes: body.length, etag: String(answer.etag) };
}

/**
 * The requests of all visits, asked once of this host: a first visit gets the file, a next one asks whether it changed.
 *
 * @throws When the host answers anything else.
 */
export async function buildMengsel(url: string, bezoeken: readonly Bezoek[]): Promise<Vraag[]> {
	const vragen: Vraag[] = [];
	for (const { pad } of bezoeken.flatMap(({ eerste }) => eerste)) vragen.push(await askVraag(url, pad, PAK));
	for (const { pad } of bezoeken.flatMap(({ volgende }) => volgende)) {
		const { etag } = await askVraag(url, pad, PAK);
		vragen.push(await askVraag(url, pad, { ...PAK, 'if-none-match': etag }));
	}
	const fout = vragen.find(({ status, headers }) => status !== ('if-none-match' in headers ? 304 : 200));
	if (fout) throw new Error(`${url}${fout.pad} geeft ${fout.status}.`);
	return vragen;
}

/** Size of one bare file with which a host sends as many bytes as with these. */
export const findGemiddelde = (vragen: readonly Vraag[]): number =>
	Math.round(vragen.reduce((som, { bytes }) => som + bytes, 0) / vragen.length);

/** The requests as they cross the network, with a zero byte between them. */
export const formatVerzoeken = (host: string, vragen: readonly Pick<Vraag, 'pad' | 'headers'>[]): string =>
	vragen
		.map(({ pad, headers }) => {
			const regels = Object.entries({ host, ...headers }).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`);
			return `GET ${pad} HTTP/1.1\r\n${regels.join('')}\r\n`;
		})
		.join('\0');
