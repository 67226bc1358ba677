import { splitStuknaam, type Staat, type Stuksoort } from './staat.ts';

/** What of a list goes along: all of it, no notes, or only what was ticked at the questions. */
export type Deelkeuze = 'alles' | 'zonder-notities' | 'alleen-standen';

/** What a reader wrote for nobody else. */
const VOOR_MIJ: ReadonlySet<string> = new Set(['notitie', 'gevraagdAan', 'gevraagdOp', 'nagekeken']);

function isGekozen(soort: Stuksoort, veld: string, keuze: Deelkeuze): boolean {
	if (keuze === 'alleen-standen') return soort === 'vraag' && veld === 'stand';
	return keuze === 'alles' || soort !== 'vraag' || !VOOR_MIJ.has(veld);
}

/** The part of a list that the reader wants to share. */
export const selectStaat = (staat: Staat, keuze: Deelkeuze): Staat =>
	new Map(
		[...staat].flatMap(([naam, stuk]) => {
			const deel = splitStuknaam(naam);
			const velden = Object.entries(stuk.velden).filter(([veld]) => deel && isGekozen(deel.soort, veld, keuze));
			return velden.length > 0 ? [[naam, { ...stuk, velden: Object.fromEntries(velden) }]] : [];
		}),
	);
