import type { Antwoord } from '../antwoord/antwoordvorm.ts';
import { formatAntwoord } from './antwoordblok.ts';
import type { Uitkomst } from './motor.ts';
import { isPrecies } from './volledig.ts';

/** As long as someone types on, a screen reader hears nothing. */
const STILTE_MS = 600;

/**
 * How many results there are. The line in sight changes with every letter; the one that is spoken waits for silence.
 * Whoever reads line by line meets the spoken one only.
 */
export class Zoekmelding {
	#zicht: Element;
	#stem: Element;
	#klok: ReturnType<typeof setTimeout> | undefined;

	/** @param zicht Line in sight, hidden from screen readers. @param stem Element with role status. */
	constructor(zicht: Element, stem: Element) {
		this.#zicht = zicht;
		this.#stem = stem;
	}

	/** @param meer Spoken as well, and `eerst` before it; in sight they stand elsewhere. */
	report(tekst: string, meer = '', eerst = ''): void {
		this.#zicht.textContent = tekst;
		clearTimeout(this.#klok);
		const gesproken = [eerst, merge(tekst, meer)].filter(Boolean).join(' ');
		this.#klok = setTimeout(() => (this.#stem.textContent = gesproken), STILTE_MS);
	}

	/** Says how many results there are and what was not found; an answer in sight is spoken first. */
	reportAantal(uitkomst: Uitkomst, antwoord?: Antwoord): void {
		this.report(formatAantal(uitkomst), uitkomst.gemis, antwoord && formatAntwoord(antwoord));
	}

	/** Speaks at once and shows nothing: for what is in sight already. */
	speak(tekst: string): void {
		clearTimeout(this.#klok);
		this.#stem.textContent = tekst;
	}
}

/** Two sentences, with a full stop between them. */
const merge = (tekst: string, meer: string) => (meer ? `${tekst.replace(/\.$/, '')}. ${meer}` : tekst);

/** The line about an answer; the query stands in it as the reader typed it, in quotes once. */
function formatAantal({ vraag, totaal, bedoeld, filters }: Uitkomst): string {
	const keuze = Object.values(filters).some(Boolean) ? ' met deze keuze' : '';
	const woorden = isPrecies(vraag) ? vraag.slice(1, -1) : vraag;
	if (totaal === 0) return `Niets gevonden voor “${woorden}”${keuze}.`;
	const gelezen = bedoeld ? `, gelezen als “${bedoeld}”` : '';
	return `${totaal} ${totaal === 1 ? 'resultaat' : 'resultaten'} voor “${woorden}”${gelezen}${keuze}`;
}

export const BEZIG = 'Zoeken …';
export const FOUT = 'Zoeken lukt nu niet. Controleer je verbinding en probeer het opnieuw.';
