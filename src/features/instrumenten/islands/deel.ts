/** A part of the page that the server drew. @throws {Error} When it is not there. */
export function findDeel<Naam extends keyof HTMLElementTagNameMap>(
	houder: Element,
	naam: Naam,
): HTMLElementTagNameMap[Naam];
export function findDeel(houder: Element, plek: string): HTMLElement;
export function findDeel(houder: Element, plek: string): Element {
	const element = houder.querySelector(plek);
	if (!element) throw new Error(`Het deel ${plek} staat niet op de pagina.`);
	return element;
}
