import { createElement } from '../../../shared/dom.ts';
import { describeOntbreekt, listVoorgangers, type Zoekraad } from '../../raadsstukken/index.ts';

/** More subjects than this give a list that nobody reads. */
const MEESTE = 4;

const drawOnderwerp = (woorden: string, raad: Zoekraad | undefined, isOpen: boolean) =>
	createElement(
		'details',
		{ open: isOpen },
		createElement('summary', { textContent: `Over “${woorden}”` }),
		createElement(
			'ul',
			{},
			...listVoorgangers(woorden, raad).map(({ tekst, href }) =>
				createElement('li', {}, createElement('a', { href, rel: 'external', textContent: tekst })),
			),
		),
	);

/** Links to what was asked and adopted before: only an address, the site looks nothing up. */
export function showVoorgangers(deel: Element, onderwerpen: readonly string[], raad: Zoekraad | undefined): void {
	const getoond = [...new Set(onderwerpen)].slice(0, MEESTE);
	const houder = deel.querySelector<HTMLElement>('[data-links]');
	const beeld = [...getoond, raad?.naam].join('|');
	// What the reader opened stays open while the draft is written.
	if (houder && houder.dataset['links'] !== beeld) {
		houder.dataset['links'] = beeld;
		houder.replaceChildren(...getoond.map((woorden, plek) => drawOnderwerp(woorden, raad, plek === 0)));
	}
	const ontbreekt = raad && describeOntbreekt(raad);
	const melding = deel.querySelector<HTMLElement>('[data-ontbreekt]');
	if (!melding) return;
	melding.hidden = !ontbreekt;
	melding.replaceChildren(ontbreekt?.tekst ?? '');
	if (ontbreekt?.adres !== undefined)
		melding.append(' ', createElement('a', { href: ontbreekt.adres, rel: 'external', textContent: ontbreekt.adres }));
}
