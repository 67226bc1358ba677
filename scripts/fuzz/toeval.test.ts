import { expect, test } from 'vitest';
import { createToeval, zaadVanGeval } from './toeval.ts';

const werp = (zaad: number) => {
	const { getal } = createToeval(zaad);
	return Array.from({ length: 200 }, () => getal(6));
};

test('the same number gives the same choices, another number gives others', () => {
	expect(werp(7)).toEqual(werp(7));
	expect(werp(8)).not.toEqual(werp(7));
});

test('chooses all there is, and nothing else', () => {
	expect([...new Set(werp(7))].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('every case has choices of its own', () => {
	const zaden = Array.from({ length: 5000 }, (_leeg, nummer) => zaadVanGeval(20261128, nummer));
	expect(new Set(zaden).size).toBe(5000);
	expect(zaadVanGeval(1, 3)).not.toBe(zaadVanGeval(2, 3));
});

test('says so when there is nothing to choose from', () => {
	expect(() => createToeval(1).kies([])).toThrow('Er is niets om uit te kiezen.');
});
