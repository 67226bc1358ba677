import { CIJFERS, type CijferNaam } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import type { Aantal, Opgave } from '../../../src/content/schemas/lea-vve-opgave.ts';
import { CIJFER_NAMEN } from '../../../src/features/lea-vve/regels/teksten.ts';
import { MAANDEN } from '../../../src/shared/dag.ts';
import { CIJFER_ANKERS, CIJFERDEEL_ANKERS } from './ankers.ts';
import { dropLeeg, readKruis } from './brokken.ts';
import { DAG, listDagen } from './datums.ts';
import type { Indeling } from './indeling.ts';
import type { Leeswijze } from './kruisjes.ts';
import type { Vakje } from './vakjes.ts';
import { formatRegel, normalize, type Regel } from './woorden.ts';
import { chooseBijAnker, hasAnker, listWoorden } from './zoeken.ts';

/** A figure as it was read, before small numbers are masked. */
export type GelezenCijfer = Opgave & { antwoord?: Aantal };

/** The figures of aanbod and bereik; undefined when the document has no such table. */
export interface GelezenCijfers {
	peildatum: string | undefined;
	cijfers: Record<CijferNaam, GelezenCijfer>;
	/** The printed row of each figure. */
	teksten: Partial<Record<CijferNaam, string>>;
	/** What the author has to know, in plain Dutch. */
	meldingen: string[];
}

/** Larger than any gemeente has; a telephone number is larger still. */
const GROOTSTE_AANTAL = 99_999;
const GETAL = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)$/;
const JAARTAL = /^(?:19|20)\d{2}$/;
const MEESTE_REGELS = 4;
/** What may stand before the name of a figure: "Op 1-1-2024 bedroeg het totaal". */
const AANLOOP = /^(?:op|per|de|het|bedroeg|was|waren|er|totaal|totale|peildatum|\d{1,8})$/;
/** The words of a row; any other word beside a number, such as "circa", makes the number a doubt. */
const NAAMWOORD =
	/^(?:op|per|de|het|bedroeg|was|waren|er|totaal|totale|peildatum|aantal|doelgroeppeuters|kindplaatsen|met|gesubsidieerde|voorschoolse|educatie|ve|niet|bereikte|nietbereikte)$/;

interface Rij {
	naam: CijferNaam | undefined;
	tekst: string;
	/** What stands in the cells apart from the name, days and boxes. */
	waarden: string[];
	vakjes: Vakje[];
	/** Whether its number stands beside or between the words of the row. */
	isErbij: boolean;
}

/** Whether a line starts as a row with a figure; a sentence that only mentions one is no row. */
export function isCijferrij(regel: Regel): boolean {
	const woorden = listWoorden([regel]);
	const plek = woorden.indexOf('aantal');
	return (
		plek >= 0 &&
		!hasAnker(woorden, CIJFERDEEL_ANKERS) &&
		chooseBijAnker([...woorden, 've'], CIJFER_ANKERS) !== undefined &&
		woorden.slice(0, plek).every((woord) => AANLOOP.test(woord) || MAANDEN.includes(woord))
	);
}

const hasDag = (regel: Regel) =>
	/^(?:op|per|peildatum)$/.test(listWoorden([regel])[0] ?? '') && listDagen(formatRegel(regel)).length > 0;
/** In a narrow column the name of a figure starts on the line below "Op 1-1-2024 bedroeg het". */
const isAanloop = (regel: Regel | undefined): regel is Regel =>
	regel !== undefined && hasDag(regel) && !listWoorden([regel]).includes('aantal');
const isBegin = (regel: Regel) => {
	const woorden = listWoorden([regel]);
	return isCijferrij(regel) || isAanloop(regel) || (AANLOOP.test(woorden[0] ?? '') && woorden.includes('aantal'));
};
/** Whether a line starts a row, given the line before it. */
const isRijbegin = (regel: Regel, vorige: Regel | undefined) => isBegin(regel) && (hasDag(regel) || !isAanloop(vorige));

/** The words of a line apart from days and boxes, and apart from the name of the row. */
const listDelen = (regel: Regel): string[] =>
	regel.woorden
		.filter((woord) => !readKruis(woord))
		.map(({ tekst }) => tekst)
		.join(' ')
		.replace(DAG, ' ')
		.split(/\s+/)
		.filter((deel) => deel !== '' && deel !== ':');
const isNaam = (deel: string) => NAAMWOORD.test(normalize(deel));
const isNaamregel = (regel: Regel) => listDelen(regel).some(isNaam);
const isEigen = (regel: Regel) => listDelen(regel).every((deel) => isNaam(deel) || /^[\d.]+$/.test(deel));

/** Beside the name, between its lines, or right below a name of more lines, as a cell that is centred comes out. */
function staatErbij(regels: readonly Regel[]): boolean {
	const plek = regels.findIndex((regel) => listDelen(regel).some((deel) => !isNaam(deel)));
	if (plek < 0 || isNaamregel(regels[plek] ?? { woorden: [], pagina: 0 })) return true;
	const namen = regels.flatMap((regel, index) => (isNaamregel(regel) ? [index] : []));
	const isBladzij = regels.every(({ pagina }) => pagina === regels[0]?.pagina);
	return isBladzij && (namen.some((index) => index > plek) || (namen.length > 1 && plek === namen.length));
}

function createRij(regels: readonly Regel[]): Rij {
	const delen = regels.flatMap(listDelen);
	return {
		naam: chooseBijAnker(delen.filter(isNaam).map(normalize), CIJFER_ANKERS),
		tekst: regels.map(formatRegel).join(' '),
		waarden: delen.filter((deel) => !isNaam(deel)),
		vakjes: regels.flatMap(({ woorden }) => woorden.flatMap((woord) => readKruis(woord) ?? [])),
		isErbij: staatErbij(regels),
	};
}

/** The rows between the question on the supply and the next question. */
function listRijen({ blokken }: Indeling): Rij[] {
	const regels = blokken.filter(({ vraag }) => vraag === 'voldoendeAanbod').flatMap((blok) => dropLeeg(blok.regels));
	return regels.flatMap((regel, plek) => {
		if (!isRijbegin(regel, regels[plek - 1])) return [];
		const later = regels.slice(plek + 1, plek + MEESTE_REGELS);
		const einde = later.findIndex(
			(volgende, index) => isRijbegin(volgende, regels[plek + index]) || !isEigen(volgende),
		);
		return [createRij([regel, ...later.slice(0, einde < 0 ? later.length : einde)])];
	});
}

const ONLEESBAAR: GelezenCijfer = { herkomst: 'onleesbaar' };

/** The number in a cell that can be a figure: no year, no telephone number. */
function readGetal({ waarden, isErbij }: Rij): GelezenCijfer {
	const [cel = '', tweede] = waarden;
	if (tweede !== undefined || !isErbij || !GETAL.test(cel) || JAARTAL.test(cel)) return ONLEESBAAR;
	const getal = Number(cel.replaceAll('.', ''));
	return getal <= GROOTSTE_AANTAL ? { antwoord: getal, herkomst: 'getal' } : ONLEESBAAR;
}

/**
 * A nought can be what stays in a cell when "onbekend" was ticked: beside a box that is not certainly empty it says nothing.
 *
 * @param isElkEen Whether every row has the one box that the form prints.
 */
function readRij(rij: Rij, { isGekozen }: Leeswijze, isElkEen: boolean): GelezenCijfer {
	const isOnbekend = rij.vakjes.some((vakje) => isGekozen(vakje) === true);
	if (isOnbekend)
		return isElkEen && rij.waarden.length === 0 ? { antwoord: 'onbekend', herkomst: 'aangekruist' } : ONLEESBAAR;
	const cijfer = readGetal(rij);
	const isLeeg = isElkEen && rij.vakjes.every((vakje) => isGekozen(vakje) === false);
	return cijfer.antwoord === 0 && !isLeeg ? ONLEESBAAR : cijfer;
}

function readCijfer(eigen: readonly Rij[], naam: CijferNaam, read: (rij: Rij) => GelezenCijfer, meldingen: string[]) {
	const [rij, tweede] = eigen;
	const wat = `het aantal ${CIJFER_NAMEN[naam].toLowerCase()}`;
	const cijfer = rij && !tweede ? read(rij) : ONLEESBAAR;
	if (!rij) meldingen.push(`${wat} staat niet in het stuk.`);
	else if (tweede) meldingen.push(`${wat} staat er meer dan een keer.`);
	else if (cijfer.herkomst === 'onleesbaar')
		meldingen.push(
			rij.waarden.join() === '0'
				? `bij ${wat} staat 0, en of het vakje onbekend leeg is, is niet zeker.`
				: `${wat} is niet als een enkel getal te lezen.`,
		);
	return cijfer;
}

function choosePeildatum(dagen: readonly string[], meldingen: string[]): string | undefined {
	const uniek = [...new Set(dagen)];
	if (uniek.length > 1) meldingen.push(`de cijfers noemen meer dan een peildatum: ${uniek.join(', ')}.`);
	return uniek.length === 1 ? uniek[0] : undefined;
}

/** Reads the four figures of aanbod and bereik with the day on which was counted. */
export function readCijfers(indeling: Indeling, leeswijze: Leeswijze): GelezenCijfers | undefined {
	const rijen = listRijen(indeling);
	if (rijen.length === 0) return undefined;
	const meldingen: string[] = [];
	const inRijen = rijen.flatMap(({ tekst }) => listDagen(tekst).slice(0, 1));
	const inVraag = indeling.blokken
		.filter(({ vraag }) => vraag === 'voldoendeAanbod')
		.flatMap(({ zin }) => listDagen(zin));
	const peildatum = choosePeildatum(inRijen.length > 0 ? inRijen : inVraag, meldingen);
	const isElkEen = rijen.length === CIJFERS.length && rijen.every(({ vakjes }) => vakjes.length === 1);
	// Without a word a row reads as another: they tell each other apart only when all are there, in their order.
	const peuters = rijen.flatMap(({ naam }) => (naam && naam !== 'kindplaatsen' ? [naam] : []));
	const isCompleet = peuters.join() === CIJFERS.filter((naam) => naam !== 'kindplaatsen').join();
	if (!isCompleet) meldingen.push('de rijen met peuters zijn niet compleet of staan niet op volgorde.');
	const read = (naam: CijferNaam) => (rij: Rij) =>
		isCompleet || naam === 'kindplaatsen' ? readRij(rij, leeswijze, isElkEen) : ONLEESBAAR;
	const vind = (naam: CijferNaam) => rijen.filter((rij) => rij.naam === naam);
	const cijfers = Object.fromEntries(
		CIJFERS.map((naam) => [naam, readCijfer(vind(naam), naam, read(naam), meldingen)]),
	) as GelezenCijfers['cijfers'];
	const teksten = Object.fromEntries(CIJFERS.map((naam) => [naam, vind(naam)[0]?.tekst]));
	return { peildatum, cijfers, teksten, meldingen };
}
