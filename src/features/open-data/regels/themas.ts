import type { ThemaGegevens } from '../../../content/schemas/thema.ts';
import { themaSchema } from '../../../content/schemas/thema.ts';
import type { Vindplaats } from '../../../content/schemas/velden.ts';
import {
	gecontroleerdKolom,
	herzienKolom,
	idKolom,
	paginaKolom,
	raadswoordenKolom,
	zoekwoordenKolom,
} from './kolommen.ts';
import { buildBronnentabel, verwijzing, vindplaatsKolommen, wijstNaar } from './koppelingen.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

export type ThemaMetId = ThemaGegevens & { id: string };

const HERKOMST = 'Redactie van deze site, uit de stukken in themas-bronnen.';
const ONDERDELEN = ['in-het-kort', 'wie-gaat-waarover', 'hardop', 'wel-vragen', 'geld', 'regio', 'ouders'] as const;

const KOLOMMEN: Kolom<ThemaMetId>[] = [
	idKolom('het thema'),
	vast('titel', 'Titel', 'Naam van het thema.'),
	vast('samenvatting', 'Samenvatting', 'Het thema in hoogstens drie zinnen.'),
	vast('volgorde', 'Volgorde', 'Plaats in het handboek, van 1 tot en met 12.', { type: 'geheel' }),
	vast('status', 'Status', 'Of de uitleg af is.', { keuzes: themaSchema.shape.status.options }),
	zoekwoordenKolom(({ zoekwoorden }) => zoekwoorden),
	raadswoordenKolom(),
	gecontroleerdKolom(),
	kolom('gewijzigd_op', 'Gewijzigd op', 'Dag waarop een deel daarna is gewijzigd.', { type: 'dag' }),
	herzienKolom(),
	paginaKolom(({ id }) => `/themas/${id}/`),
];

/** One line of a theme, with what it rests on. */
interface Themaregel {
	thema: string;
	onderdeel: (typeof ONDERDELEN)[number];
	volgnummer: number;
	wie: string | undefined;
	tekst: string;
	nietUitgezocht: boolean;
	taken: readonly string[];
	bronnen: readonly Vindplaats[];
}

type Los = Partial<Pick<Themaregel, 'wie' | 'nietUitgezocht' | 'taken' | 'bronnen'>> & { tekst: string };

/** All lines of one theme, counted from 1 within each part. */
function listRegels(thema: ThemaMetId): Themaregel[] {
	const toLos = (teksten: readonly string[]): Los[] => teksten.map((tekst) => ({ tekst }));
	const delen: Record<Themaregel['onderdeel'], readonly Los[]> = {
		'in-het-kort': toLos(thema.inHetKort),
		'wie-gaat-waarover': thema.wieGaatWaarover,
		hardop: toLos(thema.hardop === undefined ? [] : [thema.hardop]),
		'wel-vragen': toLos(thema.welVragen),
		geld: thema.geld,
		regio: thema.regio,
		ouders: thema.ouders,
	};
	return ONDERDELEN.flatMap((onderdeel) =>
		delen[onderdeel].map(({ wie, tekst, nietUitgezocht = false, taken = [], bronnen = [] }, index) => ({
			thema: thema.id,
			onderdeel,
			volgnummer: index + 1,
			wie,
			tekst,
			nietUitgezocht,
			taken,
			bronnen,
		})),
	);
}

const SLEUTEL = ['thema', 'onderdeel', 'volgnummer'];
const listSleutelkolommen = <Item extends Pick<Themaregel, 'thema' | 'onderdeel' | 'volgnummer'>>(): Kolom<Item>[] => [
	wijstNaar('themas', ({ thema }) => thema),
	vast('onderdeel', 'Onderdeel', 'Deel van de themapagina waar de regel staat.', { keuzes: ONDERDELEN }),
	vast('volgnummer', 'Volgnummer', 'Plaats binnen dat onderdeel.', { type: 'geheel' }),
];
const NAAR_REGEL = { kolommen: SLEUTEL, naar: 'themas-regels', naarKolommen: SLEUTEL };

function buildRegels(regels: readonly Themaregel[]): Tabel {
	return buildTabel<Themaregel>(
		{
			naam: 'themas-regels',
			hoofdtabel: 'themas',
			titel: 'Themaregels: kort, wie, geld, regio en ouders',
			rij: 'één regel op een themapagina',
			omschrijving:
				'De korte regels van elk thema: in het kort, wie waarover gaat, wat de raad wel mag vragen, geld, regio en ouders.',
			herkomst: 'Redactie van deze site; zie themas-regels-taken en themas-regels-bronnen.',
			sleutel: SLEUTEL,
			verwijzingen: [verwijzing('themas')],
		},
		[
			...listSleutelkolommen<Themaregel>(),
			kolom('wie', 'Wie', 'Het orgaan, alleen bij wie-gaat-waarover.'),
			vast('tekst', 'Tekst', 'De regel zelf.'),
			vast('niet_uitgezocht', 'Niet uitgezocht', 'Waar als de redactie dit niet kon vinden.', { type: 'ja-nee' }),
		],
		regels,
	);
}

function buildRegelTaken(regels: readonly Themaregel[]): Tabel {
	return buildTabel<Themaregel & { taak: string }>(
		{
			naam: 'themas-regels-taken',
			hoofdtabel: 'themas',
			titel: 'Op welke taken een themaregel rust',
			rij: 'één taak onder één themaregel',
			omschrijving: 'Via de taak vind je het wetsartikel.',
			herkomst: HERKOMST,
			sleutel: [...SLEUTEL, 'taak'],
			verwijzingen: [NAAR_REGEL, verwijzing('taken')],
		},
		[...listSleutelkolommen<Themaregel & { taak: string }>(), wijstNaar('taken', ({ taak }) => taak)],
		regels.flatMap((regel) => [...new Set(regel.taken)].map((taak) => ({ ...regel, taak }))),
	);
}

function buildRegelBronnen(regels: readonly Themaregel[]): Tabel {
	return buildTabel<Themaregel & Vindplaats & { bronnummer: number }>(
		{
			naam: 'themas-regels-bronnen',
			hoofdtabel: 'themas',
			titel: 'Bronnen bij een themaregel',
			rij: 'één bron onder één themaregel',
			omschrijving: 'Waar een regel over geld, regio of ouders vandaan komt.',
			herkomst: HERKOMST,
			sleutel: [...SLEUTEL, 'bronnummer'],
			verwijzingen: [NAAR_REGEL, verwijzing('bronnen')],
		},
		[
			...listSleutelkolommen<Themaregel & Vindplaats & { bronnummer: number }>(),
			vast('bronnummer', 'Bronnummer', 'Volgorde waarin de bronnen genoemd zijn.', { type: 'geheel' }),
			...vindplaatsKolommen<Vindplaats>((regel) => regel, 'Paragraaf, bladzijde of kop in die bron.'),
		],
		regels.flatMap((regel) =>
			regel.bronnen.map((vindplaats, index) => ({ ...regel, ...vindplaats, bronnummer: index + 1 })),
		),
	);
}

/** The twelve themes without their prose. */
export function buildThemaTabellen(themas: readonly ThemaMetId[]): Tabel[] {
	const regels = themas.flatMap(listRegels);
	return [
		buildTabel(
			{
				naam: 'themas',
				titel: 'Thema’s',
				rij: 'één thema van het handboek',
				omschrijving: 'De twaalf thema’s met samenvatting. De lopende tekst staat op de pagina van het thema.',
				herkomst: HERKOMST,
				sleutel: ['id'],
			},
			KOLOMMEN,
			themas,
			({ gecontroleerdOp, gewijzigdOp }) => gewijzigdOp ?? gecontroleerdOp,
		),
		buildRegels(regels),
		buildRegelTaken(regels),
		buildRegelBronnen(regels),
		buildBronnentabel('themas', { titel: 'Bronnen bij een thema', rij: 'één bron bij één thema' }, themas),
	];
}
