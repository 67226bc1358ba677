import fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { readOpmaak } from '../regels/opmaak.ts';
import { cleanTekst, OPEN } from '../regels/tekst.ts';
import { packDocx } from './docx.ts';

async function readHtml(tekst: string): Promise<string> {
	const bytes = await (await packDocx(readOpmaak(tekst))).arrayBuffer();
	return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

test('headings are headings, lists are lists, and a list goes on where its number says so', async () => {
	const tekst = `Motie over vervoer\n\nGemeente: Ergens\nAgendapunt: ${OPEN}\n\nToelichting\n\n- een;\n- twee;\n\n1. eerst\n   en verder\n2. dan`;
	expect(await readHtml(tekst)).toBe(
		`<h1>Motie over vervoer</h1><p>Gemeente: Ergens<br />Agendapunt: ${OPEN}</p><h2>Toelichting</h2><ul><li>een;</li><li>twee;</li></ul><ol><li>eerst<br />en verder</li><li>dan</li></ol>`,
	);
});

const squash = (tekst: string) => tekst.replace(/[^\p{L}\p{Emoji_Presentation}]/gu, '');

test('any text makes a document that another program reads whole', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.constantFrom('<script>&amp;</w:t>', '👩‍👩‍👧', '\uD800', '\u0000', 'w'.repeat(2000), '- punt', '2. nummer', ''),
				),
			),
			async (regels) => {
				const tekst = `Titel\n\n${regels.join('\n')}`;
				const bytes = await (await packDocx(readOpmaak(tekst))).arrayBuffer();
				const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
				expect(squash(value)).toBe(squash(cleanTekst(tekst)));
			},
		),
		{ numRuns: 50 },
	);
});
