import { createElement, defineElement } from '../../../shared/dom.ts';
import { eenmaal } from '../../../shared/eenmaal.ts';
import { fetchJson } from '../../../shared/ophalen.ts';
import { followGemeente, getMijnGemeente } from '../../gemeenten/index.ts';
import { describeOntbreekt, listZoeklinks, type Zoekraad, type Raadssystemen } from '../regels/zoekadres.ts';

/** The same list for everybody, so that no server can see which gemeente it is. */
const fetchSystemen = eenmaal(() => fetchJson<Raadssystemen>('/gemeenten/raadsstukken.json'));

async function getMijnRaad(): Promise<Zoekraad | undefined> {
	const gemeente = await getMijnGemeente();
	if (gemeente?.soort !== 'bekend' && gemeente?.soort !== 'opgegaan') return undefined;
	const systemen = await fetchSystemen().catch(() => undefined);
	return systemen && { naam: gemeente.naam, ...systemen[gemeente.slug] };
}

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
