import { describe, expect, it } from 'vitest';
import { chooseTaken, countVragen, chooseVerspreid, chooseVragen } from './kies.ts';

type Rij = Parameters<typeof chooseTaken>[0][number] & { id: string };
const taak = (id: string, wie: Rij['wie'], rest: Partial<Rij> = {}): Rij => ({
	id,
	wie,
	soort: 'plicht',
	status: 'geldend',
	...rest,
});
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('chooseTaken', () => {
	const taken = [
		taak('college', ['college']),
		taak('samen', ['raad', 'college']),
		taak('school', ['school']),
		taak('voorstel', ['raad'], { status: 'bij-de-kamer' }),
		taak('mag', ['raad'], { soort: 'bevoegdheid' }),
	];

	it('has what is of the raad first, each once, and only what holds today', () => {
		const { gekozen, rest } = chooseTaken(taken, ['plicht'], ['raad', 'gemeente', 'college'], 5);
		expect(ids(gekozen)).toEqual(['samen', 'college']);
		expect(rest).toBe(0);
	});

	it('counts what does not fit', () => {
		const { gekozen, rest } = chooseTaken(taken, ['plicht', 'bevoegdheid'], ['raad', 'college'], 1);
		expect(ids(gekozen)).toEqual(['samen']);
		expect(rest).toBe(2);
	});
});

it('questions on what the raad decides come first, the others keep their order', () => {
	const vragen = [
		{ id: 'een', taken: ['a'] },
		{ id: 'twee', taken: ['b', 'raad'] },
		{ id: 'drie', taken: ['raad'] },
	];
	const { gekozen, rest } = chooseVragen(vragen, new Set(['raad']), 2);
	expect(ids(gekozen)).toEqual(['twee', 'drie']);
	expect(rest).toBe(1);
});

it('a short theme has more questions, a long one never fewer than four', () => {
	expect(countVragen(['x'.repeat(9000)])).toBe(4);
	expect(countVragen(['x'.repeat(800), 'x'.repeat(2000)])).toBe(5);
	expect(countVragen([])).toBe(7);
});

it('questions of a gemeente come from as many themes as there are', () => {
	const vragen = ['x1', 'x2', 'x3', 'y1', 'z1'].map((id) => ({ id, thema: id.charAt(0) }));
	const { gekozen, rest } = chooseVerspreid(vragen, ({ thema }) => thema, 4);
	expect(ids(gekozen)).toEqual(['x1', 'x2', 'y1', 'z1']);
	expect(rest).toBe(1);
});
