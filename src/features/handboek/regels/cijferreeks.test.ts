import { expect, test } from 'vitest';
import { groupReeksen } from './cijferreeks.ts';

const cijfer = (wat: string, bron: string, letOp?: string, plaats?: string) => ({ wat, letOp, bron: { bron, plaats } });

test('figures that count the same stand under one name, also when others stand between them', () => {
	const reeksen = groupReeksen([cijfer('plaatsen', 'nji'), cijfer('bereik', 'nji'), cijfer('plaatsen', 'nji')]);
	expect(reeksen.map(({ wat, delen }) => [wat, delen.map(({ cijfers }) => cijfers.length)])).toEqual([
		['plaatsen', [2]],
		['bereik', [1]],
	]);
});

test('what holds for all of them is said once, what holds for one stays with it', () => {
	const [gelijk] = groupReeksen([cijfer('a', 'nji', 'Telt anders.'), cijfer('a', 'nji', 'Telt anders.')]);
	expect(gelijk?.letOp).toBe('Telt anders.');
	expect(gelijk?.delen[0]?.cijfers.map(({ letOp }) => letOp)).toEqual([undefined, undefined]);
	const [eigen] = groupReeksen([cijfer('a', 'nji', 'Telt anders.'), cijfer('a', 'nji')]);
	expect(eigen?.letOp).toBeUndefined();
	expect(eigen?.delen[0]?.cijfers.map(({ letOp }) => letOp)).toEqual(['Telt anders.', undefined]);
});

test('a source is named under its own figures, and so is another place in it', () => {
	const [reeks] = groupReeksen([
		cijfer('a', 'nji', undefined, 'tabel 1'),
		cijfer('a', 'nji', undefined, 'tabel 2'),
		cijfer('a', 'cbs'),
		cijfer('a', 'cbs'),
	]);
	expect(reeks?.delen.map(({ bron, cijfers }) => [bron.bron, bron.plaats, cijfers.length])).toEqual([
		['nji', 'tabel 1', 1],
		['nji', 'tabel 2', 1],
		['cbs', undefined, 2],
	]);
});
