type Kind = Node | string;

/** Creates an element with text and children: no HTML from strings anywhere. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	eigenschappen: Partial<HTMLElementTagNameMap[Tag]> = {},
	...kinderen: Kind[]
): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), eigenschappen);
	element.append(...kinderen);
	return element;
}

/**
 * The first element that fits, drawn by the server. A tag name or a class says which kind it is.
 * @throws {Error} When it is not there.
 */
export function findDeel<Naam extends keyof HTMLElementTagNameMap>(
	houder: ParentNode,
	kiezer: Naam,
): HTMLElementTagNameMap[Naam];
export function findDeel<Soort extends HTMLElement = HTMLElement>(
	houder: ParentNode,
	kiezer: string,
	klasse?: new () => Soort,
): Soort;
export function findDeel(houder: ParentNode, kiezer: string, klasse: new () => HTMLElement = HTMLElement): HTMLElement {
	const element = houder.querySelector(kiezer);
	if (!(element instanceof klasse)) throw new Error(`${kiezer} staat niet op de pagina.`);
	return element;
}

/** What only makes sense without script goes away once the script runs. */
export function removeZonderScript(houder: Element): void {
	for (const element of houder.querySelectorAll('[data-zonder-script]')) element.remove();
}

/** Whether a key belongs to an input method. Safari sends the Enter that ends a composition after it, as key 229. */
export const isInvoermethode = (event: KeyboardEvent) =>
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only thing that tells it from an Enter in Safari
	event.isComposing || event.keyCode === 229;

/** Registers an element once, however often its module is loaded. */
export function defineElement(naam: string, klasse: CustomElementConstructor): void {
	if (!customElements.get(naam)) customElements.define(naam, klasse);
}
