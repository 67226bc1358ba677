import {
	MET_ALLE_VAN,
	VRAGEN_VAN,
	VRIJE_TEKST,
	type Onderwerp,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ROUTING } from '../../../src/features/lea-vve/regels/routing.ts';

/** Answers that are known, or that a printed question takes for granted. */
export type Feiten = ReadonlyMap<VraagVeld, readonly string[]>;

const NIET_GEDRUKT: readonly VraagVeld[] = [...VRIJE_TEKST, 'resultaatOver'];
/** Questions that are printed by themselves, in the order of the form. */
export const listGedrukt = (onderwerp: Onderwerp): VraagVeld[] =>
	VRAGEN_VAN[onderwerp].filter((vraag) => !NIET_GEDRUKT.includes(vraag));

/** What a printed question takes for granted, back to the first of the subject. */
export function listFeiten(vraag: VraagVeld): Map<VraagVeld, readonly string[]> {
	const feiten = new Map<VraagVeld, readonly string[]>();
	for (let stap = ROUTING[vraag]; stap; stap = ROUTING[stap.na]) feiten.set(stap.na, stap.bij);
	return feiten;
}

/** Whether the form prints a question after these answers; undefined when they do not say. */
export function isGevraagd(onderwerp: Onderwerp, vraag: VraagVeld, feiten: Feiten): boolean | undefined {
	// This one depends on a figure.
	if (vraag === 'redenPeutersNietBereikt') return undefined;
	const partners = feiten.get('partners');
	if (vraag === 'metAlle' && partners) return MET_ALLE_VAN[onderwerp].some((partner) => partners.includes(partner));
	const stap = ROUTING[vraag];
	if (!stap) return true;
	const bekend = feiten.get(stap.na);
	if (!bekend) return isGevraagd(onderwerp, stap.na, feiten) === false ? false : undefined;
	const passend = bekend.filter((antwoord) => stap.bij.includes(antwoord));
	if (passend.length === 0) return false;
	// Which rows the table has depends on who was ticked.
	return passend.length === bekend.length && vraag !== 'metAlle' ? true : undefined;
}

/** What the form can print after a question. */
export interface Vervolg {
	/** Questions that may come next, the certain one last. */
	vragen: VraagVeld[];
	/** The question that certainly comes; undefined when the subject can end here. */
	zeker: VraagVeld | undefined;
}

/** The questions of a subject that can follow on one of its questions; from the start when there is none. */
export function listVervolg(onderwerp: Onderwerp, na: VraagVeld | undefined, feiten: Feiten): Vervolg {
	const gedrukt = listGedrukt(onderwerp);
	const later = gedrukt.slice(na === undefined ? 0 : gedrukt.indexOf(na) + 1);
	const vragen: VraagVeld[] = [];
	for (const vraag of later) {
		const gevraagd = isGevraagd(onderwerp, vraag, feiten);
		if (gevraagd !== false) vragen.push(vraag);
		if (gevraagd === true) return { vragen, zeker: vraag };
	}
	return { vragen, zeker: undefined };
}
