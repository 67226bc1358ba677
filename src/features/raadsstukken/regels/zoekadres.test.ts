import { describe, expect, it } from 'vitest';
import { describeOntbreekt, formatZoekadres, listVoorgangers, listZoeklinks } from './zoekadres.ts';

const twenterand = { naam: 'Twenterand', sleutel: 'twenterand' };

describe('formatZoekadres', () => {
	it('asks for all words in one gemeente, best first', () => {
		expect(formatZoekadres({ woorden: 'leerlingenvervoer', sleutel: 'twenterand' })).toBe(
			'https://openbesluitvorming.nl/?query=leerlingenvervoer&organization=twenterand&sort=relevance',
		);
	});

	it('asks for moties everywhere', () => {
		expect(formatZoekadres({ woorden: 'onderwijs huisvesting', soort: 'moties' })).toBe(
			'https://openbesluitvorming.nl/?query=onderwijs+huisvesting&entityType=Motion&sort=relevance',
		);
	});

	it('keeps what a word may hold inside the query', () => {
		const adres = new URL(formatZoekadres({ woorden: 'a&organization=b#c' }));
		expect(adres.searchParams.get('query')).toBe('a&organization=b#c');
		expect(adres.searchParams.get('organization')).toBeNull();
	});
});

describe('listZoeklinks', () => {
	const organisaties = (raad?: Parameters<typeof listZoeklinks>[1]) =>
		listZoeklinks('ihp', raad).map(({ href }) => new URL(href).searchParams.get('organization'));

	it('searches every raad when no gemeente is chosen', () => {
		expect(organisaties()).toEqual([null, null, null]);
		expect(listZoeklinks('ihp').map(({ tekst }) => tekst)).toContain('In de raadsstukken van alle gemeenten');
	});

	it('searches the own raad for documents and recordings, and the others for moties', () => {
		expect(organisaties(twenterand)).toEqual(['twenterand', null, 'twenterand']);
		expect(listZoeklinks('ihp', twenterand)[0]?.tekst).toBe('In de raadsstukken van Twenterand');
	});

	it('never says that it searches a raad whose documents are not there', () => {
		const links = listZoeklinks('ihp', { naam: 'Dalfsen' });
		expect(links.some(({ tekst }) => tekst.includes('Dalfsen'))).toBe(false);
	});
});

describe('describeOntbreekt', () => {
	it('says nothing of a raad that can be searched', () => {
		expect(describeOntbreekt(twenterand)).toBeUndefined();
	});

	it('leads to the own system of the raad where its address is known, and otherwise says that it is not', () => {
		expect(describeOntbreekt({ naam: 'Dalfsen', adres: 'https://raad.dalfsen.nl/' })?.adres).toBe(
			'https://raad.dalfsen.nl/',
		);
		expect(describeOntbreekt({ naam: 'Dalfsen' })?.tekst).toContain('het adres kennen we niet');
	});
});

describe('listVoorgangers', () => {
	const list = (raad?: Parameters<typeof listVoorgangers>[1]) =>
		listVoorgangers('leerplicht', raad).map(({ tekst, href }) => {
			const vraag = new URL(href).searchParams;
			return [tekst, vraag.get('query'), vraag.get('entityType'), vraag.get('organization')];
		});
	const ALLE = [
		['Moties in alle gemeenten', 'leerplicht', 'Motion', null],
		['Schriftelijke vragen in alle gemeenten', 'leerplicht schriftelijke vragen', null, null],
	];

	it('looks with every raad, and in the own one where it can be searched', () => {
		expect(list()).toEqual(ALLE);
		expect(list({ naam: 'Dalfsen' })).toEqual(ALLE);
		expect(list(twenterand).slice(2)).toEqual([
			['Moties in Twenterand', 'leerplicht', 'Motion', 'twenterand'],
			['Schriftelijke vragen in Twenterand', 'leerplicht schriftelijke vragen', null, 'twenterand'],
		]);
	});
});
