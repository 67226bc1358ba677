import { describe, expect, test } from 'vitest';
import { readSiteAdres } from './site-adres.ts';

describe('readSiteAdres', () => {
	test.each([
		[undefined, undefined],
		['', undefined],
		['https://raadswijzer.example', 'https://raadswijzer.example/'],
		['https://raadswijzer.example/', 'https://raadswijzer.example/'],
		['http://localhost:4321', 'http://localhost:4321/'],
		['HTTPS://Raad.example', 'https://raad.example/'],
	])('%s is %s', (tekst, verwacht) => {
		expect(readSiteAdres(tekst)?.href).toBe(verwacht);
	});

	test.each([
		['https://gemeente.example/raadswijzer', 'zonder map'],
		['https://gemeente.example/raadswijzer/', 'zonder map'],
		['raadswijzer.example', 'begint met https://'],
		['localhost:4321', 'begint met https://'],
		['ftp://raadswijzer.example', 'begint met https://'],
		['https:raadswijzer.example', 'begint met https://'],
		['https://', 'begint met https://'],
		['https://raad wijzer.example', 'begint met https://'],
		['https://ik:geheim@raadswijzer.example', 'Laat alles weg'],
		['https://raadswijzer.example/?q=a', 'Laat alles weg'],
		['https://raadswijzer.example?', 'Laat alles weg'],
		['https://raadswijzer.example/#boven', 'Laat alles weg'],
	])('%s is refused in Dutch: %s', (tekst, reden) => {
		expect(() => readSiteAdres(tekst)).toThrow(reden);
	});
});
