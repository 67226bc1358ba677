import { findType } from '../regels/indeling.ts';
import type { Inhoud } from '../regels/lijst.ts';

/** Says of what is kept that it is packed; it never leaves the worker. */
const INGEPAKT = 'x-ingepakt';

const readBytes = (inhoud: Inhoud): BlobPart =>
	typeof inhoud === 'string' ? inhoud : Uint8Array.from(atob(inhoud[0]), (teken) => teken.charCodeAt(0));

/** What is kept of a file. A browser keeps it as it is given: packed it takes a fifth of the room. */
export function packInhoud(inhoud: Inhoud): Response {
	const blob = new Blob([readBytes(inhoud)]);
	if (typeof inhoud !== 'string' || !('CompressionStream' in globalThis)) return new Response(blob);
	return new Response(blob.stream().pipeThrough(new CompressionStream('gzip')), { headers: { [INGEPAKT]: 'gzip' } });
}

/** The answer to a request, from what is kept, with the headers that the host would have sent. */
export function unpackAntwoord(
	bewaard: Response,
	adres: string,
	koppen: Record<string, string>,
	status: number,
): Response {
	const isIngepakt = bewaard.headers.has(INGEPAKT);
	const body = isIngepakt ? bewaard.body?.pipeThrough(new DecompressionStream('gzip')) : bewaard.body;
	return new Response(body ?? null, {
		status,
		headers: { ...koppen, 'Content-Type': findType(adres) },
	});
}
