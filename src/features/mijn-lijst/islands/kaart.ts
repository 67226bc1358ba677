import { createElement } from '../../../shared/dom.ts';
import { Velden, type Waarden } from '../../weet-jij/later.ts';
import type { Feit } from '../regels/feit.ts';
import { STAND } from '../regels/overzicht.ts';

/** Longer than this, in characters, an entry may break over two sheets of paper. */
const LANG = 700;

/** One entry on the page: what is kept of it to read and to print, and its fields, folded until the reader wants them. */
export class Kaart {
	readonly id: string;
	readonly element: HTMLElement;
	#velden: Velden;

	constructor(id: string, element: HTMLElement) {
		this.id = id;
		this.element = element;
		// Radios of one entry belong together.
		for (const knop of element.querySelectorAll<HTMLInputElement>('input[type=radio]'))
			knop.name = `${knop.dataset['veld'] ?? ''}-${id}`;
		this.#velden = new Velden(element);
	}

	takeVeranderd(): Waarden | undefined {
		return this.#velden.takeVeranderd();
	}

	read(): Waarden {
		return this.#velden.read();
	}

	show(waarden: Readonly<Record<string, unknown>>): void {
		this.#velden.show(waarden);
	}

	showFeiten(feiten: readonly Feit[]): void {
		this.element.classList.toggle('lang', feiten.map(([, tekst]) => tekst).join('').length > LANG);
		this.element
			.querySelector('[data-feiten]')
			?.replaceChildren(
				...feiten.map(([naam, tekst]) =>
					createElement(
						'div',
						{ className: naam === STAND ? 'feit-stand' : '' },
						createElement('dt', { textContent: naam }),
						createElement('dd', { textContent: tekst }),
					),
				),
			);
	}

	/** Name of the answer that is ticked. */
	readStand(): string {
		const gekozen = this.element.querySelector<HTMLInputElement>('[data-veld=stand]:checked');
		// Not `labels`: Chromium looks for them in the whole page, which takes a second with 500 cards.
		return gekozen?.closest('label')?.textContent.trim() ?? '';
	}

	onClick(knop: string, werk: () => void): void {
		this.element.querySelector(`[data-${knop}]`)?.addEventListener('click', werk);
	}

	/** Opens the fields and puts the reader in the first one. */
	open(): void {
		const vak = this.element.querySelector('details');
		if (vak) vak.open = true;
		vak?.querySelector<HTMLElement>('[data-veld]')?.focus();
	}
}

/** Puts cards in a list in this order. Moving one would take the focus out of it: then only new ones are added. */
export function placeKaarten(lijst: Element, kaarten: readonly Kaart[]): void {
	const elementen = kaarten.map(({ element }) => element);
	const isGelijk =
		elementen.length === lijst.children.length && elementen.every((element, plek) => lijst.children[plek] === element);
	if (isGelijk) return;
	if (lijst.contains(document.activeElement)) lijst.append(...elementen.filter((element) => !lijst.contains(element)));
	else lijst.replaceChildren(...elementen);
}
