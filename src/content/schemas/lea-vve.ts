import { z } from 'zod';
import { aantal, opgave } from './lea-vve-opgave.ts';
import type { Opgave } from './lea-vve-opgave.ts';
import {
	ANTWOORDEN,
	listAntwoordenVan,
	MEERKEUZE,
	MET_ALLE_VAN,
	ONDERWERPEN,
	VRAGEN_VAN,
	VRIJE_TEKST,
} from './lea-vve-vragenlijst.ts';
import type { Onderwerp, Partner, VraagMetAntwoorden, VraagVeld } from './lea-vve-vragenlijst.ts';
import {
	blok,
	datum,
	geheel,
	keuze,
	lijst,
	losseLijst,
	MAXIMUM_AANTAL,
	TE_GROOT,
	tekst,
	verwijzing,
} from './velden.ts';

type Antwoord<Vraag extends VraagVeld> = Vraag extends VraagMetAntwoorden
	? (typeof ANTWOORDEN)[Vraag][number]
	: Vraag extends 'partners'
		? Partner
		: string;
type Gegeven<Vraag extends VraagVeld> = Opgave & {
	antwoord?: Vraag extends (typeof MEERKEUZE)[number] ? Antwoord<Vraag>[] : Antwoord<Vraag>;
};

/** What the gemeente reported on one subject; a question that the subject does not have, or that was not asked, stays away. */
export type OnderwerpOpgave = {
	[Vraag in Exclude<VraagVeld, 'metAlle'>]?: Gegeven<Vraag> | undefined;
} & {
	/** Whether the gemeente spoke with all partners of one kind. */
	metAlle: { partner: Partner; opgave: Gegeven<'metAlle'> }[];
	/** The gemeente's explanation, in our words; shown on the same screen as the answer. */
	toelichting?: string | undefined;
};

/** A partner that is named twice would leave two answers to one question. */
const isUniek = (rijen: readonly { partner: unknown }[]) =>
	new Set(rijen.map(({ partner }) => partner)).size === rijen.length;

const createMetAlle = (onderwerp: Onderwerp) =>
	losseLijst(
		blok({
			partner: keuze(MET_ALLE_VAN[onderwerp] as unknown as [string]),
			opgave: opgave(keuze(ANTWOORDEN.metAlle)),
		}),
		'- partner: besturen-po',
	).refine(isUniek, 'een soort partner staat er twee keer. Laat er een staan.');

const isVan = (vragen: readonly VraagVeld[], vraag: VraagVeld) => vragen.includes(vraag);
function createVraag(onderwerp: Onderwerp, vraag: VraagVeld): z.ZodType {
	if (vraag === 'metAlle') return createMetAlle(onderwerp);
	if (isVan(VRIJE_TEKST, vraag)) return opgave(tekst('De gemeente werkt aan een maatschappelijke agenda.')).optional();
	const antwoorden = listAntwoordenVan(onderwerp, vraag) as [string];
	return opgave(
		isVan(MEERKEUZE, vraag) ? lijst(keuze(antwoorden), `- ${antwoorden[0]}`) : keuze(antwoorden),
	).optional();
}

/** The questions of one subject: a question of another subject is an unknown field. */
function onderwerpSchema(onderwerp: Onderwerp): z.ZodType<OnderwerpOpgave> {
	const vragen = VRAGEN_VAN[onderwerp].map((vraag) => [vraag, createVraag(onderwerp, vraag)]);
	return blok({
		...(Object.fromEntries(vragen) as Record<string, z.ZodType>),
		toelichting: tekst('De gemeente werkt sinds december 2023 met een nieuwe monitor.').optional(),
	}).transform((waarde): OnderwerpOpgave => ({ metAlle: [], ...(waarde as Partial<OnderwerpOpgave>) }));
}

const cijfersSchema = blok({
	/** Day on which was counted. */
	peildatum: datum,
	/** A figure that was not filled in stays away. */
	doelgroeppeuters: opgave(aantal('117')).optional(),
	kindplaatsen: opgave(aantal('161')).optional(),
	bereikt: opgave(aantal('61')).optional(),
	nietBereikt: opgave(aantal('56')).optional(),
	/** The gemeente's explanation of the figures, in our words. */
	toelichting: losseLijst(
		tekst('De gemeente noemt de cijfers mogelijk niet volledig juist.'),
		'- De monitor was nieuw.',
	),
	/** Figures from the explanation with their own moment. */
	aanvullend: losseLijst(
		blok({
			wat: tekst('geplaatste peuters'),
			aantal: geheel('79').min(0, 'een aantal is nooit negatief.').max(MAXIMUM_AANTAL, TE_GROOT),
			moment: tekst('februari 2025'),
		}),
		'- wat: geplaatste peuters',
	),
});
export type LeaVveCijfers = z.infer<typeof cijfersSchema>;

const onderwerpen = Object.fromEntries(
	ONDERWERPEN.map((onderwerp) => [onderwerp, onderwerpSchema(onderwerp).optional()]),
) as Record<Onderwerp, z.ZodOptional<z.ZodType<OnderwerpOpgave>>>;

/** content/gemeenten/<slug>/lea-vve/<jaar>.yaml: the accountability over one calendar year. */
export const leaVveSchema = blok({
	gemeente: tekst('twenterand'),
	/** Calendar year the answers are about. */
	jaar: geheel('2024'),
	bron: verwijzing('twenterand-jaarverantwoording-2024'),
	/** Day the document was printed or filed. */
	documentVan: datum,
	cijfers: cijfersSchema.optional(),
	onderwerpen: blok(onderwerpen),
	/** What the gemeente added at the end of the questionnaire, in our words. */
	aanvulling: tekst('De gemeente stuurde haar beleidsnota mee.').optional(),
});
export type LeaVveJaar = z.infer<typeof leaVveSchema>;
