import type { Regel } from './regel.ts';

/** Where a key leads from a result, or from the field (-1); undefined when it does what it always does. */
export function findDoel(
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
