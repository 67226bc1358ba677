import { describe, expect, it } from 'vitest';
import { buildHalfrond, type Zetel } from './halfrond.ts';
import { computeMeerderheid } from './raad.ts';

const MATEN = [9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 45];
const count = (zetels: Zetel[], soort: Zetel['soort']) => zetels.filter((zetel) => zetel.soort === soort).length;

describe('buildHalfrond', () => {
	it.each(MATEN)('has a place for each of %i members, and fills just more than half', (aantal) => {
		const zetels = buildHalfrond(aantal);
		expect(zetels).toHaveLength(aantal);
		expect(count(zetels, 'jij')).toBe(1);
		expect(count(zetels, 'gevuld') + 1).toBe(computeMeerderheid(aantal));
	});

	it.each(MATEN)('keeps the %i seats apart', (aantal) => {
		const zetels = buildHalfrond(aantal);
		const afstanden = zetels.flatMap((een, plek) =>
			zetels.slice(plek + 1).map((ander) => Math.hypot(een.x - ander.x, een.y - ander.y)),
		);
		expect(Math.min(...afstanden)).toBeGreaterThan(14);
	});
});
