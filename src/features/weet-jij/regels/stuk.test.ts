import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStuk, mergeStukken, parseStuk, readWaarden, setWaarden, VERSIE, type Stuk } from './stuk.ts';

const naam = fc.constantFrom('stand', 'antwoord', 'notitie', 'constructor', '__proto__', 'nieuw-veld');
const veld = fc.record(
	{ waarde: fc.jsonValue(), tijd: fc.integer({ min: 0, max: 3 }), bron: fc.string() },
	{ requiredKeys: ['waarde', 'tijd'] },
);
/** As a page reads it: from text, so that every name is a property of its own. */
const stuk = fc
	.tuple(fc.dictionary(naam, veld), fc.dictionary(fc.constantFrom('kleur', 'toString', '__proto__'), fc.jsonValue()))
	.map(([velden, onbekend]): Stuk => {
		const gelezen = parseStuk(JSON.stringify({ ...onbekend, versie: VERSIE, velden }));
		if (gelezen.soort !== 'goed') throw new Error(gelezen.soort);
		return gelezen.stuk;
	});
const read = (tekst: string) => {
	const gelezen = parseStuk(tekst);
	if (gelezen.soort === 'nieuwer') throw new Error('nieuwer');
	return gelezen.stuk;
};

test('merging gives the same text in any order, and once more changes nothing', () => {
	fc.assert(
		fc.property(stuk, stuk, stuk, (a, b, c) => {
			const samen = formatStuk(mergeStukken(a, b));
			expect(formatStuk(mergeStukken(b, a))).toBe(samen);
			expect(formatStuk(mergeStukken(read(samen), b))).toBe(samen);
			expect(formatStuk(mergeStukken(mergeStukken(a, b), c))).toBe(formatStuk(mergeStukken(a, mergeStukken(b, c))));
		}),
	);
});

test('per field the last change wins, and no field or unknown part is lost', () => {
	fc.assert(
		fc.property(stuk, stuk, (a, b) => {
			const samen = read(formatStuk(mergeStukken(a, b)));
			expect(new Set(Object.keys(samen))).toEqual(new Set([...Object.keys(a), ...Object.keys(b)]));
			expect(new Set(Object.keys(samen.velden))).toEqual(new Set([...Object.keys(a.velden), ...Object.keys(b.velden)]));
			for (const [sleutel, waarde] of Object.entries(samen.velden)) {
				const tijden = [a, b].flatMap(({ velden }) =>
					Object.hasOwn(velden, sleutel) ? [(velden[sleutel] as { tijd: number }).tijd] : [],
				);
				expect((waarde as { tijd: number }).tijd).toBe(Math.max(...tijden));
			}
		}),
	);
});

test('a change wins of everything it replaces, also when the clock ran back, and touches no other field', () => {
	fc.assert(
		fc.property(stuk, naam, fc.string(), fc.integer({ min: 0, max: 3 }), (oud, welk, waarde, nu) => {
			const nieuw = setWaarden(oud, Object.fromEntries([[welk, waarde]]), nu);
			const samen = mergeStukken(nieuw, oud);
			expect(Object.getOwnPropertyDescriptor(readWaarden(samen), welk)?.value).toBe(waarde);
			for (const ander of Object.keys(oud.velden).filter((sleutel) => sleutel !== welk))
				expect(samen.velden[ander]).toEqual(oud.velden[ander]);
			expect({ ...samen, velden: 0 }).toEqual({ ...oud, velden: 0 });
		}),
	);
});

test('the same value again is no change: it may not win of what another tab wrote meanwhile', () => {
	const oud = setWaarden(read('{"versie":2,"velden":{}}'), { stand: 'nvt' }, 5);
	expect(setWaarden(oud, { stand: 'nvt' }, 9)).toEqual(oud);
});

test.each([
	['no JSON', '{kapot'],
	['a list', '[1,2]'],
	['null', 'null'],
	['a version without sense', '{"versie":"x","velden":{}}'],
	['no fields', '{"versie":2}'],
	['a field without time', '{"versie":2,"velden":{"stand":{"waarde":"nvt"}}}'],
])('damaged: %s', (_geval, tekst) => {
	expect(parseStuk(tekst).soort).toBe('kapot');
});

test('of a damaged entry the sound fields are read', () => {
	const gelezen = parseStuk('{"versie":2,"velden":{"stand":9,"notitie":{"waarde":"x","tijd":1}}}');
	expect(gelezen.soort === 'kapot' && readWaarden(gelezen.stuk)).toEqual({ notitie: 'x' });
});

test('any text is read without a throw; only what is whole counts as whole', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.json(),
				stuk.map((goed) => formatStuk(goed).slice(0, -1)),
			),
			(tekst) => {
				expect(parseStuk(tekst).soort).toBe('kapot');
			},
		),
		{ examples: [['']] },
	);
	expect(parseStuk('{"versie":3}').soort).toBe('nieuwer');
	expect(parseStuk(null).soort).toBe('goed');
});
