import { LICENTIES } from './licenties.ts';
import { buildTabel, kolom, vast, type Kolom, type Kolomuitleg, type Tabel } from './tabel.ts';

/** Where the values of a column come from: its own sources, or what the table says. */
export const listBronIds = ({ bronnen = [] }: Kolomuitleg) => bronnen;

/** The licence of a column, its own or that of the texts of this site. */
export const findLicentieVanKolom = ({ licentie = 'eigen' }: Kolomuitleg) => LICENTIES[licentie];

/** Names of columns under other terms than the texts of this site. */
export const listAndereLicenties = ({ kolommen }: Pick<Tabel, 'kolommen'>) =>
	kolommen.filter(({ licentie = 'eigen' }) => licentie !== 'eigen');

interface Uitlegregel {
	tabel: Pick<Tabel, 'naam' | 'herkomst'>;
	kolom: Kolomuitleg;
	volgnummer: number;
}

const WAT: Kolom<Uitlegregel>[] = [
	vast('tabel', 'tekst', ['Tabel', 'Naam van de tabel, zoals in het adres.'], ({ tabel }) => tabel.naam),
	vast('volgnummer', 'geheel', ['Volgnummer', 'Plaats van de kolom, vanaf 1.'], ({ volgnummer }) => volgnummer),
	vast('kolom', 'tekst', ['Kolom', 'Naam van de kolom, zoals in de kop.'], (regel) => regel.kolom.naam),
	vast('titel', 'tekst', ['Titel', 'Naam voor een lezer.'], (regel) => regel.kolom.titel),
	vast('omschrijving', 'tekst', ['Omschrijving', 'Wat er in de kolom staat.'], (regel) => regel.kolom.omschrijving),
	vast('type', 'tekst', ['Type', 'Wat voor waarde het is.'], (regel) => regel.kolom.type),
	vast('verplicht', 'ja-nee', ['Altijd gevuld', 'Waar als geen enkele cel leeg is.'], (regel) => regel.kolom.verplicht),
	kolom(
		'keuzes',
		'lijst',
		['Keuzes', 'Alle waarden die kunnen voorkomen, als dat een vaste lijst is.'],
		(regel) => regel.kolom.keuzes,
	),
];

const WAARVANDAAN: Kolom<Uitlegregel>[] = [
	kolom('bronnen', 'lijst', ['Bronnen', 'Ids uit bronnen, als de kolom een eigen bron heeft.'], (regel) =>
		listBronIds(regel.kolom),
	),
	vast(
		'herkomst',
		'tekst',
		['Herkomst van de tabel', 'Waar de kolommen zonder eigen bron vandaan komen.'],
		({ tabel }) => tabel.herkomst,
	),
	kolom(
		'peildatum',
		'moment',
		['Peildatum', 'Dag, maand of jaar waarop de kolom geldt.'],
		(regel) => regel.kolom.peildatum,
	),
	vast(
		'licentie',
		'tekst',
		['Licentie', 'Onder welke licentie je de kolom gebruikt.'],
		(regel) => findLicentieVanKolom(regel.kolom).titel,
	),
	vast(
		'licentie_toelichting',
		'tekst',
		['Over de licentie', 'Hoe wij dat weten, of waarom niet.'],
		(regel) => findLicentieVanKolom(regel.kolom).toelichting,
	),
];

const toRegels = (tabel: Pick<Tabel, 'naam' | 'herkomst' | 'kolommen'>): Uitlegregel[] =>
	tabel.kolommen.map((deel, index) => ({ tabel, kolom: deel, volgnummer: index + 1 }));

const build = (regels: readonly Uitlegregel[]) =>
	buildTabel<Uitlegregel>(
		{
			naam: 'kolommen',
			titel: 'Uitleg van alle kolommen',
			rij: 'één kolom van één tabel',
			omschrijving: 'Wat elke kolom betekent, met bron, peildatum en licentie. Hetzelfde staat in datapackage.json.',
			herkomst: 'Redactie van deze site.',
			sleutel: ['tabel', 'kolom'],
		},
		[...WAT, ...WAARVANDAAN],
		regels,
	);

/** The table that describes all columns of all tables, itself included. */
export const buildUitlegTabel = (tabellen: readonly Tabel[]): Tabel =>
	build([...tabellen, build([])].flatMap(toRegels));
