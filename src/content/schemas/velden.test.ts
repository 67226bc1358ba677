import { expect, test, vi } from 'vitest';

test('reading with a schema makes no code, because the policy of the pages forbids that', async () => {
	const makeCode = vi.fn(Function);
	vi.stubGlobal('Function', makeCode);
	const { kalenderSchema } = await import('./kalender.ts');
	expect(kalenderSchema.safeParse({}).success).toBe(false);
	expect(makeCode).not.toHaveBeenCalled();
});
