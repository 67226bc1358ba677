import { isVoorRaad } from './orgaan.ts';
import type { KalenderRegel } from './regel.ts';
import { AANTAL_MAANDEN, addMaanden, compareMomenten, findPlaats, findVolgendMoment } from './vanaf.ts';

/** Soonest first; of what falls together, what comes to the raad stands first. */
export const sortVanaf = (regels: readonly KalenderRegel[], vandaag: string) =>
	regels.toSorted(
		(a, b) =>
			compareMomenten(findVolgendMoment(a.entry, vandaag), findVolgendMoment(b.entry, vandaag)) ||
			Number(isVoorRaad(b.entry)) - Number(isVoorRaad(a.entry)),
	);

/** The months from today with what comes in each; entries without a month stay out. */
export function buildMaanden(regels: readonly KalenderRegel[], vandaag: string) {
	const gesorteerd = sortVanaf(regels, vandaag);
	return Array.from({ length: AANTAL_MAANDEN }, (_, plaats) => ({
		/** `JJJJ-MM`. */
		maand: addMaanden(vandaag, plaats),
		regels: gesorteerd.filter(({ entry }) => {
			const moment = findVolgendMoment(entry, vandaag);
			return moment !== undefined && findPlaats(moment, vandaag) === plaats;
		}),
	}));
}
