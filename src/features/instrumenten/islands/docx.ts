import {
	AlignmentType,
	Document,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	TextRun,
	type IParagraphOptions,
} from 'docx';
import { splitOpen, type Blok } from '../regels/opmaak.ts';
import { SITE_NAAM } from '../../../shared/site.ts';

/** Twentieths of a point: A4 upright, with margins of 2,5 cm. */
const A4 = { width: 11_906, height: 16_838 };
const RAND = 1417;
const INSPRONG = { left: 567, hanging: 567 };
const nameNummers = (begin: number) => `nummers-${begin}`;
const PUNTEN = 'punten';

/** An open place stands out until it is filled in. */
const listRuns = (regels: readonly string[]): TextRun[] =>
	regels.flatMap((regel, plek) =>
		splitOpen(regel).map(
			({ tekst, isOpen }, deel) =>
				new TextRun({
					text: tekst,
					...(plek > 0 && deel === 0 ? { break: 1 } : {}),
					...(isOpen ? { highlight: 'yellow' } : {}),
				}),
		),
	);

const createAlinea = (regels: readonly string[], opties: IParagraphOptions = {}) =>
	new Paragraph({ ...opties, children: listRuns(regels) });

type Nummers = Extract<Blok, { soort: 'nummers' }>;

/** Every list with the number it begins at: one that takes up where the last one ended goes on in it. */
function numberLijsten(blokken: readonly Blok[]) {
	const lijsten = new Map<Nummers, { reference: string; level: 0; instance: number }>();
	let volgende = 0;
	let huidige = { reference: '', level: 0 as const, instance: 0 };
	for (const blok of blokken) {
		if (blok.soort !== 'nummers') continue;
		const { begin, punten } = blok;
		if (begin !== volgende) huidige = { reference: nameNummers(begin), level: 0, instance: huidige.instance + 1 };
		volgende = begin + punten.length;
		lijsten.set(blok, huidige);
	}
	return lijsten;
}

function listAlineas(blokken: readonly Blok[]): Paragraph[] {
	const lijsten = numberLijsten(blokken);
	return blokken.flatMap((blok) => {
		switch (blok.soort) {
			case 'titel':
				return createAlinea([blok.tekst], { heading: HeadingLevel.HEADING_1 });
			case 'kop':
				return createAlinea([blok.tekst], { heading: HeadingLevel.HEADING_2 });
			case 'alinea':
				return createAlinea(blok.regels);
			case 'punten':
				return blok.punten.map((punt) => createAlinea(punt, { numbering: { reference: PUNTEN, level: 0 } }));
			case 'nummers': {
				const numbering = lijsten.get(blok);
				return blok.punten.map((punt) => createAlinea(punt, numbering ? { numbering } : {}));
			}
		}
	});
}

const STIJLEN = {
	default: {
		document: {
			run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
			paragraph: { spacing: { after: 160 } },
		},
		heading1: { run: { size: 32, bold: true, color: '0A3A44' }, paragraph: { spacing: { after: 240 } } },
		heading2: {
			run: { size: 26, bold: true, color: '0A3A44' },
			paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
		},
	},
};

const createLijst = (
	reference: string,
	format: (typeof LevelFormat)[keyof typeof LevelFormat],
	text: string,
	start = 1,
) => ({
	reference,
	levels: [
		{ level: 0, format, text, start, alignment: AlignmentType.LEFT, style: { paragraph: { indent: INSPRONG } } },
	],
});

/** One kind of numbered list for every number that a list begins at. */
const listLijsten = (blokken: readonly Blok[]) =>
	[...new Set(blokken.flatMap((blok) => (blok.soort === 'nummers' ? [blok.begin] : [])))].map((begin) =>
		createLijst(nameNummers(begin), LevelFormat.DECIMAL, '%1.', begin),
	);

/** The draft as a document of Word: the program, not a person, stands in it as its maker. */
export function packDocx(blokken: readonly Blok[]): Promise<Blob> {
	const [titel] = blokken;
	return Packer.toBlob(
		new Document({
			title: titel?.soort === 'titel' ? titel.tekst : '',
			creator: SITE_NAAM,
			lastModifiedBy: SITE_NAAM,
			description: 'Een ontwerp om zelf aan te vullen.',
			styles: STIJLEN,
			numbering: { config: [createLijst(PUNTEN, LevelFormat.BULLET, '–'), ...listLijsten(blokken)] },
			sections: [
				{
					properties: { page: { size: A4, margin: { top: RAND, right: RAND, bottom: RAND, left: RAND } } },
					children: listAlineas(blokken),
				},
			],
		}),
	);
}
