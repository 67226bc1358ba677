import { showTekst } from '../../../shared/veld.ts';

type Veld = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type Waarden = Readonly<Record<string, string>>;

/** What a box that is ticked is stored as. */
export const AANGEVINKT = 'ja';

const isVakje = (veld: Veld): veld is HTMLInputElement => veld.type === 'checkbox' || veld.type === 'radio';
const waardeVan = (veld: Veld) => (veld.type === 'checkbox' ? AANGEVINKT : veld.value);

function readVeld(velden: readonly Veld[]): string {
	const vakjes = velden.filter(isVakje);
	const gekozen = vakjes.length > 0 ? vakjes.find(({ checked }) => checked) : velden[0];
	return gekozen ? waardeVan(gekozen) : '';
}

function showVeld(veld: Veld, waarde: string): void {
	if (isVakje(veld)) veld.checked = waarde !== '' && waardeVan(veld) === waarde;
	else if (veld instanceof HTMLSelectElement) veld.value = waarde;
	else showTekst(veld, waarde);
}

/** The fields of one entry, by their `data-veld`: what was changed in them, and showing what is kept. */
export class Velden {
	#velden: ReadonlyMap<string, Veld[]>;
	/** What the fields showed when last looked at. A field that cannot show what is kept was not changed by the reader. */
	#gezien: Waarden;

	constructor(houder: Element) {
		this.#velden = Map.groupBy(houder.querySelectorAll<Veld>('[data-veld]'), (veld) => veld.dataset['veld'] ?? '');
		this.#gezien = Object.fromEntries([...this.#velden.keys()].map((naam) => [naam, '']));
	}

	/** The fields that the reader changed since this was last asked or something was shown. */
	takeVeranderd(): Waarden | undefined {
		const nu = this.read();
		const veranderd = Object.entries(nu).filter(([naam, waarde]) => waarde !== this.#gezien[naam]);
		this.#gezien = nu;
		return veranderd.length > 0 ? Object.fromEntries(veranderd) : undefined;
	}

	show(waarden: Readonly<Record<string, unknown>>): void {
		for (const [naam, velden] of this.#velden) {
			const waarde = waarden[naam];
			for (const veld of velden) showVeld(veld, typeof waarde === 'string' ? waarde : '');
		}
		this.#gezien = this.read();
	}

	read(): Waarden {
		return Object.fromEntries([...this.#velden].map(([naam, velden]) => [naam, readVeld(velden)]));
	}
}

/**
 * Stores at every key what was changed, and once more when the page is left: dictation and some browsers change a field
 * without a word. While a word is being composed, as on a keyboard for accents, nothing is shown over it.
 */
export class Bewaarder {
	#isInWoord = false;
	#save: () => void;
	#show: () => void;

	constructor(houder: HTMLElement, save: () => void, show: () => void) {
		this.#save = save;
		this.#show = show;
		for (const soort of ['input', 'change']) houder.addEventListener(soort, save);
		houder.addEventListener('compositionstart', () => (this.#isInWoord = true));
		houder.addEventListener('compositionend', () => {
			this.#isInWoord = false;
			this.show();
		});
		addEventListener('pagehide', save);
		document.addEventListener('visibilitychange', save);
	}

	show = () => {
		this.#save();
		if (!this.#isInWoord) this.#show();
	};
}
