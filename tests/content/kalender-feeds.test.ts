import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { formatFeed, listFeeds, type Feed } from '../../src/features/kalender/regels/feeds.ts';
import { findVolgendeDag } from '../../src/features/kalender/regels/volgende.ts';
import { checkContent } from '../../src/content/lezen/controle.ts';
import { listContentFiles } from '../../src/content/lezen/paden.ts';
import type { KalenderDatum } from '../../src/content/schemas/kalender.ts';

const MAP = new URL('../../content/', import.meta.url);
const JAREN = 3;
/** Ordinary, the last and first day of a year, and around a leap day. */
const BOUWDATUMS = ['2026-11-21', '2026-12-31', '2027-01-01', '2028-02-28', '2028-02-29', '2028-03-01'];

const paden = await listContentFiles(MAP.pathname, /^(?:kalender|wetten)\.yaml$|^themas\/|^taken\//);
const bestanden = paden.map((pad) => ({ pad, bytes: readFileSync(new URL(pad, MAP)) }));
const { inhoud } = checkContent(bestanden, '2026-11-21');

const opId = <T>(onderdelen: readonly { id: string; gegevens: T }[]) =>
	new Map(onderdelen.map(({ id, gegevens }) => [id, gegevens]));
const kalender = inhoud.kalender.map(({ gegevens }) => gegevens);
const titels = new Map(inhoud.themas.map(({ id, gegevens }) => [id, gegevens.titel]));
const feeds = listFeeds({ kalender, taken: opId(inhoud.taken), titels });

const write = (feed: Feed, bouwdatum: string) =>
	formatFeed(feed, {
		wetten: opId(inhoud.wetten),
		siteNaam: 'Raadswijzer Onderwijs',
		uitgave: 'Dit is een uitgave zonder uitgever.',
		site: undefined,
		bouwdatum,
	});

const findEinde = (bouwdatum: string) => `${Number(bouwdatum.slice(0, 4)) + JAREN}${bouwdatum.slice(4)}`;
const findDagErna = (dag: string) => new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10);

/** The days the site itself gives, one after another. */
function listVerwacht(entry: KalenderDatum, van: string, tot: string): string[] {
	const dag = findVolgendeDag(entry, van);
	return dag === undefined || dag >= tot ? [] : [dag, ...listVerwacht(entry, findDagErna(dag), tot)];
}

/** The days a calendar programme shows; one more than there are years, so that a date too many is seen. */
function listGetoond(event: ICAL.Event, tot: string): string[] {
	const iterator = event.iterator();
	return Array.from({ length: JAREN + 1 }, () => iterator.next().toString()).filter((dag) => dag < tot);
}

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const listEvents = (text: string) =>
	parse(text)
		.getAllSubcomponents('vevent')
		.map((vevent) => new ICAL.Event(vevent));

test('there is a feed of all dates, of themes, of organen and of each date', () => {
	expect(new Set(feeds.map(({ soort }) => soort))).toEqual(new Set(['alles', 'thema', 'wie', 'datum']));
	const alles = feeds.find(({ soort }) => soort === 'alles')?.entries.map(({ id }) => id);
	expect(feeds.flatMap(({ soort, sleutel }) => (soort === 'datum' ? sleutel : []))).toEqual(alles);
});

test('the feed of the raad has what the register says that it decides or receives on a day in the law', () => {
	const taken = opId(inhoud.taken);
	const isVanRaad = (entry: KalenderDatum) => entry.taken.some((id) => taken.get(id)?.vaststelling !== undefined);
	const verwacht = kalender.filter(
		(entry) => entry.soort === 'wettelijk' && entry.frequentie === 'jaarlijks' && isVanRaad(entry),
	);
	const ids = feeds.find(({ pad }) => pad === '/kalender/wie/raad.ics')?.entries.map(({ id }) => id);
	expect(ids).toEqual(verwacht.map(({ id }) => id));
	expect(ids).toEqual(
		expect.arrayContaining(['leerplichtverslag', 'verslag-rekenkamer', 'jaarrekening-naar-provincie']),
	);
});

test.each(feeds.map((feed) => [feed.pad, feed] as const))('%s is written as RFC 5545 asks', (_pad, feed) => {
	const text = write(feed, '2026-11-21');
	const lines = text.split('\r\n');
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
	const whole = text.replaceAll('\r\n ', '').split('\r\n');
	const listLines = (naam: RegExp) => whole.filter((line) => naam.test(line));
	expect(new Set(listLines(/^DTSTAMP/))).toEqual(new Set(['DTSTAMP:20261121T000000Z']));
	expect(listLines(/^DT(?:START|END);VALUE=DATE:\d{8}$/)).toHaveLength(2 * feed.entries.length);
	const uids = listLines(/^UID:/);
	expect(new Set(uids).size).toBe(feed.entries.length);
	const later = write(feed, '2027-08-01').replaceAll('\r\n ', '').split('\r\n');
	expect(later.filter((line) => line.startsWith('UID:'))).toEqual(uids);
});

test.each(feeds.map((feed) => [feed.pad, feed] as const))('%s has the same days as the calendar', (_pad, feed) => {
	for (const bouwdatum of BOUWDATUMS) {
		const tot = findEinde(bouwdatum);
		const getoond = listEvents(write(feed, bouwdatum)).map((event) => [event.uid, listGetoond(event, tot)]);
		const verwacht = feed.entries.map((entry) => [
			`${entry.id}@raadswijzer-onderwijs`,
			listVerwacht(entry, bouwdatum, tot),
		]);
		expect(getoond).toEqual(verwacht);
		expect(getoond.flatMap(([, days]) => days)).toHaveLength(feed.entries.length * JAREN);
	}
});

test.each(feeds.map((feed) => [feed.pad, feed] as const))('%s holds whole days with their text', (_pad, feed) => {
	const text = write(feed, '2026-11-21');
	expect(parse(text).getFirstPropertyValue('x-wr-calname')).toBe(`Raadswijzer Onderwijs: ${feed.naam}`);
	expect(listEvents(text)).toHaveLength(feed.entries.length);
	listEvents(text).forEach((event, index) => {
		expect([event.startDate.isDate, event.duration.toSeconds(), event.summary]).toEqual([
			true,
			86_400,
			feed.entries[index]?.wat,
		]);
		expect(event.description).toContain(`Wanneer: ${feed.entries[index]?.datum ?? ''}\n`);
	});
});

test('"vóór 1 maart" and "vóór 1 januari" come out right in leap years too', () => {
	const datums = kalender.filter(({ soort }) => soort === 'wettelijk').slice(0, 2);
	const entries = datums.map((entry, index) => ({ ...entry, maand: index === 0 ? 3 : 1, dag: 1, dagErvoor: true }));
	const feed: Feed = { soort: 'alles', sleutel: '', naam: 'proef', pad: '/proef.ics', entries };
	expect(listEvents(write(feed, '2026-11-21')).map((event) => listGetoond(event, '2029-11-21'))).toEqual([
		['2027-02-28', '2028-02-29', '2029-02-28'],
		['2026-12-31', '2027-12-31', '2028-12-31'],
	]);
});
