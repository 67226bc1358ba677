import { type Onderwerp, type VraagVeld, VRAGEN_VAN } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ROUTING } from '../../../src/features/lea-vve/regels/routing.ts';
import { BEGIN_ANKERS, EINDE_ANKERS, KOP_ANKERS, ONDERWERP_ANKERS, SLUIT_ANKERS, VRAAG_ANKERS } from './ankers.ts';
import { readVakje } from './vakjes.ts';
import { formatRegel, isLeeg, type Regel } from './woorden.ts';
import { listGedrukt } from './volgorde.ts';
import { dropNummer, hasAnker, chooseBijAnker, listBijAnker, listWoorden } from './zoeken.ts';

/** A place in the document that says where we are; it runs from `regel` up to `na`. */
export type Merk = { regel: number; na: number } & (
	| ({ soort: 'vraag' } & Vraag)
	| { soort: 'sluiting'; onderwerp: Onderwerp }
	| { soort: 'kop'; onderwerp: Onderwerp }
	| { soort: 'einde' }
	/** A question of the form that names no subject, more than one, or one that has no such question. */
	| { soort: 'zwevend' }
);

interface Vraag {
	onderwerp: Onderwerp;
	vraag: VraagVeld;
	zin: string;
	/** It names no subject, and has it from the question before it. */
	isNaamloos: boolean;
}

/** A printed question with the lines up to the next mark. */
export interface Blok extends Vraag {
	regels: Regel[];
	/** Page of the question itself. */
	pagina: number;
	/** Whether it stands where the form prints it: after an earlier question of its subject, or at the start of one. */
	isOpPlek: boolean;
	/** What the document prints next. */
	volgende: Merk | undefined;
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

/** Whether a line is no longer the question above it: that has lost its end, and here stand its boxes or the next question. */
const isNieuweVraag = (regel: Regel, vorige: Regel | undefined): boolean =>
	regel.woorden.some(({ tekst }) => readVakje(tekst) !== undefined) ||
	(/^[^\p{L}]*\p{Lu}/u.test(formatRegel(regel)) &&
		hasAnker(dropNummer(listWoorden([regel])), BEGIN_ANKERS) &&
		!formatRegel(vorige).endsWith('.'));

/** The sentence that starts on a line and ends with a question mark; undefined when none does. */
function readVraagzin(regels: readonly Regel[], begin: number): { zin: Regel[]; na: number } | undefined {
	const zin: Regel[] = [];
	for (let plek = begin; plek < regels.length && zin.length < MEESTE_REGELS; plek++) {
		const regel = regels[plek];
		if (!regel || isLeeg(regel)) continue;
		if (zin.length > 0 && isNieuweVraag(regel, zin.at(-1))) return undefined;
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
	if (onderwerp === undefined || genoemd.length > 1 || !VRAGEN_VAN[onderwerp].includes(vraag))
		return { soort: 'zwevend', ...plaats };
	const zin = gelezen.zin.map(formatRegel).join(' ');
	return { soort: 'vraag', onderwerp, vraag, zin, isNaamloos: genoemd.length === 0, ...plaats };
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

const isKopregel = (tekst: string) => !/[.,;:?]$/.test(tekst) && /^[\p{Lu}\d]/u.test(tekst);

/** A heading is one line, or two in capitals; a line that ends like a sentence or starts with a bullet is none. */
function readKop(regels: readonly Regel[], begin: number): Merk | undefined {
	for (const lengte of [1, 2]) {
		const eigen = regels.slice(begin, begin + lengte);
		const tekst = eigen.map(formatRegel).join(' ');
		const woorden = dropNummer(listWoorden(eigen));
		if (woorden.length === 0 || woorden.length > KOP_WOORDEN || !isKopregel(tekst)) return undefined;
		if (lengte > 1 && tekst !== tekst.toUpperCase()) return undefined;
		const [onderwerp, tweede] = listBijAnker(woorden, KOP_ANKERS);
		if (onderwerp) return tweede ? undefined : { soort: 'kop', onderwerp, regel: begin, na: begin + lengte };
	}
	return undefined;
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

type Vraagmerk = Extract<Merk, { soort: 'vraag' }>;

/** Where the form is: the subject whose questions are being printed, and the last of them. */
interface Stand {
	open: Vraagmerk | undefined;
	begonnen: Set<Onderwerp>;
}

/** A later question of the same subject, or the first of a subject that has not begun. */
function staatOpPlek({ onderwerp, vraag }: Vraagmerk, { open, begonnen }: Stand): boolean {
	const gedrukt = listGedrukt(onderwerp);
	if (open?.onderwerp === onderwerp) return gedrukt.indexOf(vraag) > gedrukt.indexOf(open.vraag);
	return !begonnen.has(onderwerp) && vraag === gedrukt[0];
}

function listBlokken(regels: readonly Regel[], merken: readonly Merk[]): Blok[] {
	const stand: Stand = { open: undefined, begonnen: new Set() };
	return merken.flatMap((merk, plek) => {
		if (merk.soort === 'sluiting' || merk.soort === 'einde') stand.open = undefined;
		if (merk.soort !== 'vraag') return [];
		const isOpPlek = staatOpPlek(merk, stand);
		stand.open = merk;
		stand.begonnen.add(merk.onderwerp);
		const { onderwerp, vraag, zin, isNaamloos } = merk;
		const volgende = merken.slice(plek + 1).find(({ soort }) => soort !== 'zwevend');
		return [
			{
				...{ onderwerp, vraag, zin, isNaamloos, isOpPlek, volgende },
				pagina: regels[merk.regel]?.pagina ?? 1,
				regels: regels.slice(merk.na, merken[plek + 1]?.regel ?? regels.length),
			},
		];
	});
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
		blokken: listBlokken(regels, merken),
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
