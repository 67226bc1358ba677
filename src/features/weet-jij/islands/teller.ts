import { formatVoortgang } from '../regels/antwoorden.ts';
import { defineElement } from '../../../shared/dom.ts';
import { opslag } from '../opslag/opslag.ts';

/** How far the reader is with one list, on the overview of all lists. */
class VoortgangTeller extends HTMLElement {
	#stopFollow: (() => void) | undefined;

	connectedCallback() {
		this.#stopFollow = opslag.follow(this.#show);
		this.#show();
	}

	disconnectedCallback() {
		this.#stopFollow?.();
	}

	#show = () => {
		const ids = (this.dataset['vragen'] ?? '').split(' ').filter(Boolean);
		this.textContent = `· ${formatVoortgang(ids, opslag.readAntwoorden(ids))}`;
	};
}
defineElement('voortgang-teller', VoortgangTeller);
