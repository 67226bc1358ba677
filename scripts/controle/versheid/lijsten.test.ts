import { expect, test } from 'vitest';
import { createInhoud, createOnderdeel } from '../../../src/content/relaties/proefinhoud.ts';
import type { Bron } from '../../../src/content/schemas/bron.ts';
import { listHoudbaar } from './houdbaar.ts';
import { listJaar } from './jaarlijst.ts';
import { listMaand } from './maandlijst.ts';
import { formatGroepen, type Groep } from './post.ts';

const OP = '2026-11-28';
const LEESBAAR = new Set(['inwoners']);
const bron = (id: string, rest: Partial<Bron> = {}) =>
	createOnderdeel('bronnen', 'bronnen/register.yaml', id, {
		id,
		titel: `Tabel ${id}`,
		adres: `https://${id}.example/`,
		...rest,
	});
const kolom = (id: string, rest: object = {}) =>
	createOnderdeel('kolommen', 'register/kolommen.yaml', id, {
		id,
		bron: 'cbs',
		peildatum: '2025-01-01',
		herzienVoor: '2027-11-28',
		...rest,
	});
const cijfer = (id: string, periode: string, rest: object = {}) =>
	createOnderdeel('landelijk', 'landelijk/vve.yaml', id, {
		onderwerp: 'vve',
		reeks: 'bereik',
		periode,
		bron: { bron: 'nji' },
		opgehaaldOp: '2025-12-20',
		...rest,
	});
const wet = createOnderdeel('wetten', 'wetten.yaml', 'wpo', {
	id: 'wpo',
	naam: 'Wet op het primair onderwijs',
	bwb: 'BWBR0003420',
	gelezenTekstVan: '2026-08-01',
});
const taak = (id: string, rest: object = {}) =>
	createOnderdeel('taken', 'taken/leerplicht.yaml', id, {
		id,
		status: 'geldend',
		herkomst: [],
		gelezenBij: [],
		herzienVoor: '2027-11-28',
		...rest,
	});
const vindPosten = (groepen: readonly Groep[], titel: string) =>
	groepen.find((groep) => groep.titel.startsWith(titel))!.posten;

const inhoud = createInhoud({
	bronnen: [
		bron('cbs', { ritme: 'jaarlijks' }),
		bron('nji', {
			ritme: 'jaarlijks',
			nieuwer: { stand: 'niet-opgehaald', gezochtOp: '2026-11-20', toelichting: 'De tabel over 2025 bestaat.' },
		}),
		bron('oud', { ritme: 'eenmalig' }),
		bron('brief', { adres: undefined, opvragenBij: 'de griffie van Heerlen' }),
	],
	kolommen: [kolom('inwoners'), kolom('raadszetels'), kolom('eenmaal', { bron: 'oud' })],
	landelijk: [cijfer('oud-cijfer', '2021'), cijfer('nieuw-cijfer', '2022')],
	wetten: [wet],
	taken: [
		taak('verslag', {
			grondslag: { wet: 'wpo', artikel: '161 lid 1', gelezen: { op: '2026-11-01', tekstVan: '2026-08-01' } },
		}),
		taak('voorstel', { status: 'bij-de-kamer', statusGezienOp: '2025-05-22', gelezenBij: ['https://kamer.example/'] }),
	],
	kalender: [
		createOnderdeel('kalender', 'kalender.yaml', 'vergadering', {
			id: 'vergadering',
			maand: 12,
			dag: 1,
			wet: 'wpo',
			artikel: '75',
			bronnen: [],
		}),
		createOnderdeel('kalender', 'kalender.yaml', 'ver-weg', { id: 'ver-weg', maand: 11, dag: 27, bronnen: [] }),
	],
	herindelingen: [
		createOnderdeel('herindelingen', 'register/herindelingen.yaml', 'straks', {
			id: 'straks',
			status: 'voorgenomen',
			per: '2027-01-01',
			gezienOp: '2025-11',
			bronnen: [{ bron: 'brief' }],
		}),
		createOnderdeel('herindelingen', 'register/herindelingen.yaml', 'geweest', {
			id: 'geweest',
			status: 'vastgesteld',
			per: '2023-01-01',
			gezienOp: '2022',
			bronnen: [{ bron: 'brief' }],
		}),
	],
	praktijk: [createOnderdeel('praktijk', 'praktijk/delft.mdx', 'delft', { gecontroleerdOp: '2025-03-01' })],
	leaVve: [
		createOnderdeel('leaVve', 'gemeenten/heerlen/lea-vve/2023.yaml', 'heerlen/2023', {
			gemeente: 'heerlen',
			jaar: 2023,
			bron: 'brief',
		}),
		createOnderdeel('leaVve', 'gemeenten/heerlen/lea-vve/2024.yaml', 'heerlen/2024', {
			gemeente: 'heerlen',
			jaar: 2024,
			bron: 'brief',
		}),
	],
	dossier: [
		createOnderdeel('dossier', 'gemeenten/heerlen/dossier.yaml', 'nota', {
			gemeente: 'heerlen',
			datum: '2024-10',
			bron: { bron: 'brief' },
		}),
	],
});

test('a column says from which table it comes and with which command it is renewed', () => {
	expect(vindPosten(listJaar(inhoud, LEESBAAR), 'Cijfers per gemeente')).toEqual([
		{
			wat: '1 kolom van 1 januari 2025: inwoners.',
			bron: 'Tabel cbs: https://cbs.example/',
			zo: 'npm run importeer:cbs -- <bestand> --bron cbs --proef',
		},
		{
			wat: '1 kolom van 1 januari 2025: raadszetels.',
			bron: 'Tabel cbs: https://cbs.example/',
			zo: 'met de hand; zie docs/redactie/cijfers-vernieuwen.md',
		},
	]);
});

test('of national figures only the newest of a reeks is renewed', () => {
	expect(vindPosten(listJaar(inhoud, LEESBAAR), 'Landelijke cijfers')).toEqual([
		{
			wat: 'content/landelijk/vve.yaml: bereik (2022).',
			bron: 'Tabel nji: https://nji.example/. Gezocht op 20 november 2026: er is iets nieuwers, en dat staat hier nog niet.',
			zo: 'npm run nieuw -- cijfer --onderwerp vve --titel "<wat is geteld>"',
		},
	]);
});

test('a law says what hangs on it', () => {
	expect(vindPosten(listJaar(inhoud, LEESBAAR), 'Wetten').map(({ wat, bron: uit }) => [wat, uit])).toEqual([
		[
			'Wet op het primair onderwijs: tekst van 1 augustus 2026, langst geleden gelezen op 1 november 2026; raakt 1 taak en 1 datum in de kalender.',
			'wetten.overheid.nl: https://wetten.overheid.nl/BWBR0003420',
		],
	]);
});

test('papers of gemeenten and practice are there, the newest counts', () => {
	const jaar = listJaar(inhoud, LEESBAAR);
	expect(vindPosten(jaar, 'Jaarverantwoordingen').map(({ wat, bron: uit, zo }) => [wat, uit, zo])).toEqual([
		[
			'heerlen: jaarverantwoording over 2024.',
			'Tabel brief: op te vragen bij de griffie van Heerlen',
			'npm run importeer:jaarverantwoording -- <stuk.pdf> --gemeente heerlen --jaar 2025 --opnemen',
		],
		[
			'heerlen: 1 raadsstuk, het nieuwste van oktober 2024.',
			'Tabel brief: op te vragen bij de griffie van Heerlen',
			'npm run nieuw -- stuk --gemeente heerlen --titel "<titel>"',
		],
	]);
	expect(vindPosten(jaar, 'Praktijk')[0]?.wat).toBe('1 praktijkvoorbeeld voor het laatst gelezen in 2025.');
});

test('every month: what falls due, bills, herindelingen, newer figures and coming dates', () => {
	const maand = listMaand(inhoud, listHoudbaar(inhoud, LEESBAAR), OP);
	const wat = (titel: string) => vindPosten(maand, titel).map((post) => post.wat);
	expect(wat('Moet opnieuw')).toEqual([
		'cijfer oud-cijfer, content/landelijk/vve.yaml:7: uiterlijk 20 december 2026 (over 22 dagen).',
		'cijfer nieuw-cijfer, content/landelijk/vve.yaml:7: uiterlijk 20 december 2026 (over 22 dagen).',
	]);
	expect(wat('Kan elke maand')).toEqual([
		'wetsvoorstel voorstel, content/taken/leerplicht.yaml:7: bij-de-kamer, voor het laatst gezien op 22 mei 2025.',
		'herindeling straks, content/register/herindelingen.yaml:7: voor het laatst gezien op november 2025.',
	]);
	expect(wat('Er is iets nieuwers')).toEqual([
		'nji, content/bronnen/register.yaml:7: er is iets nieuwers. De tabel over 2025 bestaat.',
	]);
	expect(wat('In de kalender')).toEqual(['1 december 2026: vergadering, content/kalender.yaml:7. Klopt de datum nog?']);
	expect(vindPosten(maand, 'In de kalender')[0]?.bron).toBe(
		'Wet op het primair onderwijs artikel 75: https://wetten.overheid.nl/BWBR0003420',
	);
});

test('a taak falls due with its article, an intended herindeling on the day before', () => {
	const houdbaar = listHoudbaar(inhoud, LEESBAAR);
	expect(houdbaar.find(({ id }) => id === 'verslag')).toMatchObject({
		bron: 'Wet op het primair onderwijs artikel 161 lid 1: https://wetten.overheid.nl/BWBR0003420',
		zo: 'lees het artikel opnieuw en werk gelezen, gecontroleerdOp en herzienVoor bij',
	});
	expect(
		houdbaar.filter(({ soort }) => soort === 'herindeling').map(({ id, herzienVoor }) => [id, herzienVoor]),
	).toEqual([['straks', '2026-12-31']]);
});

test('what comes from one source in one way stands together, with where from and how; an empty group is left out', () => {
	const post = { wat: 'Iets.', bron: 'de bron', zo: 'npm run iets' };
	const groepen = [
		{ titel: 'Leeg', posten: [] },
		{ titel: 'Vol', posten: [post, { ...post, wat: 'Anders.', zo: 'npm run anders' }, { ...post, wat: 'Ook.' }] },
	];
	expect(formatGroepen('Elke maand', groepen)).toBe(
		[
			'Elke maand\n\nVol',
			'- Iets.\n- Ook.\n    uit: de bron\n    zo:  npm run iets',
			'- Anders.\n    uit: de bron\n    zo:  npm run anders\n\n3 onderdelen in deze lijst.',
		].join('\n'),
	);
});
