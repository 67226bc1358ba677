import { computeMeerderheid } from './raad.ts';

/** A seat on the drawing, in units of 100 for the outer row; the middle of the hall is 0, and y runs down. */
export interface Zetel {
	x: number;
	y: number;
	soort: 'gevuld' | 'jij' | 'leeg';
}

const BINNEN = 40;
const BUITEN = 100;

/** How many rows keep the seats apart: a raad has 9 to 45 members (Gemeentewet, artikel 8). */
const countRijen = (zetels: number) => Math.max(2, Math.ceil(zetels / 10));

/** Divides the seats over the rows by their length; what is left over goes to the outer rows. */
function divideZetels(zetels: number, stralen: readonly number[]): number[] {
	const lengte = stralen.reduce((som, straal) => som + straal, 0);
	const aantallen = stralen.map((straal) => Math.floor((zetels * straal) / lengte));
	let rest = zetels - aantallen.reduce((som, aantal) => som + aantal, 0);
	for (let rij = aantallen.length - 1; rest > 0; rij -= 1, rest -= 1) aantallen[rij] = (aantallen[rij] ?? 0) + 1;
	return aantallen;
}

const rond = (getal: number) => Math.round(getal * 10) / 10;

/** The seats of a raad from left to right: those of a majority are filled, one of them is the reader's. */
export function buildHalfrond(zetels: number): Zetel[] {
	const rijen = countRijen(zetels);
	const stralen = Array.from({ length: rijen }, (_, rij) => BINNEN + (rij * (BUITEN - BINNEN)) / (rijen - 1));
	const plekken = divideZetels(zetels, stralen).flatMap((aantal, rij) =>
		Array.from({ length: aantal }, (_, plek) => ({
			straal: stralen[rij] ?? BUITEN,
			hoek: Math.PI * (aantal === 1 ? 0.5 : 1 - plek / (aantal - 1)),
		})),
	);
	const nodig = computeMeerderheid(zetels);
	return plekken
		.toSorted((een, ander) => ander.hoek - een.hoek || een.straal - ander.straal)
		.map(({ straal, hoek }, plek) => ({
			x: rond(straal * Math.cos(hoek)),
			y: rond(-straal * Math.sin(hoek)),
			soort: plek < nodig - 1 ? 'gevuld' : plek === nodig - 1 ? 'jij' : 'leeg',
		}));
}
