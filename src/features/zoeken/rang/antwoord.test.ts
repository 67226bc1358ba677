import { expect, test } from 'vitest';
import { createDocument, type ZoekDocument } from '../index/document.ts';
import { startZoekmachine } from './machine.ts';
import { buildZoekregister } from '../index/registerbouw.ts';
import { searchInRegister } from './antwoord.ts';

const document = (adres: string, titel: string, extra: Partial<ZoekDocument> = {}): ZoekDocument =>
	createDocument({ adres, titel, soort: 'Taak', ...extra });
const SPLITSINGEN: Record<string, string[]> = {
	leerlingenvervoer: ['leerling', 'vervoer'],
	schakelklas: ['schakel', 'klas'],
};
const documenten = [
	document('/themas/leerlingenvervoer/', 'Leerlingenvervoer', {
		soort: 'Thema',
		themas: ['Leerlingenvervoer'],
		wie: ['raad'],
		tekst: 'De gemeente brengt leerlingen naar school.',
	}),
	document('/taken/verordening/', 'De raad stelt regels vast voor het vervoer van leerlingen', {
		wie: ['raad'],
		grondslag: ['WPO 4 lid 1 en 10'],
		themas: ['Leerlingenvervoer'],
	}),
	document('/begrippen/#oab', 'Onderwijsachterstandenbeleid (OAB)', {
		soort: 'Begrip',
		tekst: 'Het beleid tegen achterstanden in het onderwijs.',
	}),
	document('/taken/overleg/', 'Het college overlegt elk jaar met schoolbesturen', {
		wie: ['college'],
		tekst: 'Het overleg over achterstanden volgens de WPO.',
		grondslag: ['WPO 161 lid 1'],
		oudeGrondslag: ['artikel 167a'],
	}),
	document('/begrippen/#schakelklas', 'Schakelklas', { soort: 'Begrip', tekst: 'Een klas voor taal.' }),
	document('/taken/verantwoordelijk/', 'Verantwoordelijk voor het gebouw', {
		tekst: 'Wie verantwoordelijk is voor onderwijs.',
	}),
	document('/gemeenten/den-haag/', "'s-Gravenhage", { soort: 'Gemeente', trefwoorden: ['Den Haag'] }),
];
const machine = startZoekmachine(
	buildZoekregister(documenten, {
		groepen: [{ term: 'leerlingenvervoer', woorden: ['schooltaxi', 'busje naar school'] }],
		wetten: [['wpo', 'WPO', 'Wet op het primair onderwijs']],
		splits: (woord) => SPLITSINGEN[woord],
		teksten: 'x',
	}),
);
const eerste = (vraag: string) => {
	const [vondst] = searchInRegister(machine, vraag).vondsten;
	return vondst && machine.register.documenten[vondst.nummer]?.[0];
};

test.each([
	['an exact title', 'leerlingenvervoer', '/themas/leerlingenvervoer/'],
	['an everyday word', 'schooltaxi', '/themas/leerlingenvervoer/'],
	['an everyday phrase', 'busje naar school', '/themas/leerlingenvervoer/'],
	['two halves of a compound', 'leerlingen vervoer', '/themas/leerlingenvervoer/'],
	['the tail of a compound', 'klas', '/begrippen/#schakelklas'],
	['a typing error', 'leerlingenvervor', '/themas/leerlingenvervoer/'],
	['an error of the ear', 'onderwijsagterstandenbeleid', '/begrippen/#oab'],
	['an abbreviation', 'OAB', '/begrippen/#oab'],
	['an article', 'artikel 161 wpo', '/taken/overleg/'],
	['an old article', '167a', '/taken/overleg/'],
	['another name of a gemeente', 'den haag', '/gemeenten/den-haag/'],
	['an unknown compound by its halves', 'onderwijstaal', '/begrippen/#schakelklas'],
	['a question', 'wie stelt de regels voor het vervoer vast?', '/taken/verordening/'],
])('finds %s', (_soort, vraag, adres) => {
	expect(eerste(vraag)).toBe(adres);
});

test('says what an error was read as', () => {
	expect(searchInRegister(machine, 'leerlingenvervor').bedoeld).toBe('leerlingenvervoer');
	expect(searchInRegister(machine, 'leerlingenvervoer').bedoeld).toBeUndefined();
});

test.each(['daar', 'daar gaat u niet over', 'klas daar'])('no stop word of “%s” is corrected', (vraag) => {
	expect(searchInRegister(machine, vraag).bedoeld).toBeUndefined();
});

test('says where an indirect match led to', () => {
	expect(searchInRegister(machine, 'schooltaxi').vondsten[0]?.via).toEqual([
		{ getypt: 'schooltaxi', gevonden: 'leerlingenvervoer' },
	]);
	expect(searchInRegister(machine, 'klas').vondsten[0]?.via).toEqual([{ getypt: 'klas', gevonden: 'schakelklas' }]);
	expect(searchInRegister(machine, 'leerlingenvervoer').vondsten[0]?.via).toEqual([]);
});

test('counts per filter what choosing another value would give', () => {
	const { telFilters } = searchInRegister(machine, 'vervoer', { soort: 'Taak' });
	expect(telFilters.soort).toEqual({ Taak: 1, Thema: 1 });
	expect(telFilters.wie).toEqual({ raad: 1 });
});

test('keeps the suggestion when a filter leaves nothing', () => {
	const antwoord = searchInRegister(machine, 'leerlingenvervor', { soort: 'Gemeente' });
	expect(antwoord.vondsten).toEqual([]);
	expect(antwoord.bedoeld).toBe('leerlingenvervoer');
	expect(searchInRegister(machine, 'leerlingenvervoer', { soort: 'Gemeente' }).bedoeld).toBeUndefined();
});

test('says that an old number is another article today', () => {
	expect(searchInRegister(machine, 'artikel 167a wpo').vondsten[0]?.via).toEqual([
		{ getypt: '167a', gevonden: 'artikel 161 WPO' },
	]);
	expect(searchInRegister(machine, 'wpo 161').vondsten[0]?.via).toEqual([]);
});

test('marks the number of an article', () => {
	expect(searchInRegister(machine, 'artikel 161 wpo').stammen).toContain('161');
});

test.each([
	['Schimmel in leerlingenvervoer', ['Schimmel'], [], ['leerlingenvervoer']],
	['artikel 999 wpo', [], ['artikel 999 WPO'], ['wpo']],
	['artikel 999 wpo overleg', [], ['artikel 999 WPO'], ['wpo', 'overleg']],
	['leerlingenvervor', [], [], ['leerlingenvervor']],
	['wie betaalt het busje naar school', ['betaalt'], [], ['busje', 'school']],
	['schooltaxi', [], [], ['schooltaxi']],
	['artikel 161 wpo', [], [], ['161']],
	['niveau 9f overleg', ['niveau'], [], ['overleg']],
])('of “%s” %j and %j are missing', (vraag, nietGevonden, onbekendeArtikelen, welGevonden) => {
	const antwoord = searchInRegister(machine, vraag);
	expect(antwoord).toMatchObject({ nietGevonden, onbekendeArtikelen });
	expect(antwoord.welGevonden).toEqual(welGevonden);
});

test('filters and counts', () => {
	const { vondsten, telFilters } = searchInRegister(machine, 'vervoer', { soort: 'Taak' });
	expect(vondsten.map(({ nummer }) => machine.register.documenten[nummer]?.[0])).toEqual(['/taken/verordening/']);
	expect(telFilters).toEqual({ soort: { Taak: 1, Thema: 1 }, thema: { Leerlingenvervoer: 1 }, wie: { raad: 1 } });
});

test.each([
	'',
	'   ',
	'😀',
	'"><img src=x onerror=alert(1)>',
	'.*+?^${}()|[]\\',
	'x'.repeat(10_000),
	'de het een',
	'constructor __proto__',
	'-',
	'167a '.repeat(400),
])('an odd query (%#) does no harm', (vraag) => {
	const { vondsten } = searchInRegister(machine, vraag);
	expect(vondsten.filter(({ nummer, score }) => !machine.register.documenten[nummer] || !(score > 0))).toEqual([]);
	expect(searchInRegister(machine, 'vervoer').vondsten).not.toEqual([]);
});
