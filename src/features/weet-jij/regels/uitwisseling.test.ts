import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutate, NU, proefstaat } from './proefstaat.ts';
import type { Staat } from './staat.ts';
import { buildUitwisseling, LANGSTE_BESTAND, readUitwisseling } from './uitwisseling.ts';

const VOORBEELD: Staat = new Map([
	['vraag:vervoer-bso', { versie: 2, velden: { stand: { waarde: 'uitzoeken', tijd: NU - 1 } } }],
	['toezegging:k3x9', { versie: 2, velden: { voorWanneer: { waarde: '2026-12-01', tijd: NU } } }],
]);
const build = (staat: Staat) => buildUitwisseling({ staat, uitgave: '2026-11-28', gemaaktOp: NU });
const read = (tekst: string, nu = NU) => readUitwisseling(tekst, nu);
const readStaat = (tekst: string, nu = NU) => {
	const gelezen = read(tekst, nu);
	return 'staat' in gelezen ? gelezen.staat : gelezen.reden;
};
/** A file of this site with something else in it. */
const change = (anders: object) => JSON.stringify({ ...(JSON.parse(build(VOORBEELD)) as object), ...anders });
const changeVeld = (
	groep: string,
	id: string,
	veld: string,
	waarde: unknown,
	tijd: unknown = '2026-11-28T10:00:00.000Z',
) =>
	change({
		[groep]: JSON.parse(`{${JSON.stringify(id)}:{${JSON.stringify(veld)}:${JSON.stringify({ waarde, tijd })}}}`),
	});

test('a file can be read by a person', () => {
	expect(build(VOORBEELD)).toBe(`{
	"vorm": "raadswijzer-onderwijs/mijn-lijst",
	"versie": 1,
	"uitgave": "2026-11-28",
	"gemaaktOp": "2026-11-28T12:00:00.000Z",
	"vragen": {
		"vervoer-bso": {
			"stand": {
				"waarde": "uitzoeken",
				"tijd": "2026-11-28T11:59:59.999Z"
			}
		}
	},
	"taken": {},
	"toezeggingen": {
		"k3x9": {
			"voorWanneer": {
				"waarde": "2026-12-01",
				"tijd": "2026-11-28T12:00:00.000Z"
			}
		}
	},
	"vergaderingen": {}
}
`);
});

test('any list comes back from its file as it was', () => {
	fc.assert(
		fc.property(proefstaat, (staat) => {
			expect(read(build(staat))).toEqual({ staat, uitgave: '2026-11-28', gemaaktOp: NU });
		}),
		{ numRuns: 500 },
	);
});

test('500 questions with long notes come back as well', () => {
	const staat = new Map(
		Array.from({ length: 500 }, (_, plek) => [
			`vraag:vraag-${plek}`,
			{ versie: 2 as const, velden: { notitie: { waarde: `${plek} ${'Bel de griffie. '.repeat(200)}`, tijd: NU } } },
		]),
	);
	expect(readStaat(build(staat))).toEqual(staat);
});

test('a mark at the begin, as some programs save it, is no harm', () => {
	expect(readStaat(`\uFEFF${build(VOORBEELD)}`)).toEqual(VOORBEELD);
});

test('what this version does not know, and what is not of a list, is not taken along', () => {
	const velden = { stand: { waarde: 'nvt', tijd: 1 }, later: { waarde: 'x', tijd: 1 }, bron: { waarde: 9, tijd: 1 } };
	const staat = new Map([
		['vraag:a', { versie: 2 as const, velden }],
		['vraag:Geen Id', { versie: 2 as const, velden }],
		['formulier:b', { versie: 2 as const, velden }],
	]);
	expect(readStaat(build(staat))).toEqual(new Map([['vraag:a', { versie: 2, velden: { stand: velden.stand } }]]));
	expect(readStaat(changeVeld('vragen', 'a', 'later', 'x'))).toEqual(
		new Map([['toezegging:k3x9', VOORBEELD.get('toezegging:k3x9')]]),
	);
});

test('what a reader wrote for a day goes along, also when it is no day', () => {
	const velden = { voorWanneer: { waarde: 'na de zomer', tijd: 1 }, ingelostOp: { waarde: '2026-02-30', tijd: 1 } };
	const staat: Staat = new Map([['toezegging:a', { versie: 2, velden }]]);
	expect(readStaat(build(staat))).toEqual(staat);
});

test('a time later than now does not win of what is changed after this', () => {
	expect(readStaat(build(VOORBEELD), 5)).toEqual(
		new Map(
			[...VOORBEELD].map(([naam, { velden }]) => {
				const later = Object.entries(velden).map(([veld, waarde]) => [veld, { ...(waarde as object), tijd: 5 }]);
				return [naam, { versie: 2, velden: Object.fromEntries(later) as object }];
			}),
		),
	);
});

describe('changes nothing and says why:', () => {
	test.each([
		['nothing', '', 'leeg'],
		['a page', '<!doctype html><p>Niet gevonden</p>', 'vreemd'],
		['another JSON', '{"versie":1,"vragen":{}}', 'vreemd'],
		['a list', '[]', 'vreemd'],
		['a file without its end', build(VOORBEELD).slice(0, 200), 'afgekapt'],
		['a file with a comma lost', build(VOORBEELD).replace(',', ''), 'beschadigd'],
		['a newer version', change({ versie: 2, vragen: 'iets anders' }), 'nieuwer'],
		['too much', 'x'.repeat(LANGSTE_BESTAND + 1), 'te-groot'],
		[
			'too many entries',
			change({
				vragen: Object.fromEntries(
					Array.from({ length: 5_001 }, (_, plek) => [
						`a${plek}`,
						{ bron: { waarde: 'x', tijd: '2026-11-28T10:00:00.000Z' } },
					]),
				),
			}),
			'te-groot',
		],
		['no groups of entries', change({ vragen: [] }), 'beschadigd'],
		['a number for a text', changeVeld('vragen', 'a', 'notitie', 5), 'beschadigd'],
		['a list for a text', changeVeld('vragen', 'a', 'notitie', ['x']), 'beschadigd'],
		['a time without sense', changeVeld('vragen', 'a', 'notitie', 'x', 'gisteren'), 'beschadigd'],
		['a time that does not exist', changeVeld('vragen', 'a', 'notitie', 'x', '2026-13-01T10:00:00.000Z'), 'beschadigd'],
		['an id that is an address', changeVeld('vragen', 'a/../../b', 'notitie', 'x'), 'beschadigd'],
		['an id of a page long', changeVeld('vragen', 'a'.repeat(121), 'notitie', 'x'), 'beschadigd'],
		['a choice that is code', changeVeld('vergaderingen', 'a', 'punt:b:themas', ['<script>']), 'beschadigd'],
		['a question that is code', changeVeld('toezeggingen', 'a', 'vraag', 'javascript:alert(1)'), 'beschadigd'],
		['nested without end', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'vreemd'],
	])('%s', (_geval, tekst, reden) => {
		const gelezen = read(tekst);
		expect(gelezen).toEqual({ reden, melding: expect.stringMatching(/^Dit bestand .* Er is niets veranderd\.$/) });
	});

	test('names that every object has', () => {
		readStaat(changeVeld('vragen', '__proto__', 'notitie', 'x'));
		readStaat(changeVeld('vragen', 'a', '__proto__', 'x'));
		expect(({} as Record<string, unknown>)['notitie']).toBeUndefined();
		expect(readStaat(changeVeld('vragen', 'constructor', 'notitie', 'x'))).toHaveProperty('size', 2);
	});
});

test('10,000 random and mutated files never throw, and give a list that can be written again or one line', () => {
	const bestand = proefstaat.chain((staat) => mutate(build(staat)));
	let aantalGeweigerd = 0;
	fc.assert(
		fc.property(fc.oneof({ weight: 4, arbitrary: bestand }, fc.string(), fc.json()), (tekst) => {
			const gelezen = read(tekst);
			if ('reden' in gelezen) aantalGeweigerd += 1;
			else expect(readStaat(build(gelezen.staat))).toEqual(gelezen.staat);
		}),
		{ numRuns: 10_000 },
	);
	expect(aantalGeweigerd).toBeGreaterThan(5_000);
}, 60_000);
