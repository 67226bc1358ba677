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
	vast('tabel', 'Tabel', 'Naam van de tabel, zoals in het adres.', { read: ({ tabel }) => tabel.naam }),
	vast('volgnummer', 'Volgnummer', 'Plaats van de kolom, vanaf 1.', { type: 'geheel' }),
	vast('kolom', 'Kolom', 'Naam van de kolom, zoals in de kop.', { read: (regel) => regel.kolom.naam }),
	vast('titel', 'Titel', 'Naam voor een lezer.', { read: (regel) => regel.kolom.titel }),
	vast('omschrijving', 'Omschrijving', 'Wat er in de kolom staat.', { read: (regel) => regel.kolom.omschrijving }),
	vast('type', 'Type', 'Wat voor waarde het is.', { read: (regel) => regel.kolom.type }),
	vast('verplicht', 'Altijd gevuld', 'Waar als geen enkele cel leeg is.', {
		type: 'ja-nee',
		read: (regel) => regel.kolom.verplicht,
	}),
	kolom('keuzes', 'Keuzes', 'Alle waarden die kunnen voorkomen, als dat een vaste lijst is.', {
		type: 'lijst',
		read: (regel) => regel.kolom.keuzes,
	}),
];

const WAARVANDAAN: Kolom<Uitlegregel>[] = [
	kolom('bronnen', 'Bronnen', 'Ids uit bronnen, als de kolom een eigen bron heeft.', {
		type: 'lijst',
		read: (regel) => listBronIds(regel.kolom),
	}),
	vast('herkomst', 'Herkomst van de tabel', 'Waar de kolommen zonder eigen bron vandaan komen.', {
		read: ({ tabel }) => tabel.herkomst,
	}),
	kolom('peildatum', 'Peildatum', 'Dag, maand of jaar waarop de kolom geldt.', {
		type: 'moment',
		read: (regel) => regel.kolom.peildatum,
	}),
	vast('licentie', 'Licentie', 'Onder welke licentie je de kolom gebruikt.', {
		read: (regel) => findLicentieVanKolom(regel.kolom).titel,
	}),
	vast('licentie_toelichting', 'Over de licentie', 'Hoe wij dat weten, of waarom niet.', {
		read: (regel) => findLicentieVanKolom(regel.kolom).toelichting,
	}),
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
