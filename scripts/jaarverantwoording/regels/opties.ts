import { chooseBijAnker } from './zoeken.ts';
import type { AnkerTabel } from './ankers.ts';
import { isLeeg, normalize, type Regel, type Woord } from './woorden.ts';
import { readVakje, type Vakje } from './vakjes.ts';

/** A box of a question with the answer beside it; undefined when the label is none we know. */
export interface Optie {
	vakje: Vakje;
	antwoord: string | undefined;
}

/** A box with the words beside it, and the lines below that can belong to them. */
interface Deel {
	vakje: Vakje;
	woorden: string[];
	vervolg: string[][];
}

const createWoorden = (woorden: readonly Woord[]) =>
	woorden.map(({ tekst }) => normalize(tekst)).filter((woord) => woord !== '');
const findVakje = ({ tekst }: Woord) => readVakje(tekst);
const hasVakje = (regel: Regel | undefined) => regel?.woorden.some((woord) => findVakje(woord)) ?? false;

/** Cuts one line at its boxes. The boxes stand before their labels, unless the line starts with a label and ends with a box. */
function splitOpVakjes({ woorden }: Regel): Deel[] {
	const [eerste, laatste] = [woorden[0], woorden.at(-1)];
	const isAchteraan = !(eerste && findVakje(eerste)) && laatste && findVakje(laatste);
	const op = isAchteraan ? woorden.toReversed() : woorden;
	const delen: { vakje: Vakje; woorden: Woord[] }[] = [];
	for (const woord of op) {
		const vakje = findVakje(woord);
		if (vakje) delen.push({ vakje, woorden: [] });
		else delen.at(-1)?.woorden.push(woord);
	}
	return (isAchteraan ? delen.toReversed() : delen).map((deel) => ({
		vakje: deel.vakje,
		woorden: createWoorden(isAchteraan ? deel.woorden.toReversed() : deel.woorden),
		vervolg: [],
	}));
}

/** A label that runs on does so within this many lines, empty ones included. */
const DICHTBIJ = 6;

/** Lines without a box below a box: the rest of its label, or the whole label when the box stands alone. */
function listVervolg(regels: readonly Regel[], plek: number): string[][] {
	const later = regels.slice(plek + 1, plek + 1 + DICHTBIJ).filter((regel) => !isLeeg(regel));
	const einde = later.findIndex(hasVakje);
	return later.slice(0, Math.min(einde < 0 ? 2 : einde, 2)).map(({ woorden }) => createWoorden(woorden));
}

const isLosVakje = ({ woorden }: Regel) => woorden.length === 1 && woorden.some((woord) => findVakje(woord));

/**
 * Whether boxes that stand alone on a line belong to the label below them: not when a label came first, because then each
 * could belong to the one above as well.
 */
function staatVoorLabel(regels: readonly Regel[], labels: AnkerTabel): boolean {
	const eerste = regels.findIndex(isLosVakje);
	return !regels
		.slice(0, Math.max(eerste, 0))
		.some((regel) => !hasVakje(regel) && chooseBijAnker(createWoorden(regel.woorden), labels) !== undefined);
}

function listDelen(regels: readonly Regel[], labels: AnkerTabel): Deel[] {
	const isVoor = staatVoorLabel(regels, labels);
	return regels.flatMap((regel, plek) => {
		const delen = splitOpVakjes(regel);
		const laatste = delen.at(-1);
		if (laatste && (isVoor || !isLosVakje(regel))) laatste.vervolg = listVervolg(regels, plek);
		return delen;
	});
}

/** The shortest label counts: one line more than needed could be the label of the next box. */
function chooseAntwoord({ woorden, vervolg }: Deel, labels: AnkerTabel): string | undefined {
	for (let meer = 0; meer <= vervolg.length; meer++) {
		const antwoord = chooseBijAnker([...woorden, ...vervolg.slice(0, meer).flat()], labels);
		if (antwoord !== undefined) return antwoord;
	}
	return undefined;
}

/** The boxes printed below a question. What stands after "anders" is free text, where a sign is no box. */
export function listOpties(regels: readonly Regel[], labels: AnkerTabel): Optie[] {
	const opties = listDelen(regels, labels).map((deel) => ({
		vakje: deel.vakje,
		antwoord: chooseAntwoord(deel, labels),
	}));
	const anders = opties.findIndex(({ antwoord }) => antwoord === 'anders');
	return opties.filter(({ antwoord }, plek) => antwoord !== undefined || anders < 0 || plek < anders);
}
