import { expect, test } from 'vitest';
import { listNogNietIngelezen } from './cijferblad.ts';
import { createRij } from './proefnaslag.ts';

test('what has no file yet is named once, until one gemeente has a figure of it', () => {
	const zonder = createRij('GM0001');
	expect(listNogNietIngelezen([zonder])).toContain('voortijdig schoolverlaters');
	const met = createRij('GM0002', { voortijdig_schoolverlaters: 30 });
	expect(listNogNietIngelezen([zonder, met])).not.toContain('voortijdig schoolverlaters');
	expect(listNogNietIngelezen([zonder, met])).toContain('de achterstandsscore');
});
