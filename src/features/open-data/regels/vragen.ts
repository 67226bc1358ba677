import { GEGEVENS } from '../../../content/schemas/gegeven.ts';
import { ANTWOORDTYPEN, BEWIJZEN, type Vraag } from '../../../content/schemas/vraag.ts';
import type { VraagId } from '../../../content/schemas/vraag-id.ts';
import { idKolom, paginaKolom, raadswoordenKolom, themaKolom } from './kolommen.ts';
import { buildBronnentabel, buildKoppeltabel, verwijzing } from './koppelingen.ts';
import { buildTabel, kolom, vast, verwijsNaar, type Kolom, type Tabel } from './tabel.ts';

const HERKOMST = 'Redactie van deze site; een vraag uit een ander stuk heeft een rij in vragen-bronnen.';

const KOLOMMEN: Kolom<Vraag>[] = [
	idKolom('de vraag'),
	themaKolom(false),
	vast('vraag', 'Vraag', 'De vraag, die begint met Weet jij.'),
	vast('waarom', 'Waarom', 'Waarom een raadslid dit wil weten.'),
	vast('goed_antwoord', 'Goed antwoord', 'Hoe een goed antwoord klinkt.'),
	vast('doorvraag', 'Doorvraag', 'Wat je vraagt als het antwoord vaag blijft.'),
	vast('antwoordtype', 'Antwoordtype', 'Wat voor antwoord erbij hoort.', { keuzes: ANTWOORDTYPEN }),
	kolom('keuzes', 'Keuzes', 'De mogelijke antwoorden, alleen bij antwoordtype keuze.', { type: 'lijst' }),
	vast('bewijs', 'Bewijs', 'Hoe makkelijk het antwoord te vinden is.', { keuzes: BEWIJZEN }),
	vast('document', 'Document', 'Het stuk om naar te vragen.', { read: ({ document }) => document.naam }),
	vast('houder', 'Houder', 'Wie dat stuk heeft.', { read: ({ document }) => document.houder }),
	raadswoordenKolom(),
	kolom('gegeven', 'Gegeven', 'Het cijfer of de opgave waaruit de site het antwoord per gemeente afleidt.', {
		keuzes: GEGEVENS,
	}),
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
			vast('vraag', 'Vraag', 'De vraag zoals zij nu is, of was toen zij verviel.'),
			kolom('vervallen_op', 'Vervallen op', 'Leeg als de vraag nog bestaat.', {
				type: 'dag',
				read: ({ vervallen }) => vervallen?.datum,
			}),
			kolom('waarom', 'Waarom', 'Waarom de vraag verviel.', { read: ({ vervallen }) => vervallen?.waarom }),
			kolom('opvolger', 'Opvolger', 'Id van de vraag die ervoor in de plaats kwam.', {
				read: ({ vervallen }) => vervallen?.opvolger,
			}),
		],
		ids,
	);
}

/** The questions of "Weet jij?", with their taken and sources. */
export function buildVragenTabellen(vragen: readonly Vraag[], ids: readonly VraagId[]): Tabel[] {
	return [
		buildTabel(
			{
				naam: 'vragen',
				titel: 'Weet jij?-vragen',
				rij: 'één vraag om een vergadering mee voor te bereiden',
				omschrijving: 'De vragen per thema, met wat een goed antwoord is en welk stuk het antwoord heeft.',
				herkomst: HERKOMST,
				sleutel: ['id'],
				verwijzingen: [verwijzing('themas'), verwijsNaar('id', 'vragen-ids')],
			},
			KOLOMMEN,
			vragen,
		),
		buildKoppeltabel(
			'vragen',
			'taken',
			{
				titel: 'Op welke taken een vraag rust',
				rij: 'één taak bij één vraag',
				omschrijving: 'Zo vind je bij elke vraag het wetsartikel.',
			},
			vragen,
		),
		buildBronnentabel(
			'vragen',
			{ titel: 'Waar een vraag vandaan komt', rij: 'één bron bij één vraag' },
			vragen.map(({ id, herkomst }) => ({ id, bronnen: herkomst })),
		),
		buildIds(ids),
	];
}
