import { createElement, findDeel } from '../../../shared/dom.ts';
import type { Bron, Bronkeuze } from '../regels/bron.ts';
import type { Bronvraag } from '../regels/gegevens.ts';

/** What the reader chooses a draft from: where the questions come from, and which of them. */
export class Vragenkeuze {
	#keuze: HTMLSelectElement;
	#lijst: HTMLElement;
	#getoond = '';

	/** @param kies The reader chose other questions; @param laatWeg which of these are left out. */
	constructor(deel: Element, kies: (bron: Bron) => void, laatWeg: (ids: string[]) => void) {
		this.#keuze = findDeel(deel, 'select');
		this.#lijst = findDeel(deel, '[data-vragen]');
		this.#keuze.addEventListener('change', () => kies(this.#keuze.value as Bron));
		this.#lijst.addEventListener('change', () => laatWeg(this.#listWeggelaten()));
	}

	show(keuzes: readonly Bronkeuze[], bron: Bron, vragen: readonly Bronvraag[], weggelaten: ReadonlySet<string>): void {
		// Drawn anew only when it differs: who stands in it stays there.
		const beeld = JSON.stringify([keuzes, bron, vragen.map(({ id }) => id)]);
		if (beeld !== this.#getoond) this.#draw(keuzes, bron, vragen);
		this.#getoond = beeld;
		for (const vakje of this.#listVakjes()) vakje.checked = !weggelaten.has(vakje.value);
	}

	#draw(keuzes: readonly Bronkeuze[], bron: Bron, vragen: readonly Bronvraag[]): void {
		this.#keuze.replaceChildren(
			...keuzes.map((keuze) => createElement('option', { value: keuze.bron, textContent: keuze.naam })),
		);
		this.#keuze.value = bron;
		this.#lijst.hidden = vragen.length === 0;
		this.#lijst
			.querySelector('[data-lijst]')
			?.replaceChildren(
				...vragen.map(({ id, vraag }) =>
					createElement(
						'label',
						{ className: 'vraag-keuze' },
						createElement('input', { type: 'checkbox', value: id, autocomplete: 'off' }),
						createElement('span', { textContent: vraag }),
					),
				),
			);
	}

	#listVakjes = () => [...this.#lijst.querySelectorAll('input')];
	#listWeggelaten = () =>
		this.#listVakjes()
			.filter(({ checked }) => !checked)
			.map(({ value }) => value);
}
