import {
	ONDERWERPEN,
	MET_ALLE_VAN,
	type Onderwerp,
	type Partner,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { hasAnker, listWoorden } from './zoeken.ts';
import { CIJFERDEEL_ANKERS } from './ankers.ts';
import { readKruis } from './brokken.ts';
import { isCijferrij } from './cijfers.ts';
import { findLabels, isMeerkeuze } from './formulier.ts';
import type { Blok, Indeling } from './indeling.ts';
import { chooseLeeswijze, readKruisjes, type Gelezen, type Leeswijze } from './kruisjes.ts';
import { readLezing, type Lezing } from './lezing.ts';
import { isVervolgPassend, loopt } from './passen.ts';
import { isTabelkop, listRijen, type Rij } from './tabel.ts';
import { readAnders, readNeeWant } from './tekst-bij.ts';
import { isLeeg } from './woorden.ts';

/** A printed question as it was read, before anything is inferred. */
export interface GezieneVraag {
	gelezen: Gelezen;
	/** What its boxes say by themselves, before it is laid beside the rest of the document. */
	aangekruist: readonly string[] | undefined;
	/** What was filled in after "Anders, namelijk", or after "Nee, want"; it proves nothing. */
	tekst: string | undefined;
	/** Whether the question certainly stands where the form prints it, so that it tells which branch was printed. */
	isBewijs: boolean;
	blok: Blok;
	lezing: Lezing;
}

/** What was printed about one subject. */
export interface GezienOnderwerp {
	onderwerp: Onderwerp;
	vragen: Map<VraagVeld, GezieneVraag>;
	/** Printed rows of the table "met alle?", each kind once. */
	rijen: Map<Partner, Gelezen>;
}

/** The document as it was read. */
export interface Gezien {
	onderwerpen: GezienOnderwerp[];
	leeswijze: Leeswijze;
	/** Rows for a kind of partner that has none in this subject. */
	vreemdeRijen: { onderwerp: Onderwerp; partner: Partner }[];
	/** How many questions have the boxes of the form below them. */
	herkend: number;
}

interface GelezenBlok {
	blok: Blok;
	lezing: Lezing;
	rijen: Rij[];
}

/** What was filled in beside a box; only some questions leave room for it. */
function readTekst(blok: Blok): string | undefined {
	if (blok.vraag === 'voldoendeAanbod') return readNeeWant(blok);
	return blok.vraag !== 'metAlle' && 'anders' in findLabels(blok.onderwerp, blok.vraag) ? readAnders(blok) : undefined;
}

/** The boxes on the supply stand above the table with figures, which has boxes of its own. */
function listOptieregels({ vraag, regels }: Blok) {
	if (vraag !== 'voldoendeAanbod') return regels;
	const einde = regels.findIndex(
		(regel) => !isLeeg(regel) && (isCijferrij(regel) || hasAnker(listWoorden([regel]), CIJFERDEEL_ANKERS)),
	);
	return einde < 0 ? regels : regels.slice(0, einde);
}

const TABEL: Lezing = { opties: [], isVanFormulier: false, isZonderLeeg: false, twijfel: undefined };
function readBlok(blok: Blok): GelezenBlok {
	if (blok.vraag === 'metAlle') return { blok, lezing: TABEL, rijen: listRijen(blok.regels) };
	return { blok, lezing: readLezing(blok.onderwerp, blok.vraag, listOptieregels(blok)), rijen: [] };
}

/** Where some boxes are open, a question with only a mark has lost its other boxes. */
function dropZonderLeeg(gelezen: readonly GelezenBlok[]): GelezenBlok[] {
	const isLeegGezien = gelezen.some(({ blok }) =>
		blok.regels.some(({ woorden }) => woorden.some((woord) => readKruis(woord) === 'leeg')),
	);
	const twijfel = 'alleen het aangekruiste vakje is te zien';
	return gelezen.map((deel) =>
		isLeegGezien && deel.lezing.isZonderLeeg ? { ...deel, lezing: { ...deel.lezing, opties: [], twijfel } } : deel,
	);
}

const refuse = (waarom: string): Gelezen => ({ stand: 'onleesbaar', waarom });
const contradict = (waarom: string): Gelezen => ({ stand: 'onleesbaar', waarom, isTegenspraak: true });
const DUBBEL = contradict('de vraag staat er meer dan een keer');
const TUSSENUIT = contradict('wat erna is afgedrukt, past er niet bij: er kan een stuk tussenuit zijn');

function readVakjes({ blok, lezing }: GelezenBlok, leeswijze: Leeswijze): Gelezen {
	if (lezing.twijfel !== undefined) return refuse(lezing.twijfel);
	return readKruisjes(lezing.opties, leeswijze, isMeerkeuze(blok.onderwerp, blok.vraag));
}

/** Whether a piece can be gone between a question and what is printed next. */
const isTussenuit = (blok: Blok, antwoorden: readonly string[] | undefined, isZonderBladen: boolean) =>
	(isZonderBladen || loopt(blok)) && !isVervolgPassend(blok, antwoorden);

function readVraag(
	[deel, tweede]: readonly [GelezenBlok, ...GelezenBlok[]],
	leeswijze: Leeswijze,
	isZonderBladen: boolean,
): Pick<GezieneVraag, 'gelezen' | 'aangekruist'> {
	const gelezen = readVakjes(deel, leeswijze);
	if (tweede) return { gelezen: DUBBEL, aangekruist: undefined };
	if (gelezen.stand !== 'gekozen') return { gelezen, aangekruist: undefined };
	const { antwoorden } = gelezen;
	return {
		gelezen: isTussenuit(deel.blok, antwoorden, isZonderBladen) ? TUSSENUIT : gelezen,
		aangekruist: antwoorden,
	};
}

function readVragen(
	blokken: readonly GelezenBlok[],
	leeswijze: Leeswijze,
	isZonderBladen: boolean,
): Map<VraagVeld, GezieneVraag> {
	const isGeordend = blokken.every(({ blok }) => blok.isOpPlek);
	return new Map(
		[...Map.groupBy(blokken, ({ blok }) => blok.vraag)].flatMap(([vraag, [eerste, tweede]]) => {
			if (!eerste) return [];
			const { blok, lezing } = eerste;
			const gelezen = readVraag(tweede ? [eerste, tweede] : [eerste], leeswijze, isZonderBladen);
			const isBewijs = isGeordend && !tweede && (!blok.isNaamloos || isVervolgPassend(blok, undefined));
			return [[vraag, { ...gelezen, tekst: readTekst(blok), isBewijs, blok, lezing }]];
		}),
	);
}

/** Why no row of the table can be read: which rows it has is as much in doubt. */
function findTabelbezwaar(tabellen: readonly GelezenBlok[], isZonderBladen: boolean): Gelezen | undefined {
	const [tabel, tweede] = tabellen;
	if (tweede) return DUBBEL;
	return tabel && isTussenuit(tabel.blok, undefined, isZonderBladen) ? TUSSENUIT : undefined;
}

function readRijen(
	blokken: readonly GelezenBlok[],
	leeswijze: Leeswijze,
	isZonderBladen: boolean,
): Map<Partner, Gelezen> {
	const tabellen = blokken.filter(({ blok }) => blok.vraag === 'metAlle');
	const bezwaar = findTabelbezwaar(tabellen, isZonderBladen);
	const perPartner = Map.groupBy(
		tabellen.flatMap(({ rijen }) => rijen),
		({ partner }) => partner,
	);
	return new Map(
		[...perPartner].flatMap(([partner, [rij, tweede]]): [Partner, Gelezen][] => {
			if (!rij) return [];
			if (bezwaar) return [[partner, bezwaar]];
			if (tweede) return [[partner, refuse('de rij staat er meer dan een keer')]];
			const { twijfel, opties } = rij.lezing;
			return [[partner, twijfel === undefined ? readKruisjes(opties, leeswijze, false) : refuse(twijfel)]];
		}),
	);
}

function listVreemdeRijen(onderwerpen: readonly GezienOnderwerp[]): Gezien['vreemdeRijen'] {
	return onderwerpen.flatMap(({ onderwerp, rijen }) =>
		[...rijen.keys()]
			.filter((partner) => !MET_ALLE_VAN[onderwerp].includes(partner))
			.map((partner) => ({ onderwerp, partner })),
	);
}

/**
 * Reads what was printed about every subject.
 *
 * @param isZonderBladen Whether the document has no pages, so that nothing shows where one is gone.
 */
export function readOnderwerpen({ blokken }: Indeling, isZonderBladen: boolean): Gezien {
	const gelezen = dropZonderLeeg(blokken.map(readBlok));
	const leeswijze = chooseLeeswijze(
		gelezen.flatMap(({ lezing, rijen }) => [...lezing.opties, ...rijen.flatMap((rij) => rij.lezing.opties)]),
	);
	const onderwerpen = ONDERWERPEN.map((onderwerp): GezienOnderwerp => {
		const eigen = gelezen.filter(({ blok }) => blok.onderwerp === onderwerp);
		const vragen = readVragen(eigen, leeswijze, isZonderBladen);
		return { onderwerp, vragen, rijen: readRijen(eigen, leeswijze, isZonderBladen) };
	}).filter(({ vragen }) => vragen.size > 0);
	const vreemdeRijen = listVreemdeRijen(onderwerpen);
	for (const { onderwerp, partner } of vreemdeRijen)
		onderwerpen.find((gezien) => gezien.onderwerp === onderwerp)?.rijen.delete(partner);
	const herkend = gelezen.filter(({ blok, lezing }) => lezing.isVanFormulier || blok.regels.some(isTabelkop)).length;
	return { onderwerpen, leeswijze, vreemdeRijen, herkend };
}
