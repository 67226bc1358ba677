import { createElement, defineElement } from '../../../shared/dom.ts';
import { followGemeente } from '../../gemeenten/index.ts';
import { describeOntbreekt, listZoeklinks, type Zoekraad } from '../regels/zoekadres.ts';
import { getMijnRaad } from './mijn-raad.ts';

/** Links to council documents, those of the reader's own raad first. */
class RaadsStukken extends HTMLElement {
	#stop = () => {};

	connectedCallback() {
		this.#stop = followGemeente(getMijnRaad, (raad) => this.#show(raad));
	}

	disconnectedCallback() {
		this.#stop();
	}

	#show(raad: Zoekraad | undefined) {
		const links = listZoeklinks(this.dataset['woorden'] ?? '', raad);
		for (const [plek, link] of this.querySelectorAll<HTMLAnchorElement>('li a').entries()) {
			link.textContent = links[plek]?.tekst ?? '';
			link.href = links[plek]?.href ?? '';
		}
		const melding = this.querySelector<HTMLElement>('[data-ontbreekt]');
		const ontbreekt = raad && describeOntbreekt(raad);
		if (!melding) return;
		melding.hidden = !ontbreekt;
		melding.replaceChildren(ontbreekt?.tekst ?? '');
		if (ontbreekt?.adres !== undefined)
			melding.append(' ', createElement('a', { href: ontbreekt.adres, rel: 'external', textContent: ontbreekt.adres }));
	}
}
defineElement('raads-stukken', RaadsStukken);
