import fc from 'fast-check';
import mammoth from 'mammoth';
import { inflateRawSync } from 'node:zlib';
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

/** The files of a zip that was written in one go, by name. */
function readZip(zip: Buffer): Map<string, string> {
	const bestanden = new Map<string, string>();
	for (let plek = zip.indexOf('PK\u0001\u0002'); plek >= 0; plek = zip.indexOf('PK\u0001\u0002', plek + 4)) {
		const [lengteNaam, begin] = [zip.readUInt16LE(plek + 28), zip.readUInt32LE(plek + 42)];
		const inhoud = begin + 30 + zip.readUInt16LE(begin + 26) + zip.readUInt16LE(begin + 28);
		const bytes = zip.subarray(inhoud, inhoud + zip.readUInt32LE(plek + 20));
		const naam = zip.toString('utf8', plek + 46, plek + 46 + lengteNaam);
		bestanden.set(naam, (zip.readUInt16LE(plek + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
	}
	return bestanden;
}

test('it is Dutch, on A4, and names its title and this site but no person', async () => {
	const blob = await packDocx(readOpmaak('Motie over vervoer\n\n4. later'));
	const bestanden = readZip(Buffer.from(await blob.arrayBuffer()));
	expect(bestanden.get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
	expect(bestanden.get('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
	expect(bestanden.get('word/numbering.xml')).toContain('<w:start w:val="4"/>');
	const eigenschappen = bestanden.get('docProps/core.xml') ?? '';
	expect(eigenschappen).toContain('<dc:title>Motie over vervoer</dc:title>');
	expect(eigenschappen.match(/(?<=<(?:dc:creator|cp:lastModifiedBy)>)[^<]*/g)).toEqual([
		'Raadswijzer Onderwijs',
		'Raadswijzer Onderwijs',
	]);
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
		{ numRuns: 25 },
	);
}, 30_000);
