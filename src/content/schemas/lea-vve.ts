import { z } from 'zod';
import { aantal, opgave } from './lea-vve-opgave.ts';
import type { Opgave } from './lea-vve-opgave.ts';
import {
	ANTWOORDEN,
	MET_ALLE_VAN,
	ONDERWERPEN,
	PARTNERS_VAN,
	VRAGEN_VAN,
	ZONDER_ONBEKEND,
} from './lea-vve-vragenlijst.ts';
import type { Onderwerp, Partner, VraagMetAntwoorden, VraagVeld } from './lea-vve-vragenlijst.ts';
import { blok, datum, geheel, keuze, lijst, losseLijst, tekst, verwijzing } from './velden.ts';

type Gekozen<Vraag extends VraagMetAntwoorden> = Opgave & { antwoord?: (typeof ANTWOORDEN)[Vraag][number] };
type GekozenLijst<Vraag extends VraagMetAntwoorden> = Opgave & { antwoord?: (typeof ANTWOORDEN)[Vraag][number][] };
type Tekst = Opgave & { antwoord?: string };

/** Whether the gemeente spoke with all partners of one kind. */
interface MetAlle {
	partner: Partner;
	opgave: Gekozen<'metAlle'>;
}

/** What the gemeente reported on one subject; a question that the subject does not have, or that was not asked, stays away. */
export interface OnderwerpOpgave {
	overleg?: Gekozen<'overleg'> | undefined;
	partners?: (Opgave & { antwoord?: Partner[] }) | undefined;
	anderePartners?: Tekst | undefined;
	metAlle: MetAlle[];
	afspraken?: Gekozen<'afspraken'> | undefined;
	/** Which results the agreements are about; vroegschoolse educatie only. */
	resultaatOver?: GekozenLijst<'resultaatOver'> | undefined;
	meetbareDoelen?: Gekozen<'meetbareDoelen'> | undefined;
	redenGeenDoelen?: GekozenLijst<'redenGeenDoelen'> | undefined;
	andereRedenGeenDoelen?: Tekst | undefined;
	doelenBereikt?: Gekozen<'doelenBereikt'> | undefined;
	redenDoelenNietBereikt?: GekozenLijst<'redenDoelenNietBereikt'> | undefined;
	andereRedenDoelenNietBereikt?: Tekst | undefined;
	redenGeenAfspraken?: GekozenLijst<'redenGeenAfspraken'> | undefined;
	andereRedenGeenAfspraken?: Tekst | undefined;
	vastgesteldeDefinitie?: Gekozen<'vastgesteldeDefinitie'> | undefined;
	elementen?: GekozenLijst<'elementen'> | undefined;
	andereElementen?: Tekst | undefined;
	voldoendeAanbod?: Gekozen<'voldoendeAanbod'> | undefined;
	redenOnvoldoendeAanbod?: Tekst | undefined;
	redenPeutersNietBereikt?: GekozenLijst<'redenPeutersNietBereikt'> | undefined;
	andereRedenPeutersNietBereikt?: Tekst | undefined;
	/** The gemeente's explanation, in our words; shown on the same screen as the answer. */
	toelichting?: string | undefined;
}

const vrijeTekst = opgave(tekst('De gemeente werkt aan een maatschappelijke agenda.')).optional();
const eenVan = (antwoorden: readonly string[]) => opgave(keuze(antwoorden as [string])).optional();
const meerVan = (antwoorden: readonly string[]) =>
	opgave(lijst(keuze(antwoorden as [string]), `- ${antwoorden[0] ?? ''}`)).optional();

/** A partner that is named twice would leave two answers to one question. */
const isUniek = (rijen: readonly { partner: unknown }[]) =>
	new Set(rijen.map(({ partner }) => partner)).size === rijen.length;

const maakVraag: Record<VraagVeld, (onderwerp: Onderwerp) => z.ZodType> = {
	overleg: (onderwerp) => eenVan(zonderOnbekend('overleg', onderwerp)),
	partners: (onderwerp) => meerVan(PARTNERS_VAN[onderwerp]),
	anderePartners: () => vrijeTekst,
	metAlle: (onderwerp) =>
		losseLijst(
			blok({
				partner: keuze(MET_ALLE_VAN[onderwerp] as unknown as [string]),
				opgave: opgave(keuze(ANTWOORDEN.metAlle)),
			}),
			'- partner: besturen-po',
		).refine(isUniek, 'een soort partner staat er twee keer. Laat er een staan.'),
	afspraken: (onderwerp) => eenVan(zonderOnbekend('afspraken', onderwerp)),
	resultaatOver: () => meerVan(ANTWOORDEN.resultaatOver),
	meetbareDoelen: () => eenVan(ANTWOORDEN.meetbareDoelen),
	redenGeenDoelen: () => meerVan(ANTWOORDEN.redenGeenDoelen),
	andereRedenGeenDoelen: () => vrijeTekst,
	doelenBereikt: () => eenVan(ANTWOORDEN.doelenBereikt),
	redenDoelenNietBereikt: () => meerVan(ANTWOORDEN.redenDoelenNietBereikt),
	andereRedenDoelenNietBereikt: () => vrijeTekst,
	redenGeenAfspraken: () => meerVan(ANTWOORDEN.redenGeenAfspraken),
	andereRedenGeenAfspraken: () => vrijeTekst,
	vastgesteldeDefinitie: () => eenVan(ANTWOORDEN.vastgesteldeDefinitie),
	elementen: () => meerVan(ANTWOORDEN.elementen),
	andereElementen: () => vrijeTekst,
	voldoendeAanbod: () => eenVan(ANTWOORDEN.voldoendeAanbod),
	redenOnvoldoendeAanbod: () => vrijeTekst,
	redenPeutersNietBereikt: () => meerVan(ANTWOORDEN.redenPeutersNietBereikt),
	andereRedenPeutersNietBereikt: () => vrijeTekst,
};

function zonderOnbekend(vraag: 'overleg' | 'afspraken', onderwerp: Onderwerp): readonly string[] {
	return ANTWOORDEN[vraag].filter((antwoord) => antwoord !== 'onbekend' || !ZONDER_ONBEKEND.includes(onderwerp));
}

/** The questions of one subject: a question of another subject is an unknown field. */
function onderwerpSchema(onderwerp: Onderwerp): z.ZodType<OnderwerpOpgave> {
	const vragen = VRAGEN_VAN[onderwerp].map((vraag) => [vraag, maakVraag[vraag](onderwerp)]);
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
		blok({ wat: tekst('geplaatste peuters'), aantal: geheel('79'), moment: tekst('februari 2025') }),
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
