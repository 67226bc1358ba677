import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LeaVveCijfers } from '../../../content/schemas/lea-vve.ts';
import type { Aantal, Opgave } from '../../../content/schemas/lea-vve-opgave.ts';
import { formatToonbaar, readToonbaar } from './afscherming.ts';

const opgave = (antwoord: Aantal | undefined): Opgave & { antwoord?: Aantal } =>
	antwoord === undefined ? { herkomst: 'onleesbaar' } : { antwoord, herkomst: 'getal' };
const cijfers = (totaal?: Aantal, bereikt?: Aantal, nietBereikt?: Aantal, plaatsen: Aantal = 161): LeaVveCijfers => ({
	peildatum: '2024-01-01',
	doelgroeppeuters: opgave(totaal),
	kindplaatsen: opgave(plaatsen),
	bereikt: opgave(bereikt),
	nietBereikt: opgave(nietBereikt),
	toelichting: [],
	aanvullend: [],
});
const show = (...aantallen: (Aantal | undefined)[]) => {
	const { doelgroeppeuters, bereikt, nietBereikt } = readToonbaar(cijfers(...aantallen));
	return [doelgroeppeuters, bereikt, nietBereikt].map(({ aantal, geenGetal }) => aantal ?? geenGetal);
};

test.each([
	['large numbers stay', [117, 61, 56], [117, 61, 56]],
	['none and all stay', [40, 40, 0], [40, 40, 0]],
	['a small part takes the other part along', [117, 114, 3], [117, 'afgeschermd', 'afgeschermd']],
	[
		'a part that would follow by subtraction hides the other',
		[117, 114, undefined],
		[117, 'afgeschermd', 'onleesbaar'],
	],
	['a part the author masked takes the other along', [117, 114, 'afgeschermd'], [117, 'afgeschermd', 'afgeschermd']],
	['a small total takes both parts along', [4, 0, 4], ['afgeschermd', 'afgeschermd', 'afgeschermd']],
	['a small total that follows by adding is masked', [undefined, 2, 1], ['onleesbaar', 'afgeschermd', 'afgeschermd']],
	['unknown and unreadable keep their reason', ['onbekend', undefined, 30], ['onbekend', 'onleesbaar', 30]],
] as const)('%s', (_regel, aantallen, verwacht) => {
	expect(show(...aantallen)).toEqual(verwacht);
});

test('places are no children: a small number of places may be shown', () => {
	const { kindplaatsen } = readToonbaar(cijfers(117, 61, 56, 3));
	expect(formatToonbaar('kindplaatsen', kindplaatsen)).toBe('3');
});

test('no small number of children can be read off or computed, whatever was reported', () => {
	const aantal = fc.option(fc.oneof(fc.nat(200), fc.constantFrom<Aantal>('onbekend', 'afgeschermd')), {
		nil: undefined,
	});
	fc.assert(
		fc.property(aantal, aantal, aantal, (totaal, bereikt, nietBereikt) => {
			const getoond = readToonbaar(cijfers(totaal, bereikt, nietBereikt));
			const [t, b, n] = [getoond.doelgroeppeuters, getoond.bereikt, getoond.nietBereikt].map(
				({ aantal: getal }) => getal,
			);
			const teZien = [
				t,
				b,
				n,
				t !== undefined && b !== undefined ? t - b : undefined,
				t !== undefined && n !== undefined ? t - n : undefined,
			];
			expect(teZien.filter((getal) => getal !== undefined && getal > 0 && getal < 5)).toEqual([]);
		}),
	);
});
