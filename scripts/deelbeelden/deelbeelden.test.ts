import { describe, expect, test } from 'vitest';
import { DEELBEELD, listDeelbeelden } from '../../src/shared/deelbeeld.ts';
import { drawVierkant, drawVol, formatIco } from './iconen.ts';
import { makeRenderer } from './plaatje.ts';
import { drawDeelbeeld, splitRegels } from './tekenen.ts';

const MERK = '<svg viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#0a3a44"/><path d="M12 0v32"/></svg>';

test.each([
	['Leerplicht en voortijdig schoolverlaten', 20, ['Leerplicht en', 'voortijdig', 'schoolverlaten']],
	['Onderwijshuisvesting', 5, ['Onderwijshuisvesting']],
	['Open data', 20, ['Open data']],
])('"%s" in lines of %i', (titel, letters, verwacht) => {
	expect(splitRegels(titel, letters)).toEqual(verwacht);
});

test('a title cannot break the drawing', () => {
	expect(drawDeelbeeld({ titel: 'Wie & <wat>', regel: '"Zo"' })).toContain('Wie &#38; &#60;wat&#62;');
});

test('the icon that a device cuts fills its square; the other only loses its corners', () => {
	expect(drawVol(MERK)).toContain('viewBox="-8 -8 48 48"');
	expect(drawVol(MERK)).not.toContain('rx=');
	expect(drawVierkant(MERK)).toBe(MERK.replace(' rx="4"', ''));
});

test('an .ico says where its picture begins and how long it is', () => {
	const ico = formatIco(new Uint8Array([1, 2, 3]), 32);
	expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico.readUInt32LE(14), ico.readUInt32LE(18)]).toEqual([
		1, 1, 32, 3, 22,
	]);
	expect([...ico.subarray(22)]).toEqual([1, 2, 3]);
});

describe('a picture', () => {
	test('is a PNG of the size that pages announce, with letters in it', async () => {
		const render = await makeRenderer(new URL('../..', import.meta.url).pathname);
		const [site] = listDeelbeelden();
		const png = Buffer.from(render(drawDeelbeeld(site ?? { titel: '', regel: '' }), DEELBEELD.breedte));
		const leeg = Buffer.from(render(drawDeelbeeld({ titel: '', regel: '' }), DEELBEELD.breedte));
		expect(png.toString('latin1', 1, 4)).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([DEELBEELD.breedte, DEELBEELD.hoogte]);
		expect(png.length).toBeGreaterThan(leeg.length * 1.5);
	});
});
