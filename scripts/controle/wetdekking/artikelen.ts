import { z } from 'zod';
import { blok, datum, lijst, tekst, verwijzing } from '../../../src/content/schemas/velden.ts';

/** One file of `artikelen/`: which articles of a law name raad, college or gemeente, noted by who paged through it. */
const artikellijstSchema = blok({
	wet: verwijzing('wpo'),
	/** Day on which the law was paged through. */
	gelezenOp: datum,
	/** Day from which the text that was read holds. */
	tekstVan: datum,
	/** "alles", or in words which parts were read. */
	delen: tekst('alles'),
	/** In quotes when there is a dot in it: YAML reads 6.20 as 6.2. */
	artikelen: lijst(
		z
			.union([z.int(), z.string()], { error: 'zet een artikelnummer met een punt tussen aanhalingstekens: "6.20".' })
			.transform(String),
		'- 4',
	),
});
export type Artikellijst = z.infer<typeof artikellijstSchema>;

/** @throws {Error} With the place and the Dutch message of every field that is wrong, in one line. */
export function readArtikellijst(waarde: unknown): Artikellijst {
	const { data, error } = artikellijstSchema.safeParse(waarde);
	if (error) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '));
	return data;
}
