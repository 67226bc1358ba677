import type { Opgave } from '../../../src/content/schemas/lea-vve-opgave.ts';
import {
	ANTWOORDEN,
	MET_ALLE_VAN,
	PARTNERS_VAN,
	VRAGEN_VAN,
	VRIJE_TEKST,
	listAntwoordenVan,
	type Onderwerp,
	type Partner,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { formatPartner } from '../../../src/features/lea-vve/regels/teksten.ts';
import { listBewijs, listTegenAntwoorden, type Bewijs } from './bewijs.ts';
import { isMeerkeuze } from './formulier.ts';
import type { GezienOnderwerp } from './gezien.ts';
import type { Gelezen } from './kruisjes.ts';

/** The answers of one subject, as they go into the file; `metAlle` holds the rows. */
export interface OpgavenVan {
	onderwerp: Onderwerp;
	opgaven: Partial<Record<VraagVeld, Opgave>>;
	metAlle: { partner: Partner; opgave: Opgave }[];
	/** Printed questions in which nothing was ticked. */
	nietIngevuld: VraagVeld[];
	/** Why a question cannot be read, in plain Dutch. */
	twijfels: Partial<Record<VraagVeld, string>>;
	/** The same for the rows of the table. */
	rijtwijfels: Partial<Record<Partner, string>>;
}

const ONLEESBAAR: Opgave = { herkomst: 'onleesbaar' };
const REST = 'Of nog iets anders is aangekruist, is niet leesbaar.';

/** The printed rows prove which kinds of partner were ticked; a row that is not there proves nothing. */
function inferPartners({ onderwerp, vragen, rijen }: GezienOnderwerp): Opgave | undefined {
	if (rijen.size === 0 || !vragen.get('metAlle')?.isBewijs) return undefined;
	if ([...rijen.values()].some((rij) => rij.stand === 'onleesbaar' && rij.isTegenspraak)) return undefined;
	const namen = [...rijen.keys()].map(formatPartner).join(', ');
	return {
		antwoord: PARTNERS_VAN[onderwerp].filter((partner) => rijen.has(partner)),
		herkomst: 'afgeleid',
		reden: `De tabel "met alle?" drukt alleen aangekruiste soorten af. Hier staan: ${namen}. ${REST}`,
	};
}

/** What can be inferred for one question, when printed questions prove anything. */
function infer(onderwerp: GezienOnderwerp, vraag: VraagVeld, bewijs: Map<VraagVeld, Bewijs>): Opgave | undefined {
	if (vraag === 'partners') return inferPartners(onderwerp);
	const gevonden = bewijs.get(vraag);
	return gevonden && { antwoord: gevonden.antwoord, herkomst: 'afgeleid', reden: gevonden.reden };
}

const refuse = (waarom: string): Gelezen => ({ stand: 'onleesbaar', waarom, isTegenspraak: true });

/** Ticks on results say both whether there are agreements and about whom. */
function readResultaat(gelezen: Gelezen, vraag: VraagVeld): Gelezen {
	if (gelezen.stand !== 'gekozen') return gelezen;
	const { antwoorden } = gelezen;
	const over = antwoorden.filter((antwoord) => ANTWOORDEN.resultaatOver.some((groep) => groep === antwoord));
	if (over.length > 0 && over.length < antwoorden.length) return refuse('er is ja en nee aangekruist');
	if (vraag === 'resultaatOver') return { stand: 'gekozen', antwoorden: over };
	return { stand: 'gekozen', antwoorden: [over.length > 0 ? 'ja' : 'nee'] };
}

/** Why a choice that was read cannot be the whole choice. */
function findTegenspraak({ onderwerp, vragen, rijen }: GezienOnderwerp, vraag: VraagVeld, gekozen: readonly string[]) {
	if (!gekozen.every((antwoord) => listAntwoordenVan(onderwerp, vraag).includes(antwoord)))
		return 'het aangekruiste antwoord hoort niet bij deze vraag';
	if (vraag === 'partners' && [...rijen.keys()].some((partner) => !gekozen.includes(partner)))
		return 'in de tabel "met alle?" staat een soort die niet is aangekruist';
	const isTekst = vragen.get(vraag)?.tekst !== undefined;
	if (vraag === 'voldoendeAanbod' && isTekst && !gekozen.includes('nee'))
		return 'er staat tekst achter "Nee, want", maar dat vakje is leeg';
	const isLijst = isMeerkeuze(onderwerp, vraag) && vraag !== 'afspraken' && vraag !== 'resultaatOver';
	if (isLijst && isTekst && !gekozen.includes('anders')) return 'er staat tekst achter Anders, maar dat vakje is leeg';
	return undefined;
}

/** How a question was read; who the agreements on results are about stands in the boxes of the question before it. */
function findGelezen(gezien: GezienOnderwerp, vraag: VraagVeld, isBlanco: boolean): Gelezen | undefined {
	const gedrukt = vraag === 'resultaatOver' ? 'afspraken' : vraag;
	const eigen = gezien.vragen.get(gedrukt)?.gelezen;
	if (!eigen) return undefined;
	const isResultaat = gezien.onderwerp === 'resultaten' && ['afspraken', 'resultaatOver'].includes(vraag);
	const gelezen = isResultaat ? readResultaat(eigen, vraag) : eigen;
	if (gelezen.stand !== 'gekozen') return gelezen;
	if (!isBlanco && listTegenAntwoorden(gezien).some(({ na }) => na === gedrukt))
		return refuse('een vervolgvraag die is afgedrukt, spreekt het aangekruiste antwoord tegen');
	const tegenspraak = findTegenspraak(gezien, vraag, gelezen.antwoorden);
	return tegenspraak === undefined ? gelezen : refuse(tegenspraak);
}

/** The answer to one question, or undefined when it stays away. */
function createOpgave(
	onderwerp: Onderwerp,
	vraag: VraagVeld,
	gelezen: Gelezen | undefined,
	afgeleid: Opgave | undefined,
) {
	if (gelezen?.stand === 'gekozen') {
		const isLijst = isMeerkeuze(onderwerp, vraag) && vraag !== 'afspraken';
		return { antwoord: isLijst ? gelezen.antwoorden : gelezen.antwoorden[0], herkomst: 'aangekruist' } as const;
	}
	if (gelezen?.stand === 'niets') return afgeleid ? ONLEESBAAR : undefined;
	if (gelezen?.isTegenspraak) return ONLEESBAAR;
	return afgeleid ?? (gelezen ? ONLEESBAAR : undefined);
}

const createRij = (gelezen: Gelezen): Opgave =>
	gelezen.stand === 'gekozen' ? { antwoord: gelezen.antwoorden[0], herkomst: 'aangekruist' } : ONLEESBAAR;

const isVeld = (vraag: VraagVeld) => vraag !== 'metAlle' && !(VRIJE_TEKST as readonly string[]).includes(vraag);

/** Whom the agreements are about is only asked when there are any. */
const isNodig = (vraag: VraagVeld, opgaven: OpgavenVan['opgaven']) =>
	vraag !== 'resultaatOver' || (opgaven.afspraken !== undefined && opgaven.afspraken.antwoord !== 'nee');

const TEGEN_VERVOLG = 'alle vakjes zijn leeg, maar een afgedrukte vervolgvraag volgt alleen op een antwoord';

/** Notes for the author why one question has no answer. */
function note(uit: OpgavenVan, vraag: VraagVeld, gelezen: Gelezen | undefined, isAfgeleid: boolean): void {
	if (gelezen?.stand === 'onleesbaar') uit.twijfels[vraag] = gelezen.waarom;
	if (gelezen?.stand !== 'niets') return;
	if (isAfgeleid) uit.twijfels[vraag] = TEGEN_VERVOLG;
	else if (vraag !== 'resultaatOver') uit.nietIngevuld.push(vraag);
}

/**
 * The answers of one subject: what was ticked, else what a printed follow-up proves, else onleesbaar. A question that was
 * not printed and not proven stays away.
 *
 * @param isAfleidbaar Whether the document prints only what was asked, so that a printed question proves an answer.
 * @param isBlanco Whether it prints branches that exclude each other, so that a follow-up contradicts nothing.
 */
export function createOpgaven(gezien: GezienOnderwerp, isAfleidbaar: boolean, isBlanco: boolean): OpgavenVan {
	const { onderwerp } = gezien;
	const bewijs = isAfleidbaar ? listBewijs(gezien) : new Map<VraagVeld, Bewijs>();
	const uit: OpgavenVan = { onderwerp, opgaven: {}, metAlle: [], nietIngevuld: [], twijfels: {}, rijtwijfels: {} };
	for (const vraag of VRAGEN_VAN[onderwerp].filter(isVeld)) {
		if (!isNodig(vraag, uit.opgaven)) continue;
		const afgeleid = isAfleidbaar ? infer(gezien, vraag, bewijs) : undefined;
		const gelezen = findGelezen(gezien, vraag, isBlanco);
		const opgave = createOpgave(onderwerp, vraag, gelezen, afgeleid);
		if (opgave) uit.opgaven[vraag] = opgave;
		note(uit, vraag, gelezen, afgeleid !== undefined);
	}
	uit.metAlle = MET_ALLE_VAN[onderwerp].flatMap((partner) => {
		const gelezen = gezien.rijen.get(partner);
		if (gelezen && gelezen.stand !== 'gekozen')
			uit.rijtwijfels[partner] = gelezen.stand === 'niets' ? 'er is niets aangekruist' : gelezen.waarom;
		return gelezen ? [{ partner, opgave: createRij(gelezen) }] : [];
	});
	return uit;
}
