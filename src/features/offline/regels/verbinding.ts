/** What some browsers tell of the connection; Safari and Firefox tell nothing. */
export interface Verbinding {
	saveData?: boolean;
	type?: string;
}

/** Whether the reader pays for bytes or wants to save them, as far as the browser says so. */
export const isBeperkt = (verbinding: Verbinding | undefined): boolean =>
	verbinding?.saveData === true || verbinding?.type === 'cellular';

/** What the reader chose: `altijd` also on a limited connection, `nooit` after taking the copy away. */
export type Keuze = 'vanzelf' | 'altijd' | 'nooit';

export const readKeuze = (tekst: string | undefined): Keuze =>
	tekst === 'altijd' || tekst === 'nooit' ? tekst : 'vanzelf';

/** Whether the copy may be fetched now. */
export const magOphalen = (keuze: Keuze, verbinding: Verbinding | undefined): boolean =>
	keuze === 'altijd' || (keuze === 'vanzelf' && !isBeperkt(verbinding));
