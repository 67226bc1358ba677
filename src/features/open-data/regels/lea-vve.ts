import { HERKOMSTEN } from '../../../content/schemas/lea-vve-opgave.ts';
import { ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { AFGESCHERMD } from '../../../shared/klein-aantal/aantal.ts';
import { listRegels, STATUSSEN, type LeaVveVanGemeente, type Regel } from './afscherming.ts';
import { verwijzing } from './koppelingen.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

const listVan = (regels: readonly Regel[]): Kolom<Regel>[] => [
	vast('gemeente', 'Gemeentecode', 'Code van het CBS, GM met vier cijfers.', { read: ({ van }) => van.code }),
	vast('slug', 'Naam in het adres', 'Laatste deel van het adres van de gemeente op deze site.', {
		read: ({ van }) => van.slug,
	}),
	vast('jaar', 'Jaar', 'Kalenderjaar waarover de gemeente zich verantwoordt.', {
		type: 'geheel',
		read: ({ van }) => van.opgave.jaar,
	}),
	vast('onderwerp', 'Onderwerp', 'Onderwerp uit de vragenlijst van de Inspectie; cijfers is het blok met aantallen.', {
		keuzes: [...new Set([...ONDERWERPEN, ...regels.map(({ onderwerp }) => onderwerp)])],
	}),
	vast(
		'vraag',
		'Vraag',
		'Korte naam van de vraag, zoals het veld in het JSON Schema van lea-vve heet, met _ tussen de woorden.',
	),
	vast(
		'volgnummer',
		'Volgnummer',
		'Telt de antwoorden op één vraag. Kruiste de gemeente drie dingen aan, dan zijn er drie rijen.',
		{ type: 'geheel' },
	),
];

const HOE: Kolom<Regel>[] = [
	vast(
		'status',
		'Status',
		'Of het antwoord er staat: bekend, onbekend (volgens de gemeente), onleesbaar (in ons stuk) of afgeschermd (te weinig kinderen).',
		{ keuzes: STATUSSEN },
	),
	kolom('status_reden', 'Waarom leeg', 'Waarom het antwoord ontbreekt; leeg als het bekend is.'),
	vast('herkomst', 'Herkomst', 'Hoe wij het antwoord kennen. Bij afgeleid staat de redenering in de kolom reden.', {
		keuzes: HERKOMSTEN,
	}),
	kolom('reden', 'Reden', 'Waaruit het antwoord volgt, of wat er bij de herkomst te weten is.', {
		read: ({ reden, status }) => (status === AFGESCHERMD ? undefined : reden),
	}),
];

const ANTWOORD: Kolom<Regel>[] = [
	kolom('partner', 'Partner', 'Soort partner waar de vraag over gaat; leeg als de vraag voor alle partners samen is.'),
	kolom('kenmerk', 'Kenmerk', 'Waar het antwoord over gaat, als één vraag meer dan één keer voorkomt.'),
	kolom(
		'antwoord',
		'Antwoord',
		'Wat de gemeente opgaf: een keuze uit de lijst, of haar uitleg in onze woorden. Leeg: zie status.',
	),
];

const AANTAL: Kolom<Regel>[] = [
	kolom('omschrijving', 'Omschrijving', 'Wat er geteld is, bij een cijfer uit de uitleg van de gemeente.', {
		read: ({ kenmerk }) => kenmerk,
	}),
	kolom('aantal', 'Aantal', 'Het getal dat de gemeente opgaf. Leeg: zie status. Een 0 is een echte nul.', {
		type: 'geheel',
		read: ({ antwoord }) => antwoord,
	}),
	kolom('peildatum', 'Peildatum', 'Dag waarop het aantal geldt; leeg als de gemeente een ander moment noemt.', {
		type: 'dag',
		read: ({ moment, peildatum }) => (moment === undefined ? peildatum : undefined),
	}),
	kolom('moment', 'Ander moment', 'Moment dat de gemeente zelf bij het aantal noemt.'),
];

const HERKOMST = 'De jaarverantwoording LEA/vve van de gemeente zelf; welk stuk staat in lea-vve-jaren.';
const VERWIJZINGEN = [
	verwijzing('gemeenten'),
	{ kolommen: ['gemeente', 'jaar'], naar: 'lea-vve-jaren', naarKolommen: ['gemeente', 'jaar'] },
];
const SLEUTEL = ['gemeente', 'jaar', 'onderwerp', 'vraag', 'volgnummer'];

function buildJaren(jaren: readonly LeaVveVanGemeente[]): Tabel {
	return buildTabel<LeaVveVanGemeente>(
		{
			naam: 'lea-vve-jaren',
			hoofdtabel: 'lea-vve',
			titel: 'Jaarverantwoordingen LEA/vve die wij lazen',
			rij: 'de jaarverantwoording van één gemeente over één kalenderjaar',
			omschrijving: 'Welke jaarverantwoordingen in de tabellen staan, met het stuk waaruit ze komen.',
			herkomst: 'De jaarverantwoording LEA/vve van de gemeente zelf.',
			sleutel: ['gemeente', 'jaar'],
			verwijzingen: [verwijzing('gemeenten'), verwijzing('bronnen')],
		},
		[
			vast('gemeente', 'Gemeentecode', 'Code van het CBS, GM met vier cijfers.', { read: ({ code }) => code }),
			vast('slug', 'Naam in het adres', 'Laatste deel van het adres van de gemeente op deze site.'),
			vast('jaar', 'Jaar', 'Kalenderjaar waarover de gemeente zich verantwoordt.', {
				type: 'geheel',
				read: ({ opgave }) => opgave.jaar,
			}),
			vast('document_van', 'Document van', 'Dag waarop het stuk is afgedrukt of ingediend.', {
				type: 'dag',
				read: ({ opgave }) => opgave.documentVan,
			}),
			vast('bron', 'Bron', 'Het stuk dat wij lazen.', { read: ({ opgave }) => opgave.bron }),
			vast('pagina', 'Pagina', 'Pad van de pagina op deze site.', {
				type: 'pagina',
				read: ({ slug, opgave }) => `/gemeenten/${slug}/lea-vve/${opgave.jaar}/`,
			}),
		],
		jaren,
	);
}

/**
 * The yearly accountability in long form: one row per answer, and the numbers apart. Walks every answer in the file, so a
 * question that the schema gains appears by itself.
 */
export function buildLeaVveTabellen(jaren: readonly LeaVveVanGemeente[]): Tabel[] {
	const regels = jaren.flatMap(listRegels);
	const opgaven = buildTabel<Regel>(
		{
			naam: 'lea-vve',
			titel: 'LEA en vve: wat gemeenten opgaven',
			rij: 'één antwoord op één vraag, van één gemeente over één jaar',
			omschrijving:
				'De jaarlijkse verantwoording aan de Inspectie van het Onderwijs over de Lokale Educatieve Agenda en voor- en vroegschoolse educatie, vraag voor vraag.',
			herkomst: HERKOMST,
			letOp:
				'Dit is wat een gemeente opgaf, geen oordeel. Staat een vraag er niet, dan is er niets over af te leiden: ook niet dat het antwoord nee was.',
			sleutel: SLEUTEL,
			verwijzingen: VERWIJZINGEN,
		},
		[...listVan(regels), ...ANTWOORD, ...HOE],
		regels.filter((regel) => !regel.isCijfer),
	);
	const cijfers = buildTabel<Regel>(
		{
			naam: 'lea-vve-cijfers',
			hoofdtabel: 'lea-vve',
			titel: 'LEA en vve: aantallen',
			rij: 'één aantal dat één gemeente over één jaar opgaf',
			omschrijving: 'Aantallen doelgroeppeuters, kindplaatsen en bereikte peuters, zoals de gemeente ze invulde.',
			herkomst: HERKOMST,
			letOp:
				'Aantallen van 1 tot en met 4 kinderen staan er niet in, en ook niet de aantallen waaruit je ze kunt berekenen. Reken onder de 20 kinderen geen percentage uit.',
			sleutel: SLEUTEL,
			verwijzingen: VERWIJZINGEN,
		},
		[...listVan(regels), ...AANTAL, ...HOE],
		regels.filter((regel) => regel.isCijfer),
	);
	return [opgaven, cijfers, buildJaren(jaren)];
}
