/** A point in the Dutch grid (Rijksdriehoek), in metres. */
export interface RdPunt {
	x: number;
	y: number;
}

/** Coefficients [p, q, value] of the approximation; p counts the latitude, q the longitude. */
const R: readonly (readonly [number, number, number])[] = [
	[0, 1, 190094.945],
	[1, 1, -11832.228],
	[2, 1, -114.221],
	[0, 3, -32.391],
	[1, 0, -0.705],
	[3, 1, -2.34],
	[1, 3, -0.608],
	[0, 2, -0.008],
	[2, 3, 0.148],
];
const S: readonly (readonly [number, number, number])[] = [
	[1, 0, 309056.544],
	[0, 2, 3638.893],
	[2, 0, 73.077],
	[1, 2, -157.984],
	[3, 0, 59.788],
	[0, 1, 0.433],
	[2, 2, -6.439],
	[1, 1, -0.032],
	[0, 4, 0.092],
	[1, 4, -0.054],
];
const AMERSFOORT = { lat: 52.1551744, lon: 5.38720621, x: 155000, y: 463000 };

/**
 * Latitude and longitude (degrees, WGS84) in the Dutch grid, right to about a metre within the Netherlands.
 *
 * Source: F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en
 * WGS84-kaartcoördinaten", Geodesia 2001.
 */
export function toRd(lat: number, lon: number): RdPunt {
	const dLat = 0.36 * (lat - AMERSFOORT.lat);
	const dLon = 0.36 * (lon - AMERSFOORT.lon);
	const sum = (reeks: typeof R) => reeks.reduce((som, [p, q, waarde]) => som + waarde * dLat ** p * dLon ** q, 0);
	return { x: AMERSFOORT.x + sum(R), y: AMERSFOORT.y + sum(S) };
}

/** Size of a dot: 1 is small, 3 is large. It says how many people live there, not how well it does. */
export const GROOTTEN = [
	{ klasse: 1, straal: 3, wat: 'minder dan 30.000 inwoners' },
	{ klasse: 2, straal: 4.5, wat: '30.000 tot 100.000 inwoners' },
	{ klasse: 3, straal: 6.5, wat: '100.000 inwoners of meer' },
] as const;

const findStraal = (inwoners: number | undefined) =>
	GROOTTEN[inwoners === undefined || inwoners < 30_000 ? 0 : inwoners < 100_000 ? 1 : 2].straal;

/** A gemeente on the map, in whole units of the drawing; y runs down. */
interface Stip {
	slug: string;
	naam: string;
	provincie: string;
	x: number;
	y: number;
	straal: number;
}

/** The name of a provincie in the middle of its gemeenten. */
interface Provincienaam {
	provincie: string;
	x: number;
	y: number;
}

export interface Kaart {
	breedte: number;
	hoogte: number;
	stippen: Stip[];
	provincies: Provincienaam[];
}

/** Metres in one unit of the drawing: whole units keep the page small, half a kilometre nobody sees. */
const METER_PER_EENHEID = 500;
const RAND = 14;

/** What the map needs to know of a gemeente. */
export interface Ligging {
	slug: string;
	naam: string;
	lat?: number | undefined;
	lon?: number | undefined;
	inwoners?: number | undefined;
	provincie?: string | undefined;
}

const meanOf = (getallen: readonly number[]) =>
	Math.round(getallen.reduce((som, getal) => som + getal, 0) / getallen.length);

/** Half the width of a name at the edge of the map. */
const HALVE_NAAM = 70;

function placeProvincies(stippen: readonly Stip[], breedte: number): Provincienaam[] {
	const midden = [...Map.groupBy(stippen, ({ provincie }) => provincie)].map(([provincie, groep]) => ({
		provincie,
		x: Math.min(breedte - HALVE_NAAM, Math.max(HALVE_NAAM, meanOf(groep.map(({ x }) => x)))),
		y: meanOf(groep.map(({ y }) => y)),
	}));
	const hoogten = spreidNamen(midden, { breedte: 190, hoogte: 30 });
	return midden.map((naam, plek) => ({ ...naam, y: hoogten[plek] ?? naam.y }));
}

/** The dot map; a gemeente without coordinates is left out. From north to south, so that the order reads like a page. */
export function buildKaart(liggingen: readonly Ligging[]): Kaart {
	const punten = liggingen.flatMap(({ slug, naam, lat, lon, inwoners, provincie = '' }) =>
		lat === undefined || lon === undefined
			? []
			: [{ slug, naam, provincie, straal: findStraal(inwoners), ...toRd(lat, lon) }],
	);
	if (punten.length === 0) return { breedte: 2 * RAND, hoogte: 2 * RAND, stippen: [], provincies: [] };
	const links = Math.min(...punten.map(({ x }) => x));
	const rechts = Math.max(...punten.map(({ x }) => x));
	const onder = Math.min(...punten.map(({ y }) => y));
	const boven = Math.max(...punten.map(({ y }) => y));
	const schaal = (meters: number) => Math.round(meters / METER_PER_EENHEID);
	const stippen = punten
		.map(({ x, y, ...stip }) => ({ ...stip, x: schaal(x - links) + RAND, y: schaal(boven - y) + RAND }))
		.sort((a, b) => a.y - b.y || a.x - b.x);
	const breedte = schaal(rechts - links) + 2 * RAND;
	return {
		breedte,
		hoogte: schaal(boven - onder) + 2 * RAND,
		stippen,
		provincies: placeProvincies(stippen, breedte),
	};
}

export type Richting = 'links' | 'rechts' | 'boven' | 'onder';
type Plek = Pick<Stip, 'x' | 'y'>;

const STAP: Record<Richting, readonly [number, number]> = {
	links: [-1, 0],
	rechts: [1, 0],
	boven: [0, -1],
	onder: [0, 1],
};

/**
 * The nearest dot in a direction: first within a quarter turn of it, else anything on that side.
 *
 * @returns undefined at the edge of the map.
 */
export function findBuur<T extends Plek>(stippen: readonly T[], van: Plek, richting: Richting): T | undefined {
	const [stapX, stapY] = STAP[richting];
	const kandidaten = stippen.flatMap((stip) => {
		const [dx, dy] = [stip.x - van.x, stip.y - van.y];
		const vooruit = dx * stapX + dy * stapY;
		if (vooruit <= 0) return [];
		const opzij = Math.abs(dx * stapY) + Math.abs(dy * stapX);
		return [{ stip, isSchuin: opzij > vooruit, afstand: Math.hypot(vooruit, opzij) }];
	});
	return kandidaten.sort((a, b) => Number(a.isSchuin) - Number(b.isSchuin) || a.afstand - b.afstand)[0]?.stip;
}

/** Room for a name on the map, in units of the drawing. */
const NAAM = { breedte: 240, hoogte: 26 };

/** Heights for the names beside these dots, moved down where two names would run into each other. */
export function spreidNamen(stippen: readonly Plek[], ruimte = NAAM): number[] {
	const geplaatst: Plek[] = [];
	const hoogten = new Map<Plek, number>();
	for (const stip of [...stippen].sort((a, b) => a.y - b.y)) {
		const buren = geplaatst.filter(({ x }) => Math.abs(x - stip.x) < ruimte.breedte);
		const y = Math.max(stip.y, ...buren.map((buur) => buur.y + ruimte.hoogte));
		geplaatst.push({ x: stip.x, y });
		hoogten.set(stip, y);
	}
	return stippen.map((stip) => hoogten.get(stip) ?? stip.y);
}

/** The dot under a finger or pointer: the nearest one within reach. */
export function findDichtstbij<T extends Plek>(stippen: readonly T[], punt: Plek, bereik: number): T | undefined {
	return stippen
		.map((stip) => ({ stip, afstand: Math.hypot(stip.x - punt.x, stip.y - punt.y) }))
		.filter(({ afstand }) => afstand <= bereik)
		.sort((a, b) => a.afstand - b.afstand)[0]?.stip;
}
