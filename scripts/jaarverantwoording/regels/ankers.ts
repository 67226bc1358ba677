import type {
	ANTWOORDEN,
	CijferNaam,
	Onderwerp,
	Partner,
	VraagMetAntwoorden,
	VraagVeld,
	VRIJE_TEKST,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';

/**
 * Short pieces by which a line of the questionnaire is known. Each piece is a few words that follow each other; the pieces
 * of one anker come in that order, with anything where `…` stands. `*` stands for the rest of a word, a leading `^` for the
 * start of the line. An anker has at most eight words: the questions themselves belong to the Inspectie.
 */
export type Anker = string;
/** Ankers per name, the most particular first: the first that fits counts. */
export type AnkerTabel<Naam extends string = string> = Readonly<Record<Naam, readonly Anker[]>>;

/** A question that names its subject carries one of these. */
export const ONDERWERP_ANKERS: AnkerTabel<Onderwerp> = {
	integratie: ['integratie'],
	segregatie: ['*segregatie'],
	inschrijving: ['inschrijving en toelating', 'toelating en inschrijving', 'toelatings en inschrijvings*'],
	doelgroepdefinitie: ['doelgroepdefinitie'],
	toeleiding: ['toeleiding'],
	aanbod: [
		'aanbod van voorschoolse',
		'aanbod en bereik',
		'deelgenomen aan voorschoolse',
		'doelgroeppeuters niet is bereikt',
	],
	'doorgaande-lijn': ['doorgaande lijn'],
	resultaten: ['resultaatafspraken', 'resulta* van vroegschoolse', 'ontwikkelingsresultat* kleuters'],
	'andere-instrumenten': ['andere onderwerpen dan vve', 'andere instrumenten dan vve'],
};

/** How a question starts; a sentence that starts otherwise is no question of the form. */
export const BEGIN_ANKERS: readonly Anker[] = [
	...['^heeft u* gemeente', '^had u* gemeente', '^heeft de gemeente', '^had de gemeente', '^beschikte u* gemeente'],
	...['^met welke', '^uit welke', '^welke elementen', '^zijn er', '^zijn bij', '^was er', '^is er', '^kunt u'],
	...['^in welke mate', '^in hoeverre', '^waarom', '^u heeft aangegeven'],
];

/** Questions that are printed by themselves. */
export const VRAAG_ANKERS: AnkerTabel<Exclude<VraagVeld, 'resultaatOver' | (typeof VRIJE_TEKST)[number]>> = {
	redenPeutersNietBereikt: ['waarom … niet deelgenomen', 'waarom … doelgroeppeuters … niet bereikt'],
	redenGeenDoelen: ['waarom … geen meetbare doelen'],
	redenDoelenNietBereikt: ['waarom … doelen … niet bereikt', 'waarom … doelen … niet gehaald'],
	redenGeenAfspraken: ['waarom … geen afspraken'],
	doelenBereikt: ['mate … doelen … bereikt', 'hoeverre … doelen … bereikt'],
	meetbareDoelen: ['afspraken over … meetbare doelen'],
	metAlle: ['met alle … overlegd over', 'met alle … overleg gevoerd over'],
	partners: [
		'met welke … partners … overlegd over',
		'met welke … partijen … overlegd over',
		'met welke … partners … overleg gevoerd',
	],
	overleg: ['overleg gevoerd over', '^heeft … overlegd over'],
	elementen: ['welke elementen … doelgroepdefinitie', 'welke kenmerken … doelgroepdefinitie'],
	vastgesteldeDefinitie: ['vastgestelde doelgroepdefinitie', 'doelgroepdefinitie … vastgesteld'],
	voldoendeAanbod: ['voldoende aanbod van voorschoolse'],
	afspraken: ['had … afspraken over', 'heeft … afspraken gemaakt over'],
};

/** The line that closes a subject, before the room for an explanation. */
export const SLUIT_ANKERS: readonly Anker[] = ['^dit waren … vragen over', '^einde van … vragen over'];
/** The line that closes the questionnaire. */
export const EINDE_ANKERS: readonly Anker[] = ['^alle vragen … beantwoord', '^einde van de vragenlijst'];
/** Contact questions after the end: what follows is for the Inspectie, not for the reader. */
export const CONTACT_ANKERS: readonly Anker[] = ['telefoonnummer', 'emailadres', 'contactpersoon'];

/** Headings of the subjects; a heading is a short line that starts so. */
export const KOP_ANKERS: AnkerTabel<Onderwerp> = {
	integratie: ['^bevorderen van integratie', '^integratie bevorderen'],
	segregatie: ['^voorkomen van *segregatie', '^segregatie voorkomen'],
	inschrijving: ['^inschrijving en toelating', '^toelating en inschrijving'],
	doelgroepdefinitie: ['^doelgroepdefinitie', '^bestrijd* van onderwijsachterstanden door middel'],
	toeleiding: ['^toeleiding naar'],
	aanbod: ['^aanbod en bereik', '^aanbod van voorschoolse'],
	'doorgaande-lijn': ['^doorgaande lijn'],
	resultaten: ['^resultaatafspraken', '^resultaten vroegschoolse', '^resultaten van vroegschoolse'],
	'andere-instrumenten': ['^bestrijd* van onderwijsachterstanden met andere'],
};

/** Help of the form itself, which is no text of the gemeente. */
export const HULP_ANKERS: readonly Anker[] = [
	...['^meerdere antwoorden mogelijk', '^dit kunnen afspraken zijn', '^dit kan een definitie zijn', '^indien gewenst'],
	...['^onder meetbare doelen', '^doelen helpen bij', '^de onderstaande vragen', '^de inspectie beschouwt'],
	'^aantal onbekend',
];

/** Where the part with figures begins, below the boxes on the supply. */
export const CIJFERDEEL_ANKERS: readonly Anker[] = ['^de onderstaande vragen', '^aantal onbekend'];

const JA_NEE = { ja: ['^ja'], nee: ['^nee'], onbekend: ['^onbekend', '^weet ik niet'] };
const ANDERS = { anders: ['^anders'] };
const ONBEKEND = { onbekend: ['^onbekend'] };

/** Answers that stand on no form. */
type Afgeleid = 'allemaal-of-deels' | 'niet-alle';
/** Labels of the boxes, per question. */
export const ANTWOORD_ANKERS: {
	[Vraag in VraagMetAntwoorden]: AnkerTabel<Exclude<(typeof ANTWOORDEN)[Vraag][number], Afgeleid>>;
} & { partners: AnkerTabel<Partner> } = {
	overleg: JA_NEE,
	afspraken: JA_NEE,
	vastgesteldeDefinitie: JA_NEE,
	voldoendeAanbod: JA_NEE,
	partners: {
		...ANDERS,
		'houders-zonder-ve': ['geen voorschoolse educatie', 'houders zonder ve', 'zonder voorschoolse educatie'],
		'houders-met-ve': ['voorschoolse educatie aanbieden', '*houders met ve', 'met voorschoolse educatie'],
		'besturen-po': ['schoolbesturen … primair onderwijs', 'schoolbesturen … po'],
		'besturen-vo': ['schoolbesturen … voortgezet onderwijs', 'schoolbesturen … vo'],
		'indicerende-partij': ['indicerende part*'],
	},
	metAlle: {
		'niet-met-alle': ['^nee niet met alle', '^niet met alle'],
		'met-alle': ['^ja met alle', '^met alle'],
		...ONBEKEND,
	},
	resultaatOver: {
		'kleuters-met-ve': ['^ja … kleuters die voorschoolse educatie'],
		'alle-kleuters': ['^ja … alle kleuters'],
	},
	meetbareDoelen: {
		allemaal: ['^ja allemaal', '^ja alle'],
		deels: ['^ja deels', '^ja gedeeltelijk'],
		geen: ['^nee'],
		...ONBEKEND,
	},
	redenGeenDoelen: {
		...ANDERS,
		'afspraken-voldoende': ['voldoende om afspraken'],
		'nog-bezig': ['nog bezig'],
		'niet-gelukt': ['niet gelukt'],
	},
	doelenBereikt: {
		...ONBEKEND,
		alle: ['alle doelen bereikt', '^alle doelen'],
		'grootste-deel': ['grootste deel'],
		helft: ['de helft'],
		'klein-deel': ['klein deel'],
		geen: ['geen van de doelen', 'geen doelen'],
	},
	redenDoelenNietBereikt: {
		...ANDERS,
		'te-ambitieus': ['te ambitieus'],
		capaciteit: ['capaciteit*'],
		samenwerking: ['samenwerking'],
		'termijn-loopt': ['termijn'],
	},
	redenGeenAfspraken: {
		...ANDERS,
		'nog-bezig': ['nog bezig'],
		capaciteit: ['capaciteit*'],
		'andere-prioriteiten': ['prioriter*'],
		'niet-eens': ['niet eens'],
	},
	elementen: {
		...ANDERS,
		'opleiding-ouders': ['^het opleiding*', '^opleiding*'],
		'taal-kind': ['^taal* … het kind'],
		'taal-ouders': ['^taal* … ouders*'],
		'herkomst-ouders': ['land van herkomst'],
		'verblijfsduur-ouders': ['verblijfsduur'],
		'ontwikkeling-kind': ['^ontwikkeling*'],
		thuistaal: ['*thuistaal'],
		geldzorgen: ['^financiele'],
		gezinssituatie: ['^gezinssituatie'],
		'kinderen-van-inburgeraars': ['inburgeraars'],
		'kinderen-van-expats': ['expats'],
		'kinderen-in-azc': ['azc', 'asielzoekerscentrum'],
	},
	redenPeutersNietBereikt: {
		...ANDERS,
		...ONBEKEND,
		wachtlijst: ['wachtlijst*'],
		overtuiging: ['geloofs*', 'culturele'],
		praktisch: ['praktische redenen', 'praktische bezwaren'],
		'te-jong': ['te jong'],
		'geen-belangstelling': ['geen belangstelling'],
		'andere-opvang': ['al naar een andere'],
		financieel: ['financiele redenen'],
		'oneens-met-indicatie': ['niet eens met … indicatie'],
		'wantrouwen-overheid': ['richting de overheid', '*wantrouwen'],
		'nog-niet-besloten': ['nog niet besloten'],
	},
};

/** Rows of the table "met alle?". The names the boxes above it have are no rows: a box that strayed proves nothing. */
export const RIJ_ANKERS: AnkerTabel<Exclude<Partner, 'indicerende-partij' | 'anders'>> = {
	'houders-zonder-ve': ['^kinderopvang* … zonder ve'],
	'houders-met-ve': ['^kinderopvang* … met ve'],
	'besturen-po': ['^schoolbesturen … po'],
	'besturen-vo': ['^schoolbesturen … vo'],
};

/** Rows with a figure, after the date that can stand before them. */
export const CIJFER_ANKERS: AnkerTabel<CijferNaam> = {
	nietBereikt: ['aantal niet bereikte doelgroeppeuters', 'aantal nietbereikte doelgroeppeuters'],
	bereikt: ['aantal bereikte doelgroeppeuters'],
	kindplaatsen: ['aantal kindplaatsen … voorschoolse educatie', 'aantal kindplaatsen met ve'],
	doelgroeppeuters: ['aantal doelgroeppeuters'],
};
