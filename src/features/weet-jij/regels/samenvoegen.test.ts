import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proefstaat } from './proefstaat.ts';
import { buildStukken, mergeStaat, planTerug } from './samenvoegen.ts';
import type { Staat } from './staat.ts';
import { mergeStukken, readWaarden, setWaarden, createStuk, type Stuk } from './stuk.ts';

const vraag = (waarden: Record<string, string>, tijd = 1): Staat =>
	new Map([['vraag:a', setWaarden(createStuk(), waarden, tijd)]]);
const LEEG: Staat = new Map();

describe('on one question', () => {
	test.each([
		['both say the same', { stand: 'weet-ik', antwoord: 'Ja' }, { stand: 'weet-ik', antwoord: ' Ja ' }, 'eens'],
		['both say the same, one with a note', { stand: 'nvt' }, { stand: 'nvt', notitie: 'x' }, 'eens'],
		['the answers differ', { stand: 'weet-ik', antwoord: 'Ja' }, { stand: 'weet-ik', antwoord: 'Nee' }, 'verschil'],
		['one says that it does not apply', { stand: 'weet-ik' }, { stand: 'nvt' }, 'verschil'],
		['only I know', { stand: 'weet-ik' }, {}, 'alleen-ik'],
		['only I know, the other is finding out', { antwoord: 'Ja' }, { stand: 'uitzoeken' }, 'alleen-ik'],
		['only the other knows', { stand: 'uitzoeken' }, { stand: 'nvt' }, 'alleen-ander'],
		['both are finding out', { stand: 'uitzoeken' }, { stand: 'uitzoeken', notitie: 'x' }, 'wit'],
		['nobody wrote anything', {}, {}, 'wit'],
		['one took the answer back', { stand: '' }, {}, 'wit'],
	])('%s', (_geval, mijn, hun, oordeel) => {
		const { vragen, aantallen } = mergeStaat(vraag(mijn), vraag(hun), ['a']);
		expect(vragen).toMatchObject([{ id: 'a', oordeel }]);
		expect(aantallen).toEqual({ eens: 0, verschil: 0, 'alleen-ik': 0, 'alleen-ander': 0, wit: 0, [oordeel]: 1 });
	});

	test('says of each field that differs whose text stays', () => {
		const mijn: Staat = new Map([
			['vraag:a', { versie: 2, velden: { antwoord: { waarde: 'Ja', tijd: 5 }, bron: { waarde: 'brief', tijd: 1 } } }],
		]);
		expect(mergeStaat(mijn, vraag({ antwoord: 'Nee', bron: 'nota', notitie: 'x' }, 3), []).vragen).toEqual([
			{
				id: 'a',
				oordeel: 'verschil',
				verschillen: [
					{ veld: 'antwoord', ik: 'Ja', ander: 'Nee', blijft: 'ik' },
					{ veld: 'bron', ik: 'brief', ander: 'nota', blijft: 'ander' },
				],
			},
		]);
	});
});

test('questions stand in the order that was asked for, then those that only stand in a list', () => {
	const vragen = mergeStaat(vraag({ stand: 'nvt' }), LEEG, ['c', 'b']).vragen;
	expect(vragen.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('an earlier change, the same value and an empty field that was never filled change nothing', () => {
	const mijn = vraag({ antwoord: 'Ja', stand: 'nvt' }, 5);
	expect(mergeStaat(mijn, vraag({ antwoord: 'Nee', stand: 'nvt', bron: '' }, 3), []).wijzigingen).toEqual([]);
	expect(mergeStaat(mijn, vraag({ stand: 'nvt' }, 9), []).wijzigingen).toEqual([]);
	expect(mergeStaat(mijn, vraag({ antwoord: '' }, 9), []).wijzigingen).toEqual([
		{ naam: 'vraag:a', veld: 'antwoord', oud: 'Ja', nieuw: '', tijd: 9 },
	]);
});

const merge = (een: Staat, ander: Staat): Staat => {
	const samen = new Map(een);
	for (const [naam, stuk] of ander) samen.set(naam, mergeStukken(een.get(naam) ?? createStuk(), stuk));
	return samen;
};
/** What a reader sees: an empty field is as good as none. */
const show = (staat: Staat) =>
	Object.fromEntries(
		[...staat].flatMap(([naam, stuk]) =>
			Object.entries(readWaarden(stuk))
				.filter(([, waarde]) => (waarde as string).length > 0)
				.map(([veld, waarde]) => [`${naam} ${veld}`, waarde]),
		),
	);

test('carrying out the changes gives per field the last of both; whatever order, the same', () => {
	fc.assert(
		fc.property(proefstaat, proefstaat, (mijn, ander) => {
			const samen = merge(mijn, buildStukken(mergeStaat(mijn, ander, []).wijzigingen));
			expect(show(samen)).toEqual(show(merge(mijn, ander)));
			expect(show(merge(ander, buildStukken(mergeStaat(ander, mijn, []).wijzigingen)))).toEqual(show(samen));
			expect(mergeStaat(samen, ander, []).wijzigingen).toEqual([]);
		}),
	);
});

/** The plan of the way back, carried out. */
function goBack(nu: Staat, wijzigingen: Parameters<typeof planTerug>[0]): Staat {
	const { wissen, velden } = planTerug(wijzigingen, nu);
	const terug = new Map<string, Stuk>(nu);
	for (const naam of wissen) terug.delete(naam);
	for (const [naam, waarden] of velden) terug.set(naam, setWaarden(terug.get(naam) ?? createStuk(), waarden, 9));
	return terug;
}

test('the way back shows everything as it was', () => {
	fc.assert(
		fc.property(proefstaat, proefstaat, (mijn, ander) => {
			const { wijzigingen } = mergeStaat(mijn, ander, []);
			expect(show(goBack(merge(mijn, buildStukken(wijzigingen)), wijzigingen))).toEqual(show(mijn));
		}),
	);
});

test('the way back leaves what was changed since then', () => {
	const { wijzigingen } = mergeStaat(LEEG, vraag({ antwoord: 'Nee', bron: 'nota' }), []);
	const later = merge(buildStukken(wijzigingen), vraag({ antwoord: 'Toch niet' }, 7));
	expect(show(goBack(later, wijzigingen))).toEqual({ 'vraag:a antwoord': 'Toch niet' });
});
