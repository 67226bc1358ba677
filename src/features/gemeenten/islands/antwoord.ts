import { defineElement } from '../../../shared/dom.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import { describeLokaalAntwoord } from '../regels/lokaal-blok.ts';
import { cutUitleg } from '../regels/uitleg-eenmaal.ts';
import { getMijnAntwoorden, type GemeenteAntwoorden } from './ophalen.ts';
import { followGemeente } from './volgen.ts';

const readVraag = (antwoord: Element) => antwoord.closest<HTMLElement>('[data-vraag]')?.dataset['vraag'] ?? '';
/** The questions of this page that show an answer, from top to bottom. */
const listVragen = () => [...document.querySelectorAll('lokaal-antwoord')].map(readVraag);

/** The answer of the reader's gemeente at one question. */
class LokaalAntwoord extends HTMLElement {
	#getoond: GemeenteAntwoorden | undefined;
	#stop = () => {};

	connectedCallback() {
		this.#stop = followGemeente(getMijnAntwoorden, (gemeente) => {
			// What was unfolded stays so while nothing changed.
			if (gemeente !== this.#getoond) this.#show(gemeente);
			this.#getoond = gemeente;
		});
	}

	disconnectedCallback() {
		this.#stop();
	}

	#show(gemeente: GemeenteAntwoorden | undefined) {
		const sjabloon = document.querySelector<HTMLTemplateElement>('#lokaal-sjabloon');
		const id = readVraag(this);
		const antwoord = gemeente?.antwoorden[id];
		const hier = gemeente && cutUitleg(listVragen(), id, gemeente.antwoorden);
		this.hidden = !antwoord;
		this.replaceChildren(
			...(sjabloon && antwoord
				? [fillSjabloon(sjabloon, { blok: describeLokaalAntwoord(antwoord, gemeente.naam, hier) })]
				: []),
		);
	}
}
defineElement('lokaal-antwoord', LokaalAntwoord);
