import type { Soort, Taak } from '../../../content/schemas/taak.ts';

const VAN_GEMEENTE = new Set(['raad', 'college', 'burgemeester', 'gemeente']);
const TELLERS = [
	['plicht', 'moet de gemeente volgens de wet'],
	['bevoegdheid', 'mag de gemeente'],
	['beleidsvrijheid', 'kiest zij vrij'],
] as const satisfies [Soort, string][];

export interface Teller {
	soort: (typeof TELLERS)[number][0];
	naam: string;
	aantal: number;
}

/** What the gemeente must, may and can do, in numbers; only what is law now, and not what is for others to do. */
export function countGemeentetaken(taken: readonly Pick<Taak, 'soort' | 'wie' | 'status'>[]): Teller[] {
	const eigen = taken.filter(({ wie, status }) => status === 'geldend' && wie.some((naam) => VAN_GEMEENTE.has(naam)));
	return TELLERS.map(([soort, naam]) => ({
		soort,
		naam,
		aantal: eigen.filter((taak) => taak.soort === soort).length,
	})).filter(({ aantal }) => aantal > 0);
}

/** Squares on a row. */
const RIJ = 12;

/** A square per taak as a path: full is a duty, half a power, open a free choice. Sides of 9 units, 12 apart. */
export function drawTeller({ soort, aantal }: Teller) {
	const plekken = Array.from({ length: aantal }, (_, nummer) => [
		(nummer % RIJ) * 12 + 1,
		Math.floor(nummer / RIJ) * 12 + 1,
	]);
	const breed = soort === 'plicht' ? 9 : 4.5;
	return {
		rand: plekken.map(([x, y]) => `M${x} ${y}h9v9h-9z`).join(''),
		vulling: soort === 'beleidsvrijheid' ? '' : plekken.map(([x, y]) => `M${x} ${y}h${breed}v9h-${breed}z`).join(''),
		breedte: RIJ * 12,
		hoogte: Math.ceil(aantal / RIJ) * 12,
	};
}
