import { z } from 'zod';
import { blok, id, keuze, losseLijst, tekst, THEMAS_EN_ALGEMEEN } from './velden.ts';

/** An entry of content/begrippen.yaml. */
export const begripSchema = blok({
	id: id('lea'),
	term: tekst('Lokale Educatieve Agenda'),
	afkorting: tekst('LEA').optional(),
	/** One sentence at B1 level. */
	definitie: tekst('De afspraken van gemeente, scholen en kinderopvang over kansen.'),
	/** Other names with the same meaning, shown beside the term. */
	synoniemen: losseLijst(tekst('lokale onderwijsagenda'), '- lokale onderwijsagenda'),
	/** Names it had before, or of what it replaced: shown as such. */
	vroeger: losseLijst(tekst('gemeentelijke onderwijsagenda'), '- gemeentelijke onderwijsagenda'),
	/** Everyday words that readers type and that mean something wider, narrower or merely near: indexed, never shown. */
	zoekwoorden: losseLijst(tekst('overleg met scholen'), '- overleg met scholen'),
	thema: keuze(THEMAS_EN_ALGEMEEN),
	letOp: tekst('De wet gebruikt deze naam niet.').optional(),
});
export type Begrip = z.infer<typeof begripSchema>;
