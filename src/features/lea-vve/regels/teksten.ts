import type { Herkomst, Opgave } from '../../../content/schemas/lea-vve-opgave.ts';
import type {
	ANTWOORDEN,
	CijferNaam,
	Onderwerp,
	Partner,
	VraagMetAntwoorden,
	VraagVeld,
} from '../../../content/schemas/lea-vve-vragenlijst.ts';

/** The questionnaire in reader's words; its own sentences are of the Inspectie and stay with her. */

export const ONDERWERP_NAMEN: Record<Onderwerp, string> = {
	integratie: 'Integratie bevorderen',
	segregatie: 'Segregatie voorkomen',
	inschrijving: 'Inschrijving en toelating',
	doelgroepdefinitie: 'Doelgroepdefinitie voor peuters',
	toeleiding: 'Toeleiding naar de voorschool',
	aanbod: 'Aanbod van voorschoolse educatie',
	'doorgaande-lijn': 'Doorgaande lijn van voorschool naar basisschool',
	resultaten: 'Resultaten van vroegschoolse educatie',
	'andere-instrumenten': 'Andere middelen tegen achterstanden',
};

/** The subject in the middle of a sentence: "overleg over de toeleiding". */
export const OVER: Record<Onderwerp, string> = {
	integratie: 'integratie',
	segregatie: 'segregatie',
	inschrijving: 'inschrijving en toelating',
	doelgroepdefinitie: 'de doelgroepdefinitie',
	toeleiding: 'de toeleiding',
	aanbod: 'het aanbod',
	'doorgaande-lijn': 'de doorgaande lijn',
	resultaten: 'de resultaten van vroegschoolse educatie',
	'andere-instrumenten': 'andere middelen dan voor- en vroegschoolse educatie',
};

const PARTNER_NAMEN: Record<Partner, string> = {
	'houders-met-ve': 'kinderopvang met voorschoolse educatie',
	'houders-zonder-ve': 'kinderopvang zonder voorschoolse educatie',
	'besturen-po': 'schoolbesturen primair onderwijs',
	'besturen-vo': 'schoolbesturen voortgezet onderwijs',
	'indicerende-partij': 'de partij die de indicatie geeft',
	anders: 'anderen',
};

/** Reader's words for a kind of partner; other text stays as it is. */
export const formatPartner = (partner: string): string =>
	partner in PARTNER_NAMEN ? PARTNER_NAMEN[partner as Partner] : partner;

/** Name of a question, for a row in a table or a form. */
export const VRAAG_NAMEN: Record<VraagVeld, string> = {
	overleg: 'Overleg gevoerd',
	partners: 'Gesproken met',
	anderePartners: 'Andere partners',
	metAlle: 'Met alle partijen van deze soort',
	afspraken: 'Afspraken',
	resultaatOver: 'Over welke kleuters de afspraken gaan',
	meetbareDoelen: 'Meetbare doelen',
	redenGeenDoelen: 'Waarom geen meetbare doelen',
	andereRedenGeenDoelen: 'Andere reden dat er geen meetbare doelen zijn',
	doelenBereikt: 'Doelen bereikt',
	redenDoelenNietBereikt: 'Waarom doelen niet zijn bereikt',
	andereRedenDoelenNietBereikt: 'Andere reden dat doelen niet zijn bereikt',
	redenGeenAfspraken: 'Waarom geen afspraken',
	andereRedenGeenAfspraken: 'Andere reden dat er geen afspraken zijn',
	vastgesteldeDefinitie: 'Vastgestelde doelgroepdefinitie',
	elementen: 'Kenmerken in de definitie',
	andereElementen: 'Andere kenmerken in de definitie',
	voldoendeAanbod: 'Genoeg aanbod volgens de gemeente',
	redenOnvoldoendeAanbod: 'Waarom niet genoeg aanbod',
	redenPeutersNietBereikt: 'Waarom peuters niet zijn bereikt',
	andereRedenPeutersNietBereikt: 'Andere reden dat peuters niet zijn bereikt',
};

/** Answers in reader's words, per question: an answer such as `anders` differs by question. */
const ANTWOORD_TEKSTEN: {
	[Vraag in VraagMetAntwoorden]: Record<(typeof ANTWOORDEN)[Vraag][number], string>;
} = {
	overleg: { ja: 'ja', nee: 'nee', onbekend: 'onbekend' },
	metAlle: { 'met-alle': 'met alle', 'niet-met-alle': 'niet met alle', onbekend: 'onbekend' },
	afspraken: { ja: 'ja', nee: 'nee', onbekend: 'onbekend' },
	resultaatOver: { 'kleuters-met-ve': 'kleuters die voorschoolse educatie hadden', 'alle-kleuters': 'alle kleuters' },
	meetbareDoelen: {
		allemaal: 'ja, bij alle afspraken',
		deels: 'ja, bij een deel van de afspraken',
		'allemaal-of-deels': 'ja; of dat bij alle afspraken was, is niet leesbaar',
		geen: 'nee, geen',
		onbekend: 'onbekend',
	},
	redenGeenDoelen: {
		'afspraken-voldoende': 'alleen afspraken was genoeg',
		'nog-bezig': 'de gemeente was er nog mee bezig',
		'niet-gelukt': 'het lukte niet',
		anders: 'een andere reden',
	},
	doelenBereikt: {
		alle: 'alle doelen',
		'grootste-deel': 'de meeste doelen',
		helft: 'de helft van de doelen',
		'klein-deel': 'een klein deel van de doelen',
		geen: 'geen doelen',
		'niet-alle': 'niet alle doelen; welk deel wel, is niet leesbaar',
		onbekend: 'onbekend',
	},
	redenDoelenNietBereikt: {
		'te-ambitieus': 'de doelen waren te hoog',
		capaciteit: 'te weinig mensen bij gemeente of partners',
		samenwerking: 'de samenwerking ging moeizaam',
		'termijn-loopt': 'de termijn loopt nog',
		anders: 'een andere reden',
	},
	redenGeenAfspraken: {
		'nog-bezig': 'de afspraken werden nog gemaakt',
		capaciteit: 'te weinig mensen bij gemeente of partners',
		'andere-prioriteiten': 'ander beleid ging voor',
		'niet-eens': 'de partners werden het niet eens',
		anders: 'een andere reden',
	},
	vastgesteldeDefinitie: { ja: 'ja', nee: 'nee' },
	elementen: {
		'opleiding-ouders': 'opleiding van de ouders',
		'taal-ouders': 'taalniveau van de ouders',
		'taal-kind': 'taalniveau van het kind',
		'herkomst-ouders': 'land van herkomst van de ouders',
		'verblijfsduur-ouders': 'hoe lang de ouders in Nederland zijn',
		'ontwikkeling-kind': 'ontwikkeling van het kind',
		thuistaal: 'taal die thuis wordt gesproken',
		geldzorgen: 'geldzorgen van de ouders',
		gezinssituatie: 'situatie in het gezin',
		'kinderen-van-inburgeraars': 'kinderen van inburgeraars',
		'kinderen-van-expats': 'kinderen van expats',
		'kinderen-in-azc': 'kinderen in een azc',
		anders: 'andere kenmerken',
	},
	voldoendeAanbod: { ja: 'ja', nee: 'nee', onbekend: 'onbekend' },
	redenPeutersNietBereikt: {
		wachtlijst: 'er is een wachtlijst op sommige plekken',
		overtuiging: 'geloof of cultuur van de ouders',
		praktisch: 'praktische bezwaren, zoals de afstand',
		'te-jong': 'ouders vinden het kind te jong voor zo veel dagdelen',
		'geen-belangstelling': 'ouders zien het nut niet of hebben geen belangstelling',
		'andere-opvang': 'het kind gaat al naar opvang zonder voorschoolse educatie',
		financieel: 'ouders willen of kunnen het niet betalen',
		'oneens-met-indicatie': 'ouders zijn het niet eens met de indicatie',
		'wantrouwen-overheid': 'ouders wantrouwen de overheid',
		'nog-niet-besloten': 'ouders hebben nog niet besloten',
		onbekend: 'onbekend',
		anders: 'een andere reden',
	},
};

/** One answer, or a list of them, in reader's words; free text stays as it is. */
export function formatAntwoord(vraag: VraagVeld, antwoord: unknown): string {
	if (Array.isArray(antwoord)) return antwoord.map((deel) => formatAntwoord(vraag, deel)).join('; ');
	const tekst = String(antwoord);
	if (vraag === 'partners') return formatPartner(tekst);
	const teksten: Record<string, string> =
		vraag in ANTWOORD_TEKSTEN ? ANTWOORD_TEKSTEN[vraag as VraagMetAntwoorden] : {};
	return teksten[tekst] ?? tekst;
}

export const CIJFER_NAMEN: Record<CijferNaam, string> = {
	doelgroeppeuters: 'Doelgroeppeuters',
	kindplaatsen: 'Kindplaatsen met voorschoolse educatie',
	bereikt: 'Bereikte doelgroeppeuters',
	nietBereikt: 'Niet bereikte doelgroeppeuters',
};

/** How a reported answer reached us, as the reader sees it. */
export const HERKOMST_NAMEN: Record<Herkomst, string> = {
	aangekruist: 'aangekruist door de gemeente',
	afgeleid: 'afgeleid uit de vragenlijst',
	toelichting: 'uit de toelichting van de gemeente',
	getal: 'ingevuld door de gemeente',
	onleesbaar: 'niet leesbaar in het stuk dat wij hebben',
};

const opgaveMet = (opgaven: readonly Pick<Opgave, 'herkomst'>[]): string => {
	const afgeleid = opgaven.filter(({ herkomst }) => herkomst === 'afgeleid').length;
	if (afgeleid === 0) return 'opgave';
	return afgeleid === opgaven.length ? 'opgave (afgeleid)' : 'opgave (deels afgeleid)';
};

/**
 * How a sentence about an answer begins: it is what the gemeente reported, not what we found, and an answer that follows
 * from the routing of the questionnaire instead of a tick says so in that same sentence.
 */
export const formatVolgens = (...opgaven: Pick<Opgave, 'herkomst'>[]): string =>
	opgaven.length > 0 && opgaven.every(({ herkomst }) => herkomst === 'toelichting')
		? 'Volgens de uitleg van de gemeente'
		: `Volgens de ${opgaveMet(opgaven)}`;

/** The same at the end of a heading: "Geen afspraken, volgens de opgave (afgeleid)". */
export const formatKop = (wat: string, ...opgaven: Pick<Opgave, 'herkomst'>[]): string =>
	`${wat}, ${formatVolgens(...opgaven).toLowerCase()}`;
