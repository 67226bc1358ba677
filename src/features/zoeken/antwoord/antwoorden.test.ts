import { expect, test } from 'vitest';
import { answerBetekenis, answerDag, answerMaat } from './betekenis.ts';
import type { Antwoordbron } from './bron.ts';
import { answerInwoner } from './inwoner.ts';
import { answerTaak } from './taak.ts';
import { startZoekmachine } from '../rang/machine.ts';
import { createDocument } from '../index/document.ts';
import { buildZoekregister } from '../index/registerbouw.ts';
import { startAntwoordbron } from './bron.ts';
import { BOEK_VERSIE, type Antwoordenboek, type Taakrij } from './boek.ts';

const taak = (
	id: string,
	rest: Partial<Record<'soort' | 'zekerheid' | 'termijn' | 'artikel' | 'wie', string>> = {},
): Taakrij => [
	id,
	rest.wie ?? 'De raad',
	'raad',
	(rest.soort ?? 'plicht') as 'plicht',
	rest.artikel === '' ? [] : ['wpo', '4 lid 1'],
	(rest.zekerheid ?? 'geverifieerd') as 'geverifieerd',
	rest.termijn ?? '',
];
const boek: Antwoordenboek = {
	versie: BOEK_VERSIE,
	teksten: 'proef',
	wetten: { wpo: 'Wet op het primair onderwijs' },
	taken: [
		taak('verordening', { termijn: 'elk jaar' }),
		taak('vrij', { soort: 'beleidsvrijheid', zekerheid: 'uit-bron' }),
		taak('samen', { wie: 'De raad en het schoolbestuur' }),
		taak('verbod'),
		taak('keuze', { artikel: '' }),
	],
	kalender: [],
	begrippen: [
		['lea', 'De afspraken over kansen.'],
		['teldatum', 'De dag waarop leerlingen worden geteld: 1 februari.'],
		['leerplicht', 'De plicht om tussen 5 en 16 jaar naar school te gaan.'],
		['jaarverslag', 'Verslag van een jaar.'],
		['verslag', 'Elk verslag.'],
	],
	inwonersvragen: [['vervoer/#taxi', 'Het college regelt dat.', 'de vervoerder, het college', 'WPO 4 lid 1', ['vrij']]],
	kolommen: [],
};
const documenten = [
	['/taken/verordening/', 'De raad stelt regels vast.'],
	['/taken/vrij/', 'De gemeente mag helpen.'],
	['/taken/samen/', 'De raad en het schoolbestuur overleggen.'],
	['/taken/verbod/', 'De raad sluit de laatste school niet.'],
	['/taken/keuze/', 'De raad kan een feest geven.'],
	['/begrippen/#lea', 'Lokale Educatieve Agenda (LEA)'],
	['/begrippen/#teldatum', 'Teldatum'],
	['/begrippen/#leerplicht', 'Leerplicht'],
	['/begrippen/#jaarverslag', 'Jaarverslag'],
	['/begrippen/#verslag', 'Verslag'],
	['/inwoners/vervoer/#taxi', 'De taxi is te laat.'],
].map(([adres = '', titel = '']) => createDocument({ adres, titel, soort: 'Begrip' }));
const groepen = [
	{ term: 'Lokale Educatieve Agenda', woorden: ['onderwijsagenda'] },
	{ term: 'Jaarverslag', woorden: ['stuk'] },
	{ term: 'Verslag', woorden: ['stuk'] },
];
const bron: Antwoordbron = startAntwoordbron(
	startZoekmachine(buildZoekregister(documenten, { groepen, wetten: [], splits: () => undefined, teksten: 'x' })),
	boek,
);

test.each(['lea', 'Lokale Educatieve Agenda', 'onderwijsagenda'])('%s is known under that name', (woord) => {
	expect(answerBetekenis(bron, woord)).toMatchObject({
		kop: 'Lokale Educatieve Agenda (LEA)',
		tekst: 'De afspraken over kansen.',
		adres: '/begrippen/#lea',
	});
});

test('a word with two meanings, or with a word more, is not explained', () => {
	expect(answerBetekenis(bron, 'stuk')).toBeUndefined();
	expect(answerBetekenis(bron, 'teldatum verslag')).toBeUndefined();
	expect(answerBetekenis(bron, 'giraffe')).toBeUndefined();
});

test('an age or a day is answered when the meaning of the word has it', () => {
	expect(answerMaat(bron, 'tot welke leeftijd geldt de leerplicht')?.adres).toBe('/begrippen/#leerplicht');
	expect(answerMaat(bron, 'hoe lang duurt een verslag')).toBeUndefined();
	expect(answerMaat(bron, 'tot welke leeftijd mag je met leerplicht op vakantie')).toBeUndefined();
	expect(answerDag(bron, 'wanneer is de teldatum voor scholen')?.adres).toBe('/begrippen/#teldatum');
	expect(answerDag(bron, 'wanneer is het verslag')).toBeUndefined();
});

test('who decides comes with the law in full and the term', () => {
	expect(answerTaak(bron, '/taken/verordening/', 'beslist')).toMatchObject({
		kop: 'De raad',
		orgaan: 'raad',
		tekst: 'De raad stelt regels vast. Termijn: elk jaar.',
		bron: 'Wet op het primair onderwijs, artikel 4 lid 1',
	});
});

test('when or how much is never answered with who', () => {
	const tekst = 'Aan zet: de raad. Termijn: elk jaar.';
	expect(answerTaak(bron, '/taken/verordening/', 'wanneer')).toMatchObject({
		kop: 'De raad stelt regels vast.',
		tekst,
	});
	expect(answerTaak(bron, '/taken/verordening/', 'hoeveel')).toMatchObject({
		kop: 'De raad stelt regels vast.',
		tekst,
	});
});

test('may or must names who, and leaves a duty not to do it in its own words', () => {
	expect(answerTaak(bron, '/taken/verordening/', 'mag')?.kop).toBe('De raad moet dit');
	expect(answerTaak(bron, '/taken/samen/', 'mag')?.kop).toBe('De raad en het schoolbestuur moeten dit');
	expect(answerTaak(bron, '/taken/verbod/', 'mag')?.kop).toBe('De raad sluit de laatste school niet.');
});

test('what rests on no article says so', () => {
	expect(answerTaak(bron, '/taken/keuze/', 'beslist')?.bron).toBe('Geen wetsartikel');
});

test('may or must says how sure we are', () => {
	expect(answerTaak(bron, '/taken/vrij/', 'mag')).toMatchObject({
		kop: 'De raad mag dit, het hoeft niet',
		bron: 'Wet op het primair onderwijs, artikel 4 lid 1. Gelezen in een bron, niet in de wet',
	});
});

test('what a resident says is answered with who is next to act', () => {
	expect(answerInwoner(bron, '/inwoners/vervoer/#taxi')).toMatchObject({
		kop: 'De taxi is te laat.',
		tekst: 'Het college regelt dat. Aan zet: de vervoerder, het college.',
		bron: 'WPO 4 lid 1',
	});
});

test('what the register has no place for is never an answer', () => {
	expect(answerTaak(bron, '/taken/weg/', 'beslist')).toBeUndefined();
	expect(answerInwoner(bron, '/inwoners/weg/#weg')).toBeUndefined();
});
