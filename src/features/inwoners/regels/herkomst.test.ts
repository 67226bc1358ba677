import { expect, test } from 'vitest';
import { findMeeste, isZelfde, type Herkomst } from './herkomst.ts';

const gelezen: Herkomst = {
	zekerheid: 'geverifieerd',
	waaraan: 'een kopie van de wettekst',
	gecontroleerdOp: '2026-11-28',
	herzienVoor: '2027-11-28',
};
const eigen: Herkomst = { ...gelezen, zekerheid: 'eigen-kennis', waaraan: undefined };

test('what holds for most answers is said for all, and the first decides between two', () => {
	expect(findMeeste([eigen, gelezen, { ...gelezen }])).toEqual(gelezen);
	expect(findMeeste([eigen, gelezen])).toEqual(eigen);
	expect(findMeeste([])).toBeUndefined();
});

test.each([
	['the same', {}, true],
	['another certainty', { zekerheid: 'uit-bron' }, false],
	['something else read', { waaraan: 'de wettekst op de officiële site' }, false],
	['another day', { gecontroleerdOp: '2026-12-01' }, false],
	['another review', { herzienVoor: '2027-12-01' }, false],
] as const)('%s', (_, deel, verwacht) => {
	expect(isZelfde(gelezen, { ...gelezen, ...deel })).toBe(verwacht);
});
