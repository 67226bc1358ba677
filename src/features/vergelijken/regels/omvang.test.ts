import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareOmvang, listGelijkende } from './omvang.ts';
import { createGemeente } from './proefgemeenten.ts';

const heerlen = createGemeente('heerlen', { inwoners: 87_000, inwoners_0_14: 11_000 });

describe('the reason', () => {
	const getReden = (inwoners: number, jong: number | '<5', provincie: string) =>
		listGelijkende(heerlen, [heerlen, createGemeente('b', { inwoners, inwoners_0_14: jong }, { provincie })], 3)[0]
			?.reden;

	test.each([
		[
			'names both numbers and the provincie',
			[90_000, 11_500, 'Limburg'],
			'90.000 inwoners tegen 87.000; tot 15 jaar 11.500 tegen 11.000; zelfde provincie',
		],
		[
			'leaves another provincie out',
			[90_000, 11_500, 'Utrecht'],
			'90.000 inwoners tegen 87.000; tot 15 jaar 11.500 tegen 11.000',
		],
		['leaves a masked number out', [90_000, '<5', 'Utrecht'], '90.000 inwoners tegen 87.000'],
		[
			'says that the nearest is far',
			[870_000, 110_000, 'Utrecht'],
			'870.000 inwoners tegen 87.000; tot 15 jaar 110.000 tegen 11.000; het verschil is groot, maar geen andere gemeente komt dichterbij',
		],
	] as const)('%s', (_naam, [inwoners, jong, provincie], reden) => {
		expect(getReden(inwoners, jong, provincie)).toBe(reden);
	});
});

test('the young count as well as all inhabitants', () => {
	const evenVeel = createGemeente('evenveel', { inwoners: 87_000, inwoners_0_14: 22_000 });
	const jong = createGemeente('jong', { inwoners: 90_000, inwoners_0_14: 11_000 });
	expect(listGelijkende(heerlen, [evenVeel, jong], 2).map(({ gemeente }) => gemeente.slug)).toEqual([
		'jong',
		'evenveel',
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

test('the distance is the same both ways and nobody left out is nearer', () => {
	fc.assert(
		fc.property(gemeenten, (alle) => {
			const eerste = alle[0]!;
			const gekozen = listGelijkende(eerste, alle, 3).map(({ gemeente }) => gemeente);
			const verste = Math.max(...gekozen.map((ander) => compareOmvang(eerste, ander)!), 1);
			for (const ander of alle) {
				const afstand = compareOmvang(eerste, ander)!;
				expect(afstand).toBe(compareOmvang(ander, eerste));
				expect(Number.isFinite(afstand)).toBe(true);
				if (ander !== eerste && !gekozen.includes(ander)) expect(afstand).toBeGreaterThanOrEqual(verste);
			}
		}),
	);
});
