import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { cleanTekst, naamGeenGetal, type Invulling } from '../regels/invulling.ts';
import { buildJaar, listAchtergebleven } from '../regels/jaar.ts';
import { GEEN_GETAL_VAN, readCijfer } from '../regels/cijfers.ts';
import { listVragen } from '../regels/vragen.ts';
import { checkKleineAantallen } from '../../../content/relaties/lea-vve.ts';
import { createInhoud, createOnderdeel } from '../../../content/relaties/proefinhoud.ts';
import { checkBestand } from '../../../content/lezen/bestand.ts';
import { CIJFERS, ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { openBestand, readBestand } from './bestand-lezen.ts';
import { formatBestand } from './bestand.ts';

// A form of a hundred fields takes a while to invent.
vi.setConfig({ testTimeout: 60_000 });

const VANDAAG = '2026-11-22';
const JAAR = 2025;
const createBestand = (invulling: Invulling) => formatBestand(buildJaar(invulling, 'twenterand', JAAR, VANDAAG));
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
	'het waren 2 peuters',
	'twee',
	'kinderen',
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
			expect(check(createBestand(invulling)).problemen).toEqual([]);
			const jaar = buildJaar(invulling, 'twenterand', JAAR, VANDAAG);
			const leaVve = [createOnderdeel('leaVve', `gemeenten/twenterand/lea-vve/${JAAR}.yaml`, 'twenterand', jaar)];
			expect(checkKleineAantallen(createInhoud({ leaVve }))).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

/** A list of lines loses the white around them; every text loses what no file can hold. */
const createNet = (naam: string, waarden: readonly string[]) =>
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
			.map(([naam, waarden]): [string, string[]] => [naam, createNet(naam, waarden)])
			.filter(([, waarden]) => waarden.length > 0),
	);

function readTerug(invulling: Invulling): Invulling {
	const gelezen = readBestand(createBestand(invulling), undefined);
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
				const gegeven = readCijfer(naam, invulling);
				const terug = readCijfer(naam, gelezen);
				if (gegeven === undefined) expect(terug).toBeUndefined();
				else expect([gegeven, 'afgeschermd']).toContain(terug);
			}
		}),
	);
});

test('a file made from a file is the same file', () => {
	fc.assert(
		fc.property(invullingen, (invulling) => {
			const yaml = createBestand(invulling);
			const gelezen = readBestand(yaml, undefined);
			if (typeof gelezen === 'string') throw new Error(gelezen);
			expect(createBestand(gelezen.invulling)).toBe(yaml);
		}),
		{ numRuns: 60 },
	);
});

const MELDING = 'Dit is geen bestand van de zelfcheck. Kies het bestand dat je hier hebt gedownload.';
test.each([
	['text', 'zomaar een tekst', MELDING],
	['nothing', '', MELDING],
	['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog "jaar: 2025 >>\nendobj', MELDING],
	['YAML of something else, broken', 'titel: [Leerplicht', MELDING],
	['a list that names our fields', '- jaar: 2025\n- onderwerpen: [', MELDING],
	['another kind of file', 'titel: Leerplicht', MELDING],
	['an open bracket', 'jaar: [2025\nonderwerpen: {}', 'is beschadigd: rond regel 2 is het niet te lezen'],
	[
		'our first line and nothing of use',
		'# Zelfcheck LEA/vve over 2025\njaar: "2025',
		'is beschadigd: rond regel 2 is het niet te lezen',
	],
	['our first line alone', '# Zelfcheck LEA/vve over 2025\n', MELDING],
	[
		'an invented answer',
		'jaar: 2025\nbron: a\ndocumentVan: 2026-01-01\nonderwerpen:\n  integratie:\n    overleg:\n      antwoord: soms\n      herkomst: aangekruist\n',
		'Regel 7, onderwerpen.integratie.overleg.antwoord: "soms" kan hier niet. Kies uit: ja, nee, onbekend.',
	],
])('%s is refused in one Dutch line', (_regel, yaml, melding) => {
	const gelezen = readBestand(yaml, undefined);
	expect(gelezen).toContain(melding);
	expect(gelezen).not.toContain('\n');
});

test('a file that is too big is not even read', async () => {
	const bestand = new Blob(['a'.repeat(2_000_001)]);
	const lees = vi.spyOn(bestand, 'text');
	expect(await openBestand(bestand, undefined)).toContain('Dit bestand is te groot voor een zelfcheck.');
	expect(lees).not.toHaveBeenCalled();
	expect(await openBestand(new Blob([createBestand({})]), undefined)).toMatchObject({ nietOvergenomen: [] });
});

test('a form with every text at its longest is not too big', async () => {
	const vol = Object.fromEntries(veldenVan.map(([naam]) => [naam, ['☃'.repeat(5000)]]));
	expect(typeof (await openBestand(new Blob([createBestand(vol)]), undefined))).toBe('object');
});

test('the first lines say what the file is, who gets it and where it goes', () => {
	const kop = createBestand({}).split('\n\n')[0]?.split('\n') ?? [];
	expect(kop[0]).toBe(`# Zelfcheck LEA/vve over ${JAAR}, ingevuld in de browser op ${VANDAAG}.`);
	expect(kop.join('\n')).toContain('Stuur dit bestand naar de redactie');
	expect(kop.at(-1)).toBe(`# Voor de redactie: Zet dit bestand als content/gemeenten/twenterand/lea-vve/${JAAR}.yaml`);
	expect(kop.join('\n')).not.toContain('docs/');
});

test('a file without gemeente takes the one that was chosen, or none', () => {
	const yaml = createBestand({}).replace(/^gemeente:.*\n/m, '');
	expect(readBestand(yaml, 'heerlen')).toMatchObject({ invulling: { gemeente: ['heerlen'] } });
	expect(readBestand(yaml, undefined)).toEqual({ invulling: { jaar: ['2025'] }, nietOvergenomen: [] });
});
