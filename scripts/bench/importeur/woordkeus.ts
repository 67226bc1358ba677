import type { CijferNaam, Onderwerp, Partner, VraagVeld } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';

/**
 * A questionnaire in our own words, with the pieces by which the importer knows the real one: its sentences belong to the
 * Inspectie.
 */
export const OVER: Record<Onderwerp, string> = {
	integratie: 'het bevorderen van integratie',
	segregatie: 'het voorkomen van (onderwijs)segregatie',
	inschrijving: 'de regels voor inschrijving en toelating',
	doelgroepdefinitie: 'de doelgroepdefinitie voor peuters',
	toeleiding: 'de toeleiding van doelgroeppeuters naar de voorschool',
	aanbod: 'aanbod en bereik van de voorschool',
	'doorgaande-lijn': 'de doorgaande lijn van voorschool naar vroegschool',
	resultaten: 'resultaatafspraken van vroegschoolse educatie',
	'andere-instrumenten': 'andere onderwerpen dan vve',
};

export const KOPPEN: Record<Onderwerp, string> = {
	integratie: 'BEVORDEREN VAN INTEGRATIE',
	segregatie: 'VOORKOMEN VAN (ONDERWIJS)SEGREGATIE',
	inschrijving: 'INSCHRIJVING EN TOELATING',
	doelgroepdefinitie: 'Doelgroepdefinitie',
	toeleiding: 'Toeleiding naar de voorschool',
	aanbod: 'Aanbod en bereik van de voorschool',
	'doorgaande-lijn': 'Doorgaande lijn van voorschool naar vroegschool',
	resultaten: 'Resultaatafspraken vroegschoolse educatie',
	'andere-instrumenten': 'BESTRIJDEN VAN ONDERWIJSACHTERSTANDEN MET ANDERE MIDDELEN',
};

type Zin = (over: string, jaar: number) => string;
export const ZINNEN: Partial<Record<VraagVeld, Zin>> = {
	overleg: (over, jaar) => `Heeft uw gemeente in ${jaar} overleg gevoerd over ${over}?`,
	partners: (over, jaar) => `Met welke soorten partners is in ${jaar} door de gemeente overlegd over ${over}?`,
	metAlle: (over, jaar) => `Heeft uw gemeente in ${jaar} met alle houders en alle besturen overlegd over ${over}?`,
	afspraken: (over, jaar) => `Had uw gemeente in ${jaar} afspraken over ${over}?`,
	meetbareDoelen: (over) => `Zijn er bij de afspraken over ${over} ook meetbare doelen opgeschreven?`,
	redenGeenDoelen: () => 'Kunt u zeggen waarom er geen meetbare doelen zijn?',
	doelenBereikt: (over) => `In welke mate zijn de doelen voor ${over} bereikt?`,
	redenDoelenNietBereikt: (over) => `Waarom zijn de doelen voor ${over} geheel of deels niet bereikt?`,
	redenGeenAfspraken: (over, jaar) => `Waarom waren er in ${jaar} geen afspraken over ${over}?`,
	vastgesteldeDefinitie: (_over, jaar) => `Beschikte uw gemeente in ${jaar} over een vastgestelde doelgroepdefinitie?`,
	elementen: () => 'Uit welke elementen bestond de doelgroepdefinitie?',
	voldoendeAanbod: (_over, jaar) =>
		`Was er op 1 januari ${jaar} voldoende aanbod van voorschoolse educatie in uw gemeente?`,
	redenPeutersNietBereikt: () => 'Waarom hebben deze kinderen niet deelgenomen aan de voorschool?',
};

const JA_NEE = { ja: 'Ja', nee: 'Nee', onbekend: 'Onbekend' };
const ANDERS = { anders: 'Anders, namelijk:' };
export const LABELS: Partial<Record<VraagVeld, Record<string, string>>> = {
	overleg: JA_NEE,
	afspraken: JA_NEE,
	vastgesteldeDefinitie: JA_NEE,
	voldoendeAanbod: { ...JA_NEE, nee: 'Nee, want' },
	partners: {
		'houders-met-ve': 'Kinderopvanghouders die voorschoolse educatie aanbieden (of wie namens hen spreekt).',
		'houders-zonder-ve': 'Kinderopvanghouders die geen voorschoolse educatie aanbieden (of wie namens hen spreekt).',
		'besturen-po': 'Schoolbesturen voor primair onderwijs (of wie namens hen spreekt).',
		'besturen-vo': 'Schoolbesturen voor voortgezet onderwijs (of wie namens hen spreekt).',
		'indicerende-partij': 'De indicerende partij (zoals het consultatiebureau, JGZ of de GGD).',
		...ANDERS,
	},
	meetbareDoelen: {
		allemaal: 'Ja, allemaal met doelen',
		deels: 'Ja, deels met doelen',
		geen: 'Nee, zonder doelen',
		onbekend: 'Onbekend',
	},
	redenGeenDoelen: {
		'afspraken-voldoende': 'Wij vonden het voldoende om afspraken te hebben.',
		'nog-bezig': 'Wij waren dit jaar nog bezig met het opschrijven van doelen.',
		'niet-gelukt': 'Het is ons dit jaar niet gelukt.',
		...ANDERS,
	},
	doelenBereikt: {
		alle: 'Wij hebben alle doelen bereikt.',
		'grootste-deel': 'Wij hebben het grootste deel bereikt.',
		helft: 'Wij hebben ongeveer de helft bereikt.',
		'klein-deel': 'Wij hebben een klein deel bereikt.',
		geen: 'Wij hebben geen van de doelen bereikt.',
		onbekend: 'Onbekend.',
	},
	redenDoelenNietBereikt: {
		'te-ambitieus': 'Wat wij wilden was te ambitieus.',
		capaciteit: 'Er waren capaciteitsproblemen bij de gemeente of bij een van de partners waarmee wij werken.',
		samenwerking: 'De samenwerking liep niet goed.',
		'termijn-loopt': 'De termijn die wij onszelf gaven is nog niet voorbij.',
		...ANDERS,
	},
	redenGeenAfspraken: {
		'nog-bezig': 'Wij waren dit jaar nog bezig met afspraken.',
		capaciteit: 'Er was te weinig capaciteit bij de gemeente en/of bij de partners om afspraken te kunnen maken.',
		'andere-prioriteiten': 'Door prioritering van ander beleid kwam het er niet van.',
		'niet-eens': 'De partners waren het niet eens over wat erin moest staan.',
		...ANDERS,
	},
	elementen: {
		'opleiding-ouders': 'Het opleidingsniveau van de ouders of verzorgers',
		'taal-ouders': 'Taalniveau van de ouders of verzorgers',
		'taal-kind': 'Taalniveau van het kind',
		'herkomst-ouders': 'Land van herkomst van de ouders of verzorgers',
		'verblijfsduur-ouders': 'Verblijfsduur van de ouders of verzorgers in Nederland',
		'ontwikkeling-kind': 'Ontwikkeling van het kind (zoals een achterstand in spelen, bewegen of omgaan met anderen)',
		thuistaal: 'Omgevings-/thuistaal',
		geldzorgen: 'Financiële toestand van het gezin (zoals schulden of armoede)',
		gezinssituatie: 'Gezinssituatie (zoals een verslaving)',
		'kinderen-van-inburgeraars': 'Kinderen van inburgeraars',
		'kinderen-van-expats': 'Kinderen van expats',
		'kinderen-in-azc': 'Kinderen in een AZC',
		anders: 'Anders, namelijk',
	},
	redenPeutersNietBereikt: {
		wachtlijst: 'Er is een wachtlijst op sommige plekken.',
		overtuiging: 'Ouders willen dit niet vanwege een geloofs- of culturele overtuiging.',
		praktisch: 'Ouders willen dit niet om praktische redenen, zoals een voorschool die te ver weg is.',
		'te-jong': 'Ouders vinden hun kind te jong om al zo veel dagdelen weg te zijn van huis.',
		'geen-belangstelling': 'Ouders hebben geen belangstelling of zien er het nut niet van in.',
		'andere-opvang': 'Het kind gaat al naar een andere opvang (zonder voorschoolse educatie).',
		financieel: 'Ouders willen dit niet om financiële redenen.',
		'oneens-met-indicatie': 'Ouders zijn het niet eens met de indicatie.',
		'wantrouwen-overheid': 'Ouders voelen wantrouwen richting de overheid.',
		'nog-niet-besloten': 'Ouders hebben nog niet besloten.',
		onbekend: 'Onbekend.',
		...ANDERS,
	},
};
/** Agreements on results are ticked per group of children. */
export const RESULTAAT: Record<string, string> = {
	'kleuters-met-ve': 'Ja, over wat wij verwachten van kleuters die voorschoolse educatie hebben gehad.',
	'alle-kleuters': 'Ja, over wat wij verwachten van alle kleuters.',
	nee: 'Nee, over kleuters is niets afgesproken.',
};

export const RIJNAMEN: Partial<Record<Partner, string>> = {
	'houders-met-ve': 'Kinderopvanghouders met ve',
	'houders-zonder-ve': 'Kinderopvanghouders zonder ve',
	'besturen-po': 'Schoolbesturen voor po',
	'besturen-vo': 'Schoolbesturen voor vo',
};
export const KOLOMMEN = ['Ja, met alle', 'Nee, niet met alle', 'Onbekend'] as const;

export const CIJFERNAMEN: Record<CijferNaam, string> = {
	doelgroeppeuters: 'aantal doelgroeppeuters',
	kindplaatsen: 'totaal aantal kindplaatsen met gesubsidieerde voorschoolse educatie',
	bereikt: 'aantal bereikte doelgroeppeuters',
	nietBereikt: 'aantal niet bereikte doelgroeppeuters',
};
