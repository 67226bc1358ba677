/** Choices that look random and are the same for the same number: a case that fails can be done again. */
export interface Toeval {
	/** A whole number from 0 up to and without `tot`. */
	getal: (tot: number) => number;
	/** @throws When there is nothing to choose from. */
	kies: <Soort>(uit: readonly Soort[]) => Soort;
}

/** Mulberry32: short, fast and even enough to choose lines with. */
export function createToeval(zaad: number): Toeval {
	let stand = zaad >>> 0;
	const volgende = () => {
		stand = (stand + 0x6d2b79f5) >>> 0;
		let getal = stand;
		getal = Math.imul(getal ^ (getal >>> 15), getal | 1);
		getal ^= getal + Math.imul(getal ^ (getal >>> 7), getal | 61);
		return ((getal ^ (getal >>> 14)) >>> 0) / 2 ** 32;
	};
	const getal = (tot: number) => Math.floor(volgende() * tot);
	return {
		getal,
		kies: (uit) => {
			if (uit.length === 0) throw new Error('Er is niets om uit te kiezen.');
			return uit[getal(uit.length)] as (typeof uit)[number];
		},
	};
}

/** The number of one case: every case has choices of its own, so that it can be done without those before it. */
export const zaadVanGeval = (zaad: number, geval: number) =>
	(Math.imul(zaad, 0x9e3779b1) ^ Math.imul(geval + 1, 0x85ebca6b)) >>> 0;
