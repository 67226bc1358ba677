import { fillSjabloon, type Blok } from '../../../shared/sjabloon.ts';

/** One part of the page: what is found in it is there, because the server drew it. */
export class Deel {
	readonly element: HTMLElement;

	constructor(pagina: Element, naam: string) {
		this.element = find(pagina, `[data-deel=${naam}]`);
	}

	find<Soort extends HTMLElement = HTMLElement>(kiezer: string, klasse?: new () => Soort): Soort {
		return find(this.element, kiezer, klasse);
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

/** The first element that fits; on a page of this build there is one. */
export function find<Soort extends HTMLElement = HTMLElement>(
	houder: Element,
	kiezer: string,
	klasse: new () => Soort = HTMLElement as new () => Soort,
): Soort {
	const element = houder.querySelector(kiezer);
	if (!(element instanceof klasse)) throw new Error(`${kiezer} staat niet op de pagina.`);
	return element;
}
