import type { Partner } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ANTWOORD_ANKERS, RIJ_ANKERS } from './ankers.ts';
import { isLeeg, normalize, type Regel, type Woord } from './woorden.ts';
import { readVakje, type Vakje } from './vakjes.ts';
import { chooseBijAnker, listWoorden } from './zoeken.ts';

/** A column of the table "met alle?": its answer, and from where to where its heading runs. */
interface Kolom {
	antwoord: string;
	begin: number;
	eind: number;
}

/** A row of the table: the kind of partner, and the boxes with the column each stands in. */
export interface Rij {
	partner: Partner;
	vakjes: { vakje: Vakje; antwoord: string | undefined }[];
}

const KOLOM_BEGINNEN = ['ja', 'nee', 'onbekend'];

/** The columns, when the line is the head of the table. */
function readKop({ woorden }: Regel): Kolom[] | undefined {
	const groepen: Woord[][] = [];
	for (const woord of woorden) {
		if (KOLOM_BEGINNEN.includes(normalize(woord.tekst))) groepen.push([woord]);
		else groepen.at(-1)?.push(woord);
	}
	if (groepen.length < 2) return undefined;
	return groepen.flatMap((groep) => {
		const antwoord =
			chooseBijAnker(
				groep.map(({ tekst }) => normalize(tekst)),
				ANTWOORD_ANKERS.metAlle,
			) ?? { ja: 'met-alle', nee: 'niet-met-alle' }[normalize(groep[0]?.tekst ?? '')];
		const [eerste, laatste] = [groep[0], groep.at(-1)];
		if (!antwoord || !eerste || !laatste) return [];
		return [{ antwoord, begin: eerste.x, eind: laatste.x + laatste.breedte }];
	});
}

const measureAfstand = (x: number, { begin, eind }: Kolom) => Math.max(begin - x, x - eind, 0);

/** The column a box stands under; undefined when it stands about as close to another. */
function chooseKolom({ x, breedte }: Woord, kolommen: readonly Kolom[]): string | undefined {
	const midden = x + breedte / 2;
	const [eerste, tweede] = kolommen
		.map((kolom) => ({ kolom, afstand: measureAfstand(midden, kolom) }))
		.toSorted((een, ander) => een.afstand - ander.afstand);
	if (!eerste) return undefined;
	return tweede && eerste.afstand * 2 >= tweede.afstand ? undefined : eerste.kolom.antwoord;
}

/** In a table a lone x is a cross. */
const readCel = ({ tekst }: Woord): Vakje | undefined => readVakje(tekst) ?? (/^x$/i.test(tekst) ? 'kruis' : undefined);

function listVakjes(regels: readonly Regel[], kolommen: readonly Kolom[] | undefined): Rij['vakjes'] {
	const cellen = regels.flatMap(({ woorden }) =>
		woorden.flatMap((woord) => {
			const vakje = readCel(woord);
			return vakje ? [{ woord, vakje }] : [];
		}),
	);
	const isVol = cellen.length === kolommen?.length;
	return cellen.map(({ woord, vakje }, plek) => ({
		vakje,
		antwoord: kolommen && (isVol ? kolommen[plek]?.antwoord : chooseKolom(woord, kolommen)),
	}));
}

const isVakjesregel = (regel: Regel | undefined) =>
	regel !== undefined && regel.woorden.every((woord) => readCel(woord) !== undefined);
const readPartner = (regels: readonly Regel[]) => chooseBijAnker(listWoorden(regels), RIJ_ANKERS);

/** A label of a row: its partner and its lines; a label can run on over the next line. */
interface Rijkop {
	partner: Partner;
	begin: number;
	einde: number;
}

function readRijkop(regels: readonly Regel[], begin: number): Rijkop | undefined {
	if (isVakjesregel(regels[begin])) return undefined;
	for (const lengte of [1, 2]) {
		const eigen = regels.slice(begin, begin + lengte);
		const partner = eigen.length === lengte ? readPartner(eigen) : undefined;
		if (partner) return { partner, begin, einde: begin + lengte };
	}
	return undefined;
}

function listRijkoppen(regels: readonly Regel[]): Rijkop[] {
	const koppen: Rijkop[] = [];
	for (let plek = 0; plek < regels.length;) {
		const kop = readRijkop(regels, plek);
		if (kop) koppen.push(kop);
		plek = kop?.einde ?? plek + 1;
	}
	return koppen;
}

/** The printed rows of the table "met alle?", in order. */
export function listRijen(blok: readonly Regel[]): Rij[] {
	const regels = blok.filter((regel) => !isLeeg(regel));
	const kolommen = regels.map(readKop).find((kop) => kop !== undefined);
	const koppen = listRijkoppen(regels);
	// Boxes above the first label belong to the label below them, so boxes between two labels could belong to either.
	const isErboven = isVakjesregel(regels[(koppen[0]?.begin ?? 0) - 1]);
	return koppen.map(({ partner, begin, einde }) => {
		const eigen = listVakjes(regels.slice(begin, einde), kolommen);
		const eronder = isVakjesregel(regels[einde]) && !isErboven ? regels.slice(einde, einde + 1) : [];
		return { partner, vakjes: eigen.length > 0 ? eigen : listVakjes(eronder, kolommen) };
	});
}

/** Whether a line is the head of the table. */
export const isTabelkop = (regel: Regel): boolean => (readKop(regel)?.length ?? 0) >= 2;
