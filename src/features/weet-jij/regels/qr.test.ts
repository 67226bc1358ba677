import { expect, test } from 'vitest';
import { buildQr, LANGSTE_QR } from './qr.ts';

test('a code of 858 bytes is version 20 with its white edge, and a longer one is not made', () => {
	const adres = 'https://voorbeeld.nl/#lijst='.padEnd(LANGSTE_QR, 'a');
	expect(buildQr(adres)?.omvang).toBe(97 + 8);
	expect(buildQr(`${adres}a`)).toBeUndefined();
	expect(buildQr(adres.replace('a', 'é'))).toBeUndefined();
});

test('the three corners of a code are where a camera looks for them', () => {
	const { omvang, pad } = buildQr('https://voorbeeld.nl/')!;
	const zwart = new Set(pad.split('z').map((vakje) => vakje.replace(/^M|h1v1h-1$/g, '')));
	const hoeken = [
		[4, 4],
		[omvang - 11, 4],
		[4, omvang - 11],
	] as const;
	for (const [x, y] of hoeken) {
		const rij = (lijn: number) =>
			Array.from({ length: 7 }, (_, plek) => (zwart.has(`${x + plek} ${y + lijn}`) ? '#' : '.'));
		expect([0, 1, 2, 3, 4, 5, 6].map((lijn) => rij(lijn).join(''))).toEqual([
			'#######',
			'#.....#',
			'#.###.#',
			'#.###.#',
			'#.###.#',
			'#.....#',
			'#######',
		]);
	}
});
