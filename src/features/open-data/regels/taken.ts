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
	raadswoordenKolom,
	themaKolom,
	zoekwoordenKolom,
} from './kolommen.ts';
import { buildBronnentabel, verwijzing, wijstNaar } from './koppelingen.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

const HERKOMST =
	'Redactie van deze site, uit de wettekst en de stukken in taken-bronnen. Hoe zeker het is, staat in de kolom zekerheid.';

const KOLOMMEN: Kolom<Taak>[] = [
	idKolom('de taak'),
	themaKolom(true),
	vast('soort', 'Soort', 'Of het moet (plicht), mag (bevoegdheid), vrij is (beleidsvrijheid) of toezicht is.', {
		keuzes: SOORTEN,
	}),
	vast('omschrijving', 'Omschrijving', 'De taak in één zin.'),
	kolom('ook_in', 'Ook in', 'Andere wetten die hetzelfde zeggen.', { type: 'lijst' }),
	kolom('termijn', 'Termijn', 'Wanneer of hoe vaak het moet, volgens de wet of de bron.'),
	kolom('vaststelling', 'Vaststelling', 'Soort stuk dat langs de raad gaat; leeg als er niets langs de raad hoeft.', {
		read: ({ vaststelling }) => vaststelling?.wat,
		keuzes: taakSchema.shape.vaststelling.unwrap().shape.wat.options,
	}),
	kolom('raad_doet', 'Wat de raad doet', 'Wat de raad met dat stuk doet.', {
		read: ({ vaststelling }) => vaststelling?.raadDoet,
	}),
	kolom('hoe_vaak', 'Hoe vaak', 'Hoe vaak dat stuk langs de raad gaat.', {
		read: ({ vaststelling }) => vaststelling?.hoeVaak,
	}),
	kolom('wijziging', 'Wijziging', 'Wat er sinds de handreiking van 2021 veranderde.'),
	letOpKolom(),
	vast(
		'zekerheid',
		'Zekerheid',
		'geverifieerd: in de wettekst gelezen. uit-bron: alleen in een bron gelezen. eigen-kennis: geen van beide.',
		{ keuzes: ZEKERHEDEN },
	),
	vast('herlezen', 'Herlezen', 'Of het artikel een tweede keer is nagelezen.', { type: 'ja-nee' }),
	vast('status', 'Status', 'Of de regel geldt, is aangekondigd, bij de Kamer ligt of is vervallen.', {
		keuzes: taakSchema.shape.status.unwrap().options,
	}),
	kolom('status_gezien_op', 'Status gezien op', 'Dag waarop wij de stand van een wetsvoorstel zagen.', { type: 'dag' }),
	zoekwoordenKolom(({ zoekwoorden }) => zoekwoorden),
	raadswoordenKolom(),
	kolom('gelezen_bij', 'Gelezen bij', 'Webadressen die voor deze rij gelezen zijn, naast de wettekst.', {
		type: 'lijst',
	}),
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
			verwijzingen: [verwijzing('taken')],
		},
		[
			wijstNaar('taken', ({ taak }) => taak),
			vast('wie', 'Wie', 'Het orgaan of de partij, genoemd zoals in de wet.', { keuzes: WIE }),
		],
		taken.flatMap(({ id, wie }) => [...new Set(wie)].map((orgaan) => ({ taak: id, wie: orgaan }))),
	);
}

type Grondslagregel = NonNullable<Taak['grondslag']> & { taak: string; citaat: string; adres: string | undefined };

const GRONDSLAG_KOLOMMEN: Kolom<Grondslagregel>[] = [
	wijstNaar('taken', ({ taak }) => taak),
	wijstNaar('wetten', ({ wet }) => wet),
	vast('artikel', 'Artikel', 'Artikel en lid; soms meer dan één, met een komma ertussen.'),
	vast('citaat', 'Citaat', 'Wet en artikel zoals een jurist ze schrijft.'),
	kolom('adres', 'Adres', 'Het eerste genoemde artikel bij wetten.overheid.nl, in de tekst van vandaag.', {
		type: 'adres',
	}),
	kolom('toelichting', 'Toelichting', 'Hoe de omschrijving uit het artikel volgt.'),
	kolom('gelezen_op', 'Gelezen op', 'Dag waarop de omschrijving het laatst naast het artikel is gelegd.', {
		type: 'dag',
		read: ({ gelezen }) => gelezen?.op,
	}),
	kolom('tekst_van', 'Tekst van', 'Dag vanaf wanneer de gelezen wettekst geldt.', {
		type: 'dag',
		read: ({ gelezen }) => gelezen?.tekstVan,
	}),
	kolom('artikel_2021', 'Artikel in 2021', 'Het nummer in 2021, als dat anders was.'),
	kolom('artikel_2021_zekerheid', 'Zekerheid van 2021', 'Hoe zeker het oude nummer is.', { keuzes: ZEKERHEDEN }),
];

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
			verwijzingen: [verwijzing('taken'), verwijzing('wetten')],
		},
		GRONDSLAG_KOLOMMEN,
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
	const bronnen = buildBronnentabel(
		'taken',
		{ titel: 'Waar een taak vandaan komt', rij: 'één bron bij één taak' },
		taken.map(({ id, herkomst }) => ({ id, bronnen: herkomst })),
	);
	return [hoofd, buildWie(taken), buildGrondslag(taken, wetten), bronnen];
}
