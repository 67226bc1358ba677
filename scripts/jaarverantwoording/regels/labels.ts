import type { AnkerTabel } from './ankers.ts';
import { isTekst, isVakje, type Brok, type TekstBrok } from './brokken.ts';
import { chooseBijAnker, listWoorden } from './zoeken.ts';

/** The printed label of a box, with the answer it stands for when we know it. */
export interface Label {
	brokken: TekstBrok[];
	antwoord: string | undefined;
}

const findAntwoord = (brokken: readonly TekstBrok[], tabel: AnkerTabel) =>
	chooseBijAnker(listWoorden(brokken.map(({ woorden }) => ({ woorden, pagina: 0 }))), tabel);

const isBegin = ({ woorden }: TekstBrok) => /^[^\p{L}]*\p{Lu}/u.test(woorden[0]?.tekst ?? '');
const isBijVakje = (label: Label, brokken: readonly Brok[]) =>
	brokken.some((brok) => isVakje(brok) && brok.regel === label.brokken[0]?.regel);

/** Pieces of text that start with a capital, each with the pieces after it that do not. */
function groupBrokken(brokken: readonly Brok[]): TekstBrok[][] {
	const groepen: TekstBrok[][] = [];
	for (const brok of brokken.filter(isTekst)) {
		if (groepen.length === 0 || isBegin(brok)) groepen.push([brok]);
		else groepen.at(-1)?.push(brok);
	}
	return groepen;
}

/**
 * An unknown piece with a box is the last line of the label before it, when that has no box yet and the piece after it is
 * a label by itself: "Nederland" of "Verblijfsduur in / Nederland".
 */
const isSlot = (open: Label, vorige: Label | undefined, brokken: readonly Brok[]): vorige is Label =>
	vorige !== undefined &&
	!isBijVakje(vorige, brokken) &&
	vorige.brokken.at(-1)?.regel === (open.brokken[0]?.regel ?? 0) - 1;

/**
 * The labels in a question, from the first we know. A piece we do not know belongs to the label before it, unless a box
 * stands on its line: then it starts the label of which the rest follows.
 */
export function listLabels(brokken: readonly Brok[], tabel: AnkerTabel): Label[] {
	const labels: Label[] = [];
	for (const groep of groupBrokken(brokken)) {
		const vorige = labels.at(-1);
		const eerder = labels.at(-2);
		const isOpen = vorige !== undefined && vorige.antwoord === undefined;
		const samen = isOpen ? [...vorige.brokken, ...groep] : groep;
		const antwoord = findAntwoord(samen, tabel);
		const alleen = findAntwoord(groep, tabel);
		const label = { brokken: samen, antwoord };
		if (isOpen && antwoord === undefined && alleen !== undefined && isSlot(vorige, eerder, brokken)) {
			eerder.brokken.push(...vorige.brokken);
			labels.splice(-1, 1, { brokken: groep, antwoord: alleen });
		} else if (isOpen) labels.splice(-1, 1, label);
		else if (antwoord !== undefined || isBijVakje(label, brokken)) labels.push(label);
		else vorige?.brokken.push(...groep);
	}
	return labels;
}
