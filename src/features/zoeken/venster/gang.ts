import { cleanZoekvraag } from '../rang/resultaat.ts';
import type { Filters } from '../rang/filters.ts';
import type { Antwoord } from '../antwoord/antwoordvorm.ts';
import { Verouderd } from '../werker/verouderd.ts';
import { answer, search, type Uitkomst } from './motor.ts';
import { isPrecies, searchVolledigeTekst } from './volledig.ts';

/** After this rest the reader has stopped typing: excerpts may be fetched and the full text searched. */
const RUST_MS = 200;
/** After this wait a search is said to be under way; a shorter one would only flicker. */
const TRAAG_MS = 100;

const vraagtVolledigeTekst = ({ vraag, totaal, filters }: Uitkomst) =>
	isPrecies(vraag) || (totaal === 0 && !Object.values(filters).some(Boolean));

/** What a search shows, in this order; an answer that is no longer wanted shows nothing. */
export interface Zoekscherm {
	/** As many results as it shows. */
	readonly toontTot: number;
	/** Whether it searches the full text when the register has nothing; elsewhere the reader is led to /zoeken/. */
	readonly zoektVerder: boolean;
	/** The answer takes longer than a keystroke. */
	showBezig: () => void;
	show: (uitkomst: Uitkomst) => void;
	/** The certain answer to what was shown; undefined when there is none. */
	showAntwoord: (antwoord: Antwoord | undefined) => void;
	/** The results stand and the reader rests: fill in the excerpts, as long as `isNieuwste` says so. */
	complete: (isNieuwste: () => boolean) => Promise<void>;
	/** @param isVerouderd Whether the site was built anew and only reloading helps. */
	showFout: (isVerouderd: boolean) => void;
}

const wait = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms));

/** The course of searching: each question replaces the one before, and a late answer never overwrites a newer one. */
export class Zoekgang {
	#scherm: Zoekscherm;
	#beurt = 0;
	#klok: ReturnType<typeof setTimeout> | undefined;
	/** The search the worker is at: of what is typed meanwhile only the last follows. */
	#onderweg: Promise<unknown> = Promise.resolve();

	constructor(scherm: Zoekscherm) {
		this.#scherm = scherm;
	}

	/** Searches once the browser has drawn the letter; letters that come together are one search. */
	handleTyping(vraag: string, filters: Filters = {}): void {
		this.stop();
		const beurt = this.#beurt;
		this.#klok = setTimeout(() => void this.#search(beurt, cleanZoekvraag(vraag), filters, RUST_MS));
	}

	/** Searches at once, for who has finished typing. */
	search(vraag: string, filters: Filters = {}): Promise<void> {
		this.stop();
		return this.#search(this.#beurt, cleanZoekvraag(vraag), filters, 0);
	}

	/** Forgets what is under way. */
	stop(): void {
		clearTimeout(this.#klok);
		this.#beurt++;
	}

	async #search(beurt: number, vraag: string, filters: Filters, rust: number): Promise<void> {
		const isNieuwste = () => beurt === this.#beurt;
		try {
			const uitkomst = await this.#ask(vraag, filters, isNieuwste);
			if (!uitkomst || !isNieuwste()) return;
			const gaatVerder = this.#scherm.zoektVerder && vraagtVolledigeTekst(uitkomst);
			if (gaatVerder) this.#scherm.showBezig();
			else this.#scherm.show(uitkomst);
			await wait(rust);
			if (!isNieuwste()) return;
			if (gaatVerder) {
				const verder = await searchVolledigeTekst(uitkomst);
				if (!isNieuwste()) return;
				this.#scherm.show(verder);
			}
			// Not with every letter: half a question has another answer, or none.
			await Promise.all([this.#scherm.complete(isNieuwste), this.#answer(vraag, filters, isNieuwste)]);
		} catch (fout) {
			if (isNieuwste()) this.#scherm.showFout(fout instanceof Verouderd);
		}
	}

	/** Asks the worker when it is free; undefined when a newer question came first. */
	async #ask(vraag: string, filters: Filters, isNieuwste: () => boolean): Promise<Uitkomst | undefined> {
		const traag = setTimeout(() => isNieuwste() && this.#scherm.showBezig(), TRAAG_MS);
		try {
			await this.#onderweg;
			if (!isNieuwste()) return undefined;
			const uitkomst = search(vraag, filters, this.#scherm.toontTot);
			this.#onderweg = uitkomst.catch(() => undefined);
			return await uitkomst;
		} finally {
			clearTimeout(traag);
		}
	}

	/** A choice of results has no answer of its own, and exact words ask for a place, not for an answer. */
	async #answer(vraag: string, filters: Filters, isNieuwste: () => boolean): Promise<void> {
		const zonder = isPrecies(vraag) || Object.values(filters).some(Boolean);
		const antwoord = zonder ? undefined : await answer(vraag);
		if (isNieuwste()) this.#scherm.showAntwoord(antwoord);
	}
}
