/** What was tuned, on the practice half of tests/zoeken/gouden-set.yaml only. `npm run bench:zoeken` shows what a change does. */

/** Pages that answer more often than their text suggests. */
export const VOORRANG: Record<string, number> = {
	Thema: 1.35,
	Begrip: 1.2,
	Taak: 1,
	Vraag: 0.92,
	Gemeente: 0.75,
	Kalender: 0.95,
	Vraagbaak: 0.85,
	Praktijk: 0.85,
	Cijfer: 0.8,
	Overig: 0.9,
};

/** How much each way of finding counts against the word itself, and how the whole is weighed. */
export const KRACHT = {
	zelf: 1,
	synoniem: 0.82,
	deel: 0.85,
	begin: 0.5,
	verder: 0.3,
	splitsing: 0.6,
	spelling: 0.7,
	dekking: 2,
	titel: 0.6,
	staart: 1.6,
	naam: 2.5,
	artikel: 3,
};
