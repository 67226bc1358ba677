import { opslag } from '../../weet-jij/index.ts';

/** Where is kept that the reader does not want it. */
export const FORMULIER = 'zaal';
const UIT = 'scherm-mag-uit';

/**
 * Keeps the screen on, where the browser can and as long as the reader wants it. A browser gives it up when the page goes
 * out of sight, and may refuse when the battery is low: then the line beside the switch says so and nothing else happens.
 */
export class Wakker {
	#schakelaar: HTMLInputElement | null;
	#melding: Element | null;
	#slot: WakeLockSentinel | undefined;
	#isBezig = false;

	constructor(houder: HTMLElement) {
		houder.hidden = false;
		this.#schakelaar = houder.querySelector('input');
		this.#melding = houder.querySelector('[data-stand]');
		// Not every browser has it, whatever the types say.
		if ('wakeLock' in navigator) this.#build(houder);
		else this.#say('Je browser kan het scherm niet aan laten.');
	}

	#build(houder: HTMLElement) {
		const vak = houder.querySelector<HTMLElement>('[data-schakelaar]');
		if (vak) vak.hidden = false;
		if (this.#schakelaar) this.#schakelaar.checked = opslag.readFormulier(FORMULIER)[UIT] !== 'ja';
		this.#schakelaar?.addEventListener('change', this.#choose);
		document.addEventListener('visibilitychange', this.#request);
		void this.#request();
	}

	#isGewenst = (): boolean => this.#schakelaar?.checked ?? false;

	#choose = () => {
		opslag.saveFormulier(FORMULIER, { [UIT]: this.#isGewenst() ? '' : 'ja' });
		if (this.#isGewenst()) return void this.#request();
		this.#say('');
		this.#release();
	};

	#request = async () => {
		if (this.#isBezig || this.#slot || !this.#isGewenst() || document.visibilityState !== 'visible') return;
		this.#isBezig = true;
		try {
			const slot = await navigator.wakeLock.request('screen');
			slot.addEventListener('release', () => (this.#slot = undefined));
			this.#slot = slot;
			this.#say('');
		} catch {
			this.#say('Dat lukt nu niet: het scherm kan uitgaan.');
		}
		this.#isBezig = false;
		// The reader may have changed their mind in between.
		if (!this.#isGewenst()) this.#release();
	};

	#release() {
		void this.#slot?.release().catch(() => {});
		this.#slot = undefined;
	}

	#say(tekst: string) {
		if (this.#melding) this.#melding.textContent = tekst;
	}
}
