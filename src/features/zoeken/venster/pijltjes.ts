import { isInvoermethode } from '../../../shared/dom.ts';
import type { Regel } from './regel.ts';

/** Where a key leads from a result, or from the field (-1); undefined when it does what it always does. */
function findDoel(
	toets: string,
	plek: number,
	regels: readonly Regel[],
	veld: HTMLElement | null,
): HTMLElement | null | undefined {
	if (toets === 'ArrowDown') return regels[Math.min(plek + 1, regels.length - 1)]?.link;
	if (plek < 0) return undefined;
	if (toets === 'ArrowUp') return regels[plek - 1]?.link ?? veld;
	return toets === 'Escape' ? veld : undefined;
}

/** The arrow keys walk through the results and back to the field; a link is reached with Tab as well. */
export function followPijltjes(event: KeyboardEvent, regels: readonly Regel[], veld: HTMLElement | null): void {
	const plek = regels.findIndex(({ link }) => link === document.activeElement);
	if (isInvoermethode(event) || (plek < 0 && document.activeElement !== veld)) return;
	const doel = findDoel(event.key, plek, regels, veld);
	if (!doel) return;
	event.preventDefault();
	doel.focus();
}
