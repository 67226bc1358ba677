import { expect, test, vi } from 'vitest';
import { findInpakker } from './inpakken.ts';

test('stops unpacking as soon as it is more than was allowed', async () => {
	const bytes = new Uint8Array(5_000_000).fill(65);
	const klein = Uint8Array.from((await findInpakker()?.pack(bytes)) ?? []);
	expect(await findInpakker()?.unpack(klein, bytes.length)).toEqual(bytes);
	expect(await findInpakker()?.unpack(klein, bytes.length - 1)).toBeUndefined();
});

test('a browser that does not know this way of packing has none', () => {
	vi.stubGlobal('CompressionStream', function throwsType() {
		throw new TypeError('deflate-raw');
	});
	expect(findInpakker()).toBeUndefined();
	vi.stubGlobal('CompressionStream', undefined);
	expect(findInpakker()).toBeUndefined();
});
