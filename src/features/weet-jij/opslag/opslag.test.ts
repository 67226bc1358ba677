import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listApart, removeApart, retryApart } from './apart.ts';
import { Opslag } from './opslag.ts';
import { ProefBrowser, ProefWinkel } from './proefbrowser.ts';

const SLEUTEL = 'raadswijzer:vraag:a';
const NIEUWER = '{"versie":3,"velden":{"stand":{"waarde":"straks","tijd":1}}}';
let winkel: ProefWinkel;
let opslag: Opslag;
const read = (id = 'a', van = opslag) => van.readAntwoorden([id])[id];
beforeEach(() => {
	winkel = new ProefWinkel();
	opslag = winkel.open();
});

describe('answers', () => {
	test('are kept by question id, each field on its own', () => {
		expect(opslag.saveAntwoord('a', { stand: 'weet-ik' })).toBe('bewaard');
		expect(opslag.saveAntwoord('a', { notitie: 'Bel' })).toBe('bewaard');
		expect(read('a', winkel.open())).toEqual({ stand: 'weet-ik', notitie: 'Bel' });
	});

	test('of a list are cleared, and nothing else', () => {
		opslag.saveAntwoord('a', { notitie: 'weg' });
		opslag.saveAntwoord('b', { notitie: 'blijft' });
		expect(opslag.clearAntwoorden(['a'])).toBe('bewaard');
		expect(opslag.readAntwoorden(['a', 'b'])).toEqual({ a: {}, b: { notitie: 'blijft' } });
		expect([...winkel.items.keys()]).toEqual(['raadswijzer:vraag:b']);
	});

	test('that another tab cleared do not come back', () => {
		opslag.saveAntwoord('a', { notitie: 'weg' });
		winkel.open().clearAntwoorden(['a']);
		opslag.receive(SLEUTEL, null);
		opslag.refresh();
		expect(read()).toEqual({});
		expect(winkel.items.size).toBe(0);
	});

	test('keep what this version does not know', () => {
		const onbekend = { stand: { waarde: 'misschien', tijd: 1 }, later: { waarde: [1], tijd: 1, bron: 'x' } };
		winkel.setItem(SLEUTEL, JSON.stringify({ kleur: 'rood', versie: 2, velden: onbekend }));
		opslag.saveAntwoord('a', { notitie: 'x' });
		expect(JSON.parse(winkel.getItem(SLEUTEL) ?? '')).toMatchObject({ kleur: 'rood', velden: onbekend });
	});
});

describe('licht or donker', () => {
	test('is kept, and can be given back to the device', () => {
		expect(opslag.readLicht()).toBeUndefined();
		expect(opslag.saveLicht('donker')).toBe('bewaard');
		expect(winkel.open().readLicht()).toBe('donker');
		expect(opslag.saveLicht('')).toBe('bewaard');
		expect(winkel.open().readLicht()).toBeUndefined();
	});

	test('lives as long as the page when nothing can be stored', () => {
		winkel.isVol = true;
		expect(opslag.saveLicht('donker')).toBe('niet-bewaard');
		expect(opslag.readLicht()).toBe('donker');
	});

	test('is one of the two, whatever stands there', () => {
		winkel.setItem('raadswijzer:licht', 'groen');
		expect(opslag.readLicht()).toBeUndefined();
	});
});

describe('two tabs that do not see each other at once', () => {
	const stap = fc.record({
		tab: fc.constantFrom(0, 1, 2),
		veld: fc.constantFrom('stand', 'antwoord', 'notitie'),
		waarde: fc.constantFrom('weet-ik', 'nvt', 'uitzoeken'),
		aankomsten: fc.nat({ max: 3 }),
	});

	test('lose no field, and end with the same answers', () => {
		fc.assert(
			fc.property(fc.array(stap, { maxLength: 40 }), fc.boolean(), (stappen, isEigenVeld) => {
				const browser = new ProefBrowser();
				const tabs = [browser.openTabblad(), browser.openTabblad(), browser.openTabblad()];
				const velden = ['stand', 'antwoord', 'notitie'];
				const laatste: Record<string, string> = {};
				for (const { tab, veld, waarde, aankomsten } of stappen) {
					const naam = isEigenVeld ? (velden[tab] ?? '') : veld;
					tabs[tab]?.opslag.saveAntwoord('a', { [naam]: waarde });
					laatste[naam] = waarde;
					for (let keer = 0; keer < aankomsten; keer += 1) browser.deliver();
				}
				browser.deliverAll();
				const gelezen = tabs.map((tab) => read('a', tab.opslag));
				expect(new Set(gelezen.map((antwoord) => JSON.stringify(antwoord)))).toHaveLength(1);
				expect(read('a', browser.openTabblad().opslag)).toEqual(gelezen[0]);
				expect(Object.keys(gelezen[0] ?? {}).toSorted()).toEqual(Object.keys(laatste).toSorted());
				if (isEigenVeld) expect(gelezen[0]).toEqual(laatste);
			}),
		);
	});
});

describe('data of version 1', () => {
	const VERSIE1 = '{"versie":1,"vragen":{"a":{"stand":"nvt","notitie":"oud"},"b":{"antwoord":"ja"}}}';
	beforeEach(() => winkel.setItem('raadswijzer:antwoorden', VERSIE1));

	test('moves into entries and leaves its place', () => {
		expect(opslag.readAntwoorden(['a', 'b'])).toEqual({ a: { stand: 'nvt', notitie: 'oud' }, b: { antwoord: 'ja' } });
		expect([...winkel.items.keys()].toSorted()).toEqual([SLEUTEL, 'raadswijzer:vraag:b']);
	});

	test('stays where it is when storage is full, and moves later', () => {
		winkel.isVol = true;
		expect(read()).toEqual({ stand: 'nvt', notitie: 'oud' });
		expect(winkel.getItem('raadswijzer:antwoorden')).toBe(VERSIE1);
		winkel.isVol = false;
		opslag.saveAntwoord('a', { notitie: 'nieuw' });
		expect(winkel.open().readAntwoorden(['a', 'b'])).toEqual({
			a: { stand: 'nvt', notitie: 'nieuw' },
			b: { antwoord: 'ja' },
		});
		expect(winkel.getItem('raadswijzer:antwoorden')).toBeNull();
	});

	test('that a page of version 1 writes later is taken over, and destroys nothing', () => {
		read();
		opslag.saveAntwoord('a', { antwoord: 'van nu' });
		winkel.setItem('raadswijzer:antwoorden', '{"versie":1,"vragen":{"a":{"notitie":"uit het oude tabblad"}}}');
		opslag.receive('raadswijzer:antwoorden', winkel.getItem('raadswijzer:antwoorden'));
		expect(read()).toEqual({ stand: 'nvt', antwoord: 'van nu', notitie: 'uit het oude tabblad' });
	});

	test('that a page of version 1 writes just before this page checks its own is not thrown away', () => {
		const werk: (() => void)[] = [];
		const later = new Opslag(
			() => winkel,
			undefined,
			(deel) => void werk.push(deel),
		);
		later.saveAntwoord('a', { antwoord: 'van nu' });
		winkel.setItem('raadswijzer:antwoorden', '{"versie":1,"vragen":{"a":{"notitie":"uit het oude tabblad"}}}');
		werk[0]?.();
		expect(read('a', later)).toMatchObject({ antwoord: 'van nu', notitie: 'uit het oude tabblad' });
	});

	test('is wiped with the list', () => {
		winkel.isVol = true;
		read();
		winkel.isVol = false;
		opslag.clearAntwoorden(['a', 'b']);
		expect(winkel.items.size).toBe(0);
	});

	test('of the form moves as well, and a field of it changes alone', () => {
		winkel.setItem('raadswijzer:zelfcheck-lea-vve', '{"versie":1,"velden":{"jaar":["2024"],"gemeente":["aalten"]}}');
		opslag.saveFormulier('zelfcheck-lea-vve', { jaar: ['2025'] });
		expect(winkel.open().readFormulier('zelfcheck-lea-vve')).toEqual({ jaar: ['2025'], gemeente: ['aalten'] });
		expect(winkel.getItem('raadswijzer:zelfcheck-lea-vve')).toBeNull();
		opslag.clearFormulier('zelfcheck-lea-vve');
		expect(opslag.readFormulier('zelfcheck-lea-vve')).toEqual({});
	});
});

describe('data that is not understood', () => {
	test('is set aside whole before its place is used, whatever its size', () => {
		const kapot = `{"versie":2,"velden":{"stand":9,"notitie":{"waarde":"${'x'.repeat(1_000_000)}","tijd":1}}}`;
		winkel.setItem(SLEUTEL, kapot);
		expect(read()?.notitie).toHaveLength(1_000_000);
		expect(opslag.saveAntwoord('a', { stand: 'nvt' })).toBe('bewaard');
		expect(winkel.apart).toEqual([kapot]);
		expect(read('a', winkel.open())).toMatchObject({ stand: 'nvt' });
	});

	test('is set aside once, also when its place cannot be used after that', () => {
		vi.useFakeTimers();
		winkel.setItem(SLEUTEL, '{kapot');
		const { setItem } = winkel;
		winkel.setItem = (key, waarde) => {
			if (key === SLEUTEL) throw new DOMException('vol', 'QuotaExceededError');
			setItem(key, waarde);
		};
		for (const notitie of ['a', 'ab']) {
			expect(opslag.saveAntwoord('a', { notitie })).toBe('niet-bewaard');
			vi.advanceTimersByTime(5);
		}
		vi.useRealTimers();
		expect([winkel.getItem(SLEUTEL), winkel.apart]).toEqual(['{kapot', ['{kapot']]);
	});

	test('is left alone when there is no room for a copy', () => {
		winkel.setItem(SLEUTEL, '{kapot');
		winkel.isVol = true;
		expect(opslag.saveAntwoord('a', { stand: 'nvt' })).toBe('niet-bewaard');
		expect(winkel.getItem(SLEUTEL)).toBe('{kapot');
		expect(read()).toEqual({ stand: 'nvt' });
		expect(listApart(opslag)).toEqual([{ naam: 'vraag:a', tekst: '{kapot', soort: 'kapot' }]);
	});

	test('is never lost, whatever it is, and never stops the page', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.json()), (tekst) => {
				for (const sleutel of [SLEUTEL, 'raadswijzer:antwoorden', 'raadswijzer:gemeente', 'raadswijzer:zoekvragen']) {
					const plek = new ProefWinkel();
					plek.setItem(sleutel, tekst);
					const hier = plek.open();
					hier.saveAntwoord('a', { stand: 'nvt' });
					hier.saveGemeente('heerlen');
					hier.saveZoekvraag('vervoer');
					expect(read('a', hier)).toEqual({ stand: 'nvt' });
					const isBegrepen =
						(sleutel.endsWith('gemeente') && /^[a-z0-9-]{1,60}$/.test(tekst)) ||
						(sleutel.endsWith('zoekvragen') && tekst.startsWith('['));
					expect([...plek.items.values()].includes(tekst) || isBegrepen).toBe(true);
				}
			}),
		);
	});

	test('of a newer version is not touched; what is changed here lives in memory and the reader can be told', () => {
		winkel.setItem(SLEUTEL, NIEUWER);
		expect(opslag.saveAntwoord('a', { notitie: 'van hier' })).toBe('niet-bewaard');
		opslag.refresh();
		opslag.clearAntwoorden(['a']);
		expect(winkel.getItem(SLEUTEL)).toBe(NIEUWER);
		expect(opslag.saveAntwoord('a', { notitie: 'van hier' })).toBe('niet-bewaard');
		expect(read()).toEqual({ notitie: 'van hier' });
		expect(opslag.nietBewaard).toBe('nieuwer');
		expect(listApart(opslag)).toEqual([{ naam: 'vraag:a', tekst: NIEUWER, soort: 'nieuwer' }]);
		expect(opslag.hasApart).toBe(true);
		for (const [sleutel, save] of [
			['raadswijzer:gemeente', () => opslag.saveGemeente('heerlen')],
			['raadswijzer:zoekvragen', () => opslag.saveZoekvraag('vervoer')],
		] as const) {
			winkel.setItem(sleutel, NIEUWER);
			save();
			expect(winkel.getItem(sleutel)).toBe(NIEUWER);
		}
	});

	test('is read again when asked, merged, and then no longer apart', () => {
		const goed = '{"versie":2,"velden":{"notitie":{"waarde":"terug","tijd":1},"stand":{"waarde":"nvt","tijd":1}}}';
		winkel.setItem('raadswijzer:apart:1764300000000:vraag:a', goed);
		winkel.setItem('raadswijzer:apart:1764300000001', '{"versie":1,"vragen":{"b":{"antwoord":"ook terug"}}}');
		winkel.setItem('raadswijzer:apart:1764300000002:vraag:a', '{kapot');
		opslag.saveAntwoord('a', { stand: 'weet-ik' });
		retryApart(opslag);
		expect(opslag.readAntwoorden(['a', 'b'])).toEqual({
			a: { stand: 'weet-ik', notitie: 'terug' },
			b: { antwoord: 'ook terug' },
		});
		expect(winkel.apart).toEqual(['{kapot']);
		expect(opslag.hasApart).toBe(true);
		removeApart(opslag);
		expect([winkel.apart, opslag.hasApart]).toEqual([[], false]);
	});

	test('stays apart when storage refuses what was read again', () => {
		winkel.setItem('raadswijzer:apart:1:vraag:a', '{"versie":2,"velden":{"notitie":{"waarde":"terug","tijd":1}}}');
		winkel.isVol = true;
		retryApart(opslag);
		expect(read()).toEqual({ notitie: 'terug' });
		expect(winkel.apart).toHaveLength(1);
	});
});

describe('storage that refuses', () => {
	test('is reported once, and again when it works', () => {
		let keren = 0;
		opslag.follow(() => (keren += 1));
		winkel.isGeblokkeerd = true;
		expect(opslag.saveAntwoord('a', { stand: 'nvt' })).toBe('niet-bewaard');
		expect(opslag.saveAntwoord('b', { stand: 'nvt' })).toBe('niet-bewaard');
		expect([opslag.nietBewaard, keren, read()]).toEqual(['vol', 1, { stand: 'nvt' }]);
		winkel.isGeblokkeerd = false;
		expect(opslag.saveAntwoord('c', { stand: 'nvt' })).toBe('bewaard');
		expect([opslag.nietBewaard, keren]).toEqual([undefined, 2]);
		expect(read('b', winkel.open())).toEqual({ stand: 'nvt' });
	});

	test('and works later: what another tab stored meanwhile stays', () => {
		opslag.saveAntwoord('a', { stand: 'weet-ik' });
		winkel.isVol = true;
		opslag.saveAntwoord('a', { notitie: 'wacht' });
		winkel.isVol = false;
		winkel.open().saveAntwoord('a', { stand: 'uitzoeken', antwoord: 'elders' });
		opslag.refresh();
		expect(read('a', winkel.open())).toEqual({ stand: 'uitzoeken', antwoord: 'elders', notitie: 'wacht' });
	});

	test('keeps gemeente and searches as long as the page', () => {
		winkel.isVol = true;
		expect(opslag.saveGemeente('heerlen')).toBe('niet-bewaard');
		opslag.saveZoekvraag('vervoer');
		expect([opslag.readGemeente(), opslag.readZoekvragen()]).toEqual(['heerlen', ['vervoer']]);
		winkel.isVol = false;
		winkel.open().saveGemeente('aalten');
		opslag.receive('raadswijzer:gemeente', 'aalten');
		expect(opslag.readGemeente()).toBe('aalten');
	});
});

test('every write is checked once more while no other tab writes', () => {
	const werk: (() => void)[] = [];
	const later = new Opslag(
		() => winkel,
		undefined,
		(deel) => void werk.push(deel),
	);
	later.saveAntwoord('a', { stand: 'nvt' });
	later.saveAntwoord('a', { notitie: 'x' });
	expect(werk).toHaveLength(1);
	winkel.setItem(SLEUTEL, '{"versie":2,"velden":{"antwoord":{"waarde":"schreef eroverheen","tijd":1}}}');
	werk[0]?.();
	expect(read('a', winkel.open())).toEqual({ stand: 'nvt', notitie: 'x', antwoord: 'schreef eroverheen' });
});

test('takes no gemeente that is no slug, and sets it aside before its place is used', () => {
	winkel.setItem('raadswijzer:gemeente', '"><script>');
	expect(opslag.readGemeente()).toBeUndefined();
	opslag.saveGemeente('heerlen');
	expect([opslag.readGemeente(), winkel.apart]).toEqual(['heerlen', ['"><script>']]);
	opslag.saveGemeente(undefined);
	expect(opslag.readGemeente()).toBeUndefined();
});

test('remembers the last six searches, newest first, and clears them', () => {
	for (const vraag of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'b']) opslag.saveZoekvraag(vraag);
	expect(opslag.readZoekvragen()).toEqual(['b', 'g', 'f', 'e', 'd', 'c']);
	opslag.clearZoekvragen();
	expect(opslag.readZoekvragen()).toEqual([]);
});

test('gives the words to mark once', () => {
	opslag.saveRaak(['vervoer']);
	expect(opslag.takeRaak()).toEqual(['vervoer']);
	expect(opslag.takeRaak()).toEqual([]);
});

test('whoever follows is told of a change from outside until it stops', () => {
	const show = vi.fn();
	const stop = opslag.follow(show);
	opslag.receive('raadswijzer:gemeente', 'heerlen');
	opslag.receive(null, null);
	opslag.receive('van-een-ander', 'x');
	expect(show).toHaveBeenCalledTimes(2);
	stop();
	opslag.refresh();
	expect(show).toHaveBeenCalledTimes(2);
});
