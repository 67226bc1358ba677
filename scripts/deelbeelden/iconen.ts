/** Makes of the drawing of the mark the square that a device cuts itself: without round corners, the mark within the safe middle. */
export const drawVol = (svg: string): string =>
	svg
		.replace('viewBox="0 0 32 32"', 'viewBox="-8 -8 48 48"')
		.replace(/<rect [^>]*fill="([^"]*)"\/>/, '<rect x="-8" y="-8" width="48" height="48" fill="$1"/>')
		.replace('M12 0v32', 'M12-8v48');

/** The same without round corners, for who rounds them itself. */
export const drawVierkant = (svg: string): string => svg.replace(/ rx="\d+"/, '');

/** Wraps one picture of at most 256 pixels as .ico, which is a PNG with a head of 22 bytes. */
export function formatIco(png: Uint8Array, maat: number): Buffer {
	const kop = Buffer.alloc(22);
	kop.writeUInt16LE(1, 2);
	kop.writeUInt16LE(1, 4);
	kop.writeUInt8(maat % 256, 6);
	kop.writeUInt8(maat % 256, 7);
	kop.writeUInt16LE(1, 10);
	kop.writeUInt16LE(32, 12);
	kop.writeUInt32LE(png.length, 14);
	kop.writeUInt32LE(22, 18);
	return Buffer.concat([kop, png]);
}
