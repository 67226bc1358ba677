/** After this pause, in milliseconds, a screen reader hears what changed: not at every key. */
const RUST = 1000;
const wachtend = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Sets the text of a live region once the reader pauses, and only when it differs: otherwise it would be said again. */
export function sayAfterPause(plek: Element | null, tekst: string, rust = RUST): void {
	if (!plek) return;
	clearTimeout(wachtend.get(plek));
	const say = () => {
		if (plek.textContent !== tekst) plek.textContent = tekst;
	};
	wachtend.set(plek, setTimeout(say, rust));
}
