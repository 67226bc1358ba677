import { encode } from 'uqr';

/** Bytes in a code of version 20 with the lowest correction: on paper of 5 cm its squares are half a millimetre. */
export const LANGSTE_QR = 858;
/** Squares of white around a code, without which a camera does not find it. */
const RAND = 4;

/** A code as one path in a square of `omvang` by `omvang` units. */
export interface Qr {
	omvang: number;
	pad: string;
}

/** The QR code of an address; undefined when it would be too fine for a camera to read from paper. */
export function buildQr(adres: string): Qr | undefined {
	if (new TextEncoder().encode(adres).length > LANGSTE_QR) return undefined;
	const { size: omvang, data } = encode(adres, { ecc: 'L', border: RAND });
	const vakjes = data.flatMap((rij, y) => rij.flatMap((isZwart, x) => (isZwart ? [`M${x} ${y}h1v1h-1z`] : [])));
	return { omvang, pad: vakjes.join('') };
}
