import { z } from 'zod';
import { blok, cbsCode, datum, id, keuze, lijst, losseLijst, moment, tekst, vindplaats } from './velden.ts';

/** How sure it is that a herindeling takes place. */
const HERINDELING_STATUSSEN = ['voorgenomen', 'vastgesteld'] as const;

/** A gemeente that ends, and where its area goes. */
const opgehevenSchema = blok({
	naam: tekst('Wijdemeren'),
	/** Code in the register; only for a gemeente that has a row there. Without it only the old name leads on. */
	code: cbsCode.optional(),
	/** Codes of the gemeenten that take over; more than one when the gemeente is split. */
	naar: lijst(cbsCode, '- GM0402'),
});

/** An entry of content/register/herindelingen.yaml: gemeenten that end, and the gemeenten that follow them. */
export const herindelingSchema = blok({
	id: id('herindeling-2027'),
	/** First day on which the new situation holds, or is meant to hold; absent when no source gives it. */
	per: datum.optional(),
	/** Only `vastgesteld` changes anything, and only from its day on. */
	status: keuze(HERINDELING_STATUSSEN),
	/** When a source last said so. */
	gezienOp: moment,
	bronnen: lijst(vindplaats, '- bron: rijksoverheid-hilversum-wijdemeren-2025'),
	opgeheven: lijst(opgehevenSchema, '- naam: Wijdemeren'),
	/** Gemeenten that begin on that day: before it they did not exist. */
	ingesteld: losseLijst(cbsCode, '- GM1992'),
});
export type Herindeling = z.infer<typeof herindelingSchema>;
