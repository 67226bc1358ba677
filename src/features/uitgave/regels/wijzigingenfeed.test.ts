import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { Correctie } from '../../../content/schemas/correctie.ts';
import { formatWijzigingenfeed } from './wijzigingenfeed.ts';

const correctie = (velden: Partial<Correctie>): Correctie => ({
	id: 'hernummerd',
	datum: '2026-11-21',
	soort: 'verouderd',
	stond: 'WPO 167a.',
	nu: 'WPO 161 <nieuw> & "waar".',
	waarom: 'De wet is hernummerd.',
	themas: [],
	taken: [],
	cijfers: [],
	...velden,
});
const gegevens = {
	site: new URL('https://raad.example:8080'),
	pad: '/wijzigingen.atom',
	siteNaam: 'Raadswijzer',
	uitgever: 'griffie van Voorbeeldstad',
	bouwdatum: '2026-12-01',
};
const read = (correcties: Correctie[]) => {
	const xml = parseDocument(formatWijzigingenfeed(correcties, gegevens), { xmlMode: true });
	return (naam: string) =>
		DomUtils.getElementsByTagName(naam, xml).map((element) => DomUtils.textContent(element).trim());
};

test('a feed has what RFC 4287 asks: id, title, updated and author, and every entry the first three', () => {
	const listTeksten = read([correctie({}), correctie({ id: 'tweede', datum: '2026-11-28' })]);
	expect(listTeksten('id')).toEqual([
		'https://raad.example:8080/wijzigingen/',
		'tag:raad.example,2026-11-21:wijzigingen/hernummerd',
		'tag:raad.example,2026-11-28:wijzigingen/tweede',
	]);
	expect(listTeksten('updated')).toEqual(['2026-11-28T00:00:00Z', '2026-11-21T00:00:00Z', '2026-11-28T00:00:00Z']);
	expect(listTeksten('name')).toEqual([gegevens.uitgever]);
	expect(listTeksten('title')[1]).toBe('WPO 161 <nieuw> & "waar".');
	expect(listTeksten('content')[0]).toContain('In de handreiking van 2021 stond: WPO 167a. Nu geldt: WPO 161');
});

test('an empty feed was last changed at the build', () => {
	expect(read([])('updated')).toEqual(['2026-12-01T00:00:00Z']);
});
