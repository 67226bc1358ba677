import { copyTekst, NIET_GEKOPIEERD } from '../../../shared/kopieer.ts';
import { defineElement } from '../../../shared/dom.ts';
import { sayAfterPause } from '../../../shared/voorlezen.ts';
import { ADRES_ONBEKEND } from '../regels/alinea.ts';

/** Selects a text, so that the reader can copy it. */
function select(tekst: Element): void {
	const bereik = document.createRange();
	bereik.selectNodeContents(tekst);
	getSelection()?.removeAllRanges();
	getSelection()?.addRange(bereik);
}

/** A paragraph to take over. Without this script it is selected by hand. */
class KopieerAlinea extends HTMLElement {
	connectedCallback() {
		for (const tekst of this.querySelectorAll('pre'))
			if (tekst.textContent.includes(ADRES_ONBEKEND))
				tekst.textContent = tekst.textContent.replaceAll(ADRES_ONBEKEND, location.origin);
		for (const knop of this.querySelectorAll<HTMLElement>('[data-kopieer]'))
			knop.onclick = () => void this.#copy(knop.dataset['kopieer'] ?? '');
	}

	async #copy(vorm: string) {
		const tekst = this.querySelector(`[data-vorm=${vorm}]`);
		if (!tekst) return;
		const isGekopieerd = await copyTekst(tekst.textContent, () => select(tekst));
		this.#say(isGekopieerd ? 'Gekopieerd. Plak het waar je het nodig hebt.' : NIET_GEKOPIEERD);
	}

	#say(tekst: string) {
		sayAfterPause(this.querySelector('[data-gedaan]'), tekst, 0);
	}
}
defineElement('kopieer-alinea', KopieerAlinea);
