import { defineElement } from '../../../shared/dom.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import { describeLokaalAntwoord } from '../regels/lokaal-blok.ts';
import { getMijnAntwoorden, type GemeenteAntwoorden } from './ophalen.ts';
import { followGemeente } from './volgen.ts';

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
		const antwoord = gemeente?.antwoorden[this.closest<HTMLElement>('[data-vraag]')?.dataset['vraag'] ?? ''];
		this.hidden = !antwoord;
		this.replaceChildren(
			...(sjabloon && antwoord
				? [fillSjabloon(sjabloon, { blok: describeLokaalAntwoord(antwoord, gemeente.naam) })]
				: []),
		);
	}
}
defineElement('lokaal-antwoord', LokaalAntwoord);
