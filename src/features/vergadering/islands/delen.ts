import { findDeel } from '../../../shared/dom.ts';
import { fillSjabloon, type Blok } from '../../../shared/sjabloon.ts';

/** One part of the page: what is found in it is there, because the server drew it. */
export class Deel {
	readonly element: HTMLElement;

	constructor(pagina: Element, naam: string) {
		this.element = findDeel(pagina, `[data-deel=${naam}]`);
	}

	find<Soort extends HTMLElement = HTMLElement>(kiezer: string, klasse?: new () => Soort): Soort {
		return findDeel(this.element, kiezer, klasse);
	}

	/** A copy of one of its templates. */
	draw(sjabloon: string, blok: Blok = {}): HTMLElement {
		const bron = this.find(`template[data-sjabloon=${sjabloon}]`, HTMLTemplateElement);
		return fillSjabloon(bron, blok).firstElementChild as HTMLElement;
	}

	onClick(knop: string, werk: () => void): void {
		this.find(`[data-${knop}]`).addEventListener('click', werk);
	}
}
