import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listGelijkende } from './omvang.ts';
import { createGemeente } from './proefgemeenten.ts';

const heerlen = createGemeente('heerlen', { inwoners: 87_000, inwoners_0_14: 11_000 });

describe('the reason', () => {
	const getReden = (inwoners: number, provincie: string) =>
		listGelijkende(heerlen, [heerlen, createGemeente('b', { inwoners }, { provincie })], 3)[0]?.reden;

	test.each([
		['names both numbers and the provincie', 90_000, 'Limburg', '90.000 inwoners tegen 87.000; zelfde provincie'],
		['leaves another provincie out', 90_000, 'Utrecht', '90.000 inwoners tegen 87.000'],
		[
			'says that the nearest is far',
			870_000,
			'Utrecht',
			'870.000 inwoners tegen 87.000; het verschil is groot, maar geen andere gemeente komt dichterbij',
		],
	] as const)('%s', (_naam, inwoners, provincie, reden) => {
		expect(getReden(inwoners, provincie)).toBe(reden);
	});
});

test('children do not choose who stands beside: else their share would be usual everywhere', () => {
	const evenVeel = createGemeente('evenveel', { inwoners: 87_000, inwoners_0_14: 22_000 });
	const evenJong = createGemeente('even-jong', { inwoners: 90_000, inwoners_0_14: 11_000 });
	expect(listGelijkende(heerlen, [evenJong, evenVeel], 2).map(({ gemeente }) => gemeente.slug)).toEqual([
		'evenveel',
		'even-jong',
	]);
});

test('without a number of inhabitants nothing is similar', () => {
	const onbekend = createGemeente('onbekend', { inwoners: undefined });
	expect(listGelijkende(onbekend, [heerlen], 3)).toEqual([]);
	expect(listGelijkende(heerlen, [onbekend], 3)).toEqual([]);
});

const gemeenten = fc
	.uniqueArray(
		fc.record({
			slug: fc.stringMatching(/^[a-z]{1,8}$/),
			inwoners: fc.integer({ min: 1, max: 1e6 }),
			jong: fc.nat(2e5),
		}),
		{ selector: ({ slug }) => slug, minLength: 1, maxLength: 12 },
	)
	.map((rijen) => rijen.map(({ slug, inwoners, jong }) => createGemeente(slug, { inwoners, inwoners_0_14: jong })));

test('there are always as many as asked for or as there are, never the gemeente itself, in any order of the register', () => {
	fc.assert(
		fc.property(gemeenten, fc.integer({ min: 1, max: 5 }), (alle, aantal) => {
			const [eerste] = alle;
			const slugs = listGelijkende(eerste!, alle, aantal).map(({ gemeente }) => gemeente.slug);
			expect(slugs).toHaveLength(Math.min(aantal, alle.length - 1));
			expect(slugs).not.toContain(eerste!.slug);
			expect(listGelijkende(eerste!, [...alle].reverse(), aantal).map(({ gemeente }) => gemeente.slug)).toEqual(slugs);
		}),
	);
});

test('nobody left out is nearer', () => {
	fc.assert(
		fc.property(gemeenten, (alle) => {
			const [eerste, ...andere] = alle;
			const gekozen = listGelijkende(eerste!, alle, 3).map(({ gemeente }) => gemeente);
			const afstand = (ander: (typeof alle)[number]) =>
				Math.abs(Math.log(Number(ander.waarden.inwoners) / Number(eerste!.waarden.inwoners)));
			const verste = Math.max(...gekozen.map(afstand), 0);
			for (const ander of andere)
				if (!gekozen.includes(ander)) expect(afstand(ander)).toBeGreaterThanOrEqual(verste - 1e-9);
		}),
	);
});
