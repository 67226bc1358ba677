import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildLink, readLink } from '../regels/link.ts';
import { mutate } from '../regels/proefstaat.ts';
import { mergeStaat } from '../regels/samenvoegen.ts';
import { buildUitwisseling, readUitwisseling } from '../regels/uitwisseling.ts';
import { listApart, retryApart } from './apart.ts';
import { findInpakker } from './inpakken.ts';
import { Lijsten } from './mijn-lijst.ts';
import { ProefWinkel } from './proefbrowser.ts';

const GEEN_KEUZES = { themas: [], taken: [], vragen: [], inwonersvragen: [] };
let winkel: ProefWinkel;
let lijsten: Lijsten;
const openAnder = () => new Lijsten(winkel.open());
beforeEach(() => {
	winkel = new ProefWinkel();
	lijsten = openAnder();
});

test('what today’s version kept is on the list as it is, and stays as it was', () => {
	const tekst = '{"versie":2,"velden":{"stand":{"waarde":"nvt","tijd":5},"notitie":{"waarde":"Bel","tijd":7}}}';
	winkel.setItem('raadswijzer:vraag:a', tekst);
	expect(lijsten.read().vragen).toEqual({ a: { stand: 'nvt', notitie: 'Bel', gewijzigd: 7 } });
	expect(winkel.getItem('raadswijzer:vraag:a')).toBe(tekst);
});

test('what version 1 kept is on the list, also when storage is full', () => {
	winkel.setItem('raadswijzer:antwoorden', '{"versie":1,"vragen":{"a":{"notitie":"oud"}}}');
	winkel.isVol = true;
	expect(lijsten.read().vragen).toMatchObject({ a: { notitie: 'oud' } });
});

test('what a newer version wrote is left out and never written over', () => {
	const nieuwer = '{"versie":3,"velden":{}}';
	winkel.setItem('raadswijzer:toezegging:a', nieuwer);
	expect(lijsten.saveToezegging('a', { wat: 'x' })).toBe('niet-bewaard');
	expect(winkel.getItem('raadswijzer:toezegging:a')).toBe(nieuwer);
	expect(openAnder().read().toezeggingen).toEqual([]);
});

test('a damaged promise is set aside whole, and read again when it can be', () => {
	winkel.setItem('raadswijzer:toezegging:a', '{kapot');
	const opslag = winkel.open();
	expect(new Lijsten(opslag).read().toezeggingen).toEqual([]);
	expect([opslag.hasApart, listApart(opslag)]).toEqual([
		true,
		[{ naam: 'toezegging:a', tekst: '{kapot', soort: 'kapot' }],
	]);
	winkel.setItem('raadswijzer:apart:1:toezegging:b', '{"versie":2,"velden":{"wat":{"waarde":"terug","tijd":1}}}');
	retryApart(opslag);
	expect(openAnder().read().toezeggingen).toMatchObject([{ id: 'b', wat: 'terug' }]);
});

test('a field that is not a text, and a name that is not of a list, are left out', () => {
	winkel.setItem('raadswijzer:vraag:a', '{"versie":2,"velden":{"bron":{"waarde":[1],"tijd":1}}}');
	winkel.setItem('raadswijzer:formulier:b', '{"versie":2,"velden":{"bron":{"waarde":"x","tijd":1}}}');
	winkel.setItem('raadswijzer:vraag:', '{"versie":2,"velden":{"bron":{"waarde":"x","tijd":1}}}');
	expect(lijsten.read()).toEqual({ vragen: { a: { gewijzigd: 1 } }, taken: {}, toezeggingen: [], vergaderingen: [] });
});

test('a question keeps its source, its day and who was asked, beside the answer of the theme page', () => {
	const thema = winkel.open();
	thema.saveAntwoord('a', { stand: 'weet-ik', antwoord: 'Ja' });
	lijsten.saveVraag('a', { bron: 'Raadsbrief 12', datum: '2026-11-28', gevraagdAan: 'de griffie' });
	lijsten.saveVraag('a', { gevraagdOp: '2026-11-27' });
	thema.saveAntwoord('a', { antwoord: 'Nee' });
	expect(openAnder().read().vragen['a']).toMatchObject({
		stand: 'weet-ik',
		antwoord: 'Nee',
		bron: 'Raadsbrief 12',
		datum: '2026-11-28',
		gevraagdAan: 'de griffie',
		gevraagdOp: '2026-11-27',
	});
});

test('a tick on the list of the raad and when it was decided last are kept on their own', () => {
	lijsten.saveTaak('verordening', { vinkje: true });
	openAnder().saveTaak('verordening', { laatst: 'maart 2019' });
	expect(lijsten.read().taken).toEqual({ verordening: { vinkje: true, laatst: 'maart 2019' } });
	lijsten.saveTaak('verordening', { vinkje: false });
	expect(openAnder().read().taken['verordening']).toEqual({ vinkje: false, laatst: 'maart 2019' });
});

test('promises come in the order of their day, those without a day last, and can be wiped', () => {
	const zonder = lijsten.addToezegging({ wat: 'Brief over het vervoer', wie: 'de wethouder onderwijs' });
	const laat = lijsten.addToezegging({ wat: 'Cijfers', voorWanneer: '2027-02-01', vraag: 'vervoer-bso' });
	const vroeg = lijsten.addToezegging({ wat: 'Plan', voorWanneer: '2026-12-01' });
	lijsten.saveToezegging(laat, { ingelostOp: '2027-01-15' });
	expect(lijsten.read().toezeggingen.map(({ id }) => id)).toEqual([vroeg, laat, zonder]);
	expect(lijsten.read().toezeggingen[1]).toMatchObject({ vraag: 'vervoer-bso', ingelostOp: '2027-01-15', wie: '' });
	lijsten.remove('toezegging', vroeg);
	expect(openAnder().read().toezeggingen).toHaveLength(2);
});

describe('meetings', () => {
	test('keep their agenda; items are added, changed, put in order and taken off', () => {
		const id = lijsten.addVergadering({ naam: 'Commissie', datum: '2026-12-10' });
		const een = lijsten.addAgendapunt(id, { naam: 'Vervoer' });
		const twee = lijsten.addAgendapunt(id, { naam: 'Leerplicht', gekozen: { vragen: ['a', 'b'] } });
		const drie = lijsten.addAgendapunt(id, { naam: 'Rondvraag' });
		lijsten.saveAgendapunt(id, een, { gekozen: { themas: ['leerlingenvervoer'] } });
		lijsten.removeAgendapunt(id, drie);
		lijsten.sortAgendapunten(id, [twee, een]);
		lijsten.saveVergadering(id, { gearchiveerd: true });
		expect(openAnder().read().vergaderingen).toEqual([
			{
				id,
				naam: 'Commissie',
				datum: '2026-12-10',
				gearchiveerd: true,
				agendapunten: [
					{ id: twee, naam: 'Leerplicht', gekozen: { ...GEEN_KEUZES, vragen: ['a', 'b'] } },
					{ id: een, naam: 'Vervoer', gekozen: { ...GEEN_KEUZES, themas: ['leerlingenvervoer'] } },
				],
			},
		]);
		expect(lijsten.addAgendapunt(id, { naam: 'Nieuw' })).toBe(lijsten.read().vergaderingen[0]?.agendapunten.at(-1)?.id);
	});

	test('are copied with their agenda, without a date and with ids of their own', () => {
		const id = lijsten.addVergadering({ naam: 'Commissie', datum: '2026-12-10' });
		const punt = lijsten.addAgendapunt(id, { naam: 'Vervoer', gekozen: { taken: ['x'] } });
		const kopie = lijsten.copyVergadering(id, 'Commissie januari');
		const gevonden = lijsten.read().vergaderingen.find((ander) => ander.id === kopie);
		expect(gevonden).toMatchObject({ naam: 'Commissie januari', datum: '', gearchiveerd: false });
		expect(gevonden?.agendapunten).toMatchObject([{ naam: 'Vervoer', gekozen: { taken: ['x'] } }]);
		expect(gevonden?.agendapunten[0]?.id).not.toBe(punt);
		expect(lijsten.copyVergadering('weg', 'x')).toBeUndefined();
	});

	test('changed in two tabs keep both changes', () => {
		const id = lijsten.addVergadering({ naam: 'Commissie' });
		const punt = lijsten.addAgendapunt(id, { naam: 'Vervoer' });
		const ander = openAnder();
		ander.saveAgendapunt(id, punt, { naam: 'Leerlingenvervoer' });
		lijsten.saveAgendapunt(id, punt, { gekozen: { vragen: ['a'] } });
		ander.addAgendapunt(id, { naam: 'Rondvraag' });
		expect(lijsten.read().vergaderingen[0]?.agendapunten).toMatchObject([
			{ naam: 'Leerlingenvervoer', gekozen: { vragen: ['a'] } },
			{ naam: 'Rondvraag' },
		]);
	});
});

test('blocked storage: lives as long as the page, and the page is told', () => {
	let keren = 0;
	lijsten.follow(() => (keren += 1));
	winkel.isGeblokkeerd = true;
	const id = lijsten.addToezegging({ wat: 'Brief' });
	expect([keren, lijsten.read().toezeggingen.map((toezegging) => toezegging.id)]).toEqual([1, [id]]);
});

describe('a list from outside', () => {
	/** What loading the list of a colleague would change. */
	const compare = (ander: Lijsten) => mergeStaat(lijsten.readStaat(), ander.readStaat(), []).wijzigingen;
	let collega: Lijsten;
	beforeEach(() => {
		collega = new Lijsten(new ProefWinkel().open());
		const klok = vi.spyOn(Date, 'now').mockReturnValue(1_000);
		lijsten.saveVraag('a', { antwoord: 'Ja', notitie: 'van mij' });
		klok.mockReturnValue(2_000);
		collega.saveVraag('a', { antwoord: 'Nee' });
		collega.addToezegging({ wat: 'Brief' });
	});

	test('is merged per field, is seen by other tabs, and can be taken back', () => {
		const ander = openAnder();
		const eerst = lijsten.read();
		const wijzigingen = compare(collega);
		expect(lijsten.read()).toEqual(eerst);
		expect(lijsten.apply(wijzigingen)).toBe('bewaard');
		expect(ander.read()).toMatchObject({
			vragen: { a: { antwoord: 'Nee', notitie: 'van mij' } },
			toezeggingen: [{ wat: 'Brief' }],
		});
		expect(lijsten.undo(wijzigingen)).toBe('bewaard');
		expect(ander.read()).toMatchObject({ vragen: { a: { antwoord: 'Ja', notitie: 'van mij' } }, toezeggingen: [] });
	});

	test('does not touch what the reader changed after looking at it', () => {
		const wijzigingen = compare(collega);
		vi.spyOn(Date, 'now').mockReturnValue(3_000);
		lijsten.saveVraag('a', { antwoord: 'Ja, zeker' });
		lijsten.apply(wijzigingen);
		expect(lijsten.read().vragen['a']?.antwoord).toBe('Ja, zeker');
	});

	test('is told of when storage is full', () => {
		const wijzigingen = compare(collega);
		winkel.isVol = true;
		expect(lijsten.apply(wijzigingen)).toBe('niet-bewaard');
		expect(lijsten.undo(wijzigingen)).toBe('niet-bewaard');
		expect(lijsten.read().vragen['a']?.antwoord).toBe('Ja');
	});

	test('10,000 random and mutated files and links leave storage as it was, letter for letter', async () => {
		const eerst = [...winkel.items];
		const gegevens = { staat: collega.readStaat(), uitgave: '2026-11-28', gemaaktOp: Date.now() };
		const link = (await buildLink(gegevens, 'https://voorbeeld.nl/', findInpakker()))!;
		const bestand = buildUitwisseling(gegevens);
		const tekst = fc.oneof(mutate(bestand), mutate(link.slice(link.indexOf('#'))), fc.string());
		let aantal = 0;
		await fc.assert(
			fc.asyncProperty(tekst, async (invoer) => {
				const gelezen = [readUitwisseling(invoer, Date.now()), await readLink(invoer, Date.now(), findInpakker())];
				for (const uitkomst of gelezen) {
					if ('staat' in uitkomst) mergeStaat(lijsten.readStaat(), uitkomst.staat, ['a', 'b']);
					else aantal += 1;
				}
			}),
			{ numRuns: 10_000 },
		);
		expect([...winkel.items]).toEqual(eerst);
		expect(aantal).toBeGreaterThan(10_000);
	}, 60_000);
});
