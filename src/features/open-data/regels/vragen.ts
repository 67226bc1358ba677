import { GEGEVENS } from '../../../content/schemas/gegeven.ts';
import { ANTWOORDTYPEN, BEWIJZEN, type Vraag } from '../../../content/schemas/vraag.ts';
import type { VraagId } from '../../../content/schemas/vraag-id.ts';
import { idKolom, paginaKolom, themaKolom } from './kolommen.ts';
import { buildBronnentabel, buildKoppeltabel } from './koppelingen.ts';
import { buildTabel, kolom, vast, verwijsNaar, type Kolom, type Tabel } from './tabel.ts';

const HERKOMST = 'Redactie van deze site; een vraag uit een ander stuk heeft een rij in vragen-bronnen.';
const VRAAG = { kolom: 'vraag', tabel: 'vragen', enkelvoud: 'de vraag' } as const;

const KOLOMMEN: Kolom<Vraag>[] = [
	idKolom('de vraag'),
	themaKolom(false),
	vast('vraag', 'tekst', ['Vraag', 'De vraag, die begint met Weet jij.'], ({ vraag }) => vraag),
	vast('waarom', 'tekst', ['Waarom', 'Waarom een raadslid dit wil weten.'], ({ waarom }) => waarom),
	vast(
		'goed_antwoord',
		'tekst',
		['Goed antwoord', 'Hoe een goed antwoord klinkt.'],
		({ goedAntwoord }) => goedAntwoord,
	),
	vast(
		'doorvraag',
		'tekst',
		['Doorvraag', 'Wat je vraagt als het antwoord vaag blijft.'],
		({ doorvraag }) => doorvraag,
	),
	vast(
		'antwoordtype',
		'tekst',
		['Antwoordtype', 'Wat voor antwoord erbij hoort.'],
		({ antwoordtype }) => antwoordtype,
		{ keuzes: ANTWOORDTYPEN },
	),
	kolom(
		'keuzes',
		'lijst',
		['Keuzes', 'De mogelijke antwoorden, alleen bij antwoordtype keuze.'],
		({ keuzes }) => keuzes,
	),
	vast('bewijs', 'tekst', ['Bewijs', 'Hoe makkelijk het antwoord te vinden is.'], ({ bewijs }) => bewijs, {
		keuzes: BEWIJZEN,
	}),
	vast('document', 'tekst', ['Document', 'Het stuk om naar te vragen.'], ({ document }) => document.naam),
	vast('houder', 'tekst', ['Houder', 'Wie dat stuk heeft.'], ({ document }) => document.houder),
	kolom(
		'gegeven',
		'tekst',
		['Gegeven', 'Het cijfer of de opgave waaruit de site het antwoord per gemeente afleidt.'],
		({ gegeven }) => gegeven,
		{
			keuzes: GEGEVENS,
		},
	),
	paginaKolom(({ thema }) => `/weet-jij/${thema}/`),
];

function buildIds(ids: readonly VraagId[]): Tabel {
	return buildTabel<VraagId>(
		{
			naam: 'vragen-ids',
			hoofdtabel: 'vragen',
			titel: 'Alle vraag-ids, ook van vervallen vragen',
			rij: 'één id dat ooit in gebruik was',
			omschrijving:
				'Een id wordt nooit voor een andere vraag gebruikt. Hier zie je welke vraag is vervallen en wat ervoor in de plaats kwam.',
			herkomst: 'Redactie van deze site.',
			sleutel: ['id'],
			verwijzingen: [verwijsNaar('opvolger', 'vragen-ids')],
		},
		[
			idKolom('de vraag'),
			vast('vraag', 'tekst', ['Vraag', 'De vraag zoals zij nu is, of was toen zij verviel.'], ({ vraag }) => vraag),
			kolom(
				'vervallen_op',
				'dag',
				['Vervallen op', 'Leeg als de vraag nog bestaat.'],
				({ vervallen }) => vervallen?.datum,
			),
			kolom('waarom', 'tekst', ['Waarom', 'Waarom de vraag verviel.'], ({ vervallen }) => vervallen?.waarom),
			kolom(
				'opvolger',
				'tekst',
				['Opvolger', 'Id van de vraag die ervoor in de plaats kwam.'],
				({ vervallen }) => vervallen?.opvolger,
			),
		],
		ids,
	);
}

/** The questions of "Weet jij?", with their taken and sources. */
export function buildVragenTabellen(vragen: readonly Vraag[], ids: readonly VraagId[]): Tabel[] {
	const van = { ...VRAAG, read: ({ id }: Vraag) => id };
	return [
		buildTabel(
			{
				naam: 'vragen',
				titel: 'Weet jij?-vragen',
				rij: 'één vraag om een vergadering mee voor te bereiden',
				omschrijving: 'De vragen per thema, met wat een goed antwoord is en welk stuk het antwoord heeft.',
				herkomst: HERKOMST,
				sleutel: ['id'],
				verwijzingen: [verwijsNaar('thema', 'themas'), verwijsNaar('id', 'vragen-ids')],
			},
			KOLOMMEN,
			vragen,
		),
		buildKoppeltabel<Vraag>(
			{
				naam: 'vragen-taken',
				titel: 'Op welke taken een vraag rust',
				rij: 'één taak bij één vraag',
				omschrijving: 'Zo vind je bij elke vraag het wetsartikel.',
			},
			van,
			{ kolom: 'taak', tabel: 'taken', enkelvoud: 'de taak', read: ({ taken }) => taken },
			vragen,
		),
		buildBronnentabel<Vraag>(
			{ titel: 'Waar een vraag vandaan komt', rij: 'één bron bij één vraag' },
			van,
			({ herkomst }) => herkomst,
			vragen,
		),
		buildIds(ids),
	];
}
