import { z } from 'zod';
import { blok, datum, id, keuze, losseLijst, tekst, themaSlug, verwijzing } from './velden.ts';

/** An entry of content/correcties.yaml: shown at the claim and on /wijzigingen/. */
export const correctieSchema = blok({
	id: id('wpo-artikelen-hernummerd'),
	datum,
	/** `verouderd`: the source of 2021 is out of date. `hersteld`: a mistake of this site. `gemeld`: reported by a gemeente. */
	soort: keuze(['verouderd', 'hersteld', 'gemeld']),
	stond: tekst('WPO artikel 167a'),
	nu: tekst('WPO artikel 161'),
	waarom: tekst('De wet is in 2022 hernummerd.'),
	themas: losseLijst(themaSlug, '- lokale-educatieve-agenda'),
	taken: losseLijst(verwijzing('lea-overleg-jaarlijks'), '- lea-overleg-jaarlijks'),
	/** National figures; the correction stands beside them. */
	cijfers: losseLijst(verwijzing('bereik-ve-2022'), '- bereik-ve-2022'),
	gemeente: tekst('twenterand').optional(),
});
export type Correctie = z.infer<typeof correctieSchema>;
