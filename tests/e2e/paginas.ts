/** The pages the tests visit: one per kind of page, with the value `<main data-soort>` must have. */
export interface Pagina {
	naam: string;
	adres: string;
	soort: string;
}

export const THEMAS = [
	'openbaar-onderwijs',
	'onderwijshuisvesting',
	'leerplicht',
	'passend-onderwijs',
	'praktijkonderwijs',
	'speciaal-onderwijs',
	'leerlingenvervoer',
	'lokale-educatieve-agenda',
	'onderwijskansen',
	'integrale-kindcentra',
	'middelbaar-beroepsonderwijs',
	'jeugdhulp-op-school',
] as const;

/** An address that no version of the site has. */
export const ONBEKEND_ADRES = '/bestaat-niet/';

export const THEMA: Pagina = { naam: 'thema', adres: '/themas/leerlingenvervoer/', soort: 'thema' };
export const VRAGENLIJST: Pagina = { naam: 'vragenlijst', adres: '/weet-jij/leerlingenvervoer/', soort: 'vragen' };
export const INWONERS: Pagina = { naam: 'inwonersvragen', adres: '/inwoners/leerlingenvervoer/', soort: 'inwoners' };
export const GEMEENTE: Pagina = { naam: 'gemeente met stukken', adres: '/gemeenten/twenterand/', soort: 'gemeente' };

/** Every kind of page that answers 200. */
export const PAGINAS: readonly Pagina[] = [
	{ naam: 'home', adres: '/', soort: 'home' },
	{ naam: 'thema’s', adres: '/themas/', soort: 'thema' },
	THEMA,
	{ naam: 'antwoordkaart', adres: '/themas/leerlingenvervoer/antwoordkaart/', soort: 'hulpmiddel' },
	{ naam: 'uitdeelblad van een thema', adres: '/print/themas/leerlingenvervoer/', soort: 'hulpmiddel' },
	{ naam: 'uitdeelblad van een gemeente', adres: '/print/gemeenten/twenterand/', soort: 'hulpmiddel' },
	{ naam: 'taken', adres: '/taken/', soort: 'taken' },
	{ naam: 'taken van de raad', adres: '/taken/wie/raad/', soort: 'taken' },
	{ naam: 'plichten', adres: '/taken/soort/plicht/', soort: 'taken' },
	{ naam: 'taken bij een thema', adres: '/taken/thema/leerplicht/', soort: 'taken' },
	{ naam: 'taak', adres: '/taken/verordening-leerlingenvervoer/', soort: 'taak' },
	{ naam: 'weet jij', adres: '/weet-jij/', soort: 'vragen' },
	VRAGENLIJST,
	{ naam: 'oefening', adres: '/weet-jij/leerlingenvervoer/oefening/', soort: 'vragen' },
	{ naam: 'in de zaal', adres: '/vergadering/zaal/', soort: 'hulpmiddel' },
	{ naam: 'mijn lijst', adres: '/mijn-lijst/', soort: 'hulpmiddel' },
	{ naam: 'vergadermap', adres: '/vergadering/', soort: 'hulpmiddel' },
	{ naam: 'wat inwoners vragen', adres: '/inwoners/', soort: 'inwoners' },
	INWONERS,
	{ naam: 'gemeenten', adres: '/gemeenten/', soort: 'gemeenten' },
	GEMEENTE,
	{ naam: 'gemeente zonder stukken', adres: '/gemeenten/aalten/', soort: 'gemeente' },
	{ naam: 'gemeente met een voorgenomen herindeling', adres: '/gemeenten/wijdemeren/', soort: 'gemeente' },
	{ naam: 'gesplitste gemeente', adres: '/gemeenten/haaren/', soort: 'gemeente' },
	{ naam: 'LEA en vve', adres: '/gemeenten/twenterand/lea-vve/2024/', soort: 'lea-vve' },
	{ naam: 'zelfcheck LEA en vve', adres: '/zelfcheck/lea-vve/', soort: 'hulpmiddel' },
	{ naam: 'vergelijken', adres: '/vergelijken/', soort: 'hulpmiddel' },
	{ naam: 'praktijkvoorbeelden', adres: '/praktijk/', soort: 'praktijk' },
	{ naam: 'praktijkvoorbeeld', adres: '/praktijk/zaanstad-vervoer-naar-bso/', soort: 'praktijk' },
	{ naam: 'landelijke cijfers', adres: '/landelijk/', soort: 'landelijk' },
	{ naam: 'vraagbaak', adres: '/vraagbaak/', soort: 'vraagbaak' },
	{ naam: 'begrippen', adres: '/begrippen/', soort: 'begrippen' },
	{ naam: 'kalender', adres: '/kalender/', soort: 'kalender' },
	{ naam: 'bronnen', adres: '/bronnen/', soort: 'bronnen' },
	{ naam: 'instrumenten', adres: '/instrumenten/', soort: 'instrumenten' },
	{ naam: 'wat stelt de raad vast', adres: '/instrumenten/raad-stelt-vast/', soort: 'hulpmiddel' },
	{ naam: 'opstellen', adres: '/instrumenten/opstellen/', soort: 'hulpmiddel' },
	{ naam: 'zoeken', adres: '/zoeken/', soort: 'zoeken' },
	{ naam: 'open data', adres: '/data/', soort: 'data' },
	{ naam: 'open data gebruiken', adres: '/data/gebruiken/', soort: 'data' },
	{ naam: 'tabel van de open data', adres: '/data/gemeenten/', soort: 'data' },
	{ naam: 'over', adres: '/over/', soort: 'over' },
	{ naam: 'voor de griffier', adres: '/over/griffie/', soort: 'over' },
	{ naam: 'vormgeving', adres: '/over/vormgeving/', soort: 'over' },
	{ naam: 'toegankelijkheid', adres: '/over/toegankelijkheid/', soort: 'over' },
	{ naam: 'offline lezen', adres: '/over/offline/', soort: 'over' },
	{ naam: 'niet bewaard', adres: '/over/offline/niet-bewaard/', soort: 'over' },
	{ naam: 'standpunten', adres: '/over/standpunten/', soort: 'over' },
	{ naam: 'wijzigingen', adres: '/wijzigingen/', soort: 'over' },
];

const NIET_GEVONDEN: Pagina = { naam: 'niet gevonden', adres: ONBEKEND_ADRES, soort: 'zoeken' };
export const ALLE_PAGINAS: readonly Pagina[] = [...PAGINAS, NIET_GEVONDEN];
