import { createElement } from '../../../shared/dom.ts';

/** One group of options with its heading. */
export interface Groepsinhoud {
	naam: string;
	/** List items with role presentation around a link with role option. */
	opties: HTMLElement[];
}

/** VoiceOver leaves `aria-activedescendant` in a grouped listbox unspoken (docs/besluiten/0007). */
const IS_APPLE = /mac|iphone|ipad/i.test(navigator.platform);

/** The listbox of a combobox: focus stays in the field, the active option is marked and kept in sight. */
export class Keuzelijst {
	readonly element = createElement('div', {
		id: 'zoek-keuzes',
		className: 'zoek-keuzes',
		role: 'listbox',
		hidden: true,
	});
	#veld: HTMLInputElement;
	#speak: (tekst: string) => void;
	#opties: HTMLAnchorElement[] = [];
	#actief: HTMLAnchorElement | undefined;

	/** @param speak Says the active option aloud where the browser does not. */
	constructor(veld: HTMLInputElement, speak: (tekst: string) => void) {
		this.#veld = veld;
		this.#speak = speak;
		// Beside the field in the page and not owned by it: with aria-owns VoiceOver on an iPad swipes past the options.
		for (const [naam, waarde] of [
			['role', 'combobox'],
			['aria-autocomplete', 'list'],
			['aria-haspopup', 'listbox'],
			['aria-controls', this.element.id],
			['aria-expanded', 'false'],
		] as const)
			veld.setAttribute(naam, waarde);
	}

	/** @param naam What the list holds, for a screen reader. */
	show(groepen: readonly Groepsinhoud[], naam: string): void {
		this.element.ariaLabel = naam;
		this.element.replaceChildren(
			...groepen.map((groep, nummer) => {
				const kop = createElement('li', {
					id: `zoek-groep-${nummer}`,
					className: 'zoek-groep',
					textContent: groep.naam,
				});
				kop.setAttribute('role', 'presentation');
				const lijst = createElement('ul', { role: 'group' }, kop, ...groep.opties);
				lijst.setAttribute('aria-labelledby', kop.id);
				return lijst;
			}),
		);
		this.#opties = [...this.element.querySelectorAll<HTMLAnchorElement>('[role=option]')];
		this.#opties.forEach((optie, nummer) => (optie.id = `zoek-keuze-${nummer}`));
		this.#veld.setAttribute('aria-expanded', String(this.#opties.length > 0));
		this.element.hidden = this.#opties.length === 0;
		this.choose(undefined);
	}

	/** Makes an option active, or none. */
	choose(optie: HTMLAnchorElement | undefined): void {
		// Only the active option carries the attribute: with "false" on the others VoiceOver skips them.
		this.#actief?.removeAttribute('aria-selected');
		this.#actief = optie;
		if (!optie) return this.#veld.removeAttribute('aria-activedescendant');
		optie.setAttribute('aria-selected', 'true');
		this.#veld.setAttribute('aria-activedescendant', optie.id);
		optie.scrollIntoView({ block: 'nearest' });
		if (IS_APPLE) this.#speak(`${optie.textContent}, ${this.#opties.indexOf(optie) + 1} van ${this.#opties.length}`);
	}

	/**
	 * Walks to the next or previous option and around; without an active one down starts at the top and up at the bottom.
	 *
	 * @returns Whether there is an option to walk to.
	 */
	step(richting: 1 | -1): boolean {
		const aantal = this.#opties.length;
		if (aantal === 0) return false;
		const plek = this.#actief ? this.#opties.indexOf(this.#actief) + richting : richting > 0 ? 0 : -1;
		this.choose(this.#opties[(plek + aantal) % aantal]);
		return true;
	}

	/**
	 * Opens the active option.
	 *
	 * @returns Whether there was one.
	 */
	open(inNieuwTabblad: boolean): boolean {
		if (!this.#actief) return false;
		if (inNieuwTabblad) window.open(this.#actief.href, '_blank', 'noopener');
		else this.#actief.click();
		return true;
	}
}
