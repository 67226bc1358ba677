import type { Begrip } from '../../../content/schemas/begrip.ts';
import { bronSchema, GELEZEN, STANDEN_NIEUWER, type Bron } from '../../../content/schemas/bron.ts';
import { vraagbaakSchema, type VraagbaakVraag } from '../../../content/schemas/vraagbaak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { idKolom, letOpKolom, themaKolom, zoekwoordenKolom } from './kolommen.ts';
import { buildKoppeltabel, verwijzing, vindplaatsKolommen } from './koppelingen.ts';
import { findLicentieVanBron, LICENTIES } from './licenties.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

const REDACTIE = 'Redactie van deze site.';

/** Terms with the words readers really type. */
export const buildBegrippen = (begrippen: readonly Begrip[]): Tabel =>
	buildTabel<Begrip>(
		{
			naam: 'begrippen',
			titel: 'Begrippen',
			rij: 'één begrip met zijn uitleg in één zin',
			omschrijving:
				'Woorden uit het onderwijs en de wet, met afkorting, andere en vroegere namen, en gewone woorden om op te zoeken.',
			herkomst: REDACTIE,
			sleutel: ['id'],
		},
		[
			idKolom('het begrip'),
			vast('term', 'Term', 'Het begrip zoals wet of vak het noemt.'),
			kolom('afkorting', 'Afkorting', 'De gebruikelijke afkorting.'),
			vast('definitie', 'Definitie', 'Uitleg in één zin.'),
			kolom('synoniemen', 'Andere namen', 'Andere namen die hetzelfde betekenen.', { type: 'lijst' }),
			kolom('vroeger', 'Vroegere namen', 'Oude namen, of namen van wat erdoor is vervangen.', { type: 'lijst' }),
			zoekwoordenKolom(({ zoekwoorden }) => zoekwoorden),
			themaKolom(true),
			letOpKolom(),
			vast('pagina', 'Pagina', 'Pad van de pagina op deze site.', {
				type: 'pagina',
				read: ({ id }) => `/begrippen/#${id}`,
			}),
		],
		begrippen,
	);

/** Laws and regulations, with the version that was read. */
export const buildWetten = (wetten: readonly Wet[]): Tabel =>
	buildTabel<Wet>(
		{
			naam: 'wetten',
			titel: 'Wetten en regelingen',
			rij: 'één wet of regeling',
			omschrijving: 'De wetten waar taken op rusten, met het BWB-nummer en de versie die wij lazen.',
			herkomst: 'Wetteksten bij wetten.overheid.nl, gelezen in de kopie die in gelezen_in staat.',
			letOp: 'Wij lazen een kopie, niet de officiële site. Controleer een artikel daar voor je erop steunt.',
			sleutel: ['id'],
		},
		[
			idKolom('de wet'),
			vast('naam', 'Naam', 'Officiële naam.'),
			kolom('afkorting', 'Afkorting', 'De gebruikelijke afkorting.'),
			vast('waarover', 'Waarover', 'Waar de wet over gaat, in een paar woorden.'),
			kolom('bwb', 'BWB-nummer', 'Nummer bij wetten.overheid.nl; leeg als wij de tekst daar niet vonden.'),
			kolom('namen', 'Andere namen', 'Andere en oude namen die mensen gebruiken.', { type: 'lijst' }),
			kolom('gelezen_tekst_van', 'Gelezen tekst van', 'De versie die wij lazen, geldt vanaf deze dag.', {
				type: 'dag',
			}),
			kolom('gelezen_in', 'Gelezen in', 'De kopie waarin wij de wet lazen.', { type: 'adres' }),
			letOpKolom(),
		],
		wetten,
	);

/** How a source is known, and how old its figures are. */
const GEKEND: Kolom<Bron>[] = [
	kolom('opvragen_bij', 'Opvragen bij', 'Wie het stuk heeft, als het geen openbaar adres heeft.', {
		read: ({ opvragenBij }) => opvragenBij,
	}),
	kolom('gelezen', 'Gelezen', 'Wat wij lazen: het origineel, een opgeslagen kopie of de tweede hand.', {
		keuzes: [...GELEZEN],
	}),
	kolom('ritme', 'Ritme', 'Of er elk jaar een nieuw cijfer uit deze bron komt.', {
		keuzes: ['jaarlijks', 'eenmalig'],
	}),
	kolom('nieuwer_stand', 'Iets nieuwers', 'Waarom er geen nieuwer cijfer uit deze bron is.', {
		keuzes: [...STANDEN_NIEUWER],
		read: ({ nieuwer }) => nieuwer?.stand,
	}),
	kolom('nieuwer_gezocht_op', 'Gezocht op', 'Wanneer wij naar iets nieuwers zochten.', {
		type: 'dag',
		read: ({ nieuwer }) => nieuwer?.gezochtOp,
	}),
	kolom('nieuwer_toelichting', 'Over iets nieuwers', 'Wat wij daarbij vonden.', {
		read: ({ nieuwer }) => nieuwer?.toelichting,
	}),
];

/** Every source the site rests on, with what is known of its licence. */
export const buildBronnen = (bronnen: readonly Bron[]): Tabel =>
	buildTabel<Bron>(
		{
			naam: 'bronnen',
			titel: 'Bronnen',
			rij: 'één bron waarop de site steunt',
			omschrijving: 'Stukken, sites en cijferbronnen, met uitgever, adres en wat wij van hun licentie weten.',
			herkomst: 'Redactie van deze site, uit de bron zelf.',
			letOp:
				'De licentie gaat over de bron zelf, niet over deze tabel. Een adres dat waarschijnlijk dood is, blijft staan als verwijzing.',
			sleutel: ['id'],
		},
		[
			idKolom('de bron'),
			vast('titel', 'Titel', 'Titel van het stuk of de site.'),
			vast('uitgever', 'Uitgever', 'Wie het uitgaf.'),
			vast('soort', 'Soort', 'Wat voor bron het is.', { keuzes: bronSchema.shape.soort.options }),
			kolom('datum', 'Datum', 'Datum van het stuk, zo precies als bekend.', { type: 'moment' }),
			kolom('adres', 'Adres', 'Webadres van de bron.', { type: 'adres' }),
			vast('gezien_op', 'Gezien op', 'Wanneer het adres voor het laatst is gezien.', { type: 'moment' }),
			vast('waarschijnlijk_dood', 'Waarschijnlijk dood', 'Waar als het adres waarschijnlijk niet meer werkt.', {
				type: 'ja-nee',
			}),
			...GEKEND,
			vast('licentie', 'Licentie', 'Onder welke licentie de bron uitgeeft, voor zover wij weten.', {
				read: (bron) => LICENTIES[findLicentieVanBron(bron)].titel,
			}),
			vast('licentie_toelichting', 'Over de licentie', 'Hoe wij dat weten, of waarom niet.', {
				read: (bron) => LICENTIES[findLicentieVanBron(bron)].toelichting,
			}),
			letOpKolom(),
		],
		bronnen,
		({ gezienOp }) => gezienOp,
	);

/** Questions put to the Inspectie and its answers. */
export function buildVraagbaakTabellen(vragen: readonly VraagbaakVraag[]): Tabel[] {
	return [
		buildTabel<VraagbaakVraag>(
			{
				naam: 'vraagbaak',
				titel: 'Vraagbaak van de Inspectie',
				rij: 'één vraag aan de Inspectie met haar antwoord',
				omschrijving: 'Vragen van gemeenten aan de Inspectie van het Onderwijs en haar antwoorden, in onze woorden.',
				herkomst: 'De Inspectie van het Onderwijs; zie de kolom bron.',
				letOp: 'Kijk naar gegeven_op en veranderd_sindsdien: een antwoord kan verouderd zijn.',
				sleutel: ['id'],
				verwijzingen: [verwijzing('bronnen')],
			},
			[
				idKolom('de vraag'),
				vast('onderwerp', 'Onderwerp', 'Waar de vraag over gaat.', { keuzes: vraagbaakSchema.shape.onderwerp.options }),
				vast('vraag', 'Vraag', 'De vraag, in onze woorden.'),
				vast('antwoord', 'Antwoord', 'Het antwoord van de Inspectie, in onze woorden.'),
				vast('gegeven_op', 'Gegeven op', 'Wanneer de Inspectie dit antwoord gaf.', { type: 'moment' }),
				kolom('veranderd_sindsdien', 'Veranderd sindsdien', 'Wat er daarna in de wet veranderde.'),
				...vindplaatsKolommen<VraagbaakVraag>(({ bron }) => bron, 'Waar het in de bron staat.'),
			],
			vragen,
		),
		buildKoppeltabel(
			'vraagbaak',
			'taken',
			{
				titel: 'Over welke taken een antwoord gaat',
				rij: 'één taak bij één antwoord',
				omschrijving: 'Via de taak vind je het wetsartikel.',
			},
			vragen,
		),
	];
}
