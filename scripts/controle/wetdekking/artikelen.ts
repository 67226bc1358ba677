import { z } from 'zod';
import { readYaml } from '../../../src/content/lezen/yaml.ts';
import { formatVeld } from '../../../src/content/relaties/inhoud.ts';
import { blok, datum, lijst, tekst, verwijzing } from '../../../src/content/schemas/velden.ts';

/** One file of `artikelen/`: which articles of a law name raad, college or gemeente, noted by who paged through it. */
export const artikellijstSchema = blok({
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

/** `weggelaten.yaml`: articles that stand in no taak on purpose. */
export const weglatingenSchema = lijst(
	blok({
		wet: verwijzing('wpo'),
		/** One or more, also "12-15"; in quotes, as above. */
		artikel: z.string('zet het artikel tussen aanhalingstekens: "161".').trim().min(1, 'noem een artikel: "161".'),
		/** What was not read has no reason yet: it stands in `delen` of its law. */
		reden: tekst('begripsbepaling').refine(
			(reden) => !/niet gelezen/i.test(reden),
			'wat niet is gelezen, is niet met reden weggelaten. Zet het bij delen in artikelen/<wet>.yaml.',
		),
	}),
	'- wet: wpo',
);
export type Weglating = z.infer<typeof weglatingenSchema>[number];

/**
 * Reads one of the lists of this check.
 *
 * @throws {Error} In one line: the place and the Dutch message of all that is wrong.
 */
export function readLijst<Schema extends z.ZodType>(schema: Schema, bron: string): z.infer<Schema> {
	const { value, problemen } = readYaml(bron);
	if (problemen.length > 0)
		throw new Error(problemen.map(({ regel, tekst: fout }) => `regel ${regel}: ${fout}`).join(' '));
	const { data, error } = schema.safeParse(value);
	if (error) throw new Error(error.issues.map(({ path, message }) => `${formatVeld(path)}: ${message}`).join(' '));
	return data;
}
