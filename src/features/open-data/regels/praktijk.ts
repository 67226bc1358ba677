import { INSTRUMENTEN, type PraktijkGegevens } from '../../../content/schemas/praktijk.ts';
import { gecontroleerdKolom, idKolom, paginaKolom } from './kolommen.ts';
import { buildBronnentabel, buildKoppeltabel } from './koppelingen.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

export type PraktijkMetId = PraktijkGegevens & { id: string };

const KOLOMMEN: Kolom<PraktijkMetId>[] = [
	idKolom('het voorbeeld'),
	vast('titel', 'Titel', 'Titel van het voorbeeld.'),
	vast('samenvatting', 'Samenvatting', 'Het voorbeeld in een of twee zinnen.'),
	kolom('regio', 'Regio', 'Regio die geen gemeente is; de gemeenten staan in praktijk-gemeenten.'),
	vast('periode', 'Periode', 'Wanneer het gebeurde of begon, zo precies als de bron.', { type: 'moment' }),
	kolom('tot', 'Tot', 'Tot wanneer het liep, als de bron dat zegt.', { type: 'moment' }),
	vast('instrument', 'Instrument', 'Met welk middel het gebeurde.', { keuzes: INSTRUMENTEN }),
	vast('wie_deed_het', 'Wie deed het', 'Wie de stap zette: een functie, nooit een naam.'),
	kolom('partners', 'Partners', 'Wie er meedeed.', { type: 'lijst' }),
	gecontroleerdKolom(),
	paginaKolom(({ id }) => `/praktijk/${id}/`),
];

const KOPPELINGEN = [
	[
		'gemeenten',
		{
			titel: 'Gemeenten in een praktijkvoorbeeld',
			rij: 'één gemeente bij één voorbeeld',
			omschrijving: 'Welke gemeenten het deden.',
		},
	],
	[
		'themas',
		{
			titel: 'Thema’s van een praktijkvoorbeeld',
			rij: 'één thema bij één voorbeeld',
			omschrijving: 'Waar een voorbeeld over gaat.',
		},
	],
	[
		'taken',
		{
			titel: 'Taken bij een praktijkvoorbeeld',
			rij: 'één taak bij één voorbeeld',
			omschrijving: 'Welke taak of keuze het voorbeeld laat zien.',
		},
	],
] as const;

/** What gemeenten and regions did, without the story below it. */
export function buildPraktijkTabellen(praktijk: readonly PraktijkMetId[]): Tabel[] {
	return [
		buildTabel(
			{
				naam: 'praktijk',
				titel: 'Praktijkvoorbeelden',
				rij: 'één voorbeeld van wat een gemeente of regio deed',
				omschrijving: 'Voorbeelden met samenvatting. Het hele verhaal staat op de pagina.',
				herkomst: 'Redactie van deze site, uit de stukken in praktijk-bronnen.',
				letOp: 'Een voorbeeld is geen bewijs dat het werkte, en de lijst is niet volledig.',
				sleutel: ['id'],
			},
			KOLOMMEN,
			praktijk,
			({ gecontroleerdOp }) => gecontroleerdOp,
		),
		...KOPPELINGEN.map(([naar, kop]) => buildKoppeltabel('praktijk', naar, kop, praktijk)),
		buildBronnentabel(
			'praktijk',
			{ titel: 'Bronnen bij een praktijkvoorbeeld', rij: 'één bron bij één voorbeeld' },
			praktijk,
		),
	];
}
