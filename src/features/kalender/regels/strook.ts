import { formatMaand } from '../../../shared/dag.ts';
import type { Beslisser } from '../../taken/index.ts';
import { findOrgaan, isVoorRaad, ORGAAN_NAMEN, ORGANEN } from './orgaan.ts';
import type { KalenderRegel } from './regel.ts';
import { addMaanden, findVolgendMoment } from './vanaf.ts';

/** Units of the drawing: places in a row, and the size of one place. */
const PER_RIJ = 5;
const PLEK = 13;
export const BREEDTE = PER_RIJ * PLEK;

/** One shape per orgaan, drawn from its middle: what the colour says can be read without it. */
export const VORMEN: Record<Beslisser, string> = {
	raad: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
	college: 'm-4.5-4.5h9v9h-9z',
	school: 'm0-5l5.5 10h-11z',
	rijk: 'm0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z',
	anderen: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
};
export const WIJZER = 'm-3-5l8 5-8 5z';

/** A month of the strip. */
export interface Maandvak {
	maand: number;
	naam: string;
	/** What all shapes of one orgaan look like. */
	vormen: { orgaan: Beslisser; d: string }[];
	/** The pointer in front of what comes to the raad; empty when nothing does. */
	wijzer: string;
	/** What the shapes tell, in words. */
	tekst: string;
	rijen: number;
}

const plaats = (plek: number) =>
	`M${(plek % PER_RIJ) * PLEK + PLEK / 2} ${Math.floor(plek / PER_RIJ) * PLEK + PLEK / 2}`;

/** What comes to the raad stands first, in rows that begin with the pointer; the others follow on a row of their own. */
function placeVormen(regels: readonly KalenderRegel[]) {
	const voorRaad = regels.filter(({ entry }) => isVoorRaad(entry));
	const anderen = regels.filter(({ entry }) => !isVoorRaad(entry));
	const perRij = PER_RIJ - 1;
	const rijenRaad = Math.ceil(voorRaad.length / perRij);
	return [
		...voorRaad.map(({ entry }, index) => ({
			orgaan: findOrgaan(entry),
			plek: index + 1 + Math.floor(index / perRij),
		})),
		...anderen.map(({ entry }, index) => ({ orgaan: findOrgaan(entry), plek: rijenRaad * PER_RIJ + index })),
	];
}

function formatTekst(regels: readonly KalenderRegel[]): string {
	const aantallen = ORGANEN.flatMap((orgaan) => {
		const aantal = regels.filter(({ entry }) => findOrgaan(entry) === orgaan).length;
		return aantal > 0 ? `${aantal} van ${ORGAAN_NAMEN[orgaan]}` : [];
	});
	const voorRaad = regels.filter(({ entry }) => isVoorRaad(entry)).length;
	const alles = aantallen.join(', ') || 'geen datum';
	return voorRaad > 0 ? `${alles}; voor de raad: ${voorRaad}` : alles;
}

function buildVak(maand: number, regels: readonly KalenderRegel[]): Maandvak {
	const vormen = placeVormen(regels);
	return {
		maand,
		naam: formatMaand(maand),
		vormen: ORGANEN.map((orgaan) => ({
			orgaan,
			d: vormen.flatMap((vorm) => (vorm.orgaan === orgaan ? plaats(vorm.plek) + VORMEN[orgaan] : [])).join(''),
		})).filter(({ d }) => d !== ''),
		wijzer: regels.some(({ entry }) => isVoorRaad(entry)) ? plaats(0) + WIJZER : '',
		tekst: formatTekst(regels),
		rijen: Math.ceil((Math.max(-1, ...vormen.map(({ plek }) => plek)) + 1) / PER_RIJ),
	};
}

/** The year as twelve months from the one of today; a month shows all its dates, those that are over as well. */
export function buildStrook(regels: readonly KalenderRegel[], vandaag: string) {
	const vakken = Array.from({ length: 12 }, (_, index) => {
		const maand = Number(addMaanden(vandaag, index).slice(5));
		return buildVak(
			maand,
			regels.filter(({ entry }) => Number(findVolgendMoment(entry, vandaag)?.slice(5, 7)) === maand),
		);
	});
	return { vakken, hoogte: Math.max(1, ...vakken.map(({ rijen }) => rijen)) * PLEK };
}
export type Strook = ReturnType<typeof buildStrook>;
