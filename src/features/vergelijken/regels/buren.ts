import { formatOpsomming } from '../../../shared/tekst.ts';
import { spreidNamen, toRd, type Ligging } from './stippen.ts';

/** A gemeente near another, with how far and which way. */
export interface Buur {
	slug: string;
	naam: string;
	/** Whole kilometres as the crow flies, at least 1. */
	kilometer: number;
	/** E.g. "noordoosten". */
	kant: string;
}

interface Naamstip {
	naam: string;
	x: number;
	y: number;
	naamY: number;
	/** On which side of the dot its name stands. */
	links: boolean;
}

export interface Buurkaart {
	breedte: number;
	hoogte: number;
	eigen: Naamstip;
	stippen: Naamstip[];
	/** Nearest first. */
	buren: Buur[];
	/** The drawing in one sentence, for who hears it. */
	zin: string;
}

const AANTAL = 8;
const BREEDTE = 360;
const HOOGTE = 250;
/** Room for names at both sides, and above and below. */
const RAND = { opzij: 105, boven: 18 };
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

/** Names beside dots, left of the middle to the left, and apart where two would run into each other. */
function placeNamen(punten: readonly { naam: string; x: number; y: number }[]): Naamstip[] {
	const metKant = punten.map((punt) => ({ ...punt, links: punt.x < BREEDTE / 2 }));
	const hoogten = new Map(
		[true, false].flatMap((links) => {
			const kant = metKant.filter((punt) => punt.links === links);
			const opHoogte = spreidNamen(kant, { breedte: BREEDTE, hoogte: 16 });
			return kant.map((punt, plek) => [punt, opHoogte[plek] ?? punt.y] as const);
		}),
	);
	return metKant.map((punt) => ({ ...punt, naamY: hoogten.get(punt) ?? punt.y }));
}

/** The eight gemeenten nearest to one, drawn around it; undefined where its place is not known. */
export function buildBuurkaart(eigen: Ligging, liggingen: readonly Ligging[]): Buurkaart | undefined {
	const rond = listBuren(eigen, liggingen);
	if (rond.length === 0) return undefined;
	const wijdst = Math.max(
		...rond.map(({ dx, dy }) =>
			Math.max(Math.abs(dx) / (BREEDTE / 2 - RAND.opzij), Math.abs(dy) / (HOOGTE / 2 - RAND.boven)),
		),
		1,
	);
	const [eigenStip, ...stippen] = placeNamen([
		{ naam: eigen.naam, x: BREEDTE / 2, y: HOOGTE / 2 },
		...rond.map(({ naam, dx, dy }) => ({
			naam,
			x: Math.round(BREEDTE / 2 + dx / wijdst),
			y: Math.round(HOOGTE / 2 - dy / wijdst),
		})),
	]);
	const buren = rond.map(({ slug, naam, dx, dy, meter }) => ({
		slug,
		naam,
		kilometer: Math.max(1, Math.round(meter / 1000)),
		kant: findKant(dx, dy),
	}));
	return {
		breedte: BREEDTE,
		hoogte: HOOGTE,
		eigen: eigenStip!,
		stippen,
		buren,
		zin: `${eigen.naam} tussen ${formatOpsomming(buren.map(({ naam }) => naam))}.`,
	};
}
