import type { Partner } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ANTWOORDEN } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { RIJ_ANKERS } from './ankers.ts';
import { dropLeeg, readKruis } from './brokken.ts';
import type { Lezing } from './lezing.ts';
import type { Vakje } from './vakjes.ts';
import { formatRegel, normalize, type Regel, type Woord } from './woorden.ts';
import { chooseBijAnker, listWoorden } from './zoeken.ts';

/** A column of the table "met alle?": from where to where its heading runs, and its cell in a text with tabs. */
interface Kolom {
	begin: number;
	eind: number;
	cel: number | undefined;
}

/** A row of the table: the kind of partner, and what two readings say of its boxes. */
export interface Rij {
	partner: Partner;
	lezing: Lezing;
}

const KOLOMMEN = ['ja', 'nee', 'onbekend'];
const eindVan = ({ x, breedte }: Woord) => x + breedte;

/** The three columns, from the words above the rows; a heading can run on over more lines. */
function readKolommen(kop: readonly Regel[]): Kolom[] | undefined {
	const woorden = kop.flatMap((regel) => regel.woorden);
	const beginnen = KOLOMMEN.map((kolom) => woorden.filter(({ tekst }) => normalize(tekst) === kolom));
	if (beginnen.some(({ length }) => length !== 1)) return undefined;
	const eersten = beginnen.flat();
	if (eersten.some(({ x }, plek) => plek > 0 && x <= (eersten[plek - 1]?.x ?? 0))) return undefined;
	return eersten.map(({ x, cel }, plek) => {
		const volgende = eersten[plek + 1]?.x ?? Infinity;
		const eigen = woorden.filter((woord) => woord.x >= x && woord.x < volgende);
		return { begin: x, eind: Math.max(...eigen.map(eindVan)), cel };
	});
}

const measureAfstand = ({ x, breedte }: Woord, { begin, eind }: Kolom) =>
	Math.max(begin - (x + breedte / 2), x + breedte / 2 - eind, 0);

/** By place: the column whose heading is nearest to the box, or that has its cell. */
function findKolom(woord: Woord, kolommen: readonly Kolom[]): number | undefined {
	if (woord.cel !== undefined) {
		const cel = kolommen.findIndex((kolom) => kolom.cel === woord.cel);
		return cel < 0 ? undefined : cel;
	}
	const afstanden = kolommen.map((kolom) => measureAfstand(woord, kolom));
	const kleinste = Math.min(...afstanden);
	return afstanden.filter((afstand) => afstand === kleinste).length === 1 ? afstanden.indexOf(kleinste) : undefined;
}

interface Cel {
	woord: Woord;
	vakje: Vakje;
	regel: Regel;
}

const listCellen = (regels: readonly Regel[]): Cel[] =>
	regels.flatMap((regel) =>
		regel.woorden.flatMap((woord) => {
			const vakje = readKruis(woord);
			return vakje ? [{ woord, vakje, regel }] : [];
		}),
	);

const isVakjesregel = ({ woorden }: Regel) => woorden.every((woord) => readKruis(woord) !== undefined);

const EEN_RIJ = 'de vakjes staan niet op een regel met de naam van de rij';
function findTwijfel(
	eigen: readonly Regel[],
	cellen: readonly Cel[],
	kolommen: readonly Kolom[] | undefined,
): string | undefined {
	if (!kolommen) return 'de koppen van de tabel zijn niet te lezen';
	if (cellen.length === 0) return 'er zijn geen vakjes te zien';
	if (cellen.length !== kolommen.length)
		return `er zijn ${cellen.length} vakjes te zien en ${kolommen.length} kolommen`;
	const [eerste] = cellen;
	if (!eerste || cellen.some(({ regel }) => regel !== eerste.regel)) return EEN_RIJ;
	// Alone on its line a box belongs to this row only when the name of the row goes on below it.
	const laatste = eigen.at(-1);
	if (isVakjesregel(eerste.regel) && (laatste === eerste.regel || eerste.regel.pagina !== laatste?.pagina))
		return EEN_RIJ;
	// In a text without tabs the columns can have collapsed, so that only their order is left.
	const isPlat = eerste.regel.y === undefined && eerste.woord.cel === undefined;
	const isEens = cellen.every(({ woord }, plek) => isPlat || findKolom(woord, kolommen) === plek);
	return isEens ? undefined : 'een vakje staat niet duidelijk in een kolom';
}

function readRij(eigen: readonly Regel[], kolommen: readonly Kolom[] | undefined): Lezing {
	const cellen = listCellen(eigen);
	const twijfel = findTwijfel(eigen, cellen, kolommen);
	const tekst = eigen.map(formatRegel).join(' ');
	const opties = cellen.map(({ vakje }, plek) => ({ vakje, antwoord: ANTWOORDEN.metAlle[plek] ?? '', tekst }));
	return { opties: twijfel === undefined ? opties : [], isVanFormulier: true, isZonderLeeg: false, twijfel };
}

const isRijbegin = (regel: Regel) => /^(?:kinderopvang|schoolbestu)/.test(listWoorden([regel])[0] ?? '');
const findPartner = (regels: readonly Regel[]) => chooseBijAnker(listWoorden(regels), RIJ_ANKERS);
/** A row has its name and at most so many lines more. */
const MEESTE_REGELS = 4;

/** Lines of one row: from its name to the next. */
function listRijregels(regels: readonly Regel[]): Regel[][] {
	const rijen: Regel[][] = [];
	for (const regel of regels) {
		if (isRijbegin(regel)) rijen.push([regel]);
		else rijen.at(-1)?.push(regel);
	}
	return rijen.map((rij) => rij.slice(0, MEESTE_REGELS));
}

/** The printed rows of the table "met alle?", in order. */
export function listRijen(blok: readonly Regel[]): Rij[] {
	const regels = dropLeeg(blok);
	const begin = regels.findIndex(isRijbegin);
	const kolommen = readKolommen(regels.slice(0, Math.max(begin, 0)));
	return listRijregels(regels).flatMap((eigen) => {
		const partner = findPartner(
			eigen.map((regel) => ({ ...regel, woorden: regel.woorden.filter((w) => !readKruis(w)) })),
		);
		return partner ? [{ partner, lezing: readRij(eigen, kolommen) }] : [];
	});
}

/** Whether a line is the head of the table. */
export const isTabelkop = (regel: Regel): boolean => readKolommen([regel]) !== undefined;
