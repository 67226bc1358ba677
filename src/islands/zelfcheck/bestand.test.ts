import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { cleanTekst, naamGeenGetal, type Invulling } from '../../domain/lea-vve/zelfcheck-invulling.ts';
import { buildJaar, listAchtergebleven } from '../../domain/lea-vve/zelfcheck-jaar.ts';
import { GEEN_GETAL_VAN, leesCijfer } from '../../domain/lea-vve/zelfcheck-cijfers.ts';
import { listVragen } from '../../domain/lea-vve/zelfcheck-vragen.ts';
import { checkBestand } from '../../lib/content-bestand.ts';
import { CIJFERS, ONDERWERPEN } from '../../schemas/lea-vve-vragenlijst.ts';
import { readBestand } from './bestand-lezen.ts';
import { formatBestand } from './bestand.ts';

// A form of a hundred fields takes a while to invent.
vi.setConfig({ testTimeout: 60_000 });

const VANDAAG = '2026-11-22';
const JAAR = 2025;
const maakBestand = (invulling: Invulling) => formatBestand(buildJaar(invulling, 'twenterand', JAAR, VANDAAG));
const check = (yaml: string) =>
	checkBestand({ pad: `gemeenten/twenterand/lea-vve/${JAAR}.yaml`, bytes: new TextEncoder().encode(yaml) });

/** Text as people and accidents make it: quotes, YAML signs, line ends, emoji, halves of characters, addresses. */
const LASTIG = [
	'gemeente: almelo',
	'- nee',
	'"ja": \'nee\'',
	'*anker',
	'# geen commentaar',
	'true',
	'~',
	'0x1F',
	'2025-01-01',
	'---',
	'👩‍👧‍👦 één',
	'|\n  blok',
	'bel 06-12345678',
	'iemand@voorbeeld.nl',
	`https://voorbeeld.nl/${'a'.repeat(120)}@b.nl`,
	'\u2028\u0085\ufeff',
];
const tekst = fc.oneof(
	fc.constantFrom(...LASTIG),
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.array(fc.constantFrom(...LASTIG, ' ', '\n', '\t', '\r\n'), { maxLength: 6 }).map((delen) => delen.join('\n')),
);
const veldenVan: [string, fc.Arbitrary<string[]>][] = [
	...ONDERWERPEN.flatMap((onderwerp) => listVragen(onderwerp)).map(
		({ naam, vorm, antwoorden }): [string, fc.Arbitrary<string[]>] => [
			naam,
			vorm === 'tekst'
				? tekst.map((waarde) => [waarde])
				: vorm === 'een'
					? fc.constantFrom(...antwoorden, 'verzonnen').map((waarde) => [waarde])
					: fc.subarray([...antwoorden, 'verzonnen'], { minLength: 1 }),
		],
	),
	...CIJFERS.flatMap((naam): [string, fc.Arbitrary<string[]>][] => [
		[`cijfers.${naam}`, fc.oneof(fc.nat(60).map(String), tekst).map((waarde) => [waarde])],
		[naamGeenGetal(naam), fc.constantFrom(...GEEN_GETAL_VAN[naam]).map((waarde) => [waarde])],
	]),
	...['cijfers.toelichting', 'aanvulling', 'cijfers.peildatum'].map((naam): [string, fc.Arbitrary<string[]>] => [
		naam,
		tekst.map((waarde) => [waarde]),
	]),
];
const invullingen = fc.record(Object.fromEntries(veldenVan), { requiredKeys: [] }) as fc.Arbitrary<Invulling>;

test('whatever is filled in, the file passes the check of content', () => {
	fc.assert(
		fc.property(invullingen, (invulling) => {
			expect(check(maakBestand(invulling)).problemen).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

/** A list of lines loses the white around them; every text loses what no file can hold. */
const maakNet = (naam: string, waarden: readonly string[]) =>
	waarden
		.map(cleanTekst)
		.map((waarde) => (naam === 'cijfers.toelichting' ? waarde.replace(/\s*\n\s*/g, '\n') : waarde))
		.filter((waarde) => waarde !== '' && waarde !== 'verzonnen')
		.toSorted();

/** Fields with their values in a fixed order; the figures have a test of their own below. */
const zonderGetallen = (invulling: Invulling) =>
	Object.fromEntries(
		Object.entries(invulling)
			.filter(([naam]) => !/^cijfers\.(?!toelichting)/.test(naam))
			.map(([naam, waarden]): [string, string[]] => [naam, maakNet(naam, waarden)])
			.filter(([, waarden]) => waarden.length > 0),
	);

function readTerug(invulling: Invulling): Invulling {
	const gelezen = readBestand(maakBestand(invulling), undefined);
	if (typeof gelezen === 'string') throw new Error(gelezen);
	expect(gelezen.nietOvergenomen).toEqual([]);
	return gelezen.invulling;
}

test('a file read back is the form again, and holds no answer that was not given', () => {
	fc.assert(
		fc.property(invullingen, (invulling) => {
			const achter = listAchtergebleven(invulling, JAAR).map(({ naam }) => naam);
			const mee = Object.fromEntries(Object.entries(invulling).filter(([naam]) => !achter.includes(naam)));
			const verwacht = { ...mee, gemeente: ['twenterand'], jaar: [String(JAAR)] };
			expect(zonderGetallen(readTerug(invulling))).toEqual(zonderGetallen(verwacht));
		}),
		{ numRuns: 60 },
	);
});

test('a figure in the file is the one that was given, or masked', () => {
	const volledig = fc.record(
		Object.fromEntries(
			veldenVan.filter(([naam]) => naam.startsWith('cijfers.')).map(([naam, waarde]) => [naam, waarde]),
		),
		{ requiredKeys: CIJFERS.map((naam) => `cijfers.${naam}`) },
	);
	fc.assert(
		fc.property(volledig, (invulling: Invulling) => {
			const gelezen = readTerug(invulling);
			for (const naam of CIJFERS) {
				const gegeven = leesCijfer(naam, invulling);
				const terug = leesCijfer(naam, gelezen);
				if (gegeven === undefined) expect(terug).toBeUndefined();
				else expect([gegeven, 'afgeschermd']).toContain(terug);
			}
		}),
	);
});

test('a file made from a file is the same file', () => {
	fc.assert(
		fc.property(invullingen, (invulling) => {
			const yaml = maakBestand(invulling);
			const gelezen = readBestand(yaml, undefined);
			if (typeof gelezen === 'string') throw new Error(gelezen);
			expect(maakBestand(gelezen.invulling)).toBe(yaml);
		}),
		{ numRuns: 60 },
	);
});

test.each([
	['text', 'zomaar een tekst', 'Dit is geen bestand van de zelfcheck'],
	['nothing', '', 'Dit is geen bestand van de zelfcheck'],
	['broken YAML', 'jaar: [2025', 'Dit bestand is niet te lezen. Regel'],
	['another kind of file', 'titel: Leerplicht', 'Dit bestand past niet. Regel'],
	[
		'an invented answer',
		'jaar: 2025\nbron: a\ndocumentVan: 2026-01-01\nonderwerpen:\n  integratie:\n    overleg:\n      antwoord: soms\n      herkomst: aangekruist\n',
		'Regel 7, onderwerpen.integratie.overleg.antwoord: "soms" kan hier niet. Kies uit: ja, nee, onbekend.',
	],
	['too much', 'a'.repeat(1_000_001), 'Dit bestand is te groot'],
])('%s is refused in one Dutch line', (_regel, yaml, melding) => {
	const gelezen = readBestand(yaml, undefined);
	expect(gelezen).toContain(melding);
	expect(gelezen).not.toContain('\n');
});

test('a file without gemeente takes the one that was chosen, or none', () => {
	const yaml = maakBestand({}).replace(/^gemeente:.*\n/m, '');
	expect(readBestand(yaml, 'heerlen')).toMatchObject({ invulling: { gemeente: ['heerlen'] } });
	expect(readBestand(yaml, undefined)).toEqual({ invulling: { jaar: ['2025'] }, nietOvergenomen: [] });
});
