/** What reading one document may cost. */
export interface Limieten {
	/** Largest file, in bytes. */
	bytes: number;
	/** Longest time, in milliseconds. */
	ms: number;
	/** Most memory of the process that reads, in bytes. */
	geheugen: number;
}

const MB = 1024 * 1024;
export const LIMIETEN: Limieten = { bytes: 20 * MB, ms: 30_000, geheugen: 1024 * MB };
/** A questionnaire has some twenty pages and fifty thousand signs. */
export const MEESTE_BLADZIJDEN = 300;
export const MEESTE_TEKENS = 2_000_000;

/** A problem with the file, as the one line the author reads. */
export class Leesfout extends Error {}
