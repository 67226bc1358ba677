import { type Onderwerp, type VraagVeld, VRAGEN_VAN } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ROUTING } from '../../../src/features/lea-vve/regels/routing.ts';
import { BEGIN_ANKERS, EINDE_ANKERS, KOP_ANKERS, ONDERWERP_ANKERS, SLUIT_ANKERS, VRAAG_ANKERS } from './ankers.ts';
import { formatRegel, isLeeg, type Regel } from './woorden.ts';
import { dropNummer, hasAnker, chooseBijAnker, listBijAnker, listWoorden } from './zoeken.ts';

/** A place in the document that says where we are. */
export type Merk =
	| { soort: 'vraag'; onderwerp: Onderwerp; vraag: VraagVeld; regel: number; na: number; zin: string }
	| { soort: 'sluiting'; onderwerp: Onderwerp; regel: number; na: number }
	| { soort: 'kop'; onderwerp: Onderwerp; regel: number; na: number }
	| { soort: 'einde'; regel: number; na: number }
	/** A question that names no subject, more than one, or one that has no such question in our schema. */
	| { soort: 'zwevend'; onderwerp: Onderwerp | undefined; vraag: VraagVeld; regel: number; na: number };

/** A printed question with the lines up to the next mark. */
export interface Blok {
	onderwerp: Onderwerp;
	vraag: VraagVeld;
	zin: string;
	regels: Regel[];
	/** Whether the next mark belongs to the same subject, so that no text of another subject can have slipped in. */
	isAfgesloten: boolean;
}

/** Free text after the last question of a subject, or after all questions. */
export interface Toelichting {
	onderwerp: Onderwerp | undefined;
	regels: Regel[];
}

export interface Indeling {
	merken: Merk[];
	blokken: Blok[];
	toelichtingen: Toelichting[];
	/** Whether the document ends where the questionnaire ends, or at the end of a subject. */
	isHeel: boolean;
}

const MEESTE_REGELS = 6;
const MEESTE_WOORDEN = 70;
const KOP_WOORDEN = 10;

/** The sentence that starts on a line and ends with a question mark; undefined when none does. */
function readVraagzin(regels: readonly Regel[], begin: number): { zin: Regel[]; na: number } | undefined {
	const zin: Regel[] = [];
	for (let plek = begin; plek < regels.length && zin.length < MEESTE_REGELS; plek++) {
		const regel = regels[plek];
		if (!regel || isLeeg(regel)) continue;
		zin.push(regel);
		if (formatRegel(regel).endsWith('?')) return { zin, na: plek + 1 };
	}
	return undefined;
}

/** Questions that need no subject of their own, because they follow directly on the question they ask about. */
const isVervolgOp = (vraag: VraagVeld, vorige: Merk | undefined): vorige is Merk & { soort: 'vraag' } =>
	vorige?.soort === 'vraag' && vraag.startsWith('reden') && ROUTING[vraag]?.na === vorige.vraag;

function readVraag(regels: readonly Regel[], begin: number, vorige: Merk | undefined): Merk | undefined {
	const regel = regels[begin];
	// Most lines start with no question; only those that do are read on.
	if (!regel || !hasAnker(dropNummer(listWoorden([regel])), BEGIN_ANKERS)) return undefined;
	const gelezen = readVraagzin(regels, begin);
	if (!gelezen) return undefined;
	const woorden = dropNummer(listWoorden(gelezen.zin));
	const vraag = woorden.length > MEESTE_WOORDEN ? undefined : chooseBijAnker(woorden, VRAAG_ANKERS);
	if (!vraag) return undefined;
	const plaats = { regel: begin, na: gelezen.na };
	const genoemd = listBijAnker(woorden, ONDERWERP_ANKERS);
	const onderwerp = genoemd.length === 0 && isVervolgOp(vraag, vorige) ? vorige.onderwerp : genoemd[0];
	if (onderwerp === undefined || genoemd.length > 1 || !VRAGEN_VAN[onderwerp].includes(vraag)) {
		return { soort: 'zwevend', onderwerp: genoemd.length > 1 ? undefined : onderwerp, vraag, ...plaats };
	}
	return { soort: 'vraag', onderwerp, vraag, zin: gelezen.zin.map(formatRegel).join(' '), ...plaats };
}

function readSluiting(regels: readonly Regel[], begin: number): Merk | undefined {
	const eerste = listWoorden(regels.slice(begin, begin + 1));
	if (hasAnker(eerste, EINDE_ANKERS)) return { soort: 'einde', regel: begin, na: begin + 1 };
	if (!hasAnker(eerste, SLUIT_ANKERS)) return undefined;
	for (const lengte of [1, 2, 3]) {
		const [onderwerp, tweede] = listBijAnker(listWoorden(regels.slice(begin, begin + lengte)), ONDERWERP_ANKERS);
		if (onderwerp) return tweede ? undefined : { soort: 'sluiting', onderwerp, regel: begin, na: begin + lengte };
	}
	return undefined;
}

function readKop(regels: readonly Regel[], begin: number): Merk | undefined {
	const tekst = formatRegel(regels[begin]);
	const woorden = dropNummer(listWoorden(regels.slice(begin, begin + 1)));
	// A line that ends like a sentence, starts with a bullet or runs on is no heading.
	if (woorden.length === 0 || woorden.length > KOP_WOORDEN || /[.,;:?]$/.test(tekst) || !/^[\p{Lu}\d]/u.test(tekst))
		return undefined;
	const onderwerpen = listBijAnker(woorden, KOP_ANKERS);
	const [onderwerp] = onderwerpen;
	return onderwerp && onderwerpen.length === 1 ? { soort: 'kop', onderwerp, regel: begin, na: begin + 1 } : undefined;
}

const readMerk = (regels: readonly Regel[], plek: number, vorige?: Merk): Merk | undefined =>
	readVraag(regels, plek, vorige) ?? readSluiting(regels, plek) ?? readKop(regels, plek);

/** Whether one line by itself is a question, a heading or a closing line of the form. */
export const isMerk = (regel: Regel): boolean => readMerk([regel], 0) !== undefined;

function listMerken(regels: readonly Regel[]): Merk[] {
	const merken: Merk[] = [];
	for (let plek = 0; plek < regels.length;) {
		const merk = isLeeg(regels[plek]) ? undefined : readMerk(regels, plek, merken.at(-1));
		if (merk) merken.push(merk);
		plek = merk?.na ?? plek + 1;
	}
	return dropVreemdeKoppen(merken);
}

/** A heading belongs to the question that comes next; a line of free text that looks like another heading does not. */
function dropVreemdeKoppen(merken: readonly Merk[]): Merk[] {
	let volgende: Merk | undefined;
	const gehouden = merken.toReversed().filter((merk) => {
		if (merk.soort === 'kop') return volgende?.soort === 'vraag' && volgende.onderwerp === merk.onderwerp;
		volgende = merk;
		return true;
	});
	return gehouden.reverse();
}

function createBlok(regels: readonly Regel[], merk: Merk & { soort: 'vraag' }, volgende: Merk | undefined): Blok {
	const { onderwerp, vraag, zin } = merk;
	const isZelfde =
		volgende?.soort === 'vraag' || volgende?.soort === 'sluiting' ? volgende.onderwerp === onderwerp : false;
	return {
		onderwerp,
		vraag,
		zin,
		regels: regels.slice(merk.na, volgende?.regel ?? regels.length),
		isAfgesloten: isZelfde,
	};
}

const isKlaar = (merken: readonly Merk[]): boolean => {
	const laatste = merken.findLast(({ soort }) => soort !== 'kop');
	return laatste?.soort === 'sluiting' || laatste?.soort === 'einde';
};

/** Divides the lines of a document over the questions of the questionnaire. */
export function divide(regels: readonly Regel[]): Indeling {
	const merken = listMerken(regels);
	return {
		merken,
		blokken: merken.flatMap((merk, plek) =>
			merk.soort === 'vraag' ? [createBlok(regels, merk, merken[plek + 1])] : [],
		),
		toelichtingen: merken.flatMap((merk, plek) =>
			merk.soort === 'sluiting' || merk.soort === 'einde'
				? [
						{
							onderwerp: merk.soort === 'sluiting' ? merk.onderwerp : undefined,
							regels: regels.slice(merk.na, merken[plek + 1]?.regel ?? regels.length),
						},
					]
				: [],
		),
		isHeel: isKlaar(merken),
	};
}
