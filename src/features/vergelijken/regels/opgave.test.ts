import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import { buildOpgave, buildOpgaveRijen } from './opgave.ts';

const findBron = (id: string) => ({ titel: `Bron ${id}`, uitgever: 'NJi' });
const getal = (antwoord: number | undefined) =>
	antwoord === undefined ? { herkomst: 'onleesbaar' as const } : { antwoord, herkomst: 'getal' as const };

function createOpgave(doelgroep?: number, bereikt?: number, nietBereikt?: number) {
	const cijfers = {
		peildatum: '2024-01-01',
		doelgroeppeuters: getal(doelgroep),
		kindplaatsen: getal(161),
		bereikt: getal(bereikt),
		nietBereikt: getal(nietBereikt),
		toelichting: ['De monitor was nieuw.'],
		aanvullend: [],
	};
	const cellen = buildOpgave({ jaar: 2024, bron: 'twenterand', cijfers }, findBron)!.cellen;
	return (['doelgroeppeuters', 'bereikt', 'nietBereikt'] as const).map((naam) => cellen[naam]);
}

const tekst = (...aantallen: (number | undefined)[]) =>
	createOpgave(...aantallen).map(({ tekst: getoond, klein }) => (klein ? `${getoond}: ${klein}` : getoond));
const GEEN = 'geen getal: niet getoond, omdat het om minder dan 5 kinderen gaat of dat eruit zou blijken';

test.each([
	['as reported', [117, 61, 56], ['117', '61', '56']],
	['not readable', [undefined, 61, 56], ['geen getal: niet leesbaar', '61', '56']],
	['a small rest hides both parts', [30, 28, 2], ['30', GEEN, GEEN]],
] as const)('%s', (_naam, aantallen, verwacht) => {
	expect(tekst(...aantallen)).toEqual(verwacht);
});

test('a group of 1 to 4 children cannot be computed from what is shown', () => {
	fc.assert(
		fc.property(fc.nat(60), fc.nat(60), (bereikt, niet) => {
			const [totaal, wel, ander] = createOpgave(bereikt + niet, bereikt, niet).map(({ tekst: getoond }) =>
				Number(getoond),
			);
			const teBerekenen = [totaal, wel, ander, totaal! - wel!, totaal! - ander!, wel! + ander!];
			for (const klein of [1, 2, 3, 4]) expect(teBerekenen).not.toContain(klein);
		}),
	);
});

test('without figures there is no opgave', () => {
	expect(buildOpgave({ jaar: 2024, bron: 'twenterand' }, findBron)).toBeUndefined();
});

test('the newest national figure stands beside it with its own year', () => {
	const cijfer = (reeks: string, periode: string, waarde?: number) =>
		({ reeks, periode, waarde, bron: { bron: 'nji' } }) as Cijfer;
	const rijen = buildOpgaveRijen(
		[
			cijfer('doelgroepkinderen', '2019', 38927),
			cijfer('doelgroepkinderen', '2022', 53257),
			cijfer('doelgroepkinderen', '2023'),
		],
		findBron,
	);
	expect(rijen[0]).toMatchObject({ landelijk: { tekst: '53.257' }, herkomst: { moment: '2022', bron: 'Bron nji' } });
	expect(rijen.slice(1).map(({ landelijk }) => landelijk.tekst)).toEqual([
		'niet gevonden',
		'niet gevonden',
		'niet gevonden',
	]);
});
