import { CIJFERS, type CijferNaam } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import type { Aantal, Opgave } from '../../../src/content/schemas/lea-vve-opgave.ts';
import { CIJFER_NAMEN } from '../../../src/features/lea-vve/regels/teksten.ts';
import { MAANDEN } from '../../../src/shared/dag.ts';
import { CIJFER_ANKERS } from './ankers.ts';
import { DAG, listDagen } from './datums.ts';
import type { Indeling } from './indeling.ts';
import type { Leeswijze } from './kruisjes.ts';
import { formatRegel, isLeeg, normalize, type Regel } from './woorden.ts';
import { readVakje } from './vakjes.ts';
import { chooseBijAnker, findAnker, listWoorden } from './zoeken.ts';

/** A figure as it was read, before small numbers are masked. */
export type GelezenCijfer = Opgave & { antwoord?: Aantal };

/** The figures of aanbod and bereik; undefined when the document has no such table. */
export interface GelezenCijfers {
	peildatum: string | undefined;
	cijfers: Record<CijferNaam, GelezenCijfer>;
	/** What the author has to know, in plain Dutch. */
	meldingen: string[];
}

/** Larger than any gemeente has; a telephone number is larger still. */
const GROOTSTE_AANTAL = 99_999;
const GETAL = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)$/;
const JAARTAL = /^(?:19|20)\d{2}$/;
const MEESTE_REGELS = 3;
/** What may stand before the name of a figure: "Op 1-1-2024 bedroeg het totaal". */
const AANLOOP = /^(?:op|per|de|het|bedroeg|was|waren|er|totaal|totale|peildatum|\d{1,8})$/;

interface Rij {
	naam: CijferNaam;
	/** Everything printed on the row. */
	tekst: string;
	/** What stands after the name of the figure. */
	cellen: string[];
}

/** The lines between the question on the supply and the next question, or the end of the subject. */
function listTabelRegels({ blokken }: Indeling): Regel[] {
	return blokken.filter(({ vraag }) => vraag === 'voldoendeAanbod').flatMap(({ regels }) => regels);
}

/** The figure a line names, and how many words come before its end; a sentence that only mentions one is no row. */
function readNaam(regels: readonly Regel[]): { naam: CijferNaam; na: number } | undefined {
	const woorden = listWoorden(regels);
	const isRij = woorden
		.slice(0, woorden.indexOf('aantal'))
		.every((woord) => AANLOOP.test(woord) || MAANDEN.includes(woord));
	const naam = isRij ? chooseBijAnker(woorden, CIJFER_ANKERS) : undefined;
	const [na] = naam ? CIJFER_ANKERS[naam].flatMap((anker) => findAnker(woorden, anker) ?? []) : [];
	return naam && na !== undefined ? { naam, na } : undefined;
}

/** Whether one line by itself is a row with a figure. */
export const isCijferrij = (regel: Regel): boolean => readNaam([regel]) !== undefined;

/** The words of a row with their signs, after the name of the figure. */
function listCellen(regels: readonly Regel[], na: number): string[] {
	let over = na;
	return regels
		.flatMap(({ woorden }) => woorden.map(({ tekst }) => tekst))
		.filter((tekst) => {
			if (over > 0 && normalize(tekst) !== '') {
				over -= 1;
				return false;
			}
			return over === 0;
		});
}

const isWaarde = (regel: Regel) => regel.woorden.every(({ tekst }) => readVakje(tekst) || /^[\d.]+$/.test(tekst));

function listRijen(alle: readonly Regel[]): Rij[] {
	const regels = alle.filter((regel) => !isLeeg(regel));
	const rijen: Rij[] = [];
	for (let plek = 0; plek < regels.length;) {
		let gelezen: { naam: CijferNaam; na: number } | undefined;
		let lengte = 0;
		while (!gelezen && lengte < MEESTE_REGELS && plek + lengte < regels.length) {
			lengte += 1;
			gelezen = readNaam(regels.slice(plek, plek + lengte));
		}
		if (!gelezen) {
			plek += 1;
			continue;
		}
		let einde = plek + lengte;
		for (let regel = regels[einde]; regel && isWaarde(regel); regel = regels[einde]) einde += 1;
		const eigen = regels.slice(plek, einde);
		rijen.push({ naam: gelezen.naam, tekst: eigen.map(formatRegel).join(' '), cellen: listCellen(eigen, gelezen.na) });
		plek = einde;
	}
	return rijen;
}

/** What stands in the cells of a row apart from days. */
const dropDagen = (cellen: readonly string[]): string[] =>
	cellen
		.join(' ')
		.replace(DAG, ' ')
		.split(/\s+/)
		.filter((cel) => cel !== '');

/** The number in a cell that can be a figure: no year, no telephone number. */
function readGetal(cel: string): number | undefined {
	if (!GETAL.test(cel) || JAARTAL.test(cel)) return undefined;
	const getal = Number(cel.replaceAll('.', ''));
	return getal <= GROOTSTE_AANTAL ? getal : undefined;
}

const ONLEESBAAR: GelezenCijfer = { herkomst: 'onleesbaar' };
const isGelijk = (een: GelezenCijfer, ander: GelezenCijfer) => een.antwoord === ander.antwoord;

function readRij({ cellen }: Rij, { isGekozen }: Leeswijze): GelezenCijfer {
	const isOnbekend = cellen.some((cel) => {
		const vakje = readVakje(cel);
		return vakje !== undefined && isGekozen(vakje) === true;
	});
	// Anything else with digits on the row could be the figure as well.
	const [cel, tweede] = dropDagen(cellen).filter((deel) => /\d/.test(deel));
	if (isOnbekend) return cel === undefined ? { antwoord: 'onbekend', herkomst: 'aangekruist' } : ONLEESBAAR;
	const getal = cel === undefined || tweede !== undefined ? undefined : readGetal(cel);
	return getal === undefined ? ONLEESBAAR : { antwoord: getal, herkomst: 'getal' };
}

function readCijfer(naam: CijferNaam, rijen: readonly Rij[], leeswijze: Leeswijze, meldingen: string[]): GelezenCijfer {
	const gelezen = rijen.filter((rij) => rij.naam === naam).map((rij) => readRij(rij, leeswijze));
	const [eerste = ONLEESBAAR] = gelezen;
	if (gelezen.every((cijfer) => isGelijk(cijfer, eerste))) return eerste;
	meldingen.push(
		`het aantal ${CIJFER_NAMEN[naam].toLowerCase()} staat er meer dan een keer, met verschillende waarden.`,
	);
	return ONLEESBAAR;
}

function choosePeildatum(dagen: readonly string[], meldingen: string[]): string | undefined {
	const uniek = [...new Set(dagen)];
	if (uniek.length > 1) meldingen.push(`de cijfers noemen meer dan een peildatum: ${uniek.join(', ')}.`);
	return uniek.length === 1 ? uniek[0] : undefined;
}

/** Reads the four figures of aanbod and bereik with the day on which was counted. */
export function readCijfers(indeling: Indeling, leeswijze: Leeswijze): GelezenCijfers | undefined {
	const rijen = listRijen(listTabelRegels(indeling));
	if (rijen.length === 0) return undefined;
	const meldingen: string[] = [];
	const inRijen = rijen.flatMap(({ tekst }) => listDagen(tekst).slice(0, 1));
	const inVraag = indeling.blokken
		.filter(({ vraag }) => vraag === 'voldoendeAanbod')
		.flatMap(({ zin }) => listDagen(zin));
	const peildatum = choosePeildatum(inRijen.length > 0 ? inRijen : inVraag, meldingen);
	const cijfers = Object.fromEntries(
		CIJFERS.map((naam) => [naam, readCijfer(naam, rijen, leeswijze, meldingen)]),
	) as GelezenCijfers['cijfers'];
	return { peildatum, cijfers, meldingen };
}
