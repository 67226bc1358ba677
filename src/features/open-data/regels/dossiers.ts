import { DOSSIERSOORTEN, type DossierStuk } from '../../../content/schemas/dossier.ts';
import { idKolom } from './kolommen.ts';
import { buildKoppeltabel } from './koppelingen.ts';
import { buildTabel, kolom, vast, verwijsNaar, type Kolom, type Tabel } from './tabel.ts';

/** A document with the code of its gemeente. */
export type OpenDossierstuk = DossierStuk & { code: string };

const KOLOMMEN: Kolom<OpenDossierstuk>[] = [
	idKolom('het stuk'),
	vast(
		'gemeente',
		'tekst',
		['Gemeentecode', 'Verwijst naar de gemeente: kolom code van gemeenten.'],
		({ code }) => code,
	),
	vast('datum', 'moment', ['Datum', 'Van het stuk of de bijeenkomst, zo precies als de bron.'], ({ datum }) => datum),
	kolom(
		'datum_toelichting',
		'tekst',
		['Over de datum', 'Waarom de dag ontbreekt, of hoe zij gevonden is.'],
		({ datumToelichting }) => datumToelichting,
	),
	vast('soort', 'tekst', ['Soort', 'Wat voor stuk of bijeenkomst het is.'], ({ soort }) => soort, {
		keuzes: DOSSIERSOORTEN,
	}),
	vast('titel', 'tekst', ['Titel', 'Titel van het stuk.'], ({ titel }) => titel),
	kolom(
		'wie_besluit',
		'tekst',
		['Wie besluit', 'Wie er volgens het stuk over besluit.'],
		({ wieBesluit }) => wieBesluit,
	),
	kolom(
		'gevraagd_van_raad',
		'tekst',
		['Gevraagd van de raad', 'Wat er van de raad wordt gevraagd.'],
		({ gevraagdVanRaad }) => gevraagdVanRaad,
	),
	kolom('vervolg', 'tekst', ['Vervolg', 'Wat er volgens het stuk daarna komt.'], ({ vervolg }) => vervolg),
	vast('bron', 'tekst', ['Bron', 'Verwijst naar de bron: kolom id van bronnen.'], ({ bron }) => bron.bron),
	kolom('plaats', 'tekst', ['Plaats', 'Waar het in de bron staat.'], ({ bron }) => bron.plaats),
	vast('pagina', 'pagina', ['Pagina', 'Pad van de pagina op deze site.'], ({ gemeente }) => `/gemeenten/${gemeente}/`),
];

const HERKOMST = 'Het stuk van de gemeente zelf, in onze woorden; zie de kolom bron.';

/** Dated documents and meetings of gemeenten. */
export function buildDossierTabellen(stukken: readonly OpenDossierstuk[]): Tabel[] {
	return [
		buildTabel(
			{
				naam: 'dossiers',
				titel: 'Dossiers van gemeenten',
				rij: 'één stuk of bijeenkomst van één gemeente',
				omschrijving: 'Raadsstukken en bijeenkomsten over onderwijs, met datum en wat er van de raad werd gevraagd.',
				herkomst: HERKOMST,
				letOp: 'Dit zijn de stukken die wij lazen, niet alle stukken van die gemeente.',
				sleutel: ['id'],
				verwijzingen: [verwijsNaar('gemeente', 'gemeenten', 'code'), verwijsNaar('bron', 'bronnen')],
			},
			KOLOMMEN,
			stukken,
		),
		buildTabel<{ stuk: string; volgnummer: number; punt: string }>(
			{
				naam: 'dossiers-punten',
				hoofdtabel: 'dossiers',
				titel: 'Wat er in een dossierstuk staat',
				rij: 'één punt uit één stuk',
				omschrijving: 'De punten in onze woorden. Een conclusie is die van het college of de Inspectie.',
				herkomst: HERKOMST,
				sleutel: ['stuk', 'volgnummer'],
				verwijzingen: [verwijsNaar('stuk', 'dossiers')],
			},
			[
				vast('stuk', 'tekst', ['Stuk', 'Verwijst naar het stuk: kolom id van dossiers.'], ({ stuk }) => stuk),
				vast('volgnummer', 'geheel', ['Volgnummer', 'Telt per stuk, vanaf 1.'], ({ volgnummer }) => volgnummer),
				vast('punt', 'tekst', ['Punt', 'Wat het stuk zegt.'], ({ punt }) => punt),
			],
			stukken.flatMap(({ id, punten }) => punten.map((punt, index) => ({ stuk: id, volgnummer: index + 1, punt }))),
		),
		buildKoppeltabel<OpenDossierstuk>(
			{
				naam: 'dossiers-themas',
				titel: 'Thema’s van een dossierstuk',
				rij: 'één thema bij één stuk',
				omschrijving: 'Waar een stuk over gaat.',
			},
			{ kolom: 'stuk', tabel: 'dossiers', enkelvoud: 'het stuk', read: ({ id }) => id },
			{ kolom: 'thema', tabel: 'themas', enkelvoud: 'het thema', read: ({ themas }) => themas },
			stukken,
		),
	];
}
