import { z } from 'zod';
import { AFGESCHERMD } from '../../shared/klein-aantal/aantal.ts';
import { ALLEEN_AFGELEID } from './lea-vve-vragenlijst.ts';
import { blok, geheel, keuze, MAXIMUM_AANTAL, tekst } from './velden.ts';

/**
 * How we know an answer: a ticked box, inferred from the routing of the questionnaire, the free text of the gemeente,
 * a number filled in, or not readable in the source.
 */
export const HERKOMSTEN = ['aangekruist', 'afgeleid', 'toelichting', 'getal', 'onleesbaar'] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];

const isAlleenAfgeleid = (antwoord: unknown) => typeof antwoord === 'string' && ALLEEN_AFGELEID.includes(antwoord);

/** One answer with its herkomst; without answer only when the source cannot be read. */
export const opgave = <Answer extends z.ZodType>(antwoord: Answer) =>
	blok({
		antwoord: antwoord.optional(),
		herkomst: keuze(HERKOMSTEN),
		/** Why this follows; required for `afgeleid`. */
		reden: tekst('De vervolgvraag "waarom geen meetbare doelen" staat afgedrukt.').optional(),
	})
		.refine((value) => (value.herkomst === 'onleesbaar') === (value.antwoord === undefined), {
			path: ['antwoord'],
			error:
				'een onleesbare opgave heeft geen antwoord en elke andere wel. Vul het antwoord in of zet herkomst op onleesbaar.',
		})
		.refine((value) => value.herkomst !== 'afgeleid' || value.reden !== undefined, {
			path: ['reden'],
			error: 'bij herkomst afgeleid hoort de reden. Schrijf waaruit het antwoord volgt.',
		})
		.refine((value) => value.herkomst === 'afgeleid' || !isAlleenAfgeleid(value.antwoord), {
			path: ['herkomst'],
			error:
				'dit antwoord staat op geen formulier en kan alleen zijn afgeleid. Kies herkomst afgeleid en schrijf de reden.',
		});

/** What an opgave looks like, whatever its answer. */
export interface Opgave {
	antwoord?: unknown;
	herkomst: Herkomst;
	reden?: string | undefined;
}

/**
 * A number of children or places. `afgeschermd` stands for 1 to 4 children, or for a number that would give such a
 * number away; `onbekend` is a box on the form.
 */
export const GEEN_GETAL = ['onbekend', AFGESCHERMD] as const;
export const aantal = (voorbeeld: string) =>
	z.union([geheel(voorbeeld).min(0).max(MAXIMUM_AANTAL), keuze(GEEN_GETAL)], {
		error: `dit kan hier niet. Schrijf een getal zonder punt, bijvoorbeeld: ${voorbeeld}, of kies uit: ${GEEN_GETAL.join(', ')}.`,
	});
export type Aantal = z.infer<ReturnType<typeof aantal>>;
