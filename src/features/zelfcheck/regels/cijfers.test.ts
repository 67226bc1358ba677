import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CIJFERS } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { buildCijfers, listAfgeschermd, listGeenAantal, listTegenstrijdig, parseAantal } from './cijfers.ts';
import { naamGeenGetal, type Invulling } from './invulling.ts';

/** A form with these texts at the four figures, in the order of the questionnaire. */
const metAantallen = (...teksten: string[]): Invulling =>
	Object.fromEntries(CIJFERS.map((naam, index) => [`cijfers.${naam}`, [teksten[index] ?? '']]));
const antwoorden = (invulling: Invulling) => {
	const cijfers = buildCijfers(invulling, '2025-01-01');
	return cijfers && CIJFERS.map((naam) => cijfers[naam]?.antwoord);
};

test.each([
	['117', 117],
	[' 117 ', 117],
	['0', 0],
	['1.200', 1200],
	['12 345', 12345],
	['', undefined],
	['-3', undefined],
	['61,5', undefined],
	['ongeveer 60', undefined],
	['1e3', undefined],
	['0612345678', undefined],
	['1.20', undefined],
])('%j is read as %s', (tekst, verwacht) => {
	expect(parseAantal(tekst)).toBe(verwacht);
});

test.each([
	['large numbers leave as they are', ['117', '161', '61', '56'], [117, 161, 61, 56]],
	['a small part takes the other part along', ['117', '161', '114', '3'], [117, 161, 'afgeschermd', 'afgeschermd']],
	['a small total takes both parts along', ['4', '161', '4', '0'], ['afgeschermd', 161, 'afgeschermd', 'afgeschermd']],
	['places are no children', ['117', '3', '61', '56'], [117, 3, 61, 56]],
	['a figure that is not there stays away', ['117', '161', '61', ''], [117, 161, 61, undefined]],
	['what follows by subtraction is masked', ['117', '161', '114', ''], [117, 161, 'afgeschermd', undefined]],
	['a word is no figure', ['117', '161', '61', 'geen idee'], [117, 161, 61, undefined]],
	['no figure is no block of figures', ['', '', '', ''], undefined],
])('%s', (_regel, teksten, verwacht) => {
	expect(antwoorden(metAantallen(...teksten))).toEqual(verwacht);
});

test('a ticked box goes before a number, and says where the answer came from', () => {
	const invulling = { ...metAantallen('117', '161', '61', '56'), [naamGeenGetal('bereikt')]: ['onbekend'] };
	expect(buildCijfers(invulling, '2025-01-01')).toMatchObject({
		bereikt: { antwoord: 'onbekend', herkomst: 'aangekruist' },
		nietBereikt: { antwoord: 56, herkomst: 'getal' },
	});
});

test('the box for masked figures is not offered for places', () => {
	const invulling = { ...metAantallen('117', '161', '61', '56'), [naamGeenGetal('kindplaatsen')]: ['afgeschermd'] };
	expect(antwoorden(invulling)).toEqual([117, 161, 61, 56]);
});

test('names the figures that are masked and those that are no number', () => {
	expect(listAfgeschermd(metAantallen('117', '161', '114', '3'), '2025-01-01')).toEqual(['bereikt', 'nietBereikt']);
	expect(listAfgeschermd(metAantallen('117', '161', '61', '56'), '2025-01-01')).toEqual([]);
	expect(listGeenAantal(metAantallen('117', 'veel', '', '56'))).toEqual(['kindplaatsen']);
});

test.each([
	['figures that go together', ['117', '161', '61', '56'], []],
	['parts that do not add up', ['117', '161', '61', '50'], ['Bereikt en niet bereikt zijn samen 111']],
	['more children than places', ['117', '50', '61', '56'], ['meer bereikte peuters (61) dan kindplaatsen (50)']],
	['more reached than there are', ['50', '161', '61', ''], ['meer bereikte peuters (61) dan doelgroeppeuters (50)']],
	['nothing filled in', [], []],
])('%s are a question, not a refusal', (_regel, teksten, verwacht) => {
	const meldingen = listTegenstrijdig(metAantallen(...teksten));
	expect(meldingen).toHaveLength(verwacht.length);
	for (const [index, deel] of verwacht.entries()) expect(meldingen[index]).toContain(deel);
});

test('no small number of children leaves the device, nor can it be computed', () => {
	const tekst = fc.oneof(fc.nat(200).map(String), fc.string());
	fc.assert(
		fc.property(tekst, tekst, tekst, tekst, (...teksten) => {
			const cijfers = antwoorden(metAantallen(...teksten));
			if (!cijfers) return;
			const [t, , b, n] = cijfers.map((antwoord) => (typeof antwoord === 'number' ? antwoord : NaN));
			const teZien = [t, b, n, (t ?? NaN) - (b ?? NaN), (t ?? NaN) - (n ?? NaN)];
			expect(teZien.filter((getal) => getal !== undefined && getal > 0 && getal < 5)).toEqual([]);
		}),
	);
});
