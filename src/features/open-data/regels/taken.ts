import { SOORTEN, taakSchema, type Taak } from '../../../content/schemas/taak.ts';
import { WIE, ZEKERHEDEN } from '../../../content/schemas/velden.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { findGrondslag } from '../../taken/index.ts';
import {
	gecontroleerdKolom,
	herzienKolom,
	idKolom,
	letOpKolom,
	paginaKolom,
	themaKolom,
	zoekwoordenKolom,
} from './kolommen.ts';
import { buildBronnentabel } from './koppelingen.ts';
import { buildTabel, kolom, vast, verwijsNaar, type Kolom, type Tabel } from './tabel.ts';

const HERKOMST =
	'Redactie van deze site, uit de wettekst en de stukken in taken-bronnen. Hoe zeker het is, staat in de kolom zekerheid.';
const TAAK = { kolom: 'taak', tabel: 'taken', enkelvoud: 'de taak' } as const;

const KOLOMMEN: Kolom<Taak>[] = [
	idKolom('de taak'),
	themaKolom(true),
	vast(
		'soort',
		'tekst',
		['Soort', 'Of het moet (plicht), mag (bevoegdheid), vrij is (beleidsvrijheid) of toezicht is.'],
		({ soort }) => soort,
		{
			keuzes: SOORTEN,
		},
	),
	vast('omschrijving', 'tekst', ['Omschrijving', 'De taak in één zin.'], ({ omschrijving }) => omschrijving),
	kolom('ook_in', 'lijst', ['Ook in', 'Andere wetten die hetzelfde zeggen.'], ({ ookIn }) => ookIn),
	kolom(
		'termijn',
		'tekst',
		['Termijn', 'Wanneer of hoe vaak het moet, volgens de wet of de bron.'],
		({ termijn }) => termijn,
	),
	kolom(
		'vaststelling',
		'tekst',
		['Vaststelling', 'Soort stuk dat langs de raad gaat; leeg als er niets langs de raad hoeft.'],
		({ vaststelling }) => vaststelling?.wat,
		{ keuzes: taakSchema.shape.vaststelling.unwrap().shape.wat.options },
	),
	kolom(
		'raad_doet',
		'tekst',
		['Wat de raad doet', 'Wat de raad met dat stuk doet.'],
		({ vaststelling }) => vaststelling?.raadDoet,
	),
	kolom(
		'hoe_vaak',
		'tekst',
		['Hoe vaak', 'Hoe vaak dat stuk langs de raad gaat.'],
		({ vaststelling }) => vaststelling?.hoeVaak,
	),
	kolom(
		'wijziging',
		'tekst',
		['Wijziging', 'Wat er sinds de handreiking van 2021 veranderde.'],
		({ wijziging }) => wijziging,
	),
	letOpKolom(),
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
	vast('herlezen', 'ja-nee', ['Herlezen', 'Of het artikel een tweede keer is nagelezen.'], ({ herlezen }) => herlezen),
	vast(
		'status',
		'tekst',
		['Status', 'Of de regel geldt, is aangekondigd, bij de Kamer ligt of is vervallen.'],
		({ status }) => status,
		{
			keuzes: taakSchema.shape.status.unwrap().options,
		},
	),
	kolom(
		'status_gezien_op',
		'dag',
		['Status gezien op', 'Dag waarop wij de stand van een wetsvoorstel zagen.'],
		({ statusGezienOp }) => statusGezienOp,
	),
	zoekwoordenKolom(({ zoekwoorden }) => zoekwoorden),
	kolom(
		'gelezen_bij',
		'lijst',
		['Gelezen bij', 'Webadressen die voor deze rij gelezen zijn, naast de wettekst.'],
		({ gelezenBij }) => gelezenBij,
	),
	gecontroleerdKolom(),
	herzienKolom(),
	paginaKolom(({ id }) => `/taken/${id}/`),
];

function buildWie(taken: readonly Taak[]): Tabel {
	return buildTabel<{ taak: string; wie: string }>(
		{
			naam: 'taken-wie',
			hoofdtabel: 'taken',
			titel: 'Wie een taak heeft',
			rij: 'één orgaan dat één taak heeft',
			omschrijving: 'Een taak van meer organen samen heeft meer rijen.',
			herkomst: HERKOMST,
			sleutel: ['taak', 'wie'],
			verwijzingen: [verwijsNaar('taak', 'taken')],
		},
		[
			vast('taak', 'tekst', ['Taak', 'Verwijst naar de taak: kolom id van taken.'], ({ taak }) => taak),
			vast('wie', 'tekst', ['Wie', 'Het orgaan of de partij, genoemd zoals in de wet.'], ({ wie }) => wie, {
				keuzes: WIE,
			}),
		],
		taken.flatMap(({ id, wie }) => [...new Set(wie)].map((orgaan) => ({ taak: id, wie: orgaan }))),
	);
}

type Grondslagregel = NonNullable<Taak['grondslag']> & { taak: string; citaat: string; adres: string | undefined };

function buildGrondslag(taken: readonly Taak[], wetten: ReadonlyMap<string, Wet>): Tabel {
	const regels = taken.flatMap((taak) => {
		const gevonden = findGrondslag(taak, wetten);
		return gevonden && taak.grondslag
			? [{ taak: taak.id, ...taak.grondslag, adres: gevonden.link, citaat: gevonden.citaat }]
			: [];
	});
	return buildTabel<Grondslagregel>(
		{
			naam: 'taken-grondslag',
			hoofdtabel: 'taken',
			titel: 'Op welk wetsartikel een taak rust',
			rij: 'de wettelijke grondslag van één taak',
			omschrijving:
				'Een taak zonder rij rust op geen artikel dat wij lazen: beleidsvrijheid, of alleen uit een bron bekend.',
			herkomst: 'De wettekst, in de versie die in wetten staat.',
			sleutel: ['taak'],
			verwijzingen: [verwijsNaar('taak', 'taken'), verwijsNaar('wet', 'wetten')],
		},
		[
			vast('taak', 'tekst', ['Taak', 'Verwijst naar de taak: kolom id van taken.'], ({ taak }) => taak),
			vast('wet', 'tekst', ['Wet', 'Verwijst naar de wet: kolom id van wetten.'], ({ wet }) => wet),
			vast(
				'artikel',
				'tekst',
				['Artikel', 'Artikel en lid; soms meer dan één, met een komma ertussen.'],
				({ artikel }) => artikel,
			),
			vast('citaat', 'tekst', ['Citaat', 'Wet en artikel zoals een jurist ze schrijft.'], ({ citaat }) => citaat),
			kolom(
				'adres',
				'adres',
				['Adres', 'Het eerste genoemde artikel bij wetten.overheid.nl, in de tekst van vandaag.'],
				({ adres }) => adres,
			),
			kolom(
				'toelichting',
				'tekst',
				['Toelichting', 'Hoe de omschrijving uit het artikel volgt.'],
				({ toelichting }) => toelichting,
			),
			kolom(
				'artikel_2021',
				'tekst',
				['Artikel in 2021', 'Het nummer in 2021, als dat anders was.'],
				({ artikel2021 }) => artikel2021,
			),
			kolom(
				'artikel_2021_zekerheid',
				'tekst',
				['Zekerheid van 2021', 'Hoe zeker het oude nummer is.'],
				({ artikel2021Zekerheid }) => artikel2021Zekerheid,
				{ keuzes: ZEKERHEDEN },
			),
		],
		regels,
	);
}

/** The register of taken: who must, may or can do what, on which article. */
export function buildTakenTabellen(taken: readonly Taak[], wetten: ReadonlyMap<string, Wet>): Tabel[] {
	const hoofd = buildTabel(
		{
			naam: 'taken',
			titel: 'Register van taken',
			rij: 'één plicht, bevoegdheid, keuze of vorm van toezicht',
			omschrijving: 'Wat gemeente, school en Rijk in het onderwijs moeten, mogen en kunnen, met de zekerheid ervan.',
			herkomst: HERKOMST,
			letOp: 'Dit is uitleg, geen juridisch advies. Filter op status: een wetsvoorstel geldt nog niet.',
			sleutel: ['id'],
		},
		KOLOMMEN,
		taken,
		({ gecontroleerdOp }) => gecontroleerdOp,
	);
	const bronnen = buildBronnentabel<Taak>(
		{ titel: 'Waar een taak vandaan komt', rij: 'één bron bij één taak' },
		{ ...TAAK, read: ({ id }) => id },
		({ herkomst }) => herkomst,
		taken,
	);
	return [hoofd, buildWie(taken), buildGrondslag(taken, wetten), bronnen];
}
