import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRegel } from '../regels/woorden.ts';
import { Leesfout } from '../limieten.ts';
import { readPdf } from './pdf.ts';
import { readText } from './tekst.ts';

const TEKST = 'Overleg met de cliëntenraad: ja, in de gemeente\n☒ Ja';
const ZONDER_VAKJE = TEKST.replace('☒ ', '');

test.each([
	['UTF-8', TEKST, Buffer.from(TEKST)],
	['UTF-8 with a mark', TEKST, Buffer.from(`\uFEFF${TEKST}`)],
	['UTF-16', TEKST, Buffer.from(`\uFEFF${TEKST}`, 'utf16le')],
	['UTF-16 without a mark', TEKST, Buffer.from(TEKST, 'utf16le')],
	['UTF-16, the other way round', TEKST, Buffer.from(`\uFEFF${TEKST}`, 'utf16le').swap16()],
	['UTF-16, the other way round, without a mark', TEKST, Buffer.from(TEKST, 'utf16le').swap16()],
	['Windows letters', ZONDER_VAKJE, Buffer.from(ZONDER_VAKJE, 'latin1')],
	['Windows line ends', TEKST, Buffer.from(TEKST.replaceAll('\n', '\r\n'))],
])('%s', (_naam, tekst, bytes) => {
	expect(readText(bytes).map(formatRegel)).toEqual(tekst.split('\n'));
});

const verwacht = (error: unknown) => {
	expect(error).toBeInstanceOf(Leesfout);
	expect((error as Leesfout).message).toMatch(/^[^\n]{20,}$/);
};

test('any bytes give lines or one line for the author', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
			try {
				expect(readText(bytes).length).toBeGreaterThan(0);
			} catch (error) {
				verwacht(error);
			}
		}),
	);
});

test('any bytes between the marks of a PDF give one line for the author', async () => {
	const stukje = fc.oneof(
		fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
		fc
			.constantFrom(
				'1 0 obj\n',
				'endobj\n',
				'<< /Type /Catalog /Pages 1 0 R >>',
				'stream\n',
				'endstream\n',
				'xref\n',
				'trailer\n<< /Root 1 0 R >>\n',
				'[[[[',
				'/Kids [1 0 R]',
			)
			.map((tekst) => Buffer.from(tekst)),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(stukje, { maxLength: 12 }), async (delen) => {
			const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), ...delen, Buffer.from('\n%%EOF')]);
			await readPdf(new Uint8Array(bytes)).then(() => expect.unreachable('these bytes hold no text'), verwacht);
		}),
		{ numRuns: 50 },
	);
});
