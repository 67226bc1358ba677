import { formatOpsomming } from '../../../shared/tekst.ts';
import { toRd, type Ligging } from './stippen.ts';

/** A gemeente near another, with how far and which way; its place in the list is its number in the drawing. */
interface Buur {
	slug: string;
	naam: string;
	/** Whole kilometres as the crow flies, at least 1. */
	kilometer: number;
	/** E.g. "noordoosten". */
	kant: string;
	x: number;
	y: number;
}

export interface Buurkaart {
	breedte: number;
	hoogte: number;
	eigen: { naam: string; x: number; y: number };
	/** Nearest first. */
	buren: Buur[];
	/** The drawing in one sentence, for who hears it. */
	zin: string;
}

const AANTAL = 8;
const BREEDTE = 360;
const HOOGTE = 240;
/** Half a dot with its number, and some air. */
const RAND = 14;
const KANTEN = ['oosten', 'noordoosten', 'noorden', 'noordwesten', 'westen', 'zuidwesten', 'zuiden', 'zuidoosten'];

const findKant = (dx: number, dy: number): string =>
	KANTEN[Math.round((Math.atan2(dy, dx) / (2 * Math.PI)) * KANTEN.length + KANTEN.length) % KANTEN.length] ?? '';

const listBuren = (eigen: Ligging, liggingen: readonly Ligging[]) => {
	if (eigen.lat === undefined || eigen.lon === undefined) return [];
	const midden = toRd(eigen.lat, eigen.lon);
	return liggingen
		.flatMap(({ slug, naam, lat, lon }) => {
			if (slug === eigen.slug || lat === undefined || lon === undefined) return [];
			const punt = toRd(lat, lon);
			const [dx, dy] = [punt.x - midden.x, punt.y - midden.y];
			return [{ slug, naam, dx, dy, meter: Math.hypot(dx, dy) }];
		})
		.sort((a, b) => a.meter - b.meter || (a.slug < b.slug ? -1 : 1))
		.slice(0, AANTAL);
};

/** From metres around the own gemeente to places on the sheet: as large as fits, in the middle of it. */
function fitBlad(punten: readonly { dx: number; dy: number }[]) {
	const [oost, noord] = [punten.map(({ dx }) => dx), punten.map(({ dy }) => dy)];
	const [west, zuid] = [Math.min(...oost), Math.min(...noord)];
	const [breed, hoog] = [Math.max(...oost) - west, Math.max(...noord) - zuid];
	const schaal = Math.min((BREEDTE - 2 * RAND) / (breed || 1), (HOOGTE - 2 * RAND) / (hoog || 1));
	return ({ dx, dy }: { dx: number; dy: number }) => ({
		x: Math.round(BREEDTE / 2 + (dx - west - breed / 2) * schaal),
		y: Math.round(HOOGTE / 2 - (dy - zuid - hoog / 2) * schaal),
	});
}

/** The eight gemeenten nearest to one, drawn around it; undefined where its place is not known. */
export function buildBuurkaart(eigen: Ligging, liggingen: readonly Ligging[]): Buurkaart | undefined {
	const rond = listBuren(eigen, liggingen);
	if (rond.length === 0) return undefined;
	const midden = { dx: 0, dy: 0 };
	const plaats = fitBlad([midden, ...rond]);
	return {
		breedte: BREEDTE,
		hoogte: HOOGTE,
		eigen: { naam: eigen.naam, ...plaats(midden) },
		buren: rond.map(({ slug, naam, dx, dy, meter }) => ({
			slug,
			naam,
			kilometer: Math.max(1, Math.round(meter / 1000)),
			kant: findKant(dx, dy),
			...plaats({ dx, dy }),
		})),
		zin: `${eigen.naam} tussen ${formatOpsomming(rond.map(({ naam }) => naam))}.`,
	};
}
