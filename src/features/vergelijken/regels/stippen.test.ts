import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildKaart, findBuur, findDichtstbij, spreidNamen, toRd, type Richting } from './stippen.ts';

/** Points whose place in the Dutch grid was measured. */
test.each([
	['Amersfoort, the origin', 52.1551744, 5.38720621, 155000, 463000],
	['Westertoren, Amsterdam', 52.37453253, 4.88352559, 120700.723, 487525.501],
	['Martinitoren, Groningen', 53.21938317, 6.56820053, 233883.131, 582065.167],
])('%s lies where it was measured, to two metres', (_naam, lat, lon, x, y) => {
	const punt = toRd(lat, lon);
	expect(Math.abs(punt.x - x)).toBeLessThan(2);
	expect(Math.abs(punt.y - y)).toBeLessThan(2);
});

describe('the map', () => {
	const plaats = (slug: string, lat?: number, lon?: number, inwoners?: number) => ({
		slug,
		naam: slug,
		lat,
		lon,
		inwoners,
	});
	const noord = plaats('noord', 53, 6, 20_000);
	const zuidwest = plaats('zuidwest', 51, 4, 250_000);

	test('has north above and west at the left, in whole units', () => {
		const { stippen, breedte, hoogte } = buildKaart([zuidwest, noord]);
		expect(stippen.map(({ slug }) => slug)).toEqual(['noord', 'zuidwest']);
		const [boven, onder] = stippen;
		expect(boven!.y).toBeLessThan(onder!.y);
		expect(boven!.x).toBeGreaterThan(onder!.x);
		for (const { x, y } of stippen) {
			expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
			expect(x > 0 && x < breedte && y > 0 && y < hoogte).toBe(true);
		}
	});

	test('draws more inhabitants as a larger dot', () => {
		const stralen = [undefined, 29_999, 30_000, 99_999, 100_000].map(
			(inwoners) => buildKaart([plaats('a', 52, 5, inwoners)]).stippen[0]?.straal,
		);
		expect(stralen).toEqual([3, 3, 4.5, 4.5, 6.5]);
	});

	test('leaves out what has no coordinates and stays a drawing when nothing is left', () => {
		const { stippen, breedte } = buildKaart([plaats('nergens')]);
		expect(stippen).toEqual([]);
		expect(breedte).toBeGreaterThan(0);
	});
});

const punten = fc.uniqueArray(fc.record({ x: fc.nat(500), y: fc.nat(500) }), {
	selector: ({ x, y }) => `${x} ${y}`,
	minLength: 1,
	maxLength: 30,
});
const richtingen: Richting[] = ['links', 'rechts', 'boven', 'onder'];

test('an arrow leads to a dot on that side, and stays put only at the edge', () => {
	fc.assert(
		fc.property(punten, (stippen) => {
			const van = stippen[0]!;
			const vooruit = { links: -1, rechts: 1, boven: -1, onder: 1 };
			for (const richting of richtingen) {
				const as = richting === 'links' || richting === 'rechts' ? 'x' : 'y';
				const buur = findBuur(stippen, van, richting);
				const kan = stippen.some((stip) => (stip[as] - van[as]) * vooruit[richting] > 0);
				expect(buur !== undefined).toBe(kan);
				if (buur) expect((buur[as] - van[as]) * vooruit[richting]).toBeGreaterThan(0);
			}
		}),
	);
});

test('an arrow prefers what lies ahead over what lies nearer aside', () => {
	const vooruit = { x: 10, y: 1 };
	expect(findBuur([{ x: 2, y: 6 }, vooruit], { x: 0, y: 0 }, 'rechts')).toBe(vooruit);
});

test('a tap chooses the nearest dot within reach', () => {
	const stippen = [
		{ x: 0, y: 0 },
		{ x: 10, y: 0 },
	];
	expect(findDichtstbij(stippen, { x: 8, y: 0 }, 5)).toBe(stippen[1]);
	expect(findDichtstbij(stippen, { x: 30, y: 0 }, 5)).toBeUndefined();
});

test('names of neighbours stand under each other, names far apart stay at their dot', () => {
	expect(
		spreidNamen([
			{ x: 400, y: 300 },
			{ x: 390, y: 290 },
			{ x: 50, y: 295 },
		]),
	).toEqual([316, 290, 295]);
});
