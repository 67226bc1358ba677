import { z } from 'zod';
import { blok, id, jaNee, keuze, moment, tekst, url } from './velden.ts';

/** A source of content/bronnen/<onderwerp>.yaml. */
export const bronSchema = blok({
	id: id('handreiking-2021'),
	titel: tekst('Verordening leerlingenvervoer gemeente Zaanstad'),
	uitgever: tekst('gemeente Zaanstad'),
	soort: keuze([
		'overheid',
		'gemeente',
		'inspectie',
		'kennisorganisatie',
		'politieke-partij',
		'nieuws',
		'onderzoek',
		'wet',
	]),
	/** Date of the document itself, as exact as known. */
	datum: moment.optional(),
	adres: url.optional(),
	/** When we or the source document that cites it last saw the address. */
	gezienOp: moment,
	/** True when the address probably no longer works; it then stays as a citation. */
	waarschijnlijkDood: jaNee.default(false),
	letOp: tekst('Geschreven door en voor leden van een politieke partij.').optional(),
});
export type Bron = z.infer<typeof bronSchema>;
