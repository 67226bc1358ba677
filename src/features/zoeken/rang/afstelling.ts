/** What was tuned, on the practice queries of tests/zoeken/ only. `npm run bench:zoeken` shows what a change does. */

/** Pages that answer more often than their text suggests, or less; 1 for the others. */
export const VOORRANG: Record<string, number> = {
	Thema: 1.35,
	Vraag: 0.92,
	Kalender: 0.7,
};

/** How much each way of finding counts against the word itself, and how the whole is weighed. */
export const KRACHT = {
	synoniem: 0.88,
	/** A word of which only the beginning was typed. */
	begin: 0.5,
	dekking: 2.4,
	titel: 0.6,
	staart: 1.6,
	naam: 2.5,
	lid: 1.6,
	/** A word that is nowhere must not make everything else look like a poor match. */
	onbekend: 0.35,
};
