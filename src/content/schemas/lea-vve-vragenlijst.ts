/**
 * The yearly questionnaire of the Inspectie on LEA and vve, as data: its subjects, the questions each subject has and
 * the answers one can tick. The schema, the importer, the monitor and the self-check all read these tables.
 */

/** The nine subjects, in the order of the questionnaire. */
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

export type Partner =
	'houders-met-ve' | 'houders-zonder-ve' | 'besturen-po' | 'besturen-vo' | 'indicerende-partij' | 'anders';

/** Kinds of partner one can tick per subject; `anders` has a line of its own for who that is. */
export const PARTNERS_VAN: Record<Onderwerp, readonly Partner[]> = {
	integratie: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'besturen-vo', 'anders'],
	segregatie: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'besturen-vo', 'anders'],
	inschrijving: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'besturen-vo', 'anders'],
	doelgroepdefinitie: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'indicerende-partij', 'anders'],
	toeleiding: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'indicerende-partij', 'anders'],
	aanbod: [],
	'doorgaande-lijn': ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'anders'],
	resultaten: ['houders-met-ve', 'besturen-po', 'anders'],
	'andere-instrumenten': ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'besturen-vo', 'anders'],
};

/** Kinds of partner that can have a row in the table "met alle?"; other instruments have no such table. */
export const MET_ALLE_VAN: Record<Onderwerp, readonly Partner[]> = {
	integratie: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'besturen-vo'],
	segregatie: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'besturen-vo'],
	inschrijving: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'besturen-vo'],
	doelgroepdefinitie: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po'],
	toeleiding: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po'],
	aanbod: [],
	'doorgaande-lijn': ['houders-met-ve', 'houders-zonder-ve', 'besturen-po'],
	resultaten: ['besturen-po'],
	'andere-instrumenten': [],
};

/**
 * The answers per question that has boxes. `allemaal-of-deels` and `niet-alle` are on no form: they say what a printed
 * follow-up question proves, and go with herkomst `afgeleid` only.
 */
export const ANTWOORDEN = {
	overleg: ['ja', 'nee', 'onbekend'],
	metAlle: ['met-alle', 'niet-met-alle', 'onbekend'],
	afspraken: ['ja', 'nee', 'onbekend'],
	resultaatOver: ['kleuters-met-ve', 'alle-kleuters'],
	meetbareDoelen: ['allemaal', 'deels', 'allemaal-of-deels', 'geen', 'onbekend'],
	redenGeenDoelen: ['afspraken-voldoende', 'nog-bezig', 'niet-gelukt', 'anders'],
	doelenBereikt: ['alle', 'grootste-deel', 'helft', 'klein-deel', 'geen', 'niet-alle', 'onbekend'],
	redenDoelenNietBereikt: ['te-ambitieus', 'capaciteit', 'samenwerking', 'termijn-loopt', 'anders'],
	redenGeenAfspraken: ['nog-bezig', 'capaciteit', 'andere-prioriteiten', 'niet-eens', 'anders'],
	vastgesteldeDefinitie: ['ja', 'nee'],
	elementen: [
		'opleiding-ouders',
		'taal-ouders',
		'taal-kind',
		'herkomst-ouders',
		'verblijfsduur-ouders',
		'ontwikkeling-kind',
		'thuistaal',
		'geldzorgen',
		'gezinssituatie',
		'kinderen-van-inburgeraars',
		'kinderen-van-expats',
		'kinderen-in-azc',
		'anders',
	],
	voldoendeAanbod: ['ja', 'nee', 'onbekend'],
	redenPeutersNietBereikt: [
		'wachtlijst',
		'overtuiging',
		'praktisch',
		'te-jong',
		'geen-belangstelling',
		'andere-opvang',
		'financieel',
		'oneens-met-indicatie',
		'wantrouwen-overheid',
		'nog-niet-besloten',
		'onbekend',
		'anders',
	],
} as const;
export type VraagMetAntwoorden = keyof typeof ANTWOORDEN;

/** Answers that only an inference can give. */
export const ALLEEN_AFGELEID: readonly string[] = ['allemaal-of-deels', 'niet-alle'];

/** Questions where more than one box may be ticked. */
export const MEERKEUZE = [
	'partners',
	'resultaatOver',
	'redenGeenDoelen',
	'redenDoelenNietBereikt',
	'redenGeenAfspraken',
	'elementen',
	'redenPeutersNietBereikt',
] as const;

/** Lines for free text: in content our own summary, never the words of the gemeente. */
export const VRIJE_TEKST = [
	'anderePartners',
	'andereRedenGeenDoelen',
	'andereRedenDoelenNietBereikt',
	'andereRedenGeenAfspraken',
	'andereElementen',
	'redenOnvoldoendeAanbod',
	'andereRedenPeutersNietBereikt',
] as const;

export type VraagVeld = VraagMetAntwoorden | 'partners' | (typeof VRIJE_TEKST)[number];

const AFSPRAKEN_MET_DOELEN = [
	'afspraken',
	'meetbareDoelen',
	'redenGeenDoelen',
	'andereRedenGeenDoelen',
	'doelenBereikt',
	'redenDoelenNietBereikt',
	'andereRedenDoelenNietBereikt',
] as const;
const OVERLEG = ['overleg', 'partners', 'anderePartners'] as const;

/** The questions of each subject, in the order of the questionnaire; the figures stand apart under `cijfers`. */
export const VRAGEN_VAN: Record<Onderwerp, readonly VraagVeld[]> = {
	integratie: [...OVERLEG, 'metAlle', ...AFSPRAKEN_MET_DOELEN],
	segregatie: [...OVERLEG, 'metAlle', ...AFSPRAKEN_MET_DOELEN],
	inschrijving: [...OVERLEG, 'metAlle', ...AFSPRAKEN_MET_DOELEN],
	doelgroepdefinitie: [...OVERLEG, 'metAlle', 'vastgesteldeDefinitie', 'elementen', 'andereElementen'],
	toeleiding: [...OVERLEG, 'metAlle', 'afspraken'],
	aanbod: ['voldoendeAanbod', 'redenOnvoldoendeAanbod', 'redenPeutersNietBereikt', 'andereRedenPeutersNietBereikt'],
	'doorgaande-lijn': [...OVERLEG, 'metAlle', 'afspraken'],
	resultaten: [...OVERLEG, 'metAlle', 'afspraken', 'resultaatOver', 'redenGeenAfspraken', 'andereRedenGeenAfspraken'],
	'andere-instrumenten': [...OVERLEG, ...AFSPRAKEN_MET_DOELEN],
};

/** Subjects whose overleg and afspraken questions have no box "onbekend". */
const ZONDER_ONBEKEND: readonly Onderwerp[] = ['doelgroepdefinitie', 'toeleiding', 'doorgaande-lijn', 'resultaten'];

/** The answers a question has in one subject, those that only an inference gives included; none for a line of text. */
export function listAntwoordenVan(onderwerp: Onderwerp, vraag: VraagVeld): readonly string[] {
	if (vraag === 'partners') return PARTNERS_VAN[onderwerp];
	const antwoorden: readonly string[] = vraag in ANTWOORDEN ? ANTWOORDEN[vraag as VraagMetAntwoorden] : [];
	const isZonder = (vraag === 'overleg' || vraag === 'afspraken') && ZONDER_ONBEKEND.includes(onderwerp);
	return isZonder ? antwoorden.filter((antwoord) => antwoord !== 'onbekend') : antwoorden;
}

/** The figures of aanbod and bereik, counted on one peildatum. */
export const CIJFERS = ['doelgroeppeuters', 'kindplaatsen', 'bereikt', 'nietBereikt'] as const;
export type CijferNaam = (typeof CIJFERS)[number];
