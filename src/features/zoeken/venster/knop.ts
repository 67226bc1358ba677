import { defineElement } from '../../../shared/dom.ts';
import { loadLater } from '../../../shared/herlaad.ts';
import type { Zoekvenster } from './dialoog.ts';

const loadVenster = () => import('./dialoog.ts');

/** The search button of every page: a link without script, a dialog with it. Ctrl K and ⌘ K open it as well. */
class ZoekKnop extends HTMLElement {
	#venster: Zoekvenster | undefined;
	#link: HTMLAnchorElement | undefined;

	connectedCallback() {
		addEventListener('keydown', this.#handleToets);
		const link = this.querySelector('a');
		// Moved or reconnected: the link has its listeners already.
		if (!link || this.#link) return;
		this.#link = link;
		link.setAttribute('role', 'button');
		link.setAttribute('aria-haspopup', 'dialog');
		link.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
		link.title = `Zoeken (${/mac|iphone|ipad/i.test(navigator.platform) ? '⌘' : 'Ctrl'} K)`;
		// A finger or a pointer comes before the click: by then the dialog may be here.
		for (const soort of ['pointerenter', 'pointerdown'] as const)
			link.addEventListener(soort, () => void loadVenster().catch(() => undefined), { once: true });
		link.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			void this.#open(link);
		});
		link.addEventListener('keydown', (event) => {
			if (event.key !== ' ') return;
			event.preventDefault();
			void this.#open(link);
		});
	}

	disconnectedCallback() {
		removeEventListener('keydown', this.#handleToets);
	}

	#handleToets = (event: KeyboardEvent) => {
		if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
		event.preventDefault();
		const { activeElement } = document;
		const opener = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : this.#link;
		if (opener) void this.#open(opener);
	};

	/** @param opener Where the focus returns to. */
	async #open(opener: HTMLElement) {
		const geladen = await loadLater(loadVenster);
		if (!geladen) return;
		if (!this.#venster) {
			this.#venster = new geladen.Zoekvenster();
			document.body.append(this.#venster.dialoog);
		}
		this.#venster.open(opener);
	}
}
defineElement('zoek-knop', ZoekKnop);
