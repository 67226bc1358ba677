import { expect, test } from 'vitest';
import { countStukken, groupOvernames } from './overname.ts';
import { mergeStaat } from './samenvoegen.ts';
import { createStuk, setWaarden } from './stuk.ts';

const build = (stukken: Record<string, Record<string, unknown>>, tijd: number) =>
	new Map(Object.entries(stukken).map(([naam, waarden]) => [naam, setWaarden(createStuk(), waarden, tijd)]));
const MIJN = build({ 'vraag:a': { antwoord: 'Ja' }, 'toezegging:c': { wat: 'Brief' } }, 1);
const ANDER = build(
	{
		'vergadering:d': { naam: 'Commissie' },
		'toezegging:c': { voorWanneer: '2026-12-01' },
		'vraag:b': { stand: 'nvt' },
		'vraag:a': { antwoord: 'Nee', notitie: 'x' },
	},
	2,
);

test('changes are told by entry, questions first, with the name that either list has for it', () => {
	const overnames = groupOvernames(mergeStaat(MIJN, ANDER, []).wijzigingen, MIJN, ANDER);
	expect(
		overnames.map(({ soort, id, naam, isNieuw, wijzigingen }) => [soort, id, naam, isNieuw, wijzigingen.length]),
	).toEqual([
		['vraag', 'b', '', true, 1],
		['vraag', 'a', '', false, 2],
		['toezegging', 'c', 'Brief', false, 1],
		['vergadering', 'd', 'Commissie', true, 1],
	]);
	expect(countStukken(ANDER)).toEqual({ vraag: 2, taak: 0, toezegging: 1, vergadering: 1 });
});
