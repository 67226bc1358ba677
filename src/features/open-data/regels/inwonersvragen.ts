import { AAN_ZET, type Inwonersvraag } from '../../../content/schemas/inwonersvraag.ts';
import { ZEKERHEDEN } from '../../../content/schemas/velden.ts';
import { gecontroleerdKolom, herzienKolom, idKolom, paginaKolom, themaKolom } from './kolommen.ts';
import { buildBronnentabel, buildKoppeltabel, verwijzing, wijstNaar } from './koppelingen.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

const HERKOMST = 'Redactie van deze site. Geen echte gevallen: zo zou een inwoner het kunnen zeggen.';

const KOLOMMEN: Kolom<Inwonersvraag>[] = [
	idKolom('wat een inwoner zegt'),
	themaKolom(true),
	vast('zegt', 'Zegt', 'Wat een inwoner tegen een raadslid zegt, in één zin.'),
	kolom('ook', 'Ook zo gezegd', 'Hoe mensen het ook zeggen of typen, met spelfouten.', { type: 'lijst' }),
	vast('antwoord', 'Antwoord', 'Hoe het zit.'),
	vast('verwijs', 'Waarheen', 'Waar deze inwoner terecht kan.'),
	vast('wat_kan_jij', 'Wat kan jij', 'Wat een raadslid kan doen aan wat erachter zit.', {
		read: ({ watKanJij }) => watKanJij.doe,
	}),
	vast(
		'zekerheid',
		'Zekerheid',
		'geverifieerd: rust op een taak. uit-bron: alleen in een bron gelezen. eigen-kennis: geen van beide.',
		{ keuzes: ZEKERHEDEN },
	),
	gecontroleerdKolom(),
	herzienKolom(),
	paginaKolom(({ thema, id }) => `/inwoners/${thema}/#${id}`),
];

/** One of those who are next to act, with its place in the order. */
interface AanZetRij {
	inwonersvraag: string;
	volgnummer: number;
	wie: string;
	doet: string;
	taken: readonly string[];
}

const listAanZet = (vragen: readonly Inwonersvraag[]): AanZetRij[] =>
	vragen.flatMap(({ id, wieIsAanZet }) =>
		wieIsAanZet.map((aanZet, index) => ({ ...aanZet, inwonersvraag: id, volgnummer: index + 1 })),
	);

const SLEUTEL = ['inwonersvraag', 'volgnummer'] as const;
const SLEUTELKOLOMMEN: Kolom<Pick<AanZetRij, (typeof SLEUTEL)[number]>>[] = [
	wijstNaar('inwonersvragen', ({ inwonersvraag }) => inwonersvraag),
	vast('volgnummer', 'Volgnummer', 'Volgorde: de eerste is het eerst aan zet.', { type: 'geheel' }),
];

function buildAanZetTabellen(rijen: readonly AanZetRij[]): Tabel[] {
	const kop = { hoofdtabel: 'inwonersvragen', herkomst: HERKOMST };
	return [
		buildTabel<AanZetRij>(
			{
				...kop,
				naam: 'inwonersvragen-aan-zet',
				titel: 'Wie aan zet is bij wat een inwoner zegt',
				rij: 'één orgaan of persoon bij één zin van een inwoner',
				omschrijving: 'Wie iets moet of kan doen, en wat.',
				sleutel: SLEUTEL,
				verwijzingen: [verwijzing('inwonersvragen')],
			},
			[
				...SLEUTELKOLOMMEN,
				vast('wie', 'Wie', 'Wie het doet.', { keuzes: AAN_ZET }),
				vast('doet', 'Doet', 'Wat die doet; begint met een werkwoord.'),
			],
			rijen,
		),
		buildTabel<AanZetRij & { taak: string }>(
			{
				...kop,
				naam: 'inwonersvragen-aan-zet-taken',
				titel: 'Op welke taken het rust wie aan zet is',
				rij: 'één taak van één die aan zet is',
				omschrijving: 'Zo vind je bij elk antwoord het wetsartikel.',
				sleutel: [...SLEUTEL, 'taak'],
				verwijzingen: [
					{ kolommen: SLEUTEL, naar: 'inwonersvragen-aan-zet', naarKolommen: SLEUTEL },
					verwijzing('taken'),
				],
			},
			[...SLEUTELKOLOMMEN, wijstNaar('taken', ({ taak }) => taak)],
			rijen.flatMap((rij) => [...new Set(rij.taken)].map((taak) => ({ ...rij, taak }))),
		),
	];
}

const KOPPELINGEN = [
	['taken', { titel: 'Taken waarmee een raadslid verder kan', rij: 'één taak bij één zin van een inwoner' }],
	['vragen', { titel: 'Weet jij?-vragen bij wat een inwoner zegt', rij: 'één vraag bij één zin van een inwoner' }],
	['kalender', { titel: 'Wanneer het aan de orde komt', rij: 'één datum bij één zin van een inwoner' }],
] as const;

/** What residents say to a raadslid, with who is to act and what a raadslid can use. */
export function buildInwonersvraagTabellen(vragen: readonly Inwonersvraag[]): Tabel[] {
	const koppelbaar = vragen.map(({ id, watKanJij }) => ({ ...watKanJij, id }));
	return [
		buildTabel(
			{
				naam: 'inwonersvragen',
				titel: 'Wat inwoners vragen',
				rij: 'één zin die een inwoner tegen een raadslid zegt',
				omschrijving: 'Wat inwoners zeggen in gewone woorden, met het antwoord en waar zij terecht kunnen.',
				herkomst: HERKOMST,
				sleutel: ['id'],
			},
			KOLOMMEN,
			vragen,
			({ gecontroleerdOp }) => gecontroleerdOp,
		),
		...buildAanZetTabellen(listAanZet(vragen)),
		...KOPPELINGEN.map(([naar, kop]) =>
			buildKoppeltabel('inwonersvragen', naar, { ...kop, omschrijving: 'Hoort bij de kolom wat_kan_jij.' }, koppelbaar),
		),
		buildBronnentabel(
			'inwonersvragen',
			{ titel: 'Waar een antwoord aan een inwoner vandaan komt', rij: 'één bron bij één zin van een inwoner' },
			vragen,
		),
	];
}
