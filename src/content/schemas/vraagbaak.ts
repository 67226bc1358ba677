import { z } from 'zod';
import { blok, id, keuze, losseLijst, moment, tekst, verwijzing, vindplaats } from './velden.ts';

/** An entry of content/vraagbaak.yaml: a question put to the Inspectie and its answer, both in our words. */
export const vraagbaakSchema = blok({
	id: id('segregatie-en-thuisnabij'),
	onderwerp: keuze(['algemeen', 'lea', 'vve']),
	vraag: tekst('Moet het mbo meedoen aan het overleg?'),
	antwoord: tekst('Nee, maar het mag wel.'),
	gegevenOp: moment,
	/** What changed in the law after the answer was given. */
	veranderdSindsdien: tekst('Sinds 1 januari 2024 stelt het college de vragenlijst vast.').optional(),
	taken: losseLijst(verwijzing('lea-extra-partners'), '- lea-extra-partners'),
	bron: vindplaats,
});
export type VraagbaakVraag = z.infer<typeof vraagbaakSchema>;
