import { expect, test } from 'vitest';
import { formatICalendar, type Afspraak } from './icalendar.ts';

const afspraak = (velden: Partial<Afspraak> = {}): Afspraak => ({
	id: 'leerplichtverslag',
	dag: '2027-09-30',
	herhaling: 'jaarlijks',
	titel: 'Leerplichtverslag',
	toelichting: 'Wie: college',
	...velden,
});
const write = (velden?: Partial<Afspraak>, naam = 'Kalender') =>
	formatICalendar({ naam, beschrijving: 'Wie dit uitgeeft, en waar', afspraken: [afspraak(velden)] }, '2026-11-21');
const findLine = (text: string, naam: string) =>
	text
		.replaceAll('\r\n ', '')
		.split('\r\n')
		.find((line) => line.startsWith(naam));

test('writes one whole day that comes back every year', () => {
	expect(write({ url: 'https://voorbeeld.nl/kalender/#leerplichtverslag' })).toBe(
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Raadswijzer Onderwijs//Kalender//NL',
			'CALSCALE:GREGORIAN',
			'X-WR-CALNAME:Kalender',
			'X-WR-CALDESC:Wie dit uitgeeft\\, en waar',
			'BEGIN:VEVENT',
			'UID:leerplichtverslag@raadswijzer-onderwijs',
			'DTSTAMP:20261121T000000Z',
			'DTSTART;VALUE=DATE:20270930',
			'DTEND;VALUE=DATE:20271001',
			'RRULE:FREQ=YEARLY',
			'SUMMARY:Leerplichtverslag',
			'DESCRIPTION:Wie: college',
			'URL:https://voorbeeld.nl/kalender/#leerplichtverslag',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		].join('\r\n'),
	);
});

test.each([
	['31 december', '2026-12-31', '20270101'],
	['a leap day', '2028-02-29', '20280301'],
	['the day before the clock changes', '2027-03-28', '20270329'],
])('%s ends on the day after', (_dag, dag, einde) => {
	expect(findLine(write({ dag }), 'DTEND')).toBe(`DTEND;VALUE=DATE:${einde}`);
});

test('the last day of February is a rule, because its date differs in a leap year', () => {
	expect(findLine(write({ herhaling: 'laatste-dag-van-februari' }), 'RRULE')).toBe(
		'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
	);
});

test('leaves out what is not known', () => {
	const text = write({ herhaling: undefined });
	expect(text).not.toContain('RRULE');
	expect(text).not.toContain('URL');
});

test('escapes the signs with a meaning of their own', () => {
	const text = write({ titel: 'a, b; c\\d: "e"', toelichting: 'een\ntwee\r\ndrie' }, 'Taken, wie');
	expect(findLine(text, 'SUMMARY')).toBe('SUMMARY:a\\, b\\; c\\\\d: "e"');
	expect(findLine(text, 'DESCRIPTION')).toBe('DESCRIPTION:een\\ntwee\\ndrie');
	expect(findLine(text, 'X-WR-CALNAME')).toBe('X-WR-CALNAME:Taken\\, wie');
});

test.each([
	['letters', 'a'.repeat(300)],
	['letters of two octets', 'ë'.repeat(150)],
	['letters of two octets at an odd place', `a${'ë'.repeat(150)}`],
	['signs of four octets', '🏫'.repeat(60)],
])('folds %s at 75 octets and keeps the text whole', (_wat, titel) => {
	const text = write({ titel });
	const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
	expect(Math.max(...octets)).toBeLessThanOrEqual(75);
	expect(octets.filter((count) => count > 71).length).toBeGreaterThan(2);
	expect(text).not.toContain('�');
	expect(findLine(text, 'SUMMARY')).toBe(`SUMMARY:${titel}`);
});

test('a line of exactly 75 octets stays one line', () => {
	expect(write({ titel: 'a'.repeat(75 - 'SUMMARY:'.length) })).not.toContain('\r\n ');
});
