import { expect, test } from 'vitest';
import { checkAndereNamen, checkNaamInEenLijst } from './begrippen.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';

interface Namen {
	afkorting?: string;
	synoniemen?: string[];
	vroeger?: string[];
	zoekwoorden?: string[];
}
const begrip = (term: string, namen: Namen = {}) =>
	createOnderdeel('begrippen', 'begrippen.yaml', term, {
		term,
		synoniemen: [],
		vroeger: [],
		zoekwoorden: [],
		...namen,
	});

test('a term with its own definition is no other name of another term', () => {
	const begrippen = [
		begrip('Absoluut verzuim', { synoniemen: ['thuiszitter'] }),
		begrip('Thuiszitter'),
		begrip('Vereniging', { synoniemen: ['vng'] }),
		begrip('Vereniging van Nederlandse Gemeenten', { afkorting: 'VNG' }),
	];
	expect(toRegels(checkAndereNamen(createInhoud({ begrippen })))).toEqual([
		'begrippen.yaml:7 synoniemen.1: "thuiszitter" is zelf een begrip, met een eigen uitleg. Zet het bij zoekwoorden, of voeg de twee begrippen samen.',
		'begrippen.yaml:7 synoniemen.1: "vng" is zelf een begrip, met een eigen uitleg. Zet het bij zoekwoorden, of voeg de twee begrippen samen.',
	]);
});

test('an old name and a word to search on may be a term of their own', () => {
	const begrippen = [
		begrip('Doorstroompunt', { vroeger: ['RMC'] }),
		begrip('Absoluut verzuim', { zoekwoorden: ['thuiszitter'] }),
		begrip('Regionaal Meld- en Coördinatiepunt', { afkorting: 'RMC', synoniemen: ['RMC-functie'] }),
		begrip('Thuiszitter'),
	];
	expect(checkAndereNamen(createInhoud({ begrippen }))).toEqual([]);
});

test('a name stands in one list of a term', () => {
	const begrippen = [
		begrip('Kindcentrum', { synoniemen: ['IKC'], zoekwoorden: ['ikc', 'campus'] }),
		begrip('Brede school', { zoekwoorden: ['campus'] }),
	];
	expect(toRegels(checkNaamInEenLijst(createInhoud({ begrippen })))).toEqual([
		'begrippen.yaml:7 zoekwoorden.1: "ikc" staat er al bij dit begrip. Haal een van de twee weg.',
	]);
});
