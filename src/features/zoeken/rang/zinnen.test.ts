import { expect, test } from 'vitest';
import { createDocument } from '../index/document.ts';
import { buildZoekregister } from '../index/registerbouw.ts';
import { searchInRegister } from './antwoord.ts';
import { startZoekmachine } from './machine.ts';

const vraag = (adres: string, titel: string, ...trefwoorden: string[]) =>
	createDocument({ adres, titel, trefwoorden, soort: 'Inwonersvraag' });
const register = buildZoekregister(
	[
		vraag('/te-laat', 'De taxi komt steeds te laat op school', 'busje altijd te laat', 'taxi niet op tijd'),
		vraag('/lang', 'Mijn dochter zit lang in het busje', 'busje elke dag een uur', 'te lang onderweg', 'laat thuis'),
		vraag('/dicht', 'Onze dorpsschool wordt gesloten', 'school gaat weg'),
		vraag('/betalen', 'De school betaalt de boeken', 'wie betaalt boeken'),
		createDocument({ adres: '/over', titel: 'Over deze site', soort: 'Overig', trefwoorden: ['contact'] }),
		createDocument({
			adres: '/gids',
			titel: 'De gids noemt het contact van de school met ouders en wijk',
			soort: 'Taak',
		}),
		createDocument({
			adres: '/instrumenten',
			titel: 'Wat de raad kan',
			soort: 'Taak',
			trefwoorden: ['daar gaat u niet over'],
		}),
		createDocument({ adres: '/kaart', titel: 'Wat je zegt', soort: 'Overig', trefwoorden: ['daar gaat u niet over'] }),
		createDocument({ adres: '/lea-vve', titel: 'Afspraken over vve in de lea', soort: 'Taak' }),
		createDocument({ adres: '/code', titel: 'De code van de vragenlijst', soort: 'Overig', tekst: 'Zoek lea-vve.' }),
		createDocument({ adres: '/apeldoorn', titel: 'Apeldoorn', soort: 'Gemeente' }),
		createDocument({ adres: '/jeugd', titel: 'Jeugd', soort: 'Begrip' }),
		createDocument({ adres: '/jeugdhulp', titel: 'Jeugdhulp', soort: 'Begrip' }),
	],
	{
		groepen: [],
		families: [['dicht', 'sluiten', 'gesloten']],
		wetten: [],
		splits: () => undefined,
		teksten: 'x',
	},
);
const machine = startZoekmachine(register);
const list = (invoer: string) =>
	searchInRegister(machine, invoer).vondsten.map(({ nummer }) => register.documenten[nummer]?.[0]);

test('a sentence finds the page with its words in one phrase before a page with them in several', () => {
	expect(list('het busje van mijn dochter is altijd te laat').slice(0, 2)).toEqual(['/te-laat', '/lang']);
});

test('a search word that is the whole query comes before a longer title with it', () => {
	expect(list('contact')).toEqual(['/over', '/gids']);
});

test('a sentence without a word that counts finds all pages that have it, in their own order', () => {
	expect(list('daar gaat u niet over')).toEqual(['/instrumenten', '/kaart']);
});

test('two words that also stand somewhere as one are still two words', () => {
	expect(list('lea vve ')[0]).toBe('/lea-vve');
});

test('a word of the same family finds, with the word itself first', () => {
	expect(list('gaat de school dicht')[0]).toBe('/dicht');
	expect(searchInRegister(machine, 'dorpsschool dicht').vondsten[0]?.via).toEqual([]);
	expect(searchInRegister(machine, 'dicht').vondsten[0]?.via).toContainEqual({ getypt: 'dicht', gevonden: 'gesloten' });
});

test('betaald is betaalt', () => {
	expect(list('wie betaald de boeken')[0]).toBe('/betalen');
	expect(searchInRegister(machine, 'wie betaald de boeken').bedoeld).toBeUndefined();
});

test.each(['apel', 'apeld', 'apeldo', 'apeldoo', 'apeldoor', 'apeldoorn'])(
	'“%s” keeps finding what the whole word finds',
	(begin) => expect(list(begin)).toContain('/apeldoorn'),
);

test('a word that is the beginning of another keeps finding the other', () => {
	expect(list('jeugd')).toEqual(['/jeugd', '/jeugdhulp']);
});

test('the first letters of a next word do not hide what stands there', () => {
	expect(list('jeugdhulp o')[0]).toBe('/jeugdhulp');
	expect(list('jeugdhulp op')[0]).toBe('/jeugdhulp');
});
