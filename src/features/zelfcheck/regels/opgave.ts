import type { OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import type { Onderwerp } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { namesKleinAantalKinderen } from '../../../shared/klein-aantal/tekst.ts';
import { listPersoonsgegevens } from '../../../shared/persoonsgegevens.ts';
import { isGesteld, listAntwoorden } from '../../lea-vve/index.ts';
import { readCijfer } from './cijfers.ts';
import { readTekst, type Invulling } from './invulling.ts';
import { listVragen, type ZelfcheckVraag } from './vragen.ts';

/** Whether a text holds an e-mail address or a telephone number, also one that is broken over two lines. */
export const hasPersoonsgegevens = (tekst: string): boolean =>
	[tekst, tekst.replace(/\s+/g, ' ')].some((vorm) => listPersoonsgegevens(vorm).length > 0);

/**
 * A text that may leave the device; undefined when there is none, or when it would tell how to reach a person or speaks of 1
 * to 4 children.
 */
export function readVeiligeTekst(invulling: Invulling, naam: string): string | undefined {
	const tekst = readTekst(invulling, naam);
	const isVeilig = tekst !== undefined && !hasPersoonsgegevens(tekst) && !namesKleinAantalKinderen(tekst);
	return isVeilig ? tekst : undefined;
}

/**
 * Whether a question is put, given the answers to the questions before it. A row of "met alle?" is put for the kinds of
 * partner that were ticked; why peuters were not reached is no question when all were.
 */
function isGevraagd({ veld, partner }: ZelfcheckVraag, opgave: OnderwerpOpgave, invulling: Invulling): boolean {
	if (veld === 'toelichting') return true;
	if (partner) return listAntwoorden(opgave, 'partners')?.includes(partner) === true;
	if (veld === 'redenPeutersNietBereikt' && readCijfer('nietBereikt', invulling) === 0) return false;
	return isGesteld(opgave, veld) === true;
}

/** The answer to one question, limited to what its form offers. */
function readAntwoord({ naam, vorm, antwoorden }: ZelfcheckVraag, invulling: Invulling): string | string[] | undefined {
	if (vorm === 'tekst') return readVeiligeTekst(invulling, naam);
	const gekozen = antwoorden.filter((antwoord) => invulling[naam]?.includes(antwoord));
	if (gekozen.length === 0) return undefined;
	return vorm === 'een' ? gekozen[0] : gekozen;
}

/** Puts one answer in its place in the file. */
function addAntwoord(opgave: OnderwerpOpgave, vraag: ZelfcheckVraag, antwoord: string | string[]): OnderwerpOpgave {
	const { veld, partner, vorm } = vraag;
	if (veld === 'toelichting') return { ...opgave, toelichting: String(antwoord) };
	const regel = { antwoord, herkomst: vorm === 'tekst' ? 'toelichting' : 'aangekruist' } as const;
	if (partner)
		return { ...opgave, metAlle: [...opgave.metAlle, { partner, opgave: regel }] as OnderwerpOpgave['metAlle'] };
	return { ...opgave, [veld]: regel };
}

/** One subject of a filled-in form: the questions that are put, which of those are answered, and the answers. */
export interface Doorlopen {
	gevraagd: ZelfcheckVraag[];
	beantwoord: ZelfcheckVraag[];
	opgave: OnderwerpOpgave;
}

/**
 * Follows the routing of the questionnaire through one subject. An answer that stands in a question that is not put, or is
 * put no more, plays no part.
 */
export function walkVragen(onderwerp: Onderwerp, invulling: Invulling): Doorlopen {
	const doorlopen: Doorlopen = { gevraagd: [], beantwoord: [], opgave: { metAlle: [] } };
	for (const vraag of listVragen(onderwerp)) {
		if (!isGevraagd(vraag, doorlopen.opgave, invulling)) continue;
		doorlopen.gevraagd.push(vraag);
		const antwoord = readAntwoord(vraag, invulling);
		if (antwoord === undefined) continue;
		doorlopen.beantwoord.push(vraag);
		doorlopen.opgave = addAntwoord(doorlopen.opgave, vraag, antwoord);
	}
	return doorlopen;
}
