import { DOSSIERSOORTEN, type DossierStuk } from '../../../content/schemas/dossier.ts';
import { idKolom } from './kolommen.ts';
import { buildKoppeltabel, verwijzing, vindplaatsKolommen, wijstNaar } from './koppelingen.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

/** A document with the code of its gemeente. */
export type OpenDossierstuk = DossierStuk & { code: string };

const KOLOMMEN: Kolom<OpenDossierstuk>[] = [
	idKolom('het stuk'),
	vast('gemeente', 'Gemeentecode', 'Verwijst naar de gemeente: kolom code van gemeenten.', {
		read: ({ code }) => code,
	}),
	vast('datum', 'Datum', 'Van het stuk of de bijeenkomst, zo precies als de bron.', { type: 'moment' }),
	kolom('datum_toelichting', 'Over de datum', 'Waarom de dag ontbreekt, of hoe zij gevonden is.'),
	vast('soort', 'Soort', 'Wat voor stuk of bijeenkomst het is.', { keuzes: DOSSIERSOORTEN }),
	vast('titel', 'Titel', 'Titel van het stuk.'),
	kolom('wie_besluit', 'Wie besluit', 'Wie er volgens het stuk over besluit.'),
	kolom('gevraagd_van_raad', 'Gevraagd van de raad', 'Wat er van de raad wordt gevraagd.'),
	kolom('vervolg', 'Vervolg', 'Wat er volgens het stuk daarna komt.'),
	...vindplaatsKolommen<OpenDossierstuk>(({ bron }) => bron, 'Waar het in de bron staat.'),
	vast('pagina', 'Pagina', 'Pad van de pagina op deze site.', {
		type: 'pagina',
		read: ({ gemeente }) => `/gemeenten/${gemeente}/`,
	}),
];

const HERKOMST = 'Het stuk van de gemeente zelf, in onze woorden; zie de kolom bron.';

const buildPunten = (stukken: readonly OpenDossierstuk[]): Tabel =>
	buildTabel<{ stuk: string; volgnummer: number; punt: string }>(
		{
			naam: 'dossiers-punten',
			hoofdtabel: 'dossiers',
			titel: 'Wat er in een dossierstuk staat',
			rij: 'één punt uit één stuk',
			omschrijving: 'De punten in onze woorden. Een conclusie is die van het college of de Inspectie.',
			herkomst: HERKOMST,
			sleutel: ['stuk', 'volgnummer'],
			verwijzingen: [verwijzing('dossiers')],
		},
		[
			wijstNaar('dossiers', ({ stuk }) => stuk),
			vast('volgnummer', 'Volgnummer', 'Telt per stuk, vanaf 1.', { type: 'geheel' }),
			vast('punt', 'Punt', 'Wat het stuk zegt.'),
		],
		stukken.flatMap(({ id, punten }) => punten.map((punt, index) => ({ stuk: id, volgnummer: index + 1, punt }))),
	);

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
				verwijzingen: [verwijzing('gemeenten'), verwijzing('bronnen')],
			},
			KOLOMMEN,
			stukken,
		),
		buildPunten(stukken),
		buildKoppeltabel(
			'dossiers',
			'themas',
			{ titel: 'Thema’s van een dossierstuk', rij: 'één thema bij één stuk', omschrijving: 'Waar een stuk over gaat.' },
			stukken,
		),
	];
}
