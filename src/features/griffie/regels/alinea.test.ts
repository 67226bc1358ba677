import { expect, test } from 'vitest';
import { ADRES_ONBEKEND, buildAlinea } from './alinea.ts';

const INHOUD = {
	thema: 'leerplicht',
	titel: 'Leerplicht & “meer”',
	aantalVragen: 10,
	adres: 'https://voorbeeld.example',
	uitgave: '2026-11-28',
};
const ADRESSEN = [
	'https://voorbeeld.example/weet-jij/leerplicht/',
	'https://voorbeeld.example/themas/leerplicht/',
	'https://voorbeeld.example/inwoners/leerplicht/',
	'https://voorbeeld.example/weet-jij/leerplicht/oefening/',
];

test('text and HTML say the same and lead to the same places', () => {
	const { tekst, html } = buildAlinea(INHOUD);
	expect(tekst.match(/https:\S+/g)).toEqual(ADRESSEN);
	expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(ADRESSEN);
	for (const vorm of [tekst, html]) {
		expect(vorm).toContain('10 vragen');
		expect(vorm).toContain('uitgave van 28 november 2026, CC BY 4.0.');
	}
	expect(html).toContain('leerplicht &amp; “meer”?');
	expect(html.replaceAll(/<\/?(?:p|ul|li|a)(?: href="[^"]*")?>/g, '')).not.toContain('<');
});

test('an edition without an address says where it belongs', () => {
	expect(buildAlinea({ ...INHOUD, adres: '' }).tekst).toContain(`Vragenlijst: ${ADRES_ONBEKEND}/weet-jij/leerplicht/`);
});
