import { expect, test } from 'vitest';
import type { Gegevens } from './gegevens.ts';
import { groupVragen, listFeiten, VERVALLEN } from './overzicht.ts';

const TIJD = Date.parse('2026-11-28T12:00:00Z');
const GEGEVENS: Gegevens = {
	themas: [
		{
			id: 'vervoer',
			titel: 'Vervoer',
			vragen: [
				{ id: 'a', vraag: 'Weet jij A?' },
				{ id: 'b', vraag: 'Weet jij B?', gewijzigd: [{ datum: '2027-01-01', was: 'Weet jij de oude B?' }] },
			],
		},
	],
	vervallen: [
		{ id: 'oud', vraag: 'Weet jij oud?', sinds: '2027-02-01', waarom: 'De taak verviel.', opvolger: '/x/#a' },
	],
	taken: [],
};

test('questions stand under their theme in the order of the site, whatever was emptied is left out', () => {
	const groepen = groupVragen(GEGEVENS, {
		b: { notitie: 'B', gewijzigd: TIJD },
		a: { stand: 'nvt', gewijzigd: TIJD },
		leeg: { stand: '', notitie: ' ', gewijzigd: TIJD },
	});
	expect(groepen.get('vervoer')?.map(({ id, adres }) => [id, adres])).toEqual([
		['a', '/weet-jij/vervoer/#a'],
		['b', '/weet-jij/vervoer/#b'],
	]);
	expect(groepen.get(VERVALLEN)).toEqual([]);
});

test('an answer to a question that is gone stays, with why and what came in its place', () => {
	const notities = { oud: { antwoord: 'Ja', gewijzigd: TIJD }, onbekend: { antwoord: 'Nee', gewijzigd: TIJD } };
	expect(groupVragen(GEGEVENS, notities).get(VERVALLEN)).toMatchObject([
		{ vraag: 'Weet jij oud?', letOp: 'Vervallen op 1 februari 2027. De taak verviel.', opvolger: '/x/#a' },
		{ vraag: 'onbekend', letOp: 'Deze vraag staat niet op deze site.' },
	]);
});

test('without the texts of the site every answer is still there, and nothing is said of its question', () => {
	const zonder = { themas: [], vervallen: [], taken: [] };
	expect(groupVragen(zonder, { a: { antwoord: 'Ja', gewijzigd: TIJD } }).get(VERVALLEN)).toMatchObject([
		{ vraag: 'a', letOp: '' },
	]);
});

test('an answer that is older than the question asks for a second look, with the words of then', () => {
	const [regel] = groupVragen(GEGEVENS, { b: { antwoord: 'Ja', gewijzigd: TIJD } }).get('vervoer') ?? [];
	expect(regel?.letOp).toBe(
		'Vraag gewijzigd op 1 januari 2027, kijk je antwoord na. Toen je antwoordde, stond er: “Weet jij de oude B?”',
	);
});

test('what is kept is read in one order, empty fields left out', () => {
	const notitie = { antwoord: ' Ja ', gevraagdAan: 'de griffie', gevraagdOp: '2026-11-20', gewijzigd: TIJD };
	expect(listFeiten(notitie, 'Uitzoeken')).toEqual([
		['Stand', 'Uitzoeken'],
		['Antwoord', 'Ja'],
		['Gevraagd aan', 'de griffie op 20 november 2026'],
	]);
	expect(listFeiten({ datum: '2026-11-03', gevraagdOp: '2026-11-20', gewijzigd: TIJD }, '')).toEqual([
		['Datum van het antwoord', '3 november 2026'],
		['Gevraagd aan', 'op 20 november 2026'],
	]);
});
