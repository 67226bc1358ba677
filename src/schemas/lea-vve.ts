import { z } from 'zod';
import { blok, datum, geheel, keuze, lijst, losseLijst, tekst, verwijzing } from './velden.ts';

/** The nine subjects of the yearly questionnaire of the Inspectie, in its order. */
export const ONDERWERPEN = [
	'integratie',
	'segregatie',
	'inschrijving',
	'doelgroepdefinitie',
	'toeleiding',
	'aanbod',
	'doorgaande-lijn',
	'resultaten',
	'andere-instrumenten',
] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];

export const PARTNERS = [
	'houders-met-ve',
	'houders-zonder-ve',
	'besturen-po',
	'besturen-vo',
	'indicerende-partij',
	'anders',
] as const;

/**
 * How we know an answer: a ticked box, inferred from the routing of the questionnaire, the free text of the gemeente,
 * a number filled in, or not readable in the source.
 */
export const HERKOMSTEN = ['aangekruist', 'afgeleid', 'toelichting', 'getal', 'onleesbaar'] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];

const opgave = <Answer extends z.ZodType>(antwoord: Answer) =>
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
		});

const jaNeeOnbekend = keuze(['ja', 'nee', 'onbekend']);

/** What the gemeente reported on one subject; a question the questionnaire does not have for it stays away. */
export const onderwerpSchema = blok({
	overleg: opgave(jaNeeOnbekend).optional(),
	partners: opgave(lijst(keuze(PARTNERS), '- besturen-po')).optional(),
	anderePartners: opgave(tekst('bibliotheek')).optional(),
	/** Per kind of partner: with all of them, or not. */
	metAlle: losseLijst(
		blok({ partner: keuze(PARTNERS), opgave: opgave(keuze(['met-alle', 'niet-met-alle', 'onbekend'])) }),
		'- partner: besturen-po',
	),
	afspraken: opgave(jaNeeOnbekend).optional(),
	meetbareDoelen: opgave(keuze(['allemaal', 'deels', 'geen', 'onbekend'])).optional(),
	redenGeenDoelen: opgave(tekst('Er wordt gewerkt aan een maatschappelijke agenda.')).optional(),
	redenGeenAfspraken: opgave(tekst('De afspraken worden nog gemaakt.')).optional(),
	doelenBereikt: opgave(tekst('het grootste deel')).optional(),
	redenNietBereikt: opgave(tekst('De termijn is nog niet verlopen.')).optional(),
	vastgesteldeDefinitie: opgave(jaNeeOnbekend).optional(),
	elementen: opgave(lijst(tekst('schuldsanering van de ouders'), '- schuldsanering')).optional(),
	voldoendeAanbod: opgave(jaNeeOnbekend).optional(),
	/** The gemeente's explanation, in our words; shown on the same screen as the answer. */
	toelichting: tekst('De gemeente werkt sinds december 2023 met een nieuwe monitor.').optional(),
});
export type OnderwerpOpgave = z.infer<typeof onderwerpSchema>;

/** content/gemeenten/<slug>/lea-vve/<jaar>.yaml: the accountability over one calendar year. */
export const leaVveSchema = blok({
	gemeente: tekst('twenterand'),
	/** Calendar year the answers are about. */
	jaar: geheel('2024'),
	bron: verwijzing('twenterand-jaarverantwoording-2024'),
	/** Day the document was printed or filed. */
	documentVan: datum,
	cijfers: blok({
		peildatum: datum,
		doelgroeppeuters: opgave(geheel('117')),
		kindplaatsen: opgave(geheel('161')),
		bereikt: opgave(geheel('61')),
		nietBereikt: opgave(geheel('56')),
		/** The gemeente's explanation of the figures, in our words. */
		toelichting: lijst(tekst('De gemeente noemt de cijfers mogelijk niet volledig juist.'), '- De monitor was nieuw.'),
		/** Figures from the explanation with their own moment. */
		aanvullend: losseLijst(
			blok({ wat: tekst('geplaatste peuters'), aantal: geheel('79'), moment: tekst('februari 2025') }),
			'- wat: geplaatste peuters',
		),
	}).optional(),
	onderwerpen: z.partialRecord(
		z.enum(ONDERWERPEN, { error: `dit onderwerp bestaat niet. Kies uit: ${ONDERWERPEN.join(', ')}.` }),
		onderwerpSchema,
		{ error: `hier horen onderwerpen. Kies uit: ${ONDERWERPEN.join(', ')}.` },
	),
});
export type LeaVveJaar = z.infer<typeof leaVveSchema>;
