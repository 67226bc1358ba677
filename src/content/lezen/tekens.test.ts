import { expect, test } from 'vitest';
import { checkHtmlInVeld, checkTekens } from './tekens.ts';

test.each([
	['NUL', 0x00],
	['BEL', 0x07],
	['ESC', 0x1b],
	['DEL', 0x7f],
	['a C1 control', 0x9b],
	['a soft hyphen', 0xad],
	['a zero width space', 0x200b],
	['a right-to-left override', 0x202e],
	['a line separator', 0x2028],
	['an isolate', 0x2066],
	['a byte order mark', 0xfeff],
	['an unreadable byte', 0xfffd],
	['a private sign', 0xe000],
	['a tag', 0xe0041],
])('reports %s', (_wat, teken) => {
	const nummer = teken.toString(16).toUpperCase().padStart(4, '0');
	expect(checkTekens(`a\nde wet${String.fromCodePoint(teken)} zegt`, 3)).toEqual([
		{
			regel: 4,
			veld: 'teken',
			tekst: `na "de wet" staat een teken dat je niet ziet (U+${nummer}). Haal het weg of typ de regel opnieuw.`,
		},
	]);
});

test('leaves text, accents, tabs and Windows line ends alone', () => {
	expect(checkTekens('Súdwest-Fryslân:\t€\u00a05, ’s-Hertogenbosch … ☑ 😀\r\n')).toEqual([]);
});

test.each([
	['Lees <script>alert(1)</script> niet.', '<script>'],
	['Een <b>vet</b> woord.', '<b>'],
	['Eindigt </p>', '</p>'],
	['<!-- later -->', '<!--'],
	['<img src=x onerror=alert(1)>', '<img'],
])('refuses HTML outside MDX: %s', (tekst, gevonden) => {
	expect(checkHtmlInVeld('wat', tekst, 7)).toEqual([
		{
			regel: 7,
			veld: 'wat',
			tekst: `"${gevonden}" is HTML, en die kan hier niet. De site laat haar zien als tekst. Haal haar weg en schrijf gewone woorden.`,
		},
	]);
});

test.each(['<5', 'minder dan < vijf', '5 > 4', 'a<5 b', '<= 3'])('leaves a sign that compares alone: %s', (tekst) => {
	expect(checkHtmlInVeld('wat', tekst, 7)).toEqual([]);
});
