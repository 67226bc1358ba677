import type { Bevindingen, Jaarverantwoording } from './regels/importeer.ts';
import type { OpgavenVan } from './regels/opgaven.ts';
import type { Opgave } from '../../src/content/schemas/lea-vve-opgave.ts';
import { CIJFERS, type VraagVeld } from '../../src/content/schemas/lea-vve-vragenlijst.ts';
import {
	formatAntwoord,
	CIJFER_NAMEN,
	formatPartner,
	ONDERWERP_NAMEN,
	VRAAG_NAMEN,
} from '../../src/features/lea-vve/regels/teksten.ts';
import { formatToonbaar, readToonbaar } from '../../src/features/lea-vve/regels/afscherming.ts';

/** A line of the report with how its answer is known. */
interface Antwoordregel {
	herkomst: Opgave['herkomst'];
	tekst: string;
}

function listAntwoorden({ onderwerp, opgaven, metAlle, twijfels, rijtwijfels }: OpgavenVan): Antwoordregel[] {
	const naam = ONDERWERP_NAMEN[onderwerp];
	const createRegel = (
		vraag: VraagVeld,
		{ antwoord, herkomst }: Opgave,
		bij = '',
		twijfel = twijfels[vraag],
	): Antwoordregel => {
		const waarde = antwoord === undefined ? '' : `: ${formatAntwoord(vraag, antwoord)}`;
		const waarom = herkomst === 'onleesbaar' && twijfel !== undefined ? ` (${twijfel})` : '';
		return { herkomst, tekst: `${naam}, ${VRAAG_NAMEN[vraag]}${bij}${waarde}${waarom}` };
	};
	return [
		...Object.entries(opgaven).map(([vraag, opgave]) => createRegel(vraag as VraagVeld, opgave)),
		...metAlle.map(({ partner, opgave }) =>
			createRegel('metAlle', opgave, ` (${formatPartner(partner)})`, rijtwijfels[partner]),
		),
	];
}

function listCijfers({ cijfers }: Jaarverantwoording): Antwoordregel[] {
	if (!cijfers) return [];
	const toonbaar = readToonbaar(cijfers);
	return CIJFERS.map((naam) => ({
		herkomst: cijfers[naam].herkomst,
		tekst: `${CIJFER_NAMEN[naam]} op ${cijfers.peildatum}: ${formatToonbaar(naam, toonbaar[naam])}`,
	}));
}

/** A heading with its lines, or nothing when there are none. */
const formatDeel = (kop: string, regels: readonly string[]): string[] =>
	regels.length === 0 ? [] : ['', `${kop} (${regels.length}):`, ...regels.map((regel) => `- ${regel}`)];

function formatKruisjes({ zijnKruisjesLeesbaar, blanco }: Bevindingen): string[] {
	return [
		zijnKruisjesLeesbaar
			? 'De kruisjes zijn leesbaar.'
			: 'De kruisjes zijn niet leesbaar. Alleen wat een afgedrukte vervolgvraag bewijst, is afgeleid.',
		...(blanco === undefined
			? []
			: [
					`Er is niets afgeleid: het stuk drukt ook vragen af die niet gesteld kunnen zijn (${blanco}). Het lijkt een leeg formulier.`,
				]),
	];
}

function formatWeggelaten({ weggelaten: { telefoonnummers, emailadressen } }: Bevindingen): string[] {
	const delen = [
		...(telefoonnummers > 0 ? [`telefoonnummers: ${telefoonnummers}`] : []),
		...(emailadressen > 0 ? [`e-mailadressen: ${emailadressen}`] : []),
	];
	return delen.length === 0 ? [] : ['', `Weggelaten en nergens bewaard: ${delen.join(', ')}.`];
}

const formatVrijeTeksten = ({ vrijeTeksten }: Bevindingen): string[] =>
	vrijeTeksten.length === 0
		? []
		: [
				'',
				'Vrije tekst van de gemeente. Neem haar niet over: schrijf een samenvatting in je eigen woorden op de plek die in de YAML staat.',
				...vrijeTeksten.flatMap(({ naam, tekst }) => ['', `[${naam}]`, tekst]),
			];

/** The entry for content/bronnen/, in the words that the redactie uses. */
export const formatBron = (
	{ jaar, bron, documentVan }: Jaarverantwoording,
	naam: string,
	vandaag: string,
): string[] => [
	`- id: ${bron}`,
	`  titel: Jaarverantwoording LEA/vve ${jaar} van ${naam}`,
	`  uitgever: gemeente ${naam}, vragenlijst van de Inspectie van het Onderwijs`,
	'  soort: gemeente',
	`  datum: ${documentVan}`,
	`  gezienOp: ${vandaag}`,
	`  opvragenBij: de griffie van ${naam}`,
	'  gelezen: kopie',
	'  ritme: jaarlijks',
];

const NA_HET_OPNEMEN = [
	'Schrijf je eigen samenvatting waar "Vrije tekst aanwezig" staat, en haal die regel weg.',
	'Kijk de bron na: het adres, en het veld nieuwer als het jaar al langer dan een jaar voorbij is.',
	'Voer npm run check:content uit.',
];

/** What the author does next, with the source entry ready to paste. */
function formatVervolg(
	jaarverantwoording: Jaarverantwoording,
	naam: string,
	vandaag: string,
	isOpgenomen: boolean,
): string[] {
	const { gemeente, jaar } = jaarverantwoording;
	const stappen = isOpgenomen
		? ['Open het nakijkblad in een browser en leg het naast het stuk.', ...NA_HET_OPNEMEN]
		: [
				`Voer de opdracht nog een keer uit met --opnemen erachter, en zonder --uit. Dat zet de YAML in content/gemeenten/${gemeente}/lea-vve/${jaar}.yaml, maakt de map en voegt deze bron toe aan content/bronnen/brondocumenten.yaml:`,
				...NA_HET_OPNEMEN,
			];
	return [
		'',
		'Zo ga je verder:',
		...stappen.flatMap((stap, plek) => [
			`${plek + 1}. ${stap}`,
			...(!isOpgenomen && plek === 0 ? ['', ...formatBron(jaarverantwoording, naam, vandaag), ''] : []),
		]),
	];
}

/** Everything the author has to know about the import, in plain Dutch, line by line. */
export function formatVerslag(
	jaarverantwoording: Jaarverantwoording,
	bevindingen: Bevindingen,
	naam: string,
	vandaag: string,
	isOpgenomen = false,
): string[] {
	const regels = [...listCijfers(jaarverantwoording), ...bevindingen.opgaven.flatMap(listAntwoorden)];
	const choose = (...herkomsten: Opgave['herkomst'][]) =>
		regels.filter(({ herkomst }) => herkomsten.includes(herkomst)).map(({ tekst }) => tekst);
	const nietIngevuld = bevindingen.opgaven.flatMap((van) =>
		van.nietIngevuld.map((vraag) => `${ONDERWERP_NAMEN[van.onderwerp]}, ${VRAAG_NAMEN[vraag]}`),
	);
	return [
		`Jaarverantwoording LEA/vve van ${naam} over ${jaarverantwoording.jaar}, stuk van ${jaarverantwoording.documentVan}.`,
		...formatKruisjes(bevindingen),
		...formatDeel('Gelezen', choose('aangekruist', 'getal', 'toelichting')),
		...formatDeel('Afgeleid', choose('afgeleid')),
		...formatDeel('Onleesbaar', choose('onleesbaar')),
		...formatDeel('Ontbreekt in het stuk, maar hoort op een formulier dat zo is ingevuld', bevindingen.ontbrekend),
		...formatDeel('Niet ingevuld', nietIngevuld),
		...formatDeel('Let op', [
			...bevindingen.waarschuwingen,
			...bevindingen.afgeschermd.map(
				(cijfer) =>
					`${CIJFER_NAMEN[cijfer]}: afgeschermd, omdat het om 1 tot en met 4 kinderen gaat of dat eruit zou blijken`,
			),
		]),
		...formatDeel('Spreekt elkaar tegen', bevindingen.tegenspraak),
		...formatWeggelaten(bevindingen),
		...formatVrijeTeksten(bevindingen),
		...formatVervolg(jaarverantwoording, naam, vandaag, isOpgenomen),
	];
}
