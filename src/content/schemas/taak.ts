import { z } from 'zod';
import {
	blok,
	datum,
	id,
	jaNee,
	keuze,
	losseLijst,
	raadswoorden,
	tekst,
	THEMAS_EN_ALGEMEEN,
	url,
	verwijzing,
	vindplaats,
	wie,
	zekerheid,
	ZEKERHEDEN,
} from './velden.ts';

export const SOORTEN = ['plicht', 'bevoegdheid', 'beleidsvrijheid', 'toezicht'] as const;
export type Soort = (typeof SOORTEN)[number];

/** What the sentence rests on. */
const grondslagSchema = blok({
	/** Id from content/wetten.yaml. */
	wet: verwijzing('wpo'),
	/** Article and lid as a lawyer cites them. */
	artikel: tekst('161 lid 1'),
	/** How the sentence follows from the article. */
	toelichting: tekst('Lid 1 noemt het college en de partijen aan tafel.').optional(),
	/** The number in 2021, when that was another one. */
	artikel2021: tekst('167a').optional(),
	artikel2021Zekerheid: zekerheid.optional(),
	/** Day on which the sentence was last held against the article, and the version of the law in which it was read. */
	gelezen: blok({ op: datum, tekstVan: datum }).optional(),
});

/** One entry of content/taken/<thema>.yaml: a duty, power, policy freedom or supervision. `thema` comes from the file name. */
export const taakSchema = blok({
	id: id('leerplichtverslag-aan-raad'),
	thema: keuze(THEMAS_EN_ALGEMEEN),
	soort: keuze(SOORTEN),
	wie,
	/** One sentence at B1 level. */
	omschrijving: tekst('Het college legt de raad elk jaar verslag voor over het leerplichtbeleid.'),
	grondslag: grondslagSchema.optional(),
	/** Other laws that say the same, as cited. */
	ookIn: losseLijst(tekst('WVO 2020 3.42'), '- WVO 2020 3.42'),
	termijn: tekst('jaarlijks vóór 1 oktober').optional(),
	/** Only for what must reach or pass the raad: it then stands on the checklist of `/instrumenten/`. */
	vaststelling: blok({
		wat: keuze(['verordening', 'plan', 'benoeming', 'verslag', 'begroting', 'besluit']),
		/** What the raad does with it, starting with a verb. */
		raadDoet: tekst('stelt vast'),
		hoeVaak: tekst('als er iets verandert'),
	}).optional(),
	/** Everyday words and short questions under which readers look for this; not shown. */
	zoekwoorden: losseLijst(tekst('vrij krijgen van school'), '- vrij krijgen van school'),
	/** What finds the subject in the papers of a raad. */
	raadswoorden,
	/** What changed since the handreiking of 2021. */
	wijziging: tekst('Artikel 167a is nu artikel 161.').optional(),
	letOp: tekst('Overleg is verplicht, afspraken maken niet.').optional(),
	zekerheid,
	/** True when the article was read a second time while writing. */
	herlezen: jaNee,
	status: keuze(['geldend', 'aangekondigd', 'bij-de-kamer', 'vervallen']).default('geldend'),
	/** Day on which the state of a bill was last seen. */
	statusGezienOp: datum.optional(),
	/** Where this entry comes from; empty when we added it ourselves. */
	herkomst: losseLijst(vindplaats, '- bron: handreiking-2021'),
	/** Web pages read for this entry, other than the law text itself. */
	gelezenBij: losseLijst(url, '- https://www.onderwijsinspectie.nl/'),
	gecontroleerdOp: datum,
	herzienVoor: datum,
})
	.refine(
		(taak) => taak.grondslag !== undefined || taak.soort === 'beleidsvrijheid' || taak.zekerheid !== ZEKERHEDEN[0],
		{
			path: ['grondslag'],
			error:
				'een geverifieerde plicht, bevoegdheid of toezicht heeft een grondslag. Vul wet en artikel in, bijvoorbeeld: wet: wpo, artikel: 161 lid 1.',
		},
	)
	.refine((taak) => taak.status === 'geldend' || taak.statusGezienOp !== undefined, {
		path: ['statusGezienOp'],
		error: 'bij een andere status dan geldend hoort de dag waarop je de stand zag, bijvoorbeeld: 2025-05-22.',
	})
	.refine((taak) => taak.herzienVoor > taak.gecontroleerdOp, {
		path: ['herzienVoor'],
		error: 'deze datum ligt niet na gecontroleerdOp. Kies een latere dag, bijvoorbeeld een jaar later.',
	});
export type Taak = z.infer<typeof taakSchema>;
