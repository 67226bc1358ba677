/** What was tuned, on the practice queries of tests/zoeken/ only. `npm run bench:zoeken` shows what a change does. */

/** Pages that answer more often than their text suggests. */
export const VOORRANG: Record<string, number> = {
	Thema: 1.5,
	Begrip: 1.2,
	Taak: 1,
	Vraag: 0.92,
	Gemeente: 0.75,
	Kalender: 0.7,
	Vraagbaak: 0.85,
	Praktijk: 0.85,
	Cijfer: 0.8,
	Wet: 0.9,
	Overig: 0.8,
};

/** How much each way of finding counts against the word itself, and how the whole is weighed. */
export const KRACHT = {
	zelf: 1,
	synoniem: 0.88,
	familie: 0.4,
	afleiding: 0.7,
	deel: 0.85,
	begin: 0.5,
	verder: 0.3,
	splitsing: 0.6,
	deelVanHelft: 0.6,
	spelling: 0.7,
	omweg: 0.6,
	dekking: 2.4,
	titel: 0.6,
	titeldeel: 0.1,
	staart: 1.6,
	naam: 2.5,
	lid: 1.6,
	oudArtikel: 0.9,
	/** A word that stands nearly everywhere still counts for so much. */
	overal: 0.15,
	/** A word that is nowhere must not make everything else look like a poor match. */
	onbekend: 0.35,
	/** Headings that every theme has: they answer only when nothing more exact does. */
	algemeneKop: 0.7,
	antwoordkaart: 0.75,
	/** In a whole question a theme page that does not have all of it is less likely the answer. */
	themaBijVraag: 0.8,
};
