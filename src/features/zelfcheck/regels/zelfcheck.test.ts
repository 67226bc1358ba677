import { expect, test } from 'vitest';
import { ALLEEN_AFGELEID, ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { readGemeente, pickInvulling, setGemeente, setVeld, VELDEN, type Invulling } from './invulling.ts';
import { buildJaar, readJaar, readPeildatum, listAchtergebleven } from './jaar.ts';
import { readInvulling } from './lezen.ts';
import { walkVragen } from './opgave.ts';
import { countTotaal, countVoortgang } from './voortgang.ts';
import { listVragen } from './vragen.ts';

const VANDAAG = '2026-11-22';
const namen = (invulling: Invulling) => walkVragen('integratie', invulling).gevraagd.map(({ naam }) => naam);
const achter = (invulling: Invulling) =>
	listAchtergebleven(invulling, 2025).map(({ naam, reden }) => `${naam}: ${reden}`);

test('no form offers an answer that can only be inferred', () => {
	const keuzes = ONDERWERPEN.flatMap((onderwerp) => listVragen(onderwerp).flatMap(({ antwoorden }) => antwoorden));
	expect(keuzes.length).toBeGreaterThan(20);
	expect(keuzes.filter((antwoord) => ALLEEN_AFGELEID.includes(antwoord))).toEqual([]);
});

test('every question has a name of its own', () => {
	const alle = ONDERWERPEN.flatMap((onderwerp) => listVragen(onderwerp).map(({ naam }) => naam));
	expect(new Set(alle).size).toBe(alle.length);
	expect(alle.length).toBeGreaterThan(20);
	expect(alle.filter((naam) => !VELDEN.has(naam))).toEqual([]);
});

test.each([
	['an empty form asks the first questions only', {}, ['overleg', 'afspraken', 'toelichting']],
	['overleg nee asks for no partners', { overleg: ['nee'] }, ['overleg', 'afspraken', 'toelichting']],
	['overleg ja asks with whom', { overleg: ['ja'] }, ['overleg', 'partners', 'afspraken', 'toelichting']],
	[
		'a ticked kind of partner gets its row, anderen their line',
		{ overleg: ['ja'], partners: ['besturen-po', 'anders'] },
		['overleg', 'partners', 'anderePartners', 'metAlle.besturen-po', 'afspraken', 'toelichting'],
	],
	[
		'partners that are still there from before play no part',
		{ overleg: ['nee'], partners: ['anders'], anderePartners: ['de bibliotheek'] },
		['overleg', 'afspraken', 'toelichting'],
	],
	[
		'no goals asks why',
		{ afspraken: ['ja'], meetbareDoelen: ['geen'] },
		['overleg', 'afspraken', 'meetbareDoelen', 'redenGeenDoelen', 'toelichting'],
	],
])('%s', (_regel, velden, verwacht) => {
	const invulling = Object.fromEntries(
		Object.entries(velden).map(([veld, waarden]) => [`integratie.${veld}`, waarden]),
	);
	expect(namen(invulling)).toEqual(verwacht.map((veld) => `integratie.${veld}`));
});

test('an answer to a question that is put no more stays behind, and is named', () => {
	const invulling = { 'integratie.overleg': ['nee'], 'integratie.partners': ['besturen-po'] };
	expect(buildJaar(invulling, 'twenterand', 2025, VANDAAG).onderwerpen).toEqual({
		integratie: { metAlle: [], overleg: { antwoord: 'nee', herkomst: 'aangekruist' } },
	});
	expect(achter(invulling)).toContain('integratie.partners: niet-gevraagd');
});

test('why peuters were not reached is no question when all were', () => {
	const gevraagd = (aantal: string) =>
		walkVragen('aanbod', { 'cijfers.nietBereikt': [aantal] }).gevraagd.map(({ veld }) => veld);
	expect(gevraagd('0')).not.toContain('redenPeutersNietBereikt');
	expect(gevraagd('7')).toContain('redenPeutersNietBereikt');
});

test('an empty form is a file with a gemeente, a year and no answer', () => {
	expect(buildJaar({}, 'twenterand', 2025, VANDAAG)).toEqual({
		gemeente: 'twenterand',
		jaar: 2025,
		bron: 'zelfcheck-lea-vve',
		documentVan: VANDAAG,
		onderwerpen: {},
	});
});

test.each([
	['a telephone number', 'Bel 06 12345678'],
	['a telephone number over two lines', 'Bel 06\n12345678'],
	['an e-mail address', 'Mail naar iemand@gemeente.nl'],
])('a text with %s stays behind whole', (_regel, tekst) => {
	const invulling = { 'integratie.toelichting': [tekst], aanvulling: [tekst] };
	const jaar = buildJaar(invulling, 'twenterand', 2025, VANDAAG);
	expect(JSON.stringify(jaar)).not.toMatch(/12345678|@/);
	expect(achter(invulling)).toEqual(
		expect.arrayContaining(['integratie.toelichting: persoonsgegeven', 'aanvulling: persoonsgegeven']),
	);
});

test('a text about one to four children stays behind whole, from the file and from the signals', () => {
	const invulling = {
		'integratie.toelichting': ['Het waren 2 peuters in Den Ham.'],
		'cijfers.toelichting': ['De monitor was nieuw.\nVan de 23 kinderen zijn er 3 niet bereikt.'],
		aanvulling: ['Er zijn 3 locaties voor kinderen van 2 tot 4 jaar.'],
		'cijfers.bereikt': ['2 peuters'],
	};
	const jaar = buildJaar(invulling, 'twenterand', 2025, VANDAAG);
	expect(JSON.stringify(jaar)).not.toMatch(/peuters|monitor/);
	expect(jaar.aanvulling).toBe('Er zijn 3 locaties voor kinderen van 2 tot 4 jaar.');
	expect(achter(invulling).toSorted()).toEqual([
		'cijfers.bereikt: klein-aantal',
		'cijfers.toelichting: klein-aantal',
		'integratie.toelichting: klein-aantal',
	]);
});

test('the gemeente chosen elsewhere counts only as long as nothing was entered here', () => {
	expect(readGemeente({}, 'twenterand')).toBe('twenterand');
	expect(readGemeente(setGemeente({}, 'aalten', 'Aalten'), 'twenterand')).toBe('aalten');
	for (const getypt of ['Almlo', '']) {
		const invulling = setGemeente(setGemeente({}, 'aalten', 'Aalten'), undefined, getypt);
		expect(readGemeente(invulling, 'twenterand')).toBeUndefined();
		expect(pickInvulling(invulling)).toEqual({ 'gemeente-invoer': [getypt] });
		expect(setGemeente(invulling, 'aalten', 'Aalten')).toEqual({ gemeente: ['aalten'] });
	}
	expect(achter(setGemeente({}, undefined, 'Bel 06 12345678 over 2 peuters'))).toEqual([]);
});

test.each([
	['one figure', { 'cijfers.bereikt': ['61'] }, { bereikt: { antwoord: 61, herkomst: 'getal' }, toelichting: [] }],
	['an explanation alone', { 'cijfers.toelichting': ['Nieuw systeem.'] }, { toelichting: ['Nieuw systeem.'] }],
])('%s goes into the file, without the figures that were not filled in', (_regel, invulling, verwacht) => {
	expect(achter(invulling)).toEqual([]);
	expect(buildJaar(invulling, 'twenterand', 2025, VANDAAG).cijfers).toEqual({
		peildatum: '2025-01-01',
		aanvullend: [],
		...verwacht,
	});
});

test.each([
	['nothing filled in is last year', undefined, 2025],
	['an earlier year', '2019', 2019],
	['this year has not ended', '2026', undefined],
	['a year to come', '2031', undefined],
	['no year', 'vorig jaar', undefined],
	['before there were self-checks', '1890', undefined],
])('year: %s', (_regel, getypt, verwacht) => {
	expect(readJaar(getypt === undefined ? {} : { jaar: [getypt] }, VANDAAG)).toBe(verwacht);
});

test.each([
	[undefined, '2025-01-01'],
	['2025-02-01', '2025-02-01'],
	['2025-02-30', '2025-01-01'],
	['0024-02-01', '2025-01-01'],
	['gisteren', '2025-01-01'],
])('peildatum %s counts as %s', (getypt, verwacht) => {
	expect(readPeildatum(getypt === undefined ? {} : { 'cijfers.peildatum': [getypt] }, 2025)).toBe(verwacht);
});

test('progress counts the questions that are put, and no lines of text', () => {
	expect(countTotaal({})).toEqual({ beantwoord: 0, totaal: 22 });
	const invulling = {
		'integratie.overleg': ['ja'],
		'integratie.partners': ['anders'],
		'integratie.anderePartners': ['de bibliotheek'],
		'integratie.toelichting': ['Tekst.'],
		'cijfers.bereikt': ['61'],
	};
	expect(countVoortgang('integratie', invulling)).toEqual({ beantwoord: 2, totaal: 3 });
	expect(countVoortgang('aanbod', invulling)).toEqual({ beantwoord: 1, totaal: 6 });
});

test('a field changes without touching the others; an emptied one disappears', () => {
	const invulling = setVeld({ jaar: ['2024'] }, 'integratie.overleg', ['ja']);
	expect(invulling).toEqual({ jaar: ['2024'], 'integratie.overleg': ['ja'] });
	expect(setVeld(invulling, 'integratie.overleg', [''])).toEqual({ jaar: ['2024'] });
});

test('of stored values only known fields with text in them are of this form', () => {
	const vreemd = JSON.parse('{"__proto__":["x"],"onbekend":["x"],"jaar":[2024],"integratie.overleg":["ja"]}');
	expect(pickInvulling(vreemd)).toEqual({ 'integratie.overleg': ['ja'] });
	expect(pickInvulling({ aanvulling: ['x'.repeat(20_000)] })['aanvulling']?.[0]).toHaveLength(20_000);
});

test('a file of another origin is taken over as far as the form has room, and the rest is named', () => {
	const { invulling, nietOvergenomen } = readInvulling({
		gemeente: 'twenterand',
		jaar: 2024,
		bron: 'twenterand-jaarverantwoording-2024',
		documentVan: '2025-02-26',
		onderwerpen: {
			integratie: {
				metAlle: [{ partner: 'besturen-po', opgave: { herkomst: 'onleesbaar' } }],
				overleg: { antwoord: 'ja', herkomst: 'afgeleid', reden: 'Een vervolgvraag staat afgedrukt.' },
				meetbareDoelen: { antwoord: 'allemaal-of-deels', herkomst: 'afgeleid', reden: 'Idem.' },
			},
		},
	});
	expect(invulling).toEqual({ gemeente: ['twenterand'], jaar: ['2024'], 'integratie.overleg': ['ja'] });
	expect(nietOvergenomen).toEqual([
		'Integratie bevorderen: met alle partijen van deze soort',
		'Integratie bevorderen: meetbare doelen',
	]);
});
