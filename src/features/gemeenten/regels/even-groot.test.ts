import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeMediaan, findEvenGroot, formatVerWeg } from './even-groot.ts';
import { createRij } from './proefnaslag.ts';

const rij = (nummer: number, inwoners?: number) => createRij(`GM${String(nummer).padStart(4, '0')}`, { inwoners });

test('half and twice as large are equally far, and the lower code goes first', () => {
	const groep = findEvenGroot(rij(1, 1000), [rij(3, 2000), rij(2, 500), rij(1, 1000), rij(4, 990), rij(5)]);
	expect(groep?.rijen.map(({ code }) => code)).toEqual(['GM0004', 'GM0002', 'GM0003']);
	expect(groep).toMatchObject({ van: 500, tot: 2000 });
});

test.each([
	['the number of inhabitants is not known', rij(1), [rij(2, 10)]],
	['there is no other', rij(1, 10), [rij(1, 10)]],
])('nothing stands beside when %s', (_geval, eigen, register) => {
	expect(findEvenGroot(eigen, register)).toBeUndefined();
});

test('twenty at most, none nearer is left out, and never the gemeente itself', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 2, maxLength: 60 }), (aantallen) => {
			const [eigen, ...register] = aantallen.map((inwoners, nummer) => rij(nummer, inwoners));
			const groep = findEvenGroot(eigen!, [eigen!, ...register])!;
			const afstand = (inwoners: number) => Math.abs(Math.log(inwoners / eigen!.inwoners!));
			const verst = Math.max(...groep.rijen.map(({ inwoners }) => afstand(inwoners!)));
			expect(groep.rijen).toHaveLength(Math.min(20, register.length));
			expect(groep.rijen).not.toContain(eigen);
			for (const ander of register)
				if (!groep.rijen.includes(ander)) expect(afstand(ander.inwoners!)).toBeGreaterThanOrEqual(verst - 1e-9);
		}),
	);
});

test.each([
	[[], undefined],
	[[5], 5],
	[[9, 1, 5], 5],
	[[1, 2, 10, 4], 3],
])('the middle of %j is %s', (waarden, mediaan) => {
	expect(computeMediaan(waarden)).toBe(mediaan);
});

test('where no gemeente is about as large, that is said', () => {
	expect(formatVerWeg(rij(1, 1000), 'Hier', [rij(2, 900), rij(3, 1400)])).toBe('');
	expect(formatVerWeg(rij(1, 1000), 'Hier', [rij(2, 900), rij(3, 2500)])).toBe(
		'Bij Hier liggen die gemeenten ver weg: zij hebben 900 tot 2.500 inwoners.',
	);
});
