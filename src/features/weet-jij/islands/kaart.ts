import { showTekst } from '../../../shared/veld.ts';
import { isLang, VELDEN, type Antwoord } from '../regels/antwoorden.ts';

const TEKSTEN = ['antwoord', 'notitie'] as const;

/** The fields of one question: what was changed in them, and showing what is kept. */
export class Kaart {
	readonly id: string;
	readonly knoppen: HTMLInputElement[];
	#houder: HTMLElement;
	#schrijven: HTMLDetailsElement | null;
	/** What stands in the fields and is kept as well; at first nothing, because the server fills in nothing. */
	#bekend: Antwoord = {};

	constructor(houder: HTMLElement) {
		this.#houder = houder;
		this.id = houder.dataset['vraag'] ?? '';
		this.#schrijven = houder.querySelector('.schrijven');
		this.knoppen = [...houder.querySelectorAll<HTMLInputElement>('input[type=radio]')];
		// Who chooses may want to write; the focus stays on the choice.
		for (const knop of this.knoppen)
			knop.addEventListener('change', () => {
				if (knop.checked && this.#schrijven) this.#schrijven.open = true;
			});
		// An older browser shows the box for readers without script until the script takes it away.
		const weetIk = this.knoppen.find(({ value }) => value === 'weet-ik');
		if (weetIk && houder.querySelector('[data-zonder-script] :checked')) weetIk.checked = true;
	}

	/** The fields that the reader changed since this was last asked or something was shown; undefined when there are none. */
	takeVeranderd(): Antwoord | undefined {
		const nu: Antwoord = { stand: this.knoppen.find(({ checked }) => checked)?.value ?? '' };
		for (const naam of TEKSTEN) nu[naam] = this.#findVeld(naam)?.value ?? '';
		const veranderd = VELDEN.filter((naam) => nu[naam] !== (this.#bekend[naam] ?? ''));
		this.#bekend = nu;
		return veranderd.length > 0 ? Object.fromEntries(veranderd.map((naam) => [naam, nu[naam] ?? ''])) : undefined;
	}

	/** Shows what is kept: on the screen and on paper. */
	show(antwoord: Antwoord): void {
		this.#bekend = antwoord;
		for (const knop of this.knoppen) knop.checked = knop.value === antwoord.stand;
		for (const naam of TEKSTEN) {
			const veld = this.#findVeld(naam);
			const tekst = antwoord[naam] ?? '';
			if (!veld || veld.value === tekst) continue;
			showTekst(veld, tekst);
			if (this.#schrijven && tekst) this.#schrijven.open = true;
		}
		this.showOnPaper(antwoord);
	}

	/** Boxes, answer and note as they stand on paper; lines to write on where nothing is filled in. */
	showOnPaper(antwoord: Antwoord): void {
		for (const vakje of this.#houder.querySelectorAll<HTMLElement>('.papieren-vakjes [data-stand]'))
			vakje.classList.toggle('aan', vakje.dataset['stand'] === antwoord.stand);
		for (const naam of TEKSTEN) {
			const plek = this.#houder.querySelector(`[data-print=${naam}]`);
			const tekst = antwoord[naam]?.trim() ?? '';
			if (plek) plek.textContent = tekst;
			plek?.parentElement?.classList.toggle('ingevuld', tekst !== '');
		}
		this.#houder.classList.toggle('lang', isLang(antwoord));
	}

	#findVeld(naam: string): HTMLTextAreaElement | null {
		return this.#houder.querySelector(`[data-veld=${naam}]`);
	}
}
