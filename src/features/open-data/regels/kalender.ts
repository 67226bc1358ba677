import { DATUMSOORTEN, type KalenderDatum } from '../../../content/schemas/kalender.ts';
import { ZEKERHEDEN } from '../../../content/schemas/velden.ts';
import { idKolom, letOpKolom } from './kolommen.ts';
import { buildKoppeltabel, verwijzing, wijstSomsNaar } from './koppelingen.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

const KOLOMMEN: Kolom<KalenderDatum>[] = [
	idKolom('de datum'),
	vast(
		'soort',
		'Soort',
		'wettelijk: een dag in de wet. gebruikelijk: gewoonte of zonder vaste dag. termijn: loopt vanaf een gebeurtenis.',
		{ keuzes: DATUMSOORTEN },
	),
	kolom('maand', 'Maand', 'Maand, 1 tot en met 12; leeg als er geen vaste maand is.', { type: 'geheel' }),
	kolom('dag', 'Dag', 'Dag van de maand; leeg als er geen vaste dag is.', { type: 'geheel' }),
	vast('dag_ervoor', 'Dag ervoor', 'Waar als de wet vóór deze dag zegt: op de dag zelf ben je te laat.', {
		type: 'ja-nee',
	}),
	vast('datum', 'Datum in woorden', 'Het moment zoals een lezer het ziet.'),
	vast('frequentie', 'Hoe vaak', 'Hoe vaak het terugkomt.'),
	vast('wat', 'Wat', 'Wat er dan moet of gebeurt.'),
	vast('wie', 'Wie', 'Wie het doet.'),
	kolom('aan_wie', 'Aan wie', 'Voor wie het bestemd is.'),
	wijstSomsNaar('wetten', ({ wet }) => wet),
	kolom('artikel', 'Artikel', 'Artikel en lid.'),
	vast(
		'zekerheid',
		'Zekerheid',
		'geverifieerd: in de wettekst gelezen. uit-bron: alleen in een bron gelezen. eigen-kennis: geen van beide.',
		{ keuzes: ZEKERHEDEN },
	),
	kolom('gelezen_bij', 'Gelezen bij', 'Webadressen die voor deze rij gelezen zijn.', { type: 'lijst' }),
	letOpKolom(),
];

/** Days and terms through the year. */
export function buildKalenderTabellen(kalender: readonly KalenderDatum[]): Tabel[] {
	return [
		buildTabel(
			{
				naam: 'kalender',
				titel: 'Kalender',
				rij: 'één vaste dag, gewoonte of termijn',
				omschrijving:
					'Wat er in een jaar moet of gewoonlijk gebeurt, met wet en artikel. Voor je agenda is er /kalender.ics.',
				herkomst: 'De wettekst en de stukken in kalender-bronnen.',
				letOp: 'Alleen soort wettelijk is een dag die in de wet staat.',
				sleutel: ['id'],
				verwijzingen: [verwijzing('wetten')],
			},
			KOLOMMEN,
			kalender,
		),
		buildKoppeltabel(
			'kalender',
			'taken',
			{
				titel: 'Bij welke taken een datum hoort',
				rij: 'één taak bij één datum',
				omschrijving: 'Via de taak vind je het thema.',
			},
			kalender,
		),
		buildKoppeltabel(
			'kalender',
			'bronnen',
			{
				titel: 'Bronnen bij een datum',
				rij: 'één bron bij één datum',
				omschrijving: 'Waar een datum vandaan komt die niet in de wet staat.',
			},
			kalender,
		),
	];
}
