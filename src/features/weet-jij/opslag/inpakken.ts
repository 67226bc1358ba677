import type { Inpakker } from '../regels/link.ts';

const VORM = 'deflate-raw';

/** Everything that comes out of a stream; undefined as soon as it is more than `hoogstens` bytes. */
async function readAlles(
	stroom: ReadableStream<Uint8Array<ArrayBuffer>>,
	hoogstens = Infinity,
): Promise<Uint8Array | undefined> {
	const delen: Uint8Array<ArrayBuffer>[] = [];
	let aantal = 0;
	for (const lezer = stroom.getReader(); ;) {
		const { done, value } = await lezer.read();
		if (done) break;
		aantal += value.length;
		if (aantal > hoogstens) return void lezer.cancel().catch(() => {});
		delen.push(value);
	}
	return new Uint8Array(await new Blob(delen).arrayBuffer());
}

const send = (bytes: Uint8Array<ArrayBuffer>, door: CompressionStream | DecompressionStream) =>
	new Blob([bytes]).stream().pipeThrough(door);

/** What the browser itself packs with; undefined in a browser that can't. */
export function findInpakker(): Inpakker | undefined {
	try {
		// An older browser has the class without this form, and throws.
		new CompressionStream(VORM);
		new DecompressionStream(VORM);
	} catch {
		return undefined;
	}
	return {
		pack: async (bytes) => (await readAlles(send(bytes, new CompressionStream(VORM)))) ?? bytes,
		unpack: (bytes, hoogstens) =>
			readAlles(send(bytes, new DecompressionStream(VORM)), hoogstens).catch(() => undefined),
	};
}
