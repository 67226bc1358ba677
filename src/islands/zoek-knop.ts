import { maak, registreer } from './element.ts';

/** The search button of every page: a link without script, a dialog with it. Ctrl K and ⌘ K open it as well. */
class ZoekKnop extends HTMLElement {
	#dialoog: HTMLDialogElement | undefined;

	connectedCallback() {
		const link = this.querySelector('a');
		if (!link) return;
		link.setAttribute('role', 'button');
		link.setAttribute('aria-haspopup', 'dialog');
		link.title = 'Zoeken (Ctrl K)';
		link.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			void this.#open();
		});
		link.addEventListener('keydown', (event) => {
			if (event.key !== ' ') return;
			event.preventDefault();
			void this.#open();
		});
		addEventListener('keydown', this.#toets);
	}

	disconnectedCallback() {
		removeEventListener('keydown', this.#toets);
	}

	#toets = (event: KeyboardEvent) => {
		if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
		event.preventDefault();
		void this.#open();
	};

	async #open() {
		try {
			await import('./zoeker.ts');
		} catch {
			location.assign('/zoeken/');
			return;
		}
		this.#dialoog ??= this.#bouw();
		if (!this.#dialoog.open) this.#dialoog.showModal();
		this.#dialoog.querySelector('input')?.select();
	}

	#bouw(): HTMLDialogElement {
		const sluit = maak('button', { type: 'button', className: 'knop knop-licht', textContent: 'Sluit' });
		const veld = maak('input', {
			id: 'zoek-dialoog',
			name: 'q',
			type: 'search',
			autocomplete: 'off',
			maxLength: 200,
			spellcheck: false,
		});
		const formulier = maak(
			'form',
			{ action: '/zoeken/', method: 'get' },
			maak('label', { htmlFor: veld.id, textContent: 'Waar zoek je naar?' }),
			maak('div', { className: 'zoek-rij' }, veld, maak('button', { className: 'knop', textContent: 'Zoek' })),
		);
		formulier.setAttribute('role', 'search');
		const zoeker = document.createElement('raads-zoeker');
		zoeker.className = 'zoeker';
		const status = maak('p', { className: 'zoek-status' });
		status.setAttribute('role', 'status');
		const uitkomst = maak('div', {}, status);
		uitkomst.dataset['uitkomst'] = '';
		zoeker.append(formulier, uitkomst);
		const dialoog = maak(
			'dialog',
			{ className: 'zoek-dialoog' },
			maak('div', { className: 'dialoog-kop' }, maak('h2', { textContent: 'Zoeken' }), sluit),
			zoeker,
		);
		dialoog.setAttribute('aria-label', 'Zoeken');
		sluit.addEventListener('click', () => dialoog.close());
		dialoog.addEventListener('click', (event) => {
			// A click on the backdrop, or on a result that lands on this same page.
			if (
				event.target === dialoog ||
				(event.target instanceof Element && event.target.closest('[data-zoekresultaat] a'))
			)
				dialoog.close();
		});
		this.append(dialoog);
		return dialoog;
	}
}
registreer('zoek-knop', ZoekKnop);
