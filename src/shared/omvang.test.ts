import { expect, test } from 'vitest';
import { computeVerhouding, listDichtstbij } from './omvang.ts';

const gemeente = (slug: string, inwoners: unknown) => ({ slug, inwoners });
const list = (inwoners: unknown, alle: ReturnType<typeof gemeente>[], aantal = 20) =>
	listDichtstbij(gemeente('hier', inwoners), alle, (ander) => ander, aantal).map(({ item }) => item.slug);

test('half and twice as large are equally far, both ways', () => {
	expect(computeVerhouding(500, 1000)).toBe(2);
	expect(computeVerhouding(1000, 500)).toBe(2);
	expect(list(1000, [gemeente('twee', 2000), gemeente('een', 500), gemeente('nabij', 990)])).toEqual([
		'nabij',
		'een',
		'twee',
	]);
});

test('never itself, never one without a number, never more than asked for', () => {
	const alle = [gemeente('hier', 10), gemeente('leeg', undefined), gemeente('dicht', '<5'), gemeente('nul', 0)];
	expect(list(10, alle)).toEqual([]);
	expect(list(10, [gemeente('b', 10), gemeente('a', 10), gemeente('c', 11)], 2)).toEqual(['a', 'b']);
});

test('without a number of its own nothing is near', () => {
	for (const inwoners of [undefined, null, 0, '<5']) expect(list(inwoners, [gemeente('a', 10)])).toEqual([]);
});

test('how far each is comes with it', () => {
	expect(listDichtstbij(gemeente('hier', 100), [gemeente('a', 150)], (ander) => ander, 1)[0]?.verhouding).toBe(1.5);
});
