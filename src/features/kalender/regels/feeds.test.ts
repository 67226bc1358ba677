import { describe, expect, test } from 'vitest';
import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { formatFeed, groupKalenderByWie, listFeeds, type Opmaak } from './feeds.ts';

const entry = (velden: Partial<KalenderDatum> = {}): KalenderDatum => ({
	id: 'leerplichtverslag',
	soort: 'wettelijk',
	maand: 10,
	dag: 1,
	datum: 'vóór 1 oktober',
	dagErvoor: true,
	frequentie: 'jaarlijks',
	wat: 'Het college brengt verslag uit.',
	wie: 'college',
	aanWie: 'raad',
	wet: 'leerplichtwet',
	artikel: '25 lid 1',
	taken: ['verslag'],
	bronnen: [],
	gelezenBij: [],
	zekerheid: 'geverifieerd',
	...velden,
});
const wet = {
	id: 'leerplichtwet',
	naam: 'Leerplichtwet 1969',
	waarover: 'de leerplicht',
	afkorting: 'Leerplichtwet',
	namen: [],
} as Wet;
const taken = new Map([
	['verslag', { thema: 'leerplicht' as const }],
	['budgetrecht', { thema: 'algemeen' as const }],
]);
const titels = new Map([
	['openbaar-onderwijs', 'Openbaar onderwijs'],
	['leerplicht', 'Leerplicht'],
]);
const feedsVan = (...kalender: KalenderDatum[]) => listFeeds({ kalender, taken, titels });
const paden = (...kalender: KalenderDatum[]) => feedsVan(...kalender).map(({ pad }) => pad);

describe('listFeeds', () => {
	test('gives all dates, then themes, then organen, then each date, without empty ones', () => {
		expect(paden(entry({ wie: 'raad en college' }))).toEqual([
			'/kalender.ics',
			'/kalender/thema/leerplicht.ics',
			'/kalender/wie/raad.ics',
			'/kalender/wie/college.ics',
			'/kalender/datum/leerplichtverslag.ics',
		]);
	});

	test('what an orgaan receives stands in its feed too', () => {
		const feeds = feedsVan(
			entry({ id: 'verslag', wie: 'college', aanWie: 'raad' }),
			entry({ wie: 'raad', aanWie: 'rijk' }),
		);
		const idsVan = (sleutel: string) => feeds.find((feed) => feed.sleutel === sleutel)?.entries.map(({ id }) => id);
		expect(idsVan('raad')).toEqual(['verslag', 'leerplichtverslag']);
		expect(idsVan('college')).toEqual(['verslag']);
	});

	test('an entry without theme and orgaan of its own stands in the feed of all dates only', () => {
		expect(paden(entry({ wie: 'rekenkamer', aanWie: undefined, taken: ['budgetrecht'] }))).toEqual([
			'/kalender.ics',
			'/kalender/datum/leerplichtverslag.ics',
		]);
	});

	test.each([
		['a customary date', entry({ soort: 'gebruikelijk' })],
		['a term that runs from an event', entry({ soort: 'termijn' })],
		['a date that does not come back every year', entry({ frequentie: 'per vier jaar' })],
	])('%s stays out', (_wat, datum) => {
		expect(paden(datum)).toEqual([]);
	});
});

describe('formatFeed', () => {
	const opmaak: Opmaak = {
		wetten: new Map([[wet.id, wet]]),
		siteNaam: 'Raadswijzer Onderwijs',
		uitgave: 'Dit is een uitgave zonder uitgever.',
		site: undefined,
		bouwdatum: '2026-11-21',
	};
	const write = (datum: KalenderDatum, extra: Partial<Opmaak> = {}) =>
		formatFeed(feedsVan(datum)[0]!, { ...opmaak, ...extra }).replaceAll('\r\n ', '');

	test('names the moment, who, the article and the page', () => {
		expect(write(entry({ letOp: 'Ook digitaal.' }))).toContain(
			[
				'SUMMARY:Het college brengt verslag uit.',
				'DESCRIPTION:Wanneer: vóór 1 oktober\\nWie: college\\, aan raad\\nWet: Leerplichtwet 25 lid 1\\n' +
					'Let op: Ook digitaal.\\nMeer hierover: /kalender/#leerplichtverslag op Raadswijzer Onderwijs',
			].join('\r\n'),
		);
	});

	test('says who publishes it and where a mistake goes', () => {
		expect(write(entry())).toContain(
			'X-WR-CALDESC:Dit is een uitgave zonder uitgever. Fout gezien? Zie /over/#fout-melden op Raadswijzer Onderwijs\r\n',
		);
		const uitgave = 'Uitgever: griffie van Voorbeeldstad.';
		expect(write(entry(), { uitgave, site: new URL('https://voorbeeld.nl/') })).toContain(
			`X-WR-CALDESC:${uitgave} Fout gezien? Zie https://voorbeeld.nl/over/#fout-melden\r\n`,
		);
	});

	test('links back when the address of the site is known', () => {
		const text = write(entry(), { site: new URL('https://voorbeeld.nl/') });
		expect(text).toContain('URL:https://voorbeeld.nl/kalender/#leerplichtverslag\r\n');
		expect(text).toContain('Meer hierover: https://voorbeeld.nl/kalender/#leerplichtverslag\r\n');
	});

	test('has no URL when the address is not known', () => {
		expect(write(entry())).not.toContain('URL:');
	});

	test('falls on the last day on which it can be done, and first on the next one', () => {
		expect(write(entry())).toContain('DTSTART;VALUE=DATE:20270930\r\n');
		expect(write(entry(), { bouwdatum: '2026-09-30' })).toContain('DTSTART;VALUE=DATE:20260930\r\n');
	});

	test.each([
		['vóór 1 maart', 3, '20270228', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
		['vóór 1 januari', 1, '20261231', 'FREQ=YEARLY'],
	])('%s begins on %i', (datum, maand, dag, regel) => {
		expect(write(entry({ datum, maand }))).toContain(`DTSTART;VALUE=DATE:${dag}\r\n`);
		expect(write(entry({ datum, maand }))).toContain(`RRULE:${regel}\r\n`);
	});
});

test('groups by who must act and by who receives', () => {
	const entries = [
		{ id: 'verslag', wie: 'college', aanWie: 'raad' },
		{ id: 'begroting', wie: 'raad en college', aanWie: undefined },
	];
	const groepen = groupKalenderByWie(entries).map(({ wie, entries: doet, ontvangt }) => [
		wie,
		doet.map(({ id }) => id),
		ontvangt.map(({ id }) => id),
	]);
	expect(groepen).toEqual([
		['raad', ['begroting'], ['verslag']],
		['college', ['verslag', 'begroting'], []],
	]);
});
