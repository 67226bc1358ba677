import { readVakje } from '../regels/vakjes.ts';
import { splitWoorden, type Regel, type Woord } from '../regels/woorden.ts';

/** A piece of text on a page, in points; y counts from the bottom. */
export interface Stuk {
	tekst: string;
	x: number;
	breedte: number;
	/** Middle of the text. */
	y: number;
	hoogte: number;
}

/** Two pieces stand on one line when their middles are closer than this part of the smaller one. */
const ZELFDE_REGEL = 0.5;
const EEN_REGEL = 3;

/** Pieces next to each other with less space than this part of their height are one word. */
const ZELFDE_WOORD = 0.12;

const isZelfdeRegel = (een: Stuk, ander: Stuk) =>
	Math.abs(een.y - ander.y) <= Math.max(Math.min(een.hoogte, ander.hoogte) * ZELFDE_REGEL, EEN_REGEL);

function groupRegels(stukken: readonly Stuk[]): Stuk[][] {
	const regels: Stuk[][] = [];
	for (const stuk of stukken.toSorted((een, ander) => ander.y - een.y || een.x - ander.x)) {
		const regel = regels.at(-1);
		if (regel?.[0] && isZelfdeRegel(regel[0], stuk)) regel.push(stuk);
		else regels.push([stuk]);
	}
	return regels.map((regel) => regel.toSorted((een, ander) => een.x - ander.x));
}

/** Words of one piece; their places follow from the share of the letters before them. */
function splitStuk({ tekst, x, breedte }: Stuk): Woord[] {
	const perTeken = breedte / Math.max(tekst.length, 1);
	return splitWoorden(tekst).map((woord) => ({
		tekst: woord.tekst,
		x: x + woord.x * perTeken,
		breedte: woord.breedte * perTeken,
	}));
}

/** The number of a note stands smaller and higher than the number it stands behind. */
const isEvenGroot = (een: Stuk, ander: Stuk) =>
	Math.min(een.hoogte, ander.hoogte) > Math.max(een.hoogte, ander.hoogte) * 0.8;

/** Joins pieces of which one word was made: a PDF may place every letter by itself. */
function merge(stukken: readonly Stuk[]): Stuk[] {
	const samen: Stuk[] = [];
	for (const stuk of stukken) {
		const vorige = samen.at(-1);
		const ruimte = vorige ? stuk.x - (vorige.x + vorige.breedte) : Infinity;
		if (vorige && Math.abs(ruimte) < stuk.hoogte * ZELFDE_WOORD && isEvenGroot(vorige, stuk)) {
			samen[samen.length - 1] = {
				...vorige,
				tekst: vorige.tekst + stuk.tekst,
				breedte: stuk.x + stuk.breedte - vorige.x,
			};
		} else samen.push(stuk);
	}
	return samen;
}

const isTeken = (tekst: string) => readVakje(tekst.trim()) !== undefined || /^x$/i.test(tekst.trim());

/** An open box with a mark set over it is that mark. */
function dropOverschreven(regel: readonly Stuk[]): Stuk[] {
	return regel.filter((stuk) => {
		if (readVakje(stuk.tekst.trim()) !== 'leeg') return true;
		const midden = stuk.x + stuk.breedte / 2;
		return !regel.some(
			({ tekst, x, breedte }, plek) =>
				regel[plek] !== stuk &&
				isTeken(tekst) &&
				readVakje(tekst.trim()) !== 'leeg' &&
				x <= midden &&
				midden <= x + breedte,
		);
	});
}

/** More room than this many line heights is an empty line. */
const LEGE_REGEL = 1.9;

function isWitErtussen(boven: Stuk[] | undefined, onder: Stuk[]): boolean {
	const [een, ander] = [boven?.[0], onder[0]];
	return een !== undefined && ander !== undefined && een.y - ander.y > Math.max(een.hoogte, ander.hoogte) * LEGE_REGEL;
}

/** The lines of one page from top to bottom, with an empty line where the page has white. */
export function createRegels(stukken: readonly Stuk[], pagina: number): Regel[] {
	const groepen = groupRegels(stukken.filter(({ tekst }) => tekst.trim() !== ''));
	return groepen.flatMap((groep, plek) => {
		const regel: Regel = {
			woorden: merge(dropOverschreven(groep)).flatMap(splitStuk),
			pagina,
			...(groep[0] && { y: groep[0].y }),
		};
		return isWitErtussen(groepen[plek - 1], groep) ? [{ woorden: [], pagina }, regel] : [regel];
	});
}
