import { findKeuze, formatAndereNaam, getKeuzes, suggestKeuzes, type Keuze } from '../../gemeenten/index.ts';
import { setTekst } from './velden.ts';

/** The field for the gemeente: a name with suggestions, of which the slug is kept. */
export class GemeenteVeld {
	#veld: HTMLInputElement | null;
	#letOp: HTMLElement | null;
	#opKeuze: (slug: string | undefined, getypt: string) => void;
	/** Counts what changes the field, so that an answer that comes late is not shown any more. */
	#beurt = 0;
	/** Name of the chosen gemeente; empty when there is none. */
	naam = '';

	constructor(houder: Element, opKeuze: (slug: string | undefined, getypt: string) => void) {
		this.#veld = houder.querySelector('[data-gemeente]');
		this.#letOp = houder.querySelector('[data-let-op="gemeente"]');
		this.#opKeuze = opKeuze;
		if (this.#veld) suggestKeuzes(this.#veld, getKeuzes);
		// What is typed replaces the gemeente at once: whoever goes on before the list is there gets no other gemeente.
		this.#veld?.addEventListener('input', () => {
			this.#beurt += 1;
			this.naam = '';
			this.#opKeuze(undefined, this.#veld?.value ?? '');
		});
		this.#veld?.addEventListener('change', () => void this.choose());
	}

	/** Takes what was typed before this script came. */
	takeVroeg(): void {
		const getypt = this.#veld?.value;
		if (!getypt) return;
		this.#opKeuze(undefined, getypt);
		// After the first showing of what is kept, which would undo it.
		queueMicrotask(() => void this.choose());
	}

	focus(): void {
		this.#veld?.focus();
	}

	report(tekst: string): void {
		if (this.#letOp) setTekst(this.#letOp, tekst);
	}

	/**
	 * Shows the name that goes with a slug; the slug itself when the list cannot be had.
	 *
	 * @param getypt What was entered instead when there is no slug.
	 */
	async show(slug: string | undefined, getypt = ''): Promise<void> {
		const beurt = (this.#beurt += 1);
		const keuzes = slug || getypt ? await getKeuzes() : [];
		if (beurt !== this.#beurt) return;
		this.naam = slug ? (findKeuze(keuzes, slug)?.namen[0] ?? slug) : '';
		if (!this.#veld || this.#veld === document.activeElement) return;
		this.#veld.value = slug ? this.naam : getypt;
		this.report(slug ? '' : this.#judge(keuzes, getypt));
	}

	/**
	 * The slug of the gemeente as it is called today: a stored choice may have merged since, or be no gemeente at all. Without
	 * the list it stays what it was.
	 */
	async findSlug(slug: string): Promise<string | undefined> {
		const keuzes = await getKeuzes();
		return keuzes.length === 0 ? slug : findKeuze(keuzes, slug)?.slug;
	}

	/** What is wrong with what was typed; empty when it is a gemeente, or nothing. */
	#judge(keuzes: readonly Keuze[], getypt: string): string {
		if (!getypt.trim() || findKeuze(keuzes, getypt)) return '';
		return keuzes.length === 0
			? 'De lijst met gemeenten kon niet worden opgehaald. Probeer het later opnieuw.'
			: 'Deze gemeente kennen we niet. Kies een naam uit de lijst.';
	}

	/** Takes what stands in the field as the gemeente, when it is one. */
	async choose(): Promise<void> {
		const beurt = (this.#beurt += 1);
		const getypt = this.#veld?.value ?? '';
		const keuzes = await getKeuzes();
		if (!this.#veld || beurt !== this.#beurt) return;
		const keuze = findKeuze(keuzes, getypt);
		if (keuze) this.#veld.value = keuze.namen[0];
		this.naam = keuze?.namen[0] ?? '';
		this.report(keuze ? formatAndereNaam(keuze, getypt) : this.#judge(keuzes, getypt));
		this.#opKeuze(keuze?.slug, getypt);
	}
}
