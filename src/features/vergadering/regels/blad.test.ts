import { describe, expect, it } from 'vitest';
import type { Agendapunt } from '../../weet-jij/index.ts';
import { describeBlad, listFeiten, listThemas, listToezeggingen, type Bladgegevens } from './blad.ts';
import type { Keuzelijst, Themablad } from './gegevens.ts';

const feit = (taak: string) => ({ taak, tekst: `Feit ${taak}`, bron: 'WPO 1' });
const BLAD: Themablad = {
	id: 'vervoer',
	titel: 'Vervoer',
	woorden: 'vervoer',
	feiten: [feit('a'), feit('b'), feit('c'), feit('d'), { tekst: 'Een cijfer', bron: 'CBS' }],
	wie: [
		{ wie: 'raad', tekst: 'De raad beslist.', bron: 'WPO 2' },
		{ wie: 'college', tekst: 'Het college voert uit.', bron: 'WPO 3' },
	],
	taken: ['a', 'b', 'c', 'd', 'e', 'f'].map(feit),
	vragen: [
		{ id: 'v1', vraag: 'Hoe?', goedAntwoord: 'Zo.', doorvraag: 'Echt?', stuk: 'het plan', woorden: 'vervoer plan' },
	],
	inwonersvragen: [{ id: 'i1', zegt: 'De taxi is laat.', aanZet: 'De vervoerder' }],
};
const KEUZES: Keuzelijst = {
	themas: [
		{ id: 'vervoer', titel: 'Vervoer', taken: [['a']], vragen: [['v1']], inwonersvragen: [['i1']] },
		{ id: 'leerplicht', titel: 'Leerplicht', taken: [['l']], vragen: [['v2']], inwonersvragen: [] },
	],
};
const punt = (gekozen: Partial<Agendapunt['gekozen']>): Agendapunt => ({
	id: 'p',
	naam: 'Vervoer',
	gekozen: { themas: [], taken: [], vragen: [], inwonersvragen: [], ...gekozen },
});
const gegevens = (gekozen: Partial<Agendapunt['gekozen']>, rest: Partial<Bladgegevens> = {}): Bladgegevens => ({
	vergadering: { naam: 'Raad', datum: '2027-01-12' },
	nummer: 1,
	punt: punt(gekozen),
	bladen: [BLAD],
	vragen: {},
	toezeggingen: [],
	gemeente: undefined,
	raad: undefined,
	cijfers: undefined,
	vandaag: '2026-11-28',
	...rest,
});

describe('listFeiten', () => {
	const toTeksten = (gekozen: Partial<Agendapunt['gekozen']>) =>
		listFeiten(punt(gekozen), [BLAD]).map(({ taak }) => taak ?? 'cijfer');

	it('fills what was chosen up to five, each once', () => {
		expect(toTeksten({ themas: ['vervoer'], taken: ['e', 'a'] })).toEqual(['e', 'a', 'b', 'c', 'd']);
	});

	it('leaves out nothing that was chosen', () => {
		expect(toTeksten({ themas: ['vervoer'], taken: ['a', 'b', 'c', 'd', 'e', 'f'] })).toHaveLength(6);
	});

	it('adds nothing of a theme that was not chosen', () => {
		expect(toTeksten({ taken: ['e'] })).toEqual(['e']);
	});
});

it('the themes of an item are those chosen, then those of what was chosen', () => {
	const { gekozen } = punt({ themas: ['leerplicht', 'onbekend'], inwonersvragen: ['i1'] });
	expect(listThemas(KEUZES, gekozen)).toEqual(['leerplicht', 'vervoer']);
});

describe('listToezeggingen', () => {
	const toezegging = (vraag: string, stand: 'open' | 'te-laat' | 'ingelost') => ({
		stand,
		toezegging: {
			id: vraag,
			vraag,
			onderwerp: '',
			wat: 'Een brief',
			wie: '',
			opWelkeVergadering: '',
			voorWanneer: '',
			ingelostOp: '',
		},
	});

	it('gives those of the themes and questions of the item that are not kept yet', () => {
		const alle = [toezegging('v1', 'te-laat'), toezegging('v2', 'open'), toezegging('v1', 'ingelost')];
		expect(listToezeggingen(KEUZES, punt({ themas: ['vervoer'] }), alle)).toEqual([alle[0]]);
		expect(listToezeggingen(KEUZES, punt({ vragen: ['v2'] }), alle)).toEqual([alle[1]]);
	});
});

describe('describeBlad', () => {
	it('has the answer and the note of the reader at a question', () => {
		const vragen = { v1: { antwoord: 'Met de bus', notitie: ' Bel de griffie ', gewijzigd: 1 } };
		expect(describeBlad(gegevens({ vragen: ['v1'] }, { vragen }))).toMatchObject({
			vragen: { regels: [{ vraag: 'Hoe?', eigen: ['Mijn antwoord: Met de bus', 'Mijn notitie: Bel de griffie'] }] },
			schrijven: undefined,
		});
	});

	it('has room to write when there is no question, and says what the site no longer has', () => {
		expect(describeBlad(gegevens({ taken: ['weg'] }))).toMatchObject({
			vragen: undefined,
			schrijven: {},
			weg: 'Van wat je koos, staat 1 niet meer op deze site.',
		});
	});

	it('of a second theme only says what the raad does', () => {
		const wie = describeBlad(gegevens({ themas: ['vervoer'] }, { bladen: [BLAD, { ...BLAD, id: 'ander' }] }))['wie'];
		expect(wie).toMatchObject({
			regels: [{ tekst: 'De raad beslist.' }, { tekst: 'Het college voert uit.' }, { tekst: 'De raad beslist.' }],
		});
	});

	it.each([
		['Raad', '2027-01-12', 'Raad, 12 januari 2027'],
		['', '2027-01-12', 'Vergadering op 12 januari 2027'],
		['Raad', '', 'Raad'],
		[' ', '', 'Vergadermap'],
	])('has at its head what is known of the meeting: %s %s', (naam, datum, kop) => {
		expect(describeBlad(gegevens({}, { vergadering: { naam, datum } }))['vergadering']).toBe(kop);
	});

	it('asks for a gemeente only beside figures, and names it once it is known', () => {
		const cijfers = { koppen: ['Nederland'], rijen: [], onderschrift: '' };
		expect(describeBlad(gegevens({}, { cijfers }))).toMatchObject({ cijfers: { kies: {} } });
		expect(describeBlad(gegevens({}, { cijfers, gemeente: 'Heerlen' }))).toMatchObject({
			gemeente: 'Heerlen',
			cijfers: { kies: undefined },
		});
	});
});
