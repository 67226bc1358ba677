import { expect, test } from 'vitest';
import type { Wet } from '../../../src/content/schemas/wet.ts';
import { artikellijstSchema, readLijst, weglatingenSchema } from './artikelen.ts';
import { listDekking, listNummers } from './dekking.ts';
import { listDekkingen } from './lijsten.ts';
import { formatDekking, formatZonderLijst } from './verslag.ts';
import { readWetkopie } from './wetkopie.ts';

const KOPIE = `---
identifier: "BWBR0000001"
toestand: 2026-08-01
---
# Proefwet
De gemeente staat hier voor het eerste artikel.

##### Artikel 1. Begrippen

Iets zonder orgaan, met een [link](https://example.nl/gemeente).

##### Artikel 2

1. De gemeenteraad stelt vast.

##### Artikel 2a. Toezicht

De raad van toezicht benoemt.

##### Artikel 3. Uitvoering

Burgemeester en wethouders voeren uit.

##### Artikel 9.2.4

De gemeente meldt.
`;
const WET: Wet = {
	id: 'proefwet',
	naam: 'Proefwet',
	waarover: 'een proef',
	afkorting: 'PW',
	bwb: 'BWBR0000001',
	namen: [],
};
const taak = (artikel: string, ookIn: string[] = [], wet = 'proefwet') => ({ grondslag: { wet, artikel }, ookIn });

test('an article counts when it names an organ of the gemeente, in its own words and not in an address', () => {
	expect(readWetkopie(KOPIE)).toEqual({
		bwb: 'BWBR0000001',
		genoemd: [
			{ nummer: '2', organen: ['raad'] },
			{ nummer: '3', organen: ['college'] },
			{ nummer: '9.2.4', organen: ['gemeente'] },
		],
	});
});

const NUMMERS = [...'1 2 2a 3 4 5 7 35 47 48 161 186 189 191 200 9.2.1 9.2.5'.split(' ')];

test.each([
	['161 lid 1', ['161']],
	['189 lid 1 en 3, 191 lid 1', ['189', '191']],
	['2-3', ['2', '2a', '3']],
	['9.2.1, 9.2.5 lid 1-2', ['9.2.1', '9.2.5']],
	['9.2.1 lid 1 onder a, lid 2-5', ['9.2.1']],
	['186 lid 4 en 200', ['186', '200']],
	['35 lid 1, 3, 4 en 6', ['35']],
	['3 lid 1 en 2, 5 lid 1', ['3', '5']],
	['47 lid 9 onder b, 48 lid 12 onder b', ['47', '48']],
])('"%s" names the articles %j', (citaat, nummers) => {
	expect(listNummers(citaat, NUMMERS)).toEqual(nummers);
});

test('an article is covered by a taak of this law or a parallel, and left out only by name', () => {
	const taken = [taak('2 lid 1'), taak('7', ['PW 3 lid 1'], 'wpo')];
	const dekking = listDekking(WET, readWetkopie(KOPIE).genoemd, taken, [
		{ wet: 'proefwet', artikel: '9.2.4', reden: 'gaat over het Rijk' },
		{ wet: 'proefwet', artikel: '2', reden: 'staat er nu wel in' },
	]);
	expect(dekking).toMatchObject({ genoemd: 3, gedekt: 2, weggelaten: 1, open: [] });
	expect(dekking.overbodig.map(({ artikel }) => artikel)).toEqual(['2']);
	expect(formatDekking({ ...dekking, open: [{ nummer: '3', organen: ['college'] }] })).toContain(
		'  artikel 3 (college)',
	);
});

test.each([
	['a page of a site', '<html></html>', 'geen kopie van een wet'],
	['a copy that was cut', KOPIE.slice(0, 70), 'geen enkel kopje'],
])('%s is refused in one line', (_, tekst, melding) => {
	expect(() => readWetkopie(tekst)).toThrow(melding);
});

test('a range leaves out every article of a list between its ends, letters included', () => {
	const genoemd = ['6', '7a', '9-12', '13'].map((nummer) => ({ nummer, organen: [] }));
	const dekking = listDekking(
		WET,
		genoemd,
		[],
		[{ wet: 'proefwet', artikel: '6-12', reden: 'inrichting van de raad' }],
	);
	expect(dekking).toMatchObject({ weggelaten: 3, open: [{ nummer: '13' }], overbodig: [] });
	expect(formatDekking(dekking)).toMatch(/\n {2}artikel 13$/);
});

const LIJST = `wet: wpo
gelezenOp: 2026-11-28
tekstVan: 2026-08-01
delen: alles
artikelen: [4, 17d]
`;
const WEGLATING = `- wet: wpo
  artikel: '1'
  reden: begripsbepaling
`;

test('a list and what is left out are read as they stand', () => {
	expect(readLijst(artikellijstSchema, LIJST).artikelen).toEqual(['4', '17d']);
	expect(readLijst(weglatingenSchema, WEGLATING)).toEqual([{ wet: 'wpo', artikel: '1', reden: 'begripsbepaling' }]);
});

test.each([
	['a number that YAML shortened', LIJST.replace('4, ', '6.20, '), 'artikelen.1: zet een artikelnummer met een punt'],
	['a list without law', LIJST.replace('wet: wpo\n', ''), 'wet: dit veld ontbreekt'],
	['a list with a tab', LIJST.replace('[', '\n\t['), /^regel \d+: /],
])('%s is refused in one line', (_, bron, melding) => {
	expect(() => readLijst(artikellijstSchema, bron)).toThrow(melding);
});

test.each([
	['an article as a number', WEGLATING + WEGLATING.replace("'1'", '6.20'), '2.artikel: zet het artikel tussen'],
	['no reason', WEGLATING.replace(/ {2}reden.*\n/, ''), '1.reden: dit veld ontbreekt'],
	['what nobody read', WEGLATING.replace('begripsbepaling', '2-9 niet gelezen'), '1.reden: wat niet is gelezen'],
])('leaving out is refused for %s', (_, bron, melding) => {
	expect(() => readLijst(weglatingenSchema, bron)).toThrow(melding);
});

const REGISTER = { wetten: [WET, { ...WET, id: 'awb', afkorting: 'Awb' }], taken: [], weglatingen: [] };
const DEEL = { wet: 'proefwet', gelezenOp: '2026-11-28', tekstVan: '2026-08-01', delen: '1-9', artikelen: ['2'] };

test('the report says which parts of a law were read and which laws have no list', () => {
	const { dekkingen, zonderLijst } = listDekkingen(REGISTER, [DEEL]);
	expect(dekkingen.map(formatDekking)).toEqual([expect.stringContaining('Niet de hele wet is gelezen: 1-9.')]);
	expect(formatZonderLijst(zonderLijst)).toBe('Nog geen lijst van artikelen (1): Awb.');
	expect(() => listDekkingen(REGISTER, [{ ...DEEL, wet: 'weg' }])).toThrow(
		'wet "weg" staat niet in content/wetten.yaml',
	);
});
