import { defineElement, removeZonderScript } from '../../../shared/dom.ts';
import { loadLater } from '../../../shared/herlaad.ts';
import { allowTerugnemen } from '../../../shared/terugnemen.ts';
import { sayAfterPause } from '../../../shared/voorlezen.ts';
import { opslag } from '../opslag/opslag.ts';
import { addVroeg, formatVoortgang } from '../regels/antwoorden.ts';
import { Kaart } from './kaart.ts';

/**
 * A list of "Weet jij?" questions with three answers, an answer and a note per question, kept on this device by
 * permanent question id. Without this script the questions can be ticked and printed.
 */
class WeetJij extends HTMLElement {
	#kaarten = [...this.querySelectorAll<HTMLElement>('[data-vraag]')].map((vraag) => new Kaart(vraag));
	#ids = this.#kaarten.map(({ id }) => id);
	#voortgang = this.querySelector('[data-voortgang]');
	#isGebouwd = false;
	/** A word is being composed, as on a keyboard for accents: its field is not touched. */
	#isInWoord = false;
	#stopFollow: (() => void) | undefined;

	connectedCallback() {
		if (!this.#isGebouwd) this.#build();
		this.#isGebouwd = true;
		this.#stopFollow = opslag.follow(this.#show);
		addEventListener('pagehide', this.#save);
		document.addEventListener('visibilitychange', this.#save);
		this.#show();
		this.#report(0);
	}

	disconnectedCallback() {
		this.#stopFollow?.();
		removeEventListener('pagehide', this.#save);
		document.removeEventListener('visibilitychange', this.#save);
	}

	#build() {
		for (const kaart of this.#kaarten) {
			const vroeg = kaart.takeVeranderd();
			if (vroeg) opslag.saveAntwoord(kaart.id, addVroeg(this.#read(kaart), vroeg));
			allowTerugnemen(kaart.knoppen, (knop) => this.#read(kaart).stand === knop.value);
		}
		removeZonderScript(this);
		for (const soort of ['input', 'change']) this.addEventListener(soort, this.#save);
		this.addEventListener('compositionstart', () => (this.#isInWoord = true));
		this.addEventListener('compositionend', () => {
			this.#isInWoord = false;
			this.#show();
		});
		this.querySelector('[data-wis]')?.addEventListener('click', () => void this.#clear());
	}

	#read({ id }: Kaart) {
		return opslag.readAntwoorden([id])[id] ?? {};
	}

	/** Stores what the reader changed, at once: the page may be closed after any key. */
	#save = () => {
		for (const kaart of this.#kaarten) {
			const veranderd = kaart.takeVeranderd();
			if (!veranderd) continue;
			opslag.saveAntwoord(kaart.id, veranderd);
			kaart.showOnPaper(this.#read(kaart));
		}
		this.#report();
	};

	#report(rust?: number) {
		sayAfterPause(this.#voortgang, formatVoortgang(this.#ids, opslag.readAntwoorden(this.#ids)), rust);
	}

	#show = () => {
		this.#save();
		if (this.#isInWoord) return;
		for (const kaart of this.#kaarten) kaart.show(this.#read(kaart));
		for (const regel of this.querySelectorAll<HTMLElement>('[data-niet-bewaard]'))
			regel.hidden = regel.dataset['nietBewaard'] !== opslag.nietBewaard;
	};

	async #clear() {
		const wissen = await loadLater(() => import('./wissen.ts'));
		const uitkomst = await wissen?.clearAntwoorden(this.#ids);
		if (!uitkomst) return;
		this.#show();
		sayAfterPause(this.#voortgang, uitkomst, 0);
	}
}
defineElement('weet-jij', WeetJij);
