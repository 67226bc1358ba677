import { findKeuze, getKeuzes } from '../gemeente-keuze.ts';
import { maak } from '../element.ts';

/** The field for the gemeente: a name with suggestions, of which the slug is kept. */
export class GemeenteVeld {
	#veld: HTMLInputElement | null;
	#lijst: HTMLDataListElement | null;
	#letOp: HTMLElement | null;
	#opKeuze: (slug: string | undefined) => void;
	/** Name of the chosen gemeente; empty when there is none. */
	naam = '';

	constructor(houder: Element, opKeuze: (slug: string | undefined) => void) {
		this.#veld = houder.querySelector('[data-gemeente]');
		this.#lijst = houder.querySelector('datalist');
		this.#letOp = houder.querySelector('[data-let-op="gemeente"]');
		this.#opKeuze = opKeuze;
		this.#veld?.addEventListener('focus', () => void this.#vulLijst(), { once: true });
		this.#veld?.addEventListener('change', () => void this.#kies());
	}

	focus(): void {
		this.#veld?.focus();
	}

	meld(tekst: string): void {
		if (!this.#letOp) return;
		this.#letOp.textContent = tekst;
		this.#letOp.hidden = tekst === '';
	}

	/** Shows the name that goes with a slug; the slug itself when the list cannot be had. */
	async toon(slug: string | undefined): Promise<void> {
		const keuze = slug ? findKeuze(await getKeuzes(), slug) : undefined;
		this.naam = slug ? (keuze?.namen[0] ?? slug) : '';
		if (this.#veld && this.#veld !== document.activeElement && (slug || this.#letOp?.hidden))
			this.#veld.value = this.naam;
	}

	/**
	 * The slug of the gemeente as it is called today: a stored choice may have merged since, or be no gemeente at all. Without
	 * the list it stays what it was.
	 */
	async findSlug(slug: string): Promise<string | undefined> {
		const keuzes = await getKeuzes();
		return keuzes.length === 0 ? slug : findKeuze(keuzes, slug)?.slug;
	}

	async #vulLijst(): Promise<void> {
		const namen = (await getKeuzes()).flatMap(({ namen: alle }) => alle);
		this.#lijst?.replaceChildren(...namen.map((value) => maak('option', { value })));
	}

	async #kies(): Promise<void> {
		const invoer = this.#veld?.value.trim() ?? '';
		const keuzes = await getKeuzes();
		const keuze = findKeuze(keuzes, invoer);
		if (this.#veld && keuze) this.#veld.value = keuze.namen[0];
		this.naam = keuze?.namen[0] ?? '';
		this.meld(
			keuze || !invoer
				? ''
				: keuzes.length === 0
					? 'De lijst met gemeenten kon niet worden opgehaald. Probeer het later opnieuw.'
					: 'Deze gemeente kennen we niet. Kies een naam uit de lijst.',
		);
		this.#opKeuze(keuze?.slug);
	}
}
