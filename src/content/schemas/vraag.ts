import { z } from 'zod';
import { GEGEVENS } from './gegeven.ts';
import {
	blok,
	id,
	keuze,
	lijst,
	losseLijst,
	raadswoorden,
	tekst,
	themaSlug,
	verwijzing,
	vindplaats,
} from './velden.ts';

export const ANTWOORDTYPEN = ['ja-nee', 'getal', 'tekst', 'keuze'] as const;
export const BEWIJZEN = ['openbaar-cijfer', 'openbaar-stuk', 'alleen-via-college', 'niet-bekend'] as const;

/** One "Weet jij?" question of content/vragen/<thema>.yaml. `thema` comes from the file name. */
export const vraagSchema = blok({
	/** Permanent: readers' answers are stored under it. Never reuse it for another question. */
	id: id('vervoer-zelf-of-aanbesteed'),
	thema: themaSlug,
	vraag: tekst('Weet jij wie het leerlingenvervoer in je gemeente uitvoert?'),
	waarom: tekst('Wie het vervoer uitvoert, bepaalt hoe de raad kan bijsturen.'),
	/** What a good answer sounds like. */
	goedAntwoord: tekst('De naam van de vervoerder, de looptijd en wat er bij klachten gebeurt.'),
	/** What to ask when the answer stays vague. */
	doorvraag: tekst('Wanneer loopt het contract af en wanneer beslist de raad?'),
	antwoordtype: keuze(ANTWOORDTYPEN),
	/** The options, only for antwoordtype keuze. */
	keuzes: losseLijst(tekst('zelf uitvoeren'), '- zelf uitvoeren'),
	/** How easily the answer can be found. */
	bewijs: keuze(BEWIJZEN),
	/** The document to ask for and who holds it. */
	document: blok({
		naam: tekst('verordening leerlingenvervoer'),
		houder: tekst('de griffie'),
	}),
	/** What finds this document in the papers of a raad. */
	raadswoorden,
	/** Taken the question rests on. */
	taken: lijst(verwijzing('vervoer-zelf-doen-of-aanbesteden'), '- vervoer-zelf-doen-of-aanbesteden'),
	/** One figure or reported answer from which the local answer is derived. */
	gegeven: keuze(GEGEVENS).optional(),
	/** Where the question comes from; empty for our own questions. */
	herkomst: losseLijst(vindplaats, '- bron: handreiking-2021'),
}).refine((vraag) => (vraag.antwoordtype === 'keuze') === vraag.keuzes.length >= 2, {
	path: ['keuzes'],
	error:
		'bij antwoordtype keuze horen minstens twee keuzes, bij een ander type geen. Vul de keuzes aan of haal ze weg.',
});
export type Vraag = z.infer<typeof vraagSchema>;
