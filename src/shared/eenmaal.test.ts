import { expect, test, vi } from 'vitest';
import { eenmaal } from './eenmaal.ts';

test('callers at the same time and later share one read', async () => {
	const read = vi.fn(() => Promise.resolve({}));
	const get = eenmaal(read);
	const [eerste, tweede] = await Promise.all([get(), get()]);
	expect(eerste).toBe(tweede);
	expect(await get()).toBe(eerste);
	expect(read).toHaveBeenCalledOnce();
});

test('a failure reaches its callers and is tried again by the next', async () => {
	const read = vi.fn(() => Promise.resolve('goed')).mockRejectedValueOnce(new Error('geen verbinding'));
	const get = eenmaal(read);
	await expect(get()).rejects.toThrow('geen verbinding');
	expect(await get()).toBe('goed');
});
