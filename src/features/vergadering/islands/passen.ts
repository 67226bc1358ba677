import { createElement } from '../../../shared/dom.ts';

/** How close the text stands, the widest first; at the last there is less room to write too. */
const DICHTHEDEN = ['', 'dicht', 'dichter', 'krap'];

/**
 * Sets each sheet as wide as it can be and still be one page. It is measured as it is printed, whatever the screen.
 *
 * @param bladen Sheets on the page, each within its own place in a list.
 */
export function fitBladen(houder: HTMLElement, bladen: readonly HTMLElement[]): void {
	const vel = createElement('div', { className: 'meetvel' });
	vel.inert = true;
	houder.append(vel);
	for (const blad of bladen) {
		const proef = blad.cloneNode(true) as HTMLElement;
		vel.replaceChildren(proef);
		const past = (dicht: string) => {
			proef.dataset['dicht'] = dicht;
			return proef.offsetHeight <= vel.clientHeight;
		};
		const dicht = DICHTHEDEN.find(past);
		blad.dataset['dicht'] = dicht ?? 'krap';
		const melding = blad.parentElement?.querySelector<HTMLElement>('[data-te-lang]');
		if (melding) melding.hidden = dicht !== undefined;
	}
	vel.remove();
}
