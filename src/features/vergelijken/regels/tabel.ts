import { formatOpsomming } from '../../../shared/tekst.ts';
import type { Cel, Herkomst } from './cel.ts';
import { buildCel, type VergelijkGemeente } from './rijen.ts';
import type { RijInfo } from './landelijk.ts';
import type { OpgaveRij } from './opgave.ts';

/** Everything the comparison needs; one build makes it, page and browser use it. */
export interface Vergelijking {
	gemeenten: readonly VergelijkGemeente[];
	rijen: readonly RijInfo[];
	opgaveRijen: readonly OpgaveRij[];
}

export interface Kop {
	naam: string;
	/** Absent for Nederland. */
	slug?: string | undefined;
}

/** A table ready to draw: a column per gemeente and one for Nederland, then peildatum and source by number. */
export interface Tabel {
	koppen: Kop[];
	rijen: {
		id: string;
		label: string;
		noten?: readonly string[];
		/** What to know of one of these gemeenten, with her name. */
		opmerkingen?: string[];
		cellen: Cel[];
		herkomst: string;
	}[];
	/** Titles of the sources; the first has number 1. */
	bronnen: string[];
}

const NEDERLAND: Kop = { naam: 'Nederland' };
const createKop = ({ slug, namen }: VergelijkGemeente): Kop => ({ slug, naam: namen[0] });

/** Gives every source a number in the order in which the rows name it. */
class Bronnenlijst {
	readonly titels: string[] = [];

	/** "1 januari 2024, CBS [1]". */
	format = ({ moment, bron, uitgever }: Herkomst): string => {
		if (!this.titels.includes(bron)) this.titels.push(bron);
		return `${[moment, ...(uitgever ? [uitgever] : [])].join(', ')} [${this.titels.indexOf(bron) + 1}]`;
	};
}

const ZIE_ONDER = 'let op: zie onder de tabel';
const findOpmerking = ({ opmerkingen }: RijInfo, { slug }: VergelijkGemeente) =>
	opmerkingen.find(([van]) => van === slug)?.[1];

/** A cell with a word at it when there is something to know of this gemeente. */
function buildEigenCel(info: RijInfo, gemeente: VergelijkGemeente): Cel {
	const cel = buildCel(info.rij, gemeente.waarden);
	return findOpmerking(info, gemeente) ? { ...cel, klein: ZIE_ONDER } : cel;
}

/** The figures of the register for these gemeenten; without gemeenten the national figures alone. */
export function buildTabel({ rijen }: Pick<Vergelijking, 'rijen'>, gekozen: readonly VergelijkGemeente[]): Tabel {
	const bronnen = new Bronnenlijst();
	return {
		koppen: [...gekozen.map(createKop), NEDERLAND],
		rijen: rijen.map((info) => ({
			id: info.rij.id,
			label: info.label,
			noten: info.noten,
			opmerkingen: gekozen.flatMap((gemeente) => {
				const opmerking = findOpmerking(info, gemeente);
				return opmerking ? [`${gemeente.namen[0]}, ${info.label}: ${opmerking}`] : [];
			}),
			cellen: [...gekozen.map((gemeente) => buildEigenCel(info, gemeente)), info.landelijk],
			herkomst: info.herkomst.map(bronnen.format).join(' en '),
		})),
		bronnen: bronnen.titels,
	};
}

/** What gemeenten reported on voorschoolse educatie, and of which gemeenten we know nothing. */
export interface OpgaveDeel {
	/** A column per gemeente that reported; undefined when none did. */
	tabel: Tabel | undefined;
	/** Names of the gemeenten whose accountability we do not have. */
	zonder: string[];
	/** The own explanation per gemeente. */
	uitleg: { naam: string; regels: readonly string[] }[];
}

/** The reported figures with what the reporting gemeente says about them; they never go without. */
export function buildOpgaveDeel(
	{ opgaveRijen }: Pick<Vergelijking, 'opgaveRijen'>,
	gekozen: readonly VergelijkGemeente[],
): OpgaveDeel {
	const opgaven = gekozen.flatMap(({ slug, namen: [naam], opgave }) => (opgave ? [{ slug, naam, opgave }] : []));
	const bronnen = new Bronnenlijst();
	const tabel: Tabel = {
		koppen: [...opgaven, NEDERLAND].map(({ slug, naam }) => ({ slug, naam })),
		rijen: opgaveRijen.map(({ id, label, landelijk, herkomst }) => ({
			id,
			label,
			cellen: [...opgaven.map(({ opgave }) => opgave.cellen[id]), landelijk],
			herkomst: [
				...opgaven.map(({ naam, opgave }) => `${naam}: ${bronnen.format(opgave.herkomst)}`),
				...(herkomst ? [`Nederland: ${bronnen.format(herkomst)}`] : []),
			].join('; '),
		})),
		bronnen: bronnen.titels,
	};
	return {
		tabel: opgaven.length > 0 ? tabel : undefined,
		zonder: gekozen.flatMap(({ namen: [naam], opgave }) => (opgave ? [] : [naam])),
		uitleg: opgaven.map(({ naam, opgave }) => ({ naam, regels: opgave.toelichting })),
	};
}

const UITLEG_LANDELIJK: readonly (readonly [string, string])[] = [
	['zelf opgeteld', 'Zelf opgeteld: de aantallen van de gemeenten bij elkaar.'],
	['zelf berekend', 'Zelf berekend: uit de landelijke aantallen.'],
];

type MetNoten = Pick<Tabel['rijen'][number], 'noten'>;
const listNoten = (rijen: readonly MetNoten[]) => [...new Set(rijen.flatMap(({ noten = [] }) => noten))];

/** The numbers of the notes under the table that belong to a row: " (noot 1 en 3)", or nothing. */
export function formatNoten(rijen: readonly MetNoten[], { noten = [] }: MetNoten): string {
	const alle = listNoten(rijen);
	const nummers = noten.map((noot) => String(alle.indexOf(noot) + 1)).sort();
	return nummers.length > 0 ? ` (noot\u00a0${formatOpsomming(nummers)})` : '';
}

/** Small print under a table: the remarks, how we have the national figures, and the sources by number. */
export function listOnderschrift({ rijen, bronnen }: Tabel): string[] {
	const noten = listNoten(rijen).map((noot, index) => `Noot ${index + 1}: ${noot}`);
	const opmerkingen = rijen.flatMap((rij) => rij.opmerkingen ?? []);
	const zelf = UITLEG_LANDELIJK.filter(([woorden]) =>
		rijen.some(({ cellen }) => cellen.some(({ klein }) => klein?.startsWith(woorden))),
	).map(([, uitleg]) => uitleg);
	const lijst = bronnen.map((titel, index) => `[${index + 1}] ${titel}`).join('; ');
	return [...opmerkingen, ...noten, ...zelf, `Bronnen: ${lijst}.`];
}

interface Balk {
	naam: string;
	tekst: string;
	/** Length in percent of the longest bar; 0 when there is no number. */
	lengte: number;
}

/** A bar chart: the same values as a row of the table. */
export interface Grafiek {
	id: string;
	label: string;
	balken: Balk[];
	/** Whether Nederland has a bar: a national count would make every other bar vanish. */
	metNederland: boolean;
}

const GETEKEND = [
	'inwoners',
	'deel-0-14',
	'basisschoolvestigingen-per-duizend',
	'leerlingen-bo',
	'schoolgebouwen-begroot',
	'onderwijsbeleid-begroot',
];

/** Bar charts of the rows that say something side by side. */
export function buildGrafieken(
	vergelijking: Pick<Vergelijking, 'rijen'>,
	gekozen: readonly VergelijkGemeente[],
): Grafiek[] {
	return vergelijking.rijen
		.filter(({ rij }) => GETEKEND.includes(rij.id))
		.map(({ rij, label, landelijk }) => {
			const metNederland = rij.soort !== 'aantal';
			const cellen = [
				...gekozen.map(({ namen, waarden }) => ({ naam: namen[0], ...buildCel(rij, waarden) })),
				...(metNederland ? [{ naam: NEDERLAND.naam, ...landelijk }] : []),
			];
			const langste = Math.max(...cellen.map(({ waarde }) => waarde ?? 0));
			return {
				id: rij.id,
				label,
				metNederland,
				balken: cellen.map(({ naam, tekst, waarde }) => ({
					naam,
					tekst,
					lengte: langste > 0 ? Math.round(((waarde ?? 0) / langste) * 1000) / 10 : 0,
				})),
			};
		});
}
