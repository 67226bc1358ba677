import { expect, test } from 'vitest';
import { createInhoud, createOnderdeel } from './proefinhoud.ts';
import { checkRelaties } from './relaties.ts';

test('an orphaned vraag shows as a missing theme file and missing taken', () => {
	const vragen = [
		createOnderdeel('vragen', 'vragen/leerplicht.yaml', 'wees', { thema: 'leerplicht', taken: ['weg'], herkomst: [] }),
	];
	const problemen = checkRelaties(createInhoud({ vragen }), '2026-11-21');
	expect(problemen.map(({ pad, veld }) => `${pad} ${veld}`)).toEqual(
		expect.arrayContaining(['themas/leerplicht.mdx bestand', 'vragen/leerplicht.yaml taken.1']),
	);
});

test('every rule takes part: no content at all misses its themes, vragen and columns', () => {
	const paden = new Set(checkRelaties(createInhoud({}), '2026-11-21').map(({ pad }) => pad.split('/')[0]));
	expect(paden).toEqual(new Set(['themas', 'vragen', 'register']));
});
