import { expect, test } from 'vitest';
import { formatOpening } from './opening.ts';
import { createRij } from './proefnaslag.ts';

test.each([
	[
		'all that is known',
		{ inwoners: 34_113, inwoners_0_14: 5697, basisschoolvestigingen: 19, leerlingen_bo: 2708 },
		['34.113 inwoners, van wie 5.697 jonger dan 15 jaar.', '19 vestigingen van basisscholen, met 2.708 leerlingen.'],
	],
	['one school', { basisschoolvestigingen: 1 }, ['1 vestiging van een basisschool.']],
	[
		'few children',
		{ inwoners: 900, inwoners_0_14: '<5' as const },
		['900 inwoners, van wie minder dan 5 jonger dan 15 jaar.'],
	],
	['nothing', {}, []],
])('%s', (_wat, deel, zinnen) => {
	expect(formatOpening(createRij('GM0001', deel))).toEqual(zinnen);
});
