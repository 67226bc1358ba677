import { expect, test } from 'vitest';
import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import { buildBereikbeeld } from './bereik-beeld.ts';
import { createCijfers } from './proefjaar.ts';

const cijfer = (periode: string, waarde: number, bron: string) =>
	({ reeks: 'bereik doelgroepkinderen', periode, waarde, bron: { bron } }) as unknown as Cijfer;
const CIJFERS = [cijfer('2015', 83, 'oud'), cijfer('2019', 80, 'nieuw'), cijfer('2022', 77, 'nieuw')];
const build = (jaren: Parameters<typeof buildBereikbeeld>[3]) =>
	buildBereikbeeld(CIJFERS, (id) => `bron ${id}`, 'Hier', jaren);
const jaar = (cijfers?: ReturnType<typeof createCijfers>) => ({
	jaar: 2024,
	bron: 'eigen',
	...(cijfers ? { cijfers } : {}),
});

test('the own share is a point of its own beside the published lines, with the way to its explanation', () => {
	const { beeld, rijen, zin, uitleg } = build([jaar(createCijfers(117, 161, 61, 56))]);
	expect(beeld?.reeksen.map(({ vorm }) => vorm)).toEqual(['rond', 'vierkant', 'eigen']);
	expect(rijen[0]).toEqual({ wie: 'Hier', periode: '2024', tekst: '52%', bron: 'bron eigen' });
	expect(zin).toBe('Het punt van Hier is haar eigen opgave over 2024, geteld op 1 januari 2024.');
	expect(uitleg).toBe('#lea-vve-2024');
});

test('the table has every number of the drawing', () => {
	const { beeld, rijen } = build([jaar(createCijfers(117, 161, 61, 56))]);
	expect(rijen).toHaveLength(beeld!.reeksen.flatMap(({ punten }) => punten).length);
});

test.each([
	['we have no accountability', [], /kennen we het bereik niet: wij hebben haar jaarverantwoording/],
	['it holds no numbers', [jaar()], /geen getal, of het gaat om te weinig kinderen/],
	['the children are few', [jaar(createCijfers(19, 30, 12, 7))], /te weinig kinderen/],
	['a small group would show', [jaar(createCijfers(40, 30, 37, 3))], /te weinig kinderen/],
])('where %s there is no point, and the reason is said', (_geval, jaren, reden) => {
	const { beeld, rijen, zin, uitleg } = build(jaren);
	expect(beeld?.reeksen.some(({ vorm }) => vorm === 'eigen')).toBe(false);
	expect(rijen.some(({ wie }) => wie === 'Hier')).toBe(false);
	expect(zin).toMatch(reden);
	expect(uitleg).toBeUndefined();
});
