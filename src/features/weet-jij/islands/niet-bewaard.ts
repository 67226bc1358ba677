import { opslag } from '../opslag/opslag.ts';

/** Says that what was typed lives only as long as the page, and why. */
export function showNietBewaard(houder: Element): void {
	for (const regel of houder.querySelectorAll<HTMLElement>('[data-niet-bewaard]'))
		regel.hidden = regel.dataset['nietBewaard'] !== opslag.nietBewaard;
}
