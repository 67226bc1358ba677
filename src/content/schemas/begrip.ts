import { z } from 'zod';
import { blok, id, keuze, losseLijst, tekst, THEMAS_EN_ALGEMEEN } from './velden.ts';

/** An entry of content/begrippen.yaml. */
export const begripSchema = blok({
	id: id('lea'),
	term: tekst('Lokale Educatieve Agenda'),
	afkorting: tekst('LEA').optional(),
	/** One sentence at B1 level. */
	definitie: tekst('De afspraken van gemeente, scholen en kinderopvang over kansen.'),
	/** The words readers really type. */
	synoniemen: losseLijst(tekst('onderwijsagenda'), '- onderwijsagenda'),
	thema: keuze(THEMAS_EN_ALGEMEEN),
	letOp: tekst('De wet gebruikt deze naam niet.').optional(),
});
export type Begrip = z.infer<typeof begripSchema>;
