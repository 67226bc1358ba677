import { z } from 'zod';
import { blok, datum, keuze, lijst, tekst, verwijzing, zekerheid } from './velden.ts';

/** What a raadslid can draft, the lightest first: the order in which the reader sees them. */
export const RAADSINSTRUMENTEN = [
	'technische-vraag',
	'mondelinge-vraag',
	'schriftelijke-vraag',
	'motie',
	'amendement',
	'initiatiefvoorstel',
] as const;
export type InstrumentId = (typeof RAADSINSTRUMENTEN)[number];

/** An entry of content/instrumenten.yaml: what one instrument is for and what it costs. The law behind it stands in its taken. */
export const instrumentSchema = blok({
	id: keuze(RAADSINSTRUMENTEN),
	naam: tekst('Motie'),
	waarvoor: tekst('Een uitspraak van de raad, zoals een verzoek aan het college.'),
	/** How long it takes before there is an outcome. */
	tijd: tekst('Eén vergadering.'),
	/** What it asks of the organisation. */
	werk: tekst('Eerst weinig.'),
	/** When it comes up for a vote. */
	stemming: tekst('In de vergadering waarin je haar indient.'),
	/** How sure we are of time, work and vote; of the law the taken say it. */
	zekerheid,
	/** What the law says of it, and what it does not. */
	wet: tekst('De Gemeentewet noemt de motie niet.'),
	taken: lijst(verwijzing('reglement-van-orde'), '- reglement-van-orde'),
	gecontroleerdOp: datum,
	herzienVoor: datum,
});
export type Instrument = z.infer<typeof instrumentSchema>;
