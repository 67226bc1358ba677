import { formatMoment } from '../../../shared/dag.ts';
import type { MijnLijst, Vraagnotitie } from '../../weet-jij/index.ts';
import { describeWijziging } from '../../weet-jij/later.ts';
import { keepGevuld, type Feit } from './feit.ts';
import { addressVraag, type Gegevens } from './gegevens.ts';

/** One question with what the reader keeps at it. */
export interface Regel {
	id: string;
	vraag: string;
	/** Address of the question; absent when it is gone. */
	adres?: string;
	notitie: Vraagnotitie;
	/** What the reader should know before relying on the answer. */
	letOp: string;
	/** Address of the question that came in its place. */
	opvolger?: string;
}

/** Name of the group of questions that are on no list any more. */
export const VERVALLEN = 'vervallen';

/** Name of the fact that the boxes already tell on the screen. */
export const STAND = 'Stand';

const FEITEN = ['antwoord', 'notitie', 'bron', 'datum', 'gevraagdAan', 'gevraagdOp'] as const;

/** Whether anything is kept; a field that was emptied counts as nothing. */
const hasInhoud = (notitie: Vraagnotitie): boolean =>
	Boolean(notitie.stand) || FEITEN.some((veld) => notitie[veld]?.trim());

/** Every question at which something is kept, by theme in the order of the site; those on no list any more come last. */
export function groupVragen({ themas, vervallen }: Gegevens, vragen: MijnLijst['vragen']): Map<string, Regel[]> {
	const rest = new Map(Object.entries(vragen).filter(([, notitie]) => hasInhoud(notitie)));
	const groepen = new Map<string, Regel[]>();
	for (const thema of themas) {
		const regels = thema.vragen.flatMap((vraag): Regel[] => {
			const notitie = rest.get(vraag.id);
			if (!notitie) return [];
			rest.delete(vraag.id);
			const { id, vraag: tekst, gewijzigd } = vraag;
			const letOp = describeWijziging(gewijzigd, notitie);
			return [{ id, vraag: tekst, adres: addressVraag(thema.id, id), notitie, letOp }];
		});
		groepen.set(thema.id, regels);
	}
	const bekend = new Map(vervallen.map((vraag) => [vraag.id, vraag]));
	// Without the texts nobody knows which questions are on the site.
	const onbekend = themas.length > 0 ? 'Deze vraag staat niet op deze site.' : '';
	groepen.set(
		VERVALLEN,
		[...rest].map(([id, notitie]): Regel => {
			const { vraag = id, sinds, waarom, opvolger } = bekend.get(id) ?? {};
			const letOp = sinds ? `Vervallen op ${formatMoment(sinds)}. ${waarom}` : onbekend;
			return { id, vraag, notitie, letOp, ...(opvolger === undefined ? {} : { opvolger }) };
		}),
	);
	return groepen;
}

const formatGevraagd = (aan: string, op: string) => [aan, op && `op ${formatMoment(op)}`].filter(Boolean).join(' ');

/**
 * What is kept at one question, in the order in which it is read.
 *
 * @param stand Name of the answer that was ticked, as it stands beside the box.
 */
export function listFeiten(notitie: Vraagnotitie, stand: string): Feit[] {
	const [antwoord, tekst, bron, datum, aan, op] = FEITEN.map((veld) => notitie[veld]?.trim() ?? '') as [
		string,
		string,
		string,
		string,
		string,
		string,
	];
	return keepGevuld([
		[STAND, stand],
		['Antwoord', antwoord],
		['Notitie', tekst],
		['Bron', bron],
		['Datum van het antwoord', formatMoment(datum)],
		['Gevraagd aan', formatGevraagd(aan, op)],
	]);
}
