import ICAL from 'ical.js';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Toezegging } from './staat.ts';
import { findStand, formatToezeggingenAgenda, formatToezeggingenCsv } from './toezeggingen.ts';

const VANDAAG = '2026-11-28';
const VRAGEN = new Map([['vervoer-bso', 'Weet jij wie naar de opvang mag?']]);
const toezegging = (velden: Partial<Toezegging> = {}): Toezegging => ({
	id: 'k3x9',
	vraag: '',
	onderwerp: '',
	wat: 'Brief; over het vervoer, met cijfers',
	wie: 'de wethouder onderwijs',
	opWelkeVergadering: 'Commissie van 12 november',
	voorWanneer: '2026-12-01',
	ingelostOp: '',
	...velden,
});

test.each([
	['2026-11-27', '', 'te-laat'],
	['2026-11-28', '', 'open'],
	['', '', 'open'],
	['binnenkort', '', 'open'],
	['2026-11-01', '2026-11-28', 'ingelost'],
])('due on %s and met on %s is %s', (voorWanneer, ingelostOp, stand) => {
	expect(findStand({ voorWanneer, ingelostOp }, VANDAAG)).toBe(stand);
});

test('a calendar holds the open promises with a day, as whole days under a permanent id', () => {
	const tekst = formatToezeggingenAgenda(
		[
			toezegging({ vraag: 'vervoer-bso' }),
			toezegging({ id: 'b', voorWanneer: '' }),
			toezegging({ id: 'c', ingelostOp: VANDAAG }),
			toezegging({ id: 'd', voorWanneer: '2026-02-30' }),
		],
		VRAGEN,
		VANDAAG,
	);
	const [afspraak, ...rest] = new ICAL.Component(ICAL.parse(tekst!)).getAllSubcomponents('vevent');
	expect(rest).toEqual([]);
	expect(afspraak?.getFirstPropertyValue('uid')).toBe('toezegging-k3x9@raadswijzer-onderwijs');
	expect(afspraak?.getFirstPropertyValue('summary')).toBe('Toezegging: Brief; over het vervoer, met cijfers');
	expect(String(afspraak?.getFirstPropertyValue('dtstart'))).toBe('2026-12-01');
	expect(afspraak?.getFirstPropertyValue('description')).toBe(
		'Wie: de wethouder onderwijs\nOver: Weet jij wie naar de opvang mag?\nGedaan in: Commissie van 12 november',
	);
});

test('a promise without a text has a name in the calendar', () => {
	expect(formatToezeggingenAgenda([toezegging({ wat: ' ' })], VRAGEN, VANDAAG)).toContain(
		'SUMMARY:Toezegging: zonder omschrijving',
	);
});

test('without a day there is no calendar', () => {
	expect(formatToezeggingenAgenda([toezegging({ voorWanneer: '' })], VRAGEN, VANDAAG)).toBeUndefined();
});

test('a text from outside cannot add a line to the calendar', () => {
	const tekst = formatToezeggingenAgenda([toezegging({ wat: 'x\r\nEND:VCALENDAR\u0000\u0007' })], VRAGEN, VANDAAG)!;
	expect(tekst.match(/^END:VCALENDAR/gm)).toHaveLength(1);
	expect(tekst).toContain('SUMMARY:Toezegging: x\\nEND:VCALENDAR\r\n');
});

test('the sheet keeps every sign, and a spreadsheet runs none of it', () => {
	const wat = '=HYPERLINK("x")\nmet "aanhaling"; en é';
	const tekst = formatToezeggingenCsv(
		[toezegging({ wat, voorWanneer: '2026-11-01' }), toezegging({ vraag: 'weg', onderwerp: 'Gymzaal' })],
		VRAGEN,
		VANDAAG,
	);
	expect(tekst.startsWith('\uFEFF"Wat";"Wie";')).toBe(true);
	const { data, errors } = Papa.parse<string[]>(tekst.slice(1), {
		delimiter: ';',
		newline: '\r\n',
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	expect(data.slice(1)).toEqual([
		[`'${wat}`, 'de wethouder onderwijs', '', 'Commissie van 12 november', '2026-11-01', '', 'te laat'],
		[
			'Brief; over het vervoer, met cijfers',
			'de wethouder onderwijs',
			'Gymzaal',
			'Commissie van 12 november',
			'2026-12-01',
			'',
			'open',
		],
	]);
});
