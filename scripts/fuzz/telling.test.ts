import { expect, test } from 'vitest';
import { countUitkomsten, findScheef, formatFout } from './telling.ts';

const uitkomst = { nummer: 3, soort: 'veld weg', wat: 'taken/leerplicht.yaml', heeftMelding: true, fouten: [] };

test('counts what came of the cases of each kind', () => {
	expect(
		countUitkomsten([
			uitkomst,
			{ ...uitkomst, soort: 'pad' },
			{ ...uitkomst, heeftMelding: false, fouten: ['een spoor', 'Engels'] },
		]),
	).toEqual([
		{ soort: 'veld weg', gevallen: 2, metMelding: 1, zonderMelding: 1, fouten: 1 },
		{ soort: 'pad', gevallen: 1, metMelding: 1, zonderMelding: 0, fouten: 0 },
	]);
});

test('says with what command a case is done again', () => {
	expect(formatFout({ ...uitkomst, fouten: ['een spoor'] }, 'inhoud', 7)).toBe(
		'npm run fuzz -- --deel inhoud --zaad 7 --geval 3: veld weg, "taken/leerplicht.yaml": een spoor',
	);
});

test.each([
	[250, undefined],
	[0, '0% van de gevallen kreeg een melding'],
	[500, '100% van de gevallen kreeg een melding'],
])('of 500 cases %i with a line prove something or nothing', (met, verwacht) => {
	const uitkomsten = Array.from({ length: 500 }, (_leeg, nummer) => ({ ...uitkomst, heeftMelding: nummer < met }));
	expect(findScheef(uitkomsten)?.split('.')[0]).toBe(verwacht);
	expect(findScheef(uitkomsten.slice(0, 400))).toBeUndefined();
});
