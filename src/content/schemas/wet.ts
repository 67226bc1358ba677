import { z } from 'zod';
import { blok, datum, id, losseLijst, tekst, url } from './velden.ts';

/** A law or regulation of content/wetten.yaml. */
export const wetSchema = blok({
	id: id('wpo'),
	naam: tekst('Wet op het primair onderwijs'),
	afkorting: tekst('WPO').optional(),
	/** What the law is about, in words that finish “over ...”. */
	waarover: tekst('het basisonderwijs en wat de gemeente daarvoor doet'),
	/** Identification number at wetten.overheid.nl; absent when we did not find the text there. */
	bwb: tekst('BWBR0003420')
		.regex(/^BWB[RV]\d{7}$/, 'schrijf het BWB-nummer als BWBR met zeven cijfers, bijvoorbeeld: BWBR0003420.')
		.optional(),
	/** Other names readers use, old names included. */
	namen: losseLijst(tekst('Wvo'), '- Wvo'),
	/** The version we read holds from this day. */
	gelezenTekstVan: datum.optional(),
	/** The unofficial copy in which we read it. */
	gelezenIn: url.optional(),
	letOp: tekst('Latere wijzigingen zijn niet gecontroleerd.').optional(),
});
export type Wet = z.infer<typeof wetSchema>;
