import { formatVoortgang } from '../regels/antwoorden.ts';
import { registreer } from '../../../shared/dom.ts';
import { opslag } from '../opslag/opslag.ts';

/** How far the reader is with one list, on the overview of all lists. */
class VoortgangTeller extends HTMLElement {
	connectedCallback() {
		const ids = (this.dataset['vragen'] ?? '').split(' ').filter(Boolean);
		this.textContent = `· ${formatVoortgang(ids, opslag.readAntwoorden())}`;
	}
}
registreer('voortgang-teller', VoortgangTeller);
