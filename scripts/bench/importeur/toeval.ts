/** Chance that can be repeated: the same seed gives the same documents. */
export interface Toeval {
	/** At least 0 and less than 1. */
	deel: () => number;
	geheel: (tot: number) => number;
	isRaak: (kans: number) => boolean;
	kies: <Waarde>(waarden: readonly Waarde[]) => Waarde;
	/** Some of the values, in their order; at least one. */
	enkele: <Waarde>(waarden: readonly Waarde[]) => Waarde[];
}

/** Mulberry32: small, and good enough to spread documents. */
export function createToeval(zaad: number): Toeval {
	let stand = zaad >>> 0;
	const deel = () => {
		stand = (stand + 0x6d2b79f5) >>> 0;
		let mix = Math.imul(stand ^ (stand >>> 15), stand | 1);
		mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
		return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296;
	};
	const geheel = (tot: number) => Math.floor(deel() * tot);
	const isRaak = (kans: number) => deel() < kans;
	const kies = <Waarde>(waarden: readonly Waarde[]) => waarden[geheel(waarden.length)] as Waarde;
	const enkele = <Waarde>(waarden: readonly Waarde[]) => {
		const gekozen = waarden.filter(() => isRaak(0.4));
		return gekozen.length > 0 ? gekozen : [kies(waarden)];
	};
	return { deel, geheel, isRaak, kies, enkele };
}
