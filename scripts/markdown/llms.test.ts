import { expect, test } from 'vitest';
import { readKop } from './kop.ts';
import { formatLlms } from './llms.ts';

const paginas = [
	{ pad: '/begrippen/', titel: 'Begrippen', omschrijving: 'Woorden.' },
	{ pad: '/themas/leerplicht/', titel: 'Leerplicht [en meer]', omschrijving: 'Het college.' },
	{ pad: '/taken/verslag/', titel: 'Verslag', omschrijving: 'Een taak.' },
];

test('llms.txt names themes and lists, and says how the rest is found', () => {
	const text = formatLlms(paginas, (pad) => `https://raad.example${pad}`, 'Dit is een uitgave zonder uitgever.');
	expect(text).toMatch(/^# Raadswijzer Onderwijs\n\n> /);
	expect(text).toContain(
		'## Thema’s\n\n- [Leerplicht \\[en meer\\]](https://raad.example/themas/leerplicht/index.md): Het college.',
	);
	expect(text).toContain('## Overzichten\n\n- [Begrippen](https://raad.example/begrippen/index.md): Woorden.');
	expect(text).not.toContain('Verslag');
	expect(text).not.toContain('## Wat inwoners vragen');
});

test('a page without a text of its own is passed by', () => {
	expect(readKop('<title>Zoeken</title>')).toBeUndefined();
});

test('title and description are read as they are seen', () => {
	const html =
		'<title>Thema’s &amp; taken | Raadswijzer Onderwijs</title><meta name="description" content="&quot;Wat&quot; &lt; wie">' +
		'<link rel="alternate" type="text/markdown" href="/x/index.md">';
	expect(readKop(html)).toEqual({ titel: 'Thema’s & taken', omschrijving: '"Wat" < wie' });
});
