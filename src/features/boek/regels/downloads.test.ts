import { describe, expect, test } from 'vitest';
import { describeDownload, downloadSchema, formatGrootte, putDownload, type Download } from './downloads.ts';

const boek: Download = { bestand: 'boek.pdf', titel: 'Het boek', soort: 'boek', tekstVan: '2026-11-28' };
const thema: Download = { ...boek, bestand: 'a.pdf', titel: 'Afval', soort: 'thema' };

describe('putDownload', () => {
	test('a file made again takes the place of the old one, and the book stands first', () => {
		const nieuw = { ...boek, tekstVan: '2027-01-01' };
		expect(putDownload([boek, thema], nieuw)).toEqual([nieuw, thema]);
		expect(putDownload([thema], boek)).toEqual([boek, thema]);
	});
});

test.each([
	[1, '1 kB'],
	[640_400, '640 kB'],
	[999_600, '1,0 MB'],
	[4_382_623, '4,4 MB'],
])('%i bytes is %s', (bytes, tekst) => {
	expect(formatGrootte(bytes)).toBe(tekst);
});

test.each([
	[boek, 'Het hele handboek (PDF)'],
	[{ ...boek, bestand: 'boek.epub' }, 'Het hele handboek (EPUB voor de e-reader)'],
	[thema, 'Afval (PDF)'],
	[{ ...thema, titel: 'Aalten', soort: 'gemeente' } as const, 'Gemeente Aalten (PDF)'],
])('%o is called %s, with its size and the day of its text', (download, naam) => {
	expect(describeDownload(download, 4_382_623)).toEqual({ naam, over: '4,4 MB, tekst van 28 november 2026' });
});

test.each(['../lijst.pdf', 'boek.exe', 'a/b.pdf'])('a list cannot name %s', (bestand) => {
	expect(downloadSchema.safeParse({ ...boek, bestand }).success).toBe(false);
});
