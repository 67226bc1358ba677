import { z } from 'zod';
import { isWebadres } from '../../shared/webadres.ts';
import { aantal, eigennaam, euro, graden, kinderen, PROVINCIES, regio, score } from './registercel.ts';
import { blok, cbsCode, datum, id, jaNee, keuze, lijst, losseLijst, tekst, verwijzing } from './velden.ts';

/** Amounts in thousands of euros by taakveld and year; `jr` is the yearly account, `begr` the budget. */
const LASTEN = {
	lasten_openbaar_basisonderwijs_jr2023: aantal,
	lasten_onderwijshuisvesting_jr2023: aantal,
	lasten_onderwijsbeleid_jr2023: aantal,
	lasten_openbaar_basisonderwijs_jr2024: aantal,
	lasten_onderwijshuisvesting_jr2024: aantal,
	lasten_onderwijsbeleid_jr2024: aantal,
	lasten_openbaar_basisonderwijs_begr2026: aantal,
	lasten_onderwijshuisvesting_begr2026: aantal,
	lasten_onderwijsbeleid_begr2026: aantal,
	rijksbijdragen_onderwijs_jr2024: aantal,
	lasten_jeugdhulp_jr2024: aantal,
};

/** The same amounts in whole euros for each inhabitant. */
const PER_INWONER = {
	onderwijshuisvesting_per_inwoner_jr2024: aantal,
	onderwijsbeleid_per_inwoner_jr2024: aantal,
	onderwijshuisvesting_per_inwoner_begr2026: aantal,
	onderwijsbeleid_per_inwoner_begr2026: aantal,
	jeugdhulp_per_inwoner_jr2024: aantal,
};

/** Columns that come with the first file that has them: `npm run importeer:cbs` adds them and describes them. */
const nogTeLezen = {
	leerlingen_vo: kinderen.optional(),
	voortijdig_schoolverlaters: kinderen.optional(),
	dagopvanglocaties: aantal.optional(),
	kindplaatsen_dagopvang: aantal.optional(),
	bso_locaties: aantal.optional(),
	kindplaatsen_bso: aantal.optional(),
	uitkering_onderwijsachterstanden: euro.optional(),
	achterstandsscore: score.optional(),
	jeugdregio: regio,
	ggd_regio: regio,
};

/** For each thousand inhabitants; the most of any gemeente is 1. */
const MEESTE_VESTIGINGEN = 5;
const VESTIGINGEN = ['basisschoolvestigingen', 'vo_vestigingen', 'sbo_vestigingen', 'so_vso_vestigingen'];
/** Whole euros; the most of any gemeente is 863. */
const MEESTE_PER_INWONER = 5_000;

type Aantallen = Readonly<Record<string, unknown>>;
/** Whether no column of these has a number above the bound; a bound that is not known refuses nothing. */
const isHoogstens = (rij: Aantallen, kolommen: readonly string[], grens: unknown) =>
	typeof grens !== 'number' || kolommen.every((kolom) => !(Number(rij[kolom]) > grens));

/**
 * A row of content/register/gemeenten.csv. Source and year per column stand in content/register/kolommen.yaml.
 * An empty cell means: not found, never zero and never masked.
 */
export const registerRijSchema = blok({
	code: cbsCode,
	/** Last part of the address; permanent. */
	slug: id('heerlen'),
	naam: eigennaam('Heerlen'),
	/** Other spellings and everyday names, separated by `|`. Names of gemeenten that ended stand in herindelingen.yaml. */
	aliassen: z
		.string('deze kolom ontbreekt. Voeg haar toe; zonder andere namen blijft de cel leeg.')
		.transform((text) => (text === '' ? [] : text.split('|'))),
	provincie: keuze(PROVINCIES),
	inwoners: aantal.refine(
		(getal) => getal !== 0,
		'er staan 0 inwoners. Kijk de bron na; is het niet gevonden, laat de cel dan leeg.',
	),
	inwoners_0_14: kinderen,
	lat: graden(50.7, 53.6, 'lat', 'lon'),
	lon: graden(3.3, 7.3, 'lon', 'lat'),
	rmc_code: tekst('39'),
	rmc_regio: eigennaam('Zuid-Limburg'),
	basisschoolvestigingen: aantal,
	leerlingen_bo: kinderen,
	leerlingen_sbo: kinderen,
	vo_vestigingen: aantal,
	sbo_vestigingen: aantal,
	so_vso_vestigingen: aantal,
	/** The year before, to see whether there are more or fewer children; also what amounts of 2024 are divided by. */
	inwoners_2024: aantal,
	inwoners_0_14_2024: kinderen,
	inwoners_0_4: kinderen,
	inwoners_5_9: kinderen,
	inwoners_10_14: kinderen,
	inwoners_15_19: kinderen,
	huishoudens_met_kinderen: aantal,
	...LASTEN,
	...PER_INWONER,
	maatstaf_onderwijsachterstand: score,
	uitkering_voorschoolse_peuters: aantal,
	uitkering_armoede_kinderen: aantal,
	raadszetels: aantal,
	lijsten_met_zetels: aantal,
	arbeidsmarktregio: regio,
	veiligheidsregio_code: regio,
	veiligheidsregio: regio,
	...nogTeLezen,
})
	.refine((rij) => isHoogstens(rij, ['inwoners_0_14'], rij.inwoners), {
		path: ['inwoners_0_14'],
		error: 'er zijn meer kinderen dan inwoners. Kijk beide kolommen na.',
	})
	.refine((rij) => isHoogstens(rij, ['leerlingen_bo', 'leerlingen_sbo'], rij.inwoners_0_14), {
		path: ['leerlingen_bo'],
		error: 'in leerlingen_bo of leerlingen_sbo staan meer leerlingen dan er kinderen tot 15 jaar zijn. Kijk ze na.',
	})
	.refine(
		(rij) =>
			isHoogstens(
				rij,
				VESTIGINGEN,
				rij.inwoners ? Math.max(10, (rij.inwoners / 1000) * MEESTE_VESTIGINGEN) : undefined,
			),
		{
			path: ['basisschoolvestigingen'],
			error: 'in een kolom met vestigingen staan er meer dan bij zoveel inwoners kan. Kijk ze na.',
		},
	)
	.refine((rij) => isHoogstens(rij, Object.keys(PER_INWONER), MEESTE_PER_INWONER), {
		path: ['onderwijshuisvesting_per_inwoner_jr2024'],
		error: 'een bedrag per inwoner is groter dan kan. Staat er een totaal?',
	});
export type RegisterRij = z.infer<typeof registerRijSchema>;
/** Every column that may stand in the register. */
export const REGISTER_KOLOMMEN = Object.keys(registerRijSchema.shape);

/** The columns of a register: those that every register has, and those for which a file was read. */
export const listKolommen = (register: readonly RegisterRij[]): string[] =>
	REGISTER_KOLOMMEN.filter(
		(naam) => !(naam in nogTeLezen) || register.some((rij) => rij[naam as keyof RegisterRij] !== undefined),
	);

/** How the value of a column is written; `duizend-euro` counts thousands, `tekst` is a name. */
const EENHEDEN = ['aantal', 'euro', 'duizend-euro', 'tekst'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** What to know of a column at some gemeenten: a value that is odd, or why there is none. */
const opmerkingSchema = blok({
	codes: lijst(cbsCode, '- GM0917'),
	tekst: tekst('Deze gemeente leverde geen jaarrekening aan het CBS.'),
});

/** A cell with a text of this form, or nothing. */
const cel = (vorm: RegExp, melding: string) =>
	z
		.string('deze kolom ontbreekt. Voeg haar toe; wat je niet weet, blijft leeg.')
		.regex(vorm, melding)
		.transform((text) => (text === '' ? undefined : text));

/**
 * A row of content/register/raadsinformatie.csv: where the documents of a raad can be searched. An empty cell means: not
 * in the list of OpenBesluitvorming, or no list names the address.
 */
export const raadsinformatieSchema = blok({
	code: cbsCode,
	/** What OpenBesluitvorming calls the gemeente in the address of a search. */
	sleutel: cel(
		/^[a-z0-9_-]*$/,
		'een sleutel heeft alleen kleine letters, cijfers en streepjes, bijvoorbeeld: twenterand.',
	),
	/** The own system of the raad. */
	adres: cel(/^(https?:\/\/[^\s/@\\]+\.[^\s\\]+)?$/, 'dit is geen volledig webadres. Begin met https://.'),
}).refine(({ sleutel, adres }) => sleutel !== undefined || adres === undefined || isWebadres(adres), {
	path: ['adres'],
	error: 'zonder sleutel toont de site dit adres als link, en een link begint met https://. Laat de cel anders leeg.',
});
export type Raadsinformatie = z.infer<typeof raadsinformatieSchema>;

/** What holds for every amount that gemeenten book themselves. */
export const BOEKING =
	'Gemeenten boeken niet allemaal op dezelfde manier. Een gemeente die geld voor een regio beheert, boekt het geld van de hele regio. Eén jaar kan uitschieten. Het zijn lasten: wat er tegenover aan inkomsten staat, is er niet af.';

const joinZinnen = (...zinnen: (string | false | undefined)[]) => zinnen.filter(Boolean).join(' ') || undefined;

/** An entry of content/register/kolommen.yaml: what a column counts, from which source, on which day. */
export const kolomSchema = blok({
	id: tekst('inwoners'),
	label: tekst('Inwoners'),
	wat: tekst('inwoners op 1 januari'),
	bron: tekst('cbs-kerncijfers-2024'),
	peildatum: tekst('2024-01-01'),
	/** After this day the page says "te controleren". */
	herzienVoor: datum,
	/** True when CBS may still change the figures; every page then says so. */
	voorlopig: jaNee.optional(),
	letOp: tekst('Geteld op de plaats van de school.').optional(),
	/** True for an amount that gemeenten book themselves: what to know of all of those is said with it. */
	boeking: jaNee.optional(),
	/** What a zero means in this source. */
	nul: tekst('DUO noemt er geen.').optional(),
	eenheid: keuze(EENHEDEN).default('aantal'),
	/** Id of the figure in content/landelijk/ that says the same of the whole country. */
	landelijk: verwijzing('schoolgebouwen-per-inwoner-2026').optional(),
	/** Why a cell is empty where no remark of its own says so. */
	leeg: tekst('Niet geleverd aan het CBS.').optional(),
	opmerkingen: losseLijst(opmerkingSchema, '- codes: [GM0917]'),
}).transform((kolom) => {
	const eigen = joinZinnen(kolom.voorlopig && 'Dit zijn voorlopige cijfers.', kolom.letOp);
	const letOp = joinZinnen(eigen, kolom.boeking && BOEKING);
	// `letOp` is all of it; a page that says BOEKING once for all amounts adds only what is of this column.
	return { ...kolom, ...(letOp ? { letOp } : {}), ...(eigen ? { letOpEigen: eigen } : {}) };
});
export type Kolom = z.infer<typeof kolomSchema>;

/** A row of content/register/raadszetels.csv: a list with seats, as it was elected. */
export const raadszetelsSchema = blok({
	code: cbsCode,
	/** As the Kiesraad writes it. */
	lijst: tekst('Lijst Heerlen'),
	zetels: z.coerce
		.number({ error: 'dit is geen getal. Schrijf alleen cijfers.' })
		.int('dit is geen heel getal. Schrijf alleen cijfers.')
		.min(1, 'een lijst in deze tabel heeft minstens één zetel.'),
});
export type Raadszetels = z.infer<typeof raadszetelsSchema>;
