import { beforeEach, expect, test } from 'vitest';
import { Opslag } from './opslag.ts';

/** Storage as a browser has it, with a lock and a limit. */
class Winkel {
	items = new Map<string, string>();
	vol = false;
	get length() {
		return this.items.size;
	}
	key = (index: number) => [...this.items.keys()][index] ?? null;
	getItem = (key: string) => this.items.get(key) ?? null;
	removeItem = (key: string) => void this.items.delete(key);
	setItem = (key: string, value: string) => {
		if (this.vol) throw new DOMException('vol', 'QuotaExceededError');
		this.items.set(key, value);
	};
}
let winkel: Winkel;
let opslag: Opslag;
beforeEach(() => {
	winkel = new Winkel();
	opslag = new Opslag(() => winkel);
});

test('remembers an answer by question id', () => {
	expect(opslag.saveAntwoord('a', { stand: 'weet-ik' })).toBe('bewaard');
	expect(new Opslag(() => winkel).readAntwoorden()).toEqual({ a: { stand: 'weet-ik' } });
});

test('keeps what another tab wrote to another question', () => {
	const anderTabblad = new Opslag(() => winkel);
	opslag.saveAntwoord('a', { stand: 'weet-ik' });
	anderTabblad.saveAntwoord('b', { stand: 'nvt' });
	opslag.saveAntwoord('a', { stand: 'uitzoeken' });
	expect(opslag.readAntwoorden()).toEqual({ a: { stand: 'uitzoeken' }, b: { stand: 'nvt' } });
});

test('sets damaged data aside once, and never deletes it', () => {
	winkel.setItem('raadswijzer:antwoorden', '{kapot');
	expect(opslag.readAntwoorden()).toEqual({});
	opslag.saveAntwoord('a', { stand: 'nvt' });
	const apart = [...winkel.items].filter(([key]) => key.startsWith('raadswijzer:apart:'));
	expect(apart.map(([, value]) => value)).toEqual(['{kapot']);
	expect(opslag.readAntwoorden()).toEqual({ a: { stand: 'nvt' } });
});

test('leaves damaged data in place when there is no room to set it aside', () => {
	winkel.setItem('raadswijzer:antwoorden', '{kapot');
	winkel.vol = true;
	expect(opslag.readAntwoorden()).toEqual({});
	expect(winkel.getItem('raadswijzer:antwoorden')).toBe('{kapot');
});

test('works from memory when storage is blocked, and says so', () => {
	const geblokkeerd = new Opslag(() => {
		throw new DOMException('nee', 'SecurityError');
	});
	expect(geblokkeerd.saveAntwoord('a', { stand: 'nvt' })).toBe('niet-bewaard');
	expect(geblokkeerd.readAntwoorden()).toEqual({ a: { stand: 'nvt' } });
});

test('keeps the newest answer in memory when storage is full', () => {
	opslag.saveAntwoord('a', { stand: 'weet-ik' });
	winkel.vol = true;
	expect(opslag.saveAntwoord('a', { stand: 'uitzoeken' })).toBe('niet-bewaard');
	expect(opslag.readAntwoorden()).toEqual({ a: { stand: 'uitzoeken' } });
});

test('clears the questions of one list only', () => {
	opslag.saveAntwoord('a', { stand: 'nvt' });
	opslag.saveAntwoord('b', { notitie: 'blijft' });
	opslag.clearAntwoorden(['a']);
	expect(opslag.readAntwoorden()).toEqual({ b: { notitie: 'blijft' } });
});

test('takes no gemeente that is no slug', () => {
	winkel.setItem('raadswijzer:gemeente', '"><script>');
	expect(opslag.readGemeente()).toBeUndefined();
	opslag.saveGemeente('heerlen');
	expect(opslag.readGemeente()).toBe('heerlen');
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

test('damaged searches count as none', () => {
	winkel.setItem('raadswijzer:zoekvragen', '{"a":1}');
	expect(opslag.readZoekvragen()).toEqual([]);
});

const parseGetal = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);

test('keeps a piece of one page under its own name', () => {
	expect(opslag.readStuk('proef', parseGetal)).toBeUndefined();
	expect(opslag.saveStuk('proef', '12')).toBe('bewaard');
	expect(opslag.readStuk('proef', parseGetal)).toBe(12);
	expect(opslag.readAntwoorden()).toEqual({});
});

test('sets a piece that is not understood aside and leaves the answers alone', () => {
	opslag.saveAntwoord('a', { stand: 'nvt' });
	winkel.setItem('raadswijzer:proef', 'kapot');
	expect(opslag.readStuk('proef', parseGetal)).toBeUndefined();
	expect([...winkel.items].filter(([key]) => key.includes(':apart:')).map(([, value]) => value)).toEqual(['kapot']);
	expect(winkel.getItem('raadswijzer:proef')).toBeNull();
	expect(opslag.readAntwoorden()).toEqual({ a: { stand: 'nvt' } });
});

test('leaves a piece that is not understood in place when there is no room to set it aside', () => {
	winkel.setItem('raadswijzer:proef', 'kapot');
	winkel.vol = true;
	expect(opslag.readStuk('proef', parseGetal)).toBeUndefined();
	expect(opslag.saveStuk('proef', '7')).toBe('niet-bewaard');
	expect(opslag.readStuk('proef', parseGetal)).toBe(7);
	expect(winkel.getItem('raadswijzer:proef')).toBe('kapot');
});

test('whoever follows is told of a change from outside until it stops', () => {
	let keren = 0;
	const stop = opslag.follow(() => (keren += 1));
	opslag.receive('raadswijzer:gemeente');
	opslag.receive(null);
	opslag.receive('van-een-ander');
	expect(keren).toBe(2);
	stop();
	opslag.refresh();
	expect(keren).toBe(2);
});
