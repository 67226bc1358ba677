import type { Toeval } from '../toeval.ts';

const BOM = '\uFEFF';
const swapBytes = (bytes: Buffer) => Buffer.from(bytes).swap16();

/** What happens to text on its way through the wrong programs. */
const CODERINGEN: readonly ((tekst: string, toeval: Toeval) => Buffer)[] = [
	(tekst) => Buffer.from(BOM + tekst),
	(tekst) => Buffer.from(BOM + BOM + tekst),
	(tekst) => Buffer.from(BOM + tekst, 'utf16le'),
	(tekst) => Buffer.from(tekst, 'utf16le'),
	(tekst) => swapBytes(Buffer.from(BOM + tekst, 'utf16le')),
	(tekst) => Buffer.from(tekst, 'latin1'),
	(tekst) => Buffer.from(Buffer.from(tekst).toString('latin1')),
	(tekst) => Buffer.from(tekst.replaceAll('\n', '\r\n')),
	(tekst) => Buffer.from(tekst.replaceAll('\n', '\r')),
	(tekst) => Buffer.from(tekst.replaceAll('\n', '\u2028')),
	(tekst) => Buffer.from(tekst.normalize('NFD')),
	(tekst) => Buffer.from(tekst.replaceAll(' ', '\u00a0')),
	(tekst, { getal }) => insert(tekst, getal, Buffer.from([0])),
	// Half a letter outside the Basic Multilingual Plane, as bytes that UTF-8 forbids.
	(tekst, { getal }) => insert(tekst, getal, Buffer.from([0xed, 0xa0, 0x80])),
	(tekst, { getal }) => insert(tekst, getal, Buffer.from([0xc0, 0xaf])),
	(tekst, { getal }) => Buffer.from(tekst).subarray(0, getal(Buffer.byteLength(tekst))),
	() => Buffer.alloc(0),
	() => Buffer.alloc(4096),
	() => Buffer.from(BOM),
	() => Buffer.from('\n\n'),
];

function insert(tekst: string, getal: Toeval['getal'], bytes: Buffer): Buffer {
	const heel = Buffer.from(tekst);
	const plek = getal(heel.length);
	return Buffer.concat([heel.subarray(0, plek), bytes, heel.subarray(plek)]);
}

export const codeer = (tekst: string, toeval: Toeval): Uint8Array => toeval.kies(CODERINGEN)(tekst, toeval);
