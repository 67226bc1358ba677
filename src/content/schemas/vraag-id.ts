import type { z } from 'zod';
import { blok, datum, id, losseLijst, tekst, verwijzing } from './velden.ts';

/**
 * An entry of content/vraag-ids.yaml: every question id that was ever in use. Answers of readers hang on it, so an id is
 * never used again for another question; a change of wording and an end are written down here.
 */
export const vraagIdSchema = blok({
	id: id('vervoer-zelf-of-aanbesteed'),
	/** The question as it stands in content/vragen/ now, or as it was when it ended. */
	vraag: tekst('Weet jij wie het leerlingenvervoer in je gemeente uitvoert?'),
	/** Earlier wordings with the day on which they were left. */
	gewijzigd: losseLijst(
		blok({ datum, was: tekst('Weet jij wie het leerlingenvervoer rijdt?') }),
		'- datum: 2027-01-01',
	),
	/** When the question is gone: since when, why, and which question came in its place. */
	vervallen: blok({
		datum,
		waarom: tekst('De taak is vervallen.'),
		opvolger: verwijzing('vervoer-contract-loopt-af').optional(),
	}).optional(),
});
export type VraagId = z.infer<typeof vraagIdSchema>;
