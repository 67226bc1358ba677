import type { Toeval } from '../toeval.ts';

/** Lines to change, and the means to choose some of them. */
interface Regelwerk {
	regels: string[];
	/** The place of a line that fits; any line where none does. */
	zoek: (past: (regel: string) => boolean) => number;
	toeval: Toeval;
	ids: readonly string[];
}
export type Regelingreep = (werk: Regelwerk) => string[];

/** The text with some of its lines changed. */
export function changeRegels(
	ingreep: Regelingreep,
	{ tekst, toeval, ids }: { tekst: string; toeval: Toeval; ids: readonly string[] },
): string {
	const regels = tekst.split('\n');
	const zoek = (past: (regel: string) => boolean) => {
		const plekken = regels.flatMap((regel, plek) => (past(regel) ? [plek] : []));
		return plekken.length > 0 ? toeval.kies(plekken) : toeval.getal(regels.length);
	};
	return ingreep({ regels, zoek, toeval, ids }).join('\n');
}
