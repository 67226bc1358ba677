import { expect, test } from 'vitest';
import type { Zoekmachine } from './machine.ts';
import { supportElkaar } from './samenhang.ts';

/** A machine of which only the taken and themas of documents are read. */
const makeMachine = (documenten: { taken: number[]; themas: number[] }[]) =>
	({
		taken: documenten.map(({ taken }) => taken),
		register: { documenten: documenten.map(({ themas }) => ['', '', '', 0, themas, []]) },
	}) as unknown as Zoekmachine;

const score = (documenten: { taken: number[]; themas: number[] }[], scores: number[]) => {
	const gevonden = scores.map((een, nummer) => ({ nummer, score: een }));
	supportElkaar(makeMachine(documenten), gevonden);
	return gevonden.map((een) => een.score);
};

test('two results of one taak pass a lone one that scored a little more', () => {
	const [taak = 0, vraag = 0, los = 0] = score(
		[
			{ taken: [7], themas: [] },
			{ taken: [7], themas: [] },
			{ taken: [8], themas: [] },
		],
		[10, 9, 11],
	);
	expect(taak).toBeGreaterThan(los);
	expect(vraag).toBeGreaterThan(los);
});

test('a result of many taken lends each of them little', () => {
	const [een = 0, , ander = 0] = score(
		[
			{ taken: [1], themas: [] },
			{ taken: [1], themas: [] },
			{ taken: [2], themas: [] },
			{ taken: [2, 3, 4, 5], themas: [] },
		],
		[10, 10, 10, 10],
	);
	expect(een).toBeGreaterThan(ander);
});

test('the theme of most results counts', () => {
	const [eigen = 0, , vreemd = 0] = score(
		[
			{ taken: [], themas: [1] },
			{ taken: [], themas: [1] },
			{ taken: [], themas: [2] },
		],
		[10, 10, 10],
	);
	expect(eigen).toBeGreaterThan(vreemd);
});

test('a result without taken or themas keeps its score', () => {
	expect(score([{ taken: [], themas: [] }], [10])).toEqual([10]);
});
