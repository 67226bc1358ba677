import type { ZoekDocument } from './document.ts';

/** What must comes before what may, and that before who watches. */
const SOORTEN = ['plicht', 'bevoegdheid', 'beleidsvrijheid', 'toezicht'];
/** The reader's own gemeente comes before others. */
const EIGEN = new Set(['raad', 'college']);
/** A citation without lid covers more than any number of leden. */
const HEEL_ARTIKEL = 99;
/** "Het college overlegt …" says more than "Het overleg moet gaan over …", which is a part of it. */
const NOEMT_EIGEN = /\b(?:raad|college)\b/i;

/**
 * The facts of a duty as its page tells them ("Soort plicht. … Grondslag WPO 161 lid 1 onder a (Wet op …)"),
 * as numbers of which the lowest comes first: its kind, a part of a lid or more, who,
 * whether its sentence says so, how little of the article.
 */
function readFeiten({ tekst, titel, wie }: ZoekDocument): number[] {
	const soort = SOORTEN.indexOf(/^Soort (\p{L}+)/u.exec(tekst)?.[1] ?? '');
	const citaat = /\bGrondslag (.*?) \(/.exec(tekst)?.[1] ?? '';
	const leden = /\blid (.*)$/.exec(citaat)?.[1]?.match(/\d+/g)?.length ?? HEEL_ARTIKEL;
	return [
		soort < 0 ? SOORTEN.length : soort,
		/\bonder\b/.test(citaat) ? 1 : 0,
		wie.some((naam) => EIGEN.has(naam)) ? 0 : 1,
		NOEMT_EIGEN.test(titel) ? 0 : 1,
		-leden,
	];
}

const compare = (een: readonly number[], ander: readonly number[]) =>
	een.map((getal, plek) => getal - (ander[plek] ?? 0)).find((verschil) => verschil !== 0) ?? 0;

/**
 * Puts the duties among the documents in the order in which a reader wants them when they answer equally well: the duty
 * that holds for the whole article first. Search gives what scores the same in the order of the documents.
 */
export function orderTaken(documenten: readonly ZoekDocument[]): ZoekDocument[] {
	const taken = documenten
		.filter(({ soort }) => soort === 'Taak')
		.map((document) => ({ document, feiten: readFeiten(document) }))
		.sort((een, ander) => compare(een.feiten, ander.feiten))
		.values();
	return documenten.map((document) =>
		document.soort === 'Taak' ? (taken.next().value?.document ?? document) : document,
	);
}
