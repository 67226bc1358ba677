import { z } from 'zod';
import {
	blok,
	datum,
	keuze,
	lijst,
	losseLijst,
	geheel,
	raadswoorden,
	tekst,
	verwijzing,
	vindplaats,
} from './velden.ts';

const ORGANEN = ['raad', 'college', 'school', 'rijk'] as const;

/** A line on money, region or parents: it rests on taken or a source, or says that we did not find out. */
const achtergrondRegel = blok({
	tekst: tekst('Het geld zit in het gemeentefonds en is niet geoormerkt.'),
	taken: losseLijst(verwijzing('vervoer-uitvoeren'), '- vervoer-uitvoeren'),
	bronnen: losseLijst(vindplaats, '- bron: vng-leerlingenvervoer'),
	/** True when this could not be found out; the page says so. */
	nietUitgezocht: z.boolean('schrijf true of false.').default(false),
}).refine((regel) => regel.nietUitgezocht || regel.taken.length + regel.bronnen.length > 0, {
	path: ['bronnen'],
	error: 'deze regel heeft geen taak en geen bron. Noem er een, of zet nietUitgezocht op true.',
});

/** Counts sentence ends; an abbreviation like "bijv." is not used in summaries. */
const countZinnen = (text: string) => text.split(/[.!?](?:\s|$)/).filter((zin) => zin.trim() !== '').length;

/** Frontmatter of content/themas/<slug>.mdx; the file name is the slug, the text below it is the explanation. */
export const themaSchema = blok({
	titel: tekst('Leerlingenvervoer'),
	/** At most three sentences at B1 level. */
	samenvatting: tekst('De raad stelt de regels voor het leerlingenvervoer vast.').refine(
		(text) => countZinnen(text) <= 3,
		'de samenvatting is langer dan drie zinnen. Maak haar korter; de rest hoort in de tekst.',
	),
	/** Place in the handbook, 1 to 12. */
	volgorde: geheel('7')
		.min(1, 'de volgorde loopt van 1 tot en met 12.')
		.max(12, 'de volgorde loopt van 1 tot en met 12.'),
	/** `in-bewerking` is shown to the reader as such. */
	status: keuze(['volledig', 'in-bewerking']),
	/** Three to five lines for who has one minute. */
	inHetKort: lijst(tekst('De raad stelt de verordening vast.'), '- De raad stelt de verordening vast.'),
	/** What each of the four does, as a verb behind its name: "De raad stelt de regels vast". */
	werkwoorden: blok({
		raad: tekst('stelt de regels vast'),
		college: tekst('beslist per aanvraag'),
		school: tekst('beslist niet'),
		rijk: tekst('trekt de grenzen'),
	}),
	/** Who decides what; each line rests on taken, so that the article follows from the register. */
	wieGaatWaarover: lijst(
		blok({
			wie: keuze(ORGANEN),
			tekst: tekst('De raad stelt de verordening vast.'),
			taken: lijst(verwijzing('verordening-leerlingenvervoer'), '- verordening-leerlingenvervoer'),
		}),
		'- wie: raad',
		4,
	).refine(
		(rows) => ORGANEN.every((wie) => rows.some((row) => row.wie === wie)),
		'noem alle vier: raad, college, school en rijk. Schrijf het ook op als iemand er niet over gaat.',
	),
	/** For the answer card: what to say aloud to "daar gaat u niet over". Honest where the raad may only ask. */
	hardop: tekst('Wij stellen de verordening vast, dus over de regels gaan wij wel.').optional(),
	/** What the raad does not decide on this theme, but may ask (Gemeentewet 169). */
	welVragen: losseLijst(
		tekst(
			'Hoe een school haar klassen indeelt, bepaalt het schoolbestuur. De raad mag het college vragen wat het weet.',
		),
		'- ...',
	),
	/** Where the money comes from and stands, and which moment of planning and control still allows a change. */
	geld: losseLijst(achtergrondRegel, '- tekst: ...'),
	/** What often runs through a gemeenschappelijke regeling or region, and what the raad can then do. */
	regio: losseLijst(achtergrondRegel, '- tekst: ...'),
	/** Where to send a parent who asks for help. */
	ouders: losseLijst(achtergrondRegel, '- tekst: ...'),
	/** Everyday words readers type for this theme. */
	zoekwoorden: losseLijst(tekst('schooltaxi'), '- schooltaxi'),
	/** What finds the theme in the papers of a raad. */
	raadswoorden,
	bronnen: lijst(vindplaats, '- bron: handreiking-2021'),
	/** Day on which a redacteur last read the whole theme. */
	gecontroleerdOp: datum,
	/** Day on which a part was changed since, without reading the whole again. */
	gewijzigdOp: datum.optional(),
	/** After this day the page says "te controleren". */
	herzienVoor: datum,
})
	.refine((thema) => thema.herzienVoor > thema.gecontroleerdOp, {
		path: ['herzienVoor'],
		error: 'deze datum ligt niet na gecontroleerdOp. Kies een latere dag, bijvoorbeeld een jaar later.',
	})
	.refine(({ gecontroleerdOp, gewijzigdOp }) => gewijzigdOp === undefined || gewijzigdOp > gecontroleerdOp, {
		path: ['gewijzigdOp'],
		error: 'deze datum ligt niet na gecontroleerdOp. Haal de regel weg: het hele thema is sindsdien gelezen.',
	});
export type ThemaGegevens = z.infer<typeof themaSchema>;
