const POLYNOOM = 0xedb88320;

/** CRC-32, as in ZIP and PNG: finds every change of up to 32 bits in a row, such as a letter that was lost. */
export function countCrc32(bytes: Uint8Array): number {
	let rest = 0xffffffff;
	for (const byte of bytes) {
		rest ^= byte;
		for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOOM : 0);
	}
	return ~rest >>> 0;
}
