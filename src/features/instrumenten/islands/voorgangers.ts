import { createElement } from '../../../shared/dom.ts';
import { describeOntbreekt, listVoorgangers, type Zoekraad } from '../../raadsstukken/index.ts';

/** More subjects than this give a list that nobody reads. */
const MEESTE = 4;

/** Links to what was asked and adopted before: only an address, the site looks nothing up. */
export function showVoorgangers(deel: Element, onderwerpen: readonly string[], raad: Zoekraad | undefined): void {
	const links = [...new Set(onderwerpen)].slice(0, MEESTE).flatMap((woorden) => listVoorgangers(woorden, raad));
	deel
		.querySelector('[data-links]')
		?.replaceChildren(
			...links.map(({ tekst, href }) =>
				createElement('li', {}, createElement('a', { href, rel: 'external', textContent: tekst })),
			),
		);
	const ontbreekt = raad && describeOntbreekt(raad);
	const melding = deel.querySelector<HTMLElement>('[data-ontbreekt]');
	if (!melding) return;
	melding.hidden = !ontbreekt;
	melding.replaceChildren(ontbreekt?.tekst ?? '');
	if (ontbreekt?.adres !== undefined)
		melding.append(' ', createElement('a', { href: ontbreekt.adres, rel: 'external', textContent: ontbreekt.adres }));
}
