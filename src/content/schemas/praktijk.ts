import { z } from 'zod';
import {
	blok,
	cbsCode,
	datum,
	keuze,
	lijst,
	losseLijst,
	moment,
	tekst,
	themaSlug,
	verwijzing,
	vindplaats,
} from './velden.ts';

export const INSTRUMENTEN = [
	'initiatiefvoorstel',
	'subsidieregeling',
	'verordening',
	'beleidsplan',
	'convenant',
	'project',
	'samenwerking',
	'jaarverslag',
	'regionaal-plan',
	'inbesteding',
	'onbekend',
] as const;

/** Frontmatter of content/praktijk/<id>.mdx: what a gemeente or region did; the text below it tells the story. */
export const praktijkSchema = blok({
	titel: tekst('Leiden laat jongeren meedenken over schooluitval'),
	/** One or two sentences for lists. */
	samenvatting: tekst('De raad nam in 2020 een initiatiefvoorstel van jongeren aan.'),
	/** CBS codes; empty when only a region is known. */
	gemeenten: losseLijst(cbsCode, '- GM0546'),
	/** A region that is no gemeente. */
	regio: tekst('Zuid-Holland-Noord').optional(),
	/** When it happened, as exact as the source. */
	periode: moment,
	/** Until when, if the source says so. */
	tot: moment.optional(),
	instrument: keuze(INSTRUMENTEN),
	/** Who took the step: a function, never a name. */
	wieDeedHet: tekst('een raadslid, gemeente en jaar erbij'),
	partners: losseLijst(tekst('de schoolbesturen'), '- de schoolbesturen'),
	themas: lijst(themaSlug, '- leerplicht'),
	taken: losseLijst(verwijzing('subsidie-tegen-schooluitval'), '- subsidie-tegen-schooluitval'),
	bronnen: lijst(vindplaats, '- bron: handreiking-2021'),
	gecontroleerdOp: datum,
});
export type PraktijkGegevens = z.infer<typeof praktijkSchema>;
