import { DATUMSOORTEN, type KalenderDatum } from '../../../content/schemas/kalender.ts';
import { ZEKERHEDEN } from '../../../content/schemas/velden.ts';
import { idKolom, letOpKolom } from './kolommen.ts';
import { buildKoppeltabel } from './koppelingen.ts';
import { buildTabel, kolom, vast, verwijsNaar, type Kolom, type Tabel } from './tabel.ts';

const KOLOMMEN: Kolom<KalenderDatum>[] = [
	idKolom('de datum'),
	vast(
		'soort',
		'tekst',
		[
			'Soort',
			'wettelijk: een dag in de wet. gebruikelijk: gewoonte of zonder vaste dag. termijn: loopt vanaf een gebeurtenis.',
		],
		({ soort }) => soort,
		{ keuzes: DATUMSOORTEN },
	),
	kolom('maand', 'geheel', ['Maand', 'Maand, 1 tot en met 12; leeg als er geen vaste maand is.'], ({ maand }) => maand),
	kolom('dag', 'geheel', ['Dag', 'Dag van de maand; leeg als er geen vaste dag is.'], ({ dag }) => dag),
	vast(
		'dag_ervoor',
		'ja-nee',
		['Dag ervoor', 'Waar als de wet vóór deze dag zegt: op de dag zelf ben je te laat.'],
		({ dagErvoor }) => dagErvoor,
	),
	vast('datum', 'tekst', ['Datum in woorden', 'Het moment zoals een lezer het ziet.'], ({ datum }) => datum),
	vast('frequentie', 'tekst', ['Hoe vaak', 'Hoe vaak het terugkomt.'], ({ frequentie }) => frequentie),
	vast('wat', 'tekst', ['Wat', 'Wat er dan moet of gebeurt.'], ({ wat }) => wat),
	vast('wie', 'tekst', ['Wie', 'Wie het doet.'], ({ wie }) => wie),
	kolom('aan_wie', 'tekst', ['Aan wie', 'Voor wie het bestemd is.'], ({ aanWie }) => aanWie),
	kolom('wet', 'tekst', ['Wet', 'Verwijst naar de wet: kolom id van wetten.'], ({ wet }) => wet),
	kolom('artikel', 'tekst', ['Artikel', 'Artikel en lid.'], ({ artikel }) => artikel),
	vast(
		'zekerheid',
		'tekst',
		[
			'Zekerheid',
			'geverifieerd: in de wettekst gelezen. uit-bron: alleen in een bron gelezen. eigen-kennis: geen van beide.',
		],
		({ zekerheid }) => zekerheid,
		{ keuzes: ZEKERHEDEN },
	),
	kolom(
		'gelezen_bij',
		'lijst',
		['Gelezen bij', 'Webadressen die voor deze rij gelezen zijn.'],
		({ gelezenBij }) => gelezenBij,
	),
	letOpKolom(),
];

/** Days and terms through the year. */
export function buildKalenderTabellen(kalender: readonly KalenderDatum[]): Tabel[] {
	const van = { kolom: 'datum', tabel: 'kalender', enkelvoud: 'de datum', read: ({ id }: KalenderDatum) => id };
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
				verwijzingen: [verwijsNaar('wet', 'wetten')],
			},
			KOLOMMEN,
			kalender,
		),
		buildKoppeltabel<KalenderDatum>(
			{
				naam: 'kalender-taken',
				titel: 'Bij welke taken een datum hoort',
				rij: 'één taak bij één datum',
				omschrijving: 'Via de taak vind je het thema.',
			},
			van,
			{ kolom: 'taak', tabel: 'taken', enkelvoud: 'de taak', read: ({ taken }) => taken },
			kalender,
		),
		buildKoppeltabel<KalenderDatum>(
			{
				naam: 'kalender-bronnen',
				titel: 'Bronnen bij een datum',
				rij: 'één bron bij één datum',
				omschrijving: 'Waar een datum vandaan komt die niet in de wet staat.',
			},
			van,
			{ kolom: 'bron', tabel: 'bronnen', enkelvoud: 'de bron', read: ({ bronnen }) => bronnen },
			kalender,
		),
	];
}
