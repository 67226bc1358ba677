import { findDeel } from '../../../shared/dom.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import { sayAfterPause } from '../../../shared/voorlezen.ts';
import type { Lijsten } from '../../weet-jij/index.ts';
import type { Gegevens } from '../regels/gegevens.ts';
import { countNagelopen, listRaadstaken } from '../regels/raadstaken.ts';
import { Rij } from './rij.ts';

/** What the reader ticked or filled in on the list of what the raad decides. */
export class Raad {
	#deel: HTMLElement;
	#lijsten: Lijsten;
	#gegevens: Gegevens;
	#rijen = new Map<string, Rij>();

	constructor(deel: HTMLElement, lijsten: Lijsten, gegevens: Gegevens) {
		this.#deel = deel;
		this.#lijsten = lijsten;
		this.#gegevens = gegevens;
	}

	/** @returns Whether the reader had changed something. */
	save(): boolean {
		return [...this.#rijen.values()].filter((rij) => rij.save(this.#lijsten)).length > 0;
	}

	show(): void {
		const { taken } = this.#lijsten.read();
		const lijst = this.#deel.querySelector('[data-lijst]');
		// Rows stay while the page is open: a box that was ticked by mistake can be ticked again.
		for (const { id, wat, adres } of listRaadstaken(this.#gegevens, taken)) {
			if (this.#rijen.has(id)) continue;
			const naar =
				adres === undefined ? undefined : { link: { '@href': adres, '@aria-label': `Uitleg en wet: ${wat}` } };
			lijst?.append(fillSjabloon(findDeel(this.#deel, 'template'), { rij: { '@data-taak': id, tekst: wat, naar } }));
			this.#rijen.set(id, new Rij(lijst?.lastElementChild as HTMLElement));
		}
		for (const [id, rij] of this.#rijen) rij.show(taken[id]);
		this.report();
	}

	report(): void {
		const ids = this.#gegevens.taken.map(({ id }) => id);
		if (ids.length === 0) return;
		sayAfterPause(this.#deel.querySelector('[data-voortgang]'), countNagelopen(ids, this.#lijsten.read().taken));
	}
}
