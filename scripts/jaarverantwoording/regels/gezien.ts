import {
	MEERKEUZE,
	ONDERWERPEN,
	MET_ALLE_VAN,
	type Onderwerp,
	type Partner,
	type VraagMetAntwoorden,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ANTWOORD_ANKERS, type AnkerTabel } from './ankers.ts';
import type { Blok, Indeling } from './indeling.ts';
import { chooseLeeswijze, readKruisjes, type Gelezen, type Leeswijze } from './kruisjes.ts';
import { listOpties, type Optie } from './opties.ts';
import { listRijen, type Rij } from './tabel.ts';
import { readAnders, readNeeWant } from './tekst-bij.ts';

/** A printed question as it was read, before anything is inferred. */
export interface GezieneVraag {
	gelezen: Gelezen;
	/** What was filled in after "Anders, namelijk", or after "Nee, want". */
	tekst: string | undefined;
}

/** What was printed about one subject. */
export interface GezienOnderwerp {
	onderwerp: Onderwerp;
	vragen: Map<VraagVeld, GezieneVraag>;
	/** Printed rows of the table "met alle?", each kind once. */
	rijen: Map<Partner, Gelezen>;
	/** Follow-up questions our schema does not keep for this subject; they still tell which branch was printed. */
	overig: VraagVeld[];
}

/** The document as it was read. */
export interface Gezien {
	onderwerpen: GezienOnderwerp[];
	leeswijze: Leeswijze;
	/** Rows for a kind of partner that has none in this subject. */
	vreemdeRijen: { onderwerp: Onderwerp; partner: Partner }[];
}

const RESULTAAT_LABELS: AnkerTabel = { ...ANTWOORD_ANKERS.resultaatOver, ...ANTWOORD_ANKERS.afspraken };

/** The labels of the boxes below a question; agreements on results are ticked per group of children. */
function findLabels({ onderwerp, vraag }: Blok): AnkerTabel {
	if (onderwerp === 'resultaten' && vraag === 'afspraken') return RESULTAAT_LABELS;
	return ANTWOORD_ANKERS[vraag as VraagMetAntwoorden | 'partners'];
}

export const isMeerkeuze = (onderwerp: Onderwerp, vraag: VraagVeld): boolean =>
	(MEERKEUZE as readonly VraagVeld[]).includes(vraag) || (onderwerp === 'resultaten' && vraag === 'afspraken');

interface GelezenBlok {
	blok: Blok;
	opties: Optie[];
	rijen: Rij[];
}

/** What was filled in beside a box; only some questions leave room for it. */
function readTekst(blok: Blok): string | undefined {
	if (blok.vraag === 'voldoendeAanbod') return readNeeWant(blok);
	return blok.vraag !== 'metAlle' && 'anders' in findLabels(blok) ? readAnders(blok) : undefined;
}

const readBlok = (blok: Blok): GelezenBlok =>
	blok.vraag === 'metAlle'
		? { blok, opties: [], rijen: listRijen(blok.regels) }
		: { blok, opties: listOpties(blok.regels, findLabels(blok)), rijen: [] };

function findLeeswijze(blokken: readonly GelezenBlok[]): Leeswijze {
	const perVraag = [...Map.groupBy(blokken, ({ blok }) => `${blok.onderwerp} ${blok.vraag}`).values()];
	const isEen = ([eerste]: GelezenBlok[]) =>
		eerste !== undefined && !isMeerkeuze(eerste.blok.onderwerp, eerste.blok.vraag);
	const rijen = blokken.flatMap((blok) => blok.rijen.map(({ vakjes }) => vakjes));
	return chooseLeeswijze(
		[...perVraag.filter(isEen).map((groep) => groep.flatMap(({ opties }) => opties)), ...rijen],
		perVraag.filter((groep) => !isEen(groep)).flatMap((groep) => groep.flatMap(({ opties }) => opties)),
	);
}

function readVragen(
	onderwerp: Onderwerp,
	blokken: readonly GelezenBlok[],
	leeswijze: Leeswijze,
): Map<VraagVeld, GezieneVraag> {
	// A document may print a question twice.
	const perVraag = Map.groupBy(blokken, ({ blok }) => blok.vraag);
	return new Map(
		[...perVraag].map(([vraag, groep]) => {
			const opties = groep.flatMap((gelezen) => gelezen.opties);
			const tekst = groep.map(({ blok }) => readTekst(blok)).find((gevonden) => gevonden !== undefined);
			return [vraag, { gelezen: readKruisjes(opties, leeswijze, isMeerkeuze(onderwerp, vraag)), tekst }];
		}),
	);
}

function readRijen(blokken: readonly GelezenBlok[], leeswijze: Leeswijze): Map<Partner, Gelezen> {
	const perPartner = Map.groupBy(
		blokken.flatMap(({ rijen }) => rijen),
		({ partner }) => partner,
	);
	return new Map(
		[...perPartner].map(([partner, rijen]) => {
			const vakjes = rijen.flatMap((rij) => rij.vakjes);
			return [partner, readKruisjes(vakjes, leeswijze, false)];
		}),
	);
}

/** Reads what was printed about every subject. */
export function readOnderwerpen({ blokken, merken }: Indeling): Gezien {
	const gelezen = blokken.map(readBlok);
	const leeswijze = findLeeswijze(gelezen);
	const zwevend = merken.filter((merk) => merk.soort === 'zwevend');
	const onderwerpen = ONDERWERPEN.map((onderwerp): GezienOnderwerp => {
		const eigen = gelezen.filter(({ blok }) => blok.onderwerp === onderwerp);
		return {
			onderwerp,
			vragen: readVragen(onderwerp, eigen, leeswijze),
			rijen: readRijen(eigen, leeswijze),
			overig: zwevend.filter((merk) => merk.onderwerp === onderwerp).map(({ vraag }) => vraag),
		};
	}).filter(({ vragen }) => vragen.size > 0);
	const vreemdeRijen = onderwerpen.flatMap(({ onderwerp, rijen }) =>
		[...rijen.keys()]
			.filter((partner) => !MET_ALLE_VAN[onderwerp].includes(partner))
			.map((partner) => ({ onderwerp, partner })),
	);
	for (const { onderwerp, rijen } of onderwerpen) {
		for (const vreemd of vreemdeRijen) if (vreemd.onderwerp === onderwerp) rijen.delete(vreemd.partner);
	}
	return { onderwerpen, leeswijze, vreemdeRijen };
}
