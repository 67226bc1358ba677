import { z } from 'zod';
import { blok, datum, gezienAdres, id, jaNee, keuze, moment, tekst } from './velden.ts';

/** What was read: the document at its publisher, a saved copy of it, or what somebody else wrote about it. */
export const GELEZEN = ['origineel', 'kopie', 'tweede-hand'] as const;

/** Why a figure has no newer one here: none came out, none was found, or it is there and we have not taken it over. */
export const STANDEN_NIEUWER = ['niet-verschenen', 'niet-gevonden', 'niet-opgehaald'] as const;

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
	adres: gezienAdres.optional(),
	/** When we or the source document that cites it last saw the address. */
	gezienOp: moment,
	/** True when the address probably no longer works; it then stays as a citation. */
	waarschijnlijkDood: jaNee.default(false),
	/** Who has the document, when it has no public address. */
	opvragenBij: tekst('de griffie van Heerlen').optional(),
	/** Must be there when a figure rests on this source. */
	gelezen: keuze(GELEZEN).optional(),
	/** How often such figures come out: every year (or more often), or once. Must be there when a figure rests on it. */
	ritme: keuze(['jaarlijks', 'eenmalig']).optional(),
	/** Must be there when the newest figure from a yearly source was more than a year old when we fetched it. */
	nieuwer: blok({
		stand: keuze(STANDEN_NIEUWER),
		/** Day on which we last looked for something newer. */
		gezochtOp: datum,
		toelichting: tekst('De tabel over 2025 bestaat.').optional(),
	}).optional(),
	letOp: tekst('Geschreven door en voor leden van een politieke partij.').optional(),
}).refine((bron) => bron.adres !== undefined || bron.opvragenBij !== undefined, {
	path: ['opvragenBij'],
	error:
		'dit stuk heeft geen webadres. Schrijf waar een lezer erom kan vragen, bijvoorbeeld: opvragenBij: de griffie van Heerlen.',
});
export type Bron = z.infer<typeof bronSchema>;
