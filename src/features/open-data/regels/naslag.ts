import type { Begrip } from '../../../content/schemas/begrip.ts';
import { bronSchema, type Bron } from '../../../content/schemas/bron.ts';
import { vraagbaakSchema, type VraagbaakVraag } from '../../../content/schemas/vraagbaak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { idKolom, letOpKolom, themaKolom } from './kolommen.ts';
import { buildKoppeltabel } from './koppelingen.ts';
import { findLicentieVanBron, LICENTIES } from './licenties.ts';
import { buildTabel, kolom, vast, verwijsNaar, type Tabel } from './tabel.ts';

const REDACTIE = 'Redactie van deze site.';

/** Terms with the words readers really type. */
export const buildBegrippen = (begrippen: readonly Begrip[]): Tabel =>
	buildTabel<Begrip>(
		{
			naam: 'begrippen',
			titel: 'Begrippen',
			rij: 'één begrip met zijn uitleg in één zin',
			omschrijving:
				'Woorden uit het onderwijs en de wet, met afkorting en de gewone woorden die mensen ervoor gebruiken.',
			herkomst: REDACTIE,
			sleutel: ['id'],
		},
		[
			idKolom('het begrip'),
			vast('term', 'tekst', ['Term', 'Het begrip zoals wet of vak het noemt.'], ({ term }) => term),
			kolom('afkorting', 'tekst', ['Afkorting', 'De gebruikelijke afkorting.'], ({ afkorting }) => afkorting),
			vast('definitie', 'tekst', ['Definitie', 'Uitleg in één zin.'], ({ definitie }) => definitie),
			kolom(
				'synoniemen',
				'lijst',
				['Gewone woorden', 'Woorden die mensen ervoor gebruiken.'],
				({ synoniemen }) => synoniemen,
			),
			themaKolom(true),
			letOpKolom(),
			vast('pagina', 'pagina', ['Pagina', 'Pad van de pagina op deze site.'], ({ id }) => `/begrippen/#${id}`),
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
			vast('naam', 'tekst', ['Naam', 'Officiële naam.'], ({ naam }) => naam),
			kolom('afkorting', 'tekst', ['Afkorting', 'De gebruikelijke afkorting.'], ({ afkorting }) => afkorting),
			kolom(
				'bwb',
				'tekst',
				['BWB-nummer', 'Nummer bij wetten.overheid.nl; leeg als wij de tekst daar niet vonden.'],
				({ bwb }) => bwb,
			),
			kolom('namen', 'lijst', ['Andere namen', 'Andere en oude namen die mensen gebruiken.'], ({ namen }) => namen),
			kolom(
				'gelezen_tekst_van',
				'dag',
				['Gelezen tekst van', 'De versie die wij lazen, geldt vanaf deze dag.'],
				({ gelezenTekstVan }) => gelezenTekstVan,
			),
			kolom('gelezen_in', 'adres', ['Gelezen in', 'De kopie waarin wij de wet lazen.'], ({ gelezenIn }) => gelezenIn),
			letOpKolom(),
		],
		wetten,
	);

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
			vast('titel', 'tekst', ['Titel', 'Titel van het stuk of de site.'], ({ titel }) => titel),
			vast('uitgever', 'tekst', ['Uitgever', 'Wie het uitgaf.'], ({ uitgever }) => uitgever),
			vast('soort', 'tekst', ['Soort', 'Wat voor bron het is.'], ({ soort }) => soort, {
				keuzes: bronSchema.shape.soort.options,
			}),
			kolom('datum', 'moment', ['Datum', 'Datum van het stuk, zo precies als bekend.'], ({ datum }) => datum),
			kolom('adres', 'adres', ['Adres', 'Webadres van de bron.'], ({ adres }) => adres),
			vast(
				'gezien_op',
				'moment',
				['Gezien op', 'Wanneer het adres voor het laatst is gezien.'],
				({ gezienOp }) => gezienOp,
			),
			vast(
				'waarschijnlijk_dood',
				'ja-nee',
				['Waarschijnlijk dood', 'Waar als het adres waarschijnlijk niet meer werkt.'],
				({ waarschijnlijkDood }) => waarschijnlijkDood,
			),
			vast(
				'licentie',
				'tekst',
				['Licentie', 'Onder welke licentie de bron uitgeeft, voor zover wij weten.'],
				(bron) => LICENTIES[findLicentieVanBron(bron)].titel,
			),
			vast(
				'licentie_toelichting',
				'tekst',
				['Over de licentie', 'Hoe wij dat weten, of waarom niet.'],
				(bron) => LICENTIES[findLicentieVanBron(bron)].toelichting,
			),
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
				verwijzingen: [verwijsNaar('bron', 'bronnen')],
			},
			[
				idKolom('de vraag'),
				vast('onderwerp', 'tekst', ['Onderwerp', 'Waar de vraag over gaat.'], ({ onderwerp }) => onderwerp, {
					keuzes: vraagbaakSchema.shape.onderwerp.options,
				}),
				vast('vraag', 'tekst', ['Vraag', 'De vraag, in onze woorden.'], ({ vraag }) => vraag),
				vast(
					'antwoord',
					'tekst',
					['Antwoord', 'Het antwoord van de Inspectie, in onze woorden.'],
					({ antwoord }) => antwoord,
				),
				vast(
					'gegeven_op',
					'moment',
					['Gegeven op', 'Wanneer de Inspectie dit antwoord gaf.'],
					({ gegevenOp }) => gegevenOp,
				),
				kolom(
					'veranderd_sindsdien',
					'tekst',
					['Veranderd sindsdien', 'Wat er daarna in de wet veranderde.'],
					({ veranderdSindsdien }) => veranderdSindsdien,
				),
				vast('bron', 'tekst', ['Bron', 'Verwijst naar de bron: kolom id van bronnen.'], ({ bron }) => bron.bron),
				kolom('plaats', 'tekst', ['Plaats', 'Waar het in de bron staat.'], ({ bron }) => bron.plaats),
			],
			vragen,
		),
		buildKoppeltabel<VraagbaakVraag>(
			{
				naam: 'vraagbaak-taken',
				titel: 'Over welke taken een antwoord gaat',
				rij: 'één taak bij één antwoord',
				omschrijving: 'Via de taak vind je het wetsartikel.',
			},
			{ kolom: 'vraag', tabel: 'vraagbaak', enkelvoud: 'de vraag aan de Inspectie', read: ({ id }) => id },
			{ kolom: 'taak', tabel: 'taken', enkelvoud: 'de taak', read: ({ taken }) => taken },
			vragen,
		),
	];
}
