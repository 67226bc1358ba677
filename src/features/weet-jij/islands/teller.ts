import { formatVoortgang } from '../regels/antwoorden.ts';
import { defineElement } from '../../../shared/dom.ts';
import { opslag } from '../opslag/opslag.ts';

/** How far the reader is with one list, on the overview of all lists. */
class VoortgangTeller extends HTMLElement {
	connectedCallback() {
		const ids = (this.dataset['vragen'] ?? '').split(' ').filter(Boolean);
		this.textContent = `· ${formatVoortgang(ids, opslag.readAntwoorden())}`;
	}
}
defineElement('voortgang-teller', VoortgangTeller);
