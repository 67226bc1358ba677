import { fillSjabloon, type Blok } from '../../../shared/sjabloon.ts';

/** One part of the page: what is found in it is there, because the server drew it. */
export class Deel {
	readonly element: HTMLElement;

	constructor(pagina: Element, naam: string) {
		this.element = find(pagina, `[data-deel=${naam}]`);
	}

	find<Soort extends HTMLElement = HTMLElement>(kiezer: string): Soort {
		return find<Soort>(this.element, kiezer);
	}

	/** A copy of one of its templates. */
	draw(sjabloon: string, blok: Blok = {}): HTMLElement {
		const bron = this.find<HTMLTemplateElement>(`template[data-sjabloon=${sjabloon}]`);
		return fillSjabloon(bron, blok).firstElementChild as HTMLElement;
	}

	onClick(knop: string, werk: () => void): void {
		this.find(`[data-${knop}]`).addEventListener('click', werk);
	}
}

export function find<Soort extends HTMLElement = HTMLElement>(houder: Element, kiezer: string): Soort {
	const element = houder.querySelector<Soort>(kiezer);
	if (!element) throw new Error(`${kiezer} staat niet op de pagina.`);
	return element;
}
