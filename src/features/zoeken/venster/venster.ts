import { formatZoekadres } from './adres.ts';
import { group } from './groepen.ts';
import { cleanZoekvraag } from '../rang/resultaat.ts';
import { createElement } from '../../../shared/dom.ts';
import { opslag } from '../../weet-jij/index.ts';
import { buildWisEerder } from './eerder.ts';
import { Zoekgang, type Zoekscherm } from './gang.ts';
import { Keuzelijst, type Groepsinhoud } from './keuzelijst.ts';
import { BEZIG, FOUT, Zoekmelding } from './melding.ts';
import { loadMotor, type Uitkomst } from './motor.ts';
import { buildKeuze, fillFragmenten, type Regel } from './regel.ts';
import { buildUitweg } from './uitweg.ts';
import { followLink } from './volg.ts';

/** As many as fit without much scrolling; the rest stands on /zoeken/. */
const MAX_RESULTATEN = 10;

/** Part of the screen the field may keep for itself while the results scroll under it. */
const MAX_KOP = 0.4;

/** A query as an option: a link to its own page, which a plain click searches here. */
function buildEerdereVraag(vraag: string): HTMLElement {
	const link = createElement('a', {
		className: 'zoek-keuze',
		href: formatZoekadres({ vraag, filters: {} }),
		tabIndex: -1,
		textContent: vraag,
	});
	link.dataset['vraag'] = vraag;
	link.setAttribute('role', 'option');
	const element = createElement('li', {}, link);
	element.setAttribute('role', 'presentation');
	return element;
}

/**
 * The search of every page: a modal dialog with an editable combobox and a grouped listbox (docs/besluiten/0007).
 * Focus stays in the field; arrows walk through the options, Enter opens one, Escape clears and then closes.
 */
export class Zoekvenster implements Zoekscherm {
	readonly dialoog = createElement('dialog', { className: 'zoek-dialoog' });
	#veld = createElement('input', {
		id: 'zoek-dialoog',
		name: 'q',
		type: 'text',
		inputMode: 'search',
		enterKeyHint: 'search',
		autocomplete: 'off',
		autocapitalize: 'off',
		maxLength: 200,
		spellcheck: false,
	});
	#wis = createElement(
		'button',
		{ type: 'button', className: 'zoek-wis', title: 'Wis', hidden: true },
		createElement('span', { ariaHidden: 'true', textContent: '✕' }),
		createElement('span', { className: 'visueel-verborgen', textContent: 'Wis' }),
	);
	#formulier = this.#buildFormulier();
	#stem = createElement('p', { className: 'visueel-verborgen', role: 'status' });
	#telling = createElement('p', { className: 'zoek-telling', ariaHidden: 'true' });
	#melding = new Zoekmelding(this.#telling, this.#stem);
	#kop = createElement('div', { className: 'zoek-kop' });
	#uitweg = createElement('div', { className: 'zoek-uitweg' });
	#lijst = new Keuzelijst(this.#veld, (tekst) => this.#melding.spreek(tekst));
	#alles = createElement('a', { href: '/zoeken/' });
	#voet = createElement('p', { className: 'zoek-alles', hidden: true }, this.#alles);
	#wisEerder = createElement('p', { hidden: true });
	/** Not a style attribute: the CSP forbids those in a page, and a saved page would hold one. */
	#maten = new CSSStyleSheet();
	#gang = new Zoekgang(this);
	#uitkomst: Uitkomst | undefined;
	#regels: Regel[] = [];
	#opener: HTMLElement | undefined;

	constructor() {
		const sluit = createElement('button', { type: 'button', className: 'knop knop-licht', textContent: 'Sluit' });
		sluit.addEventListener('click', () => this.dialoog.close());
		this.#wisEerder.append(
			buildWisEerder(() => {
				this.#showEerder();
				this.#melding.zeg('Je eerdere zoekvragen zijn gewist.');
				this.#veld.focus();
			}),
		);
		this.#kop.append(
			createElement('div', { className: 'dialoog-kop' }, createElement('h2', { textContent: 'Zoeken' }), sluit),
			this.#formulier,
			this.#telling,
			this.#stem,
		);
		this.dialoog.append(
			createElement(
				'div',
				{ className: 'zoek-venster' },
				this.#kop,
				this.#uitweg,
				this.#lijst.element,
				this.#wisEerder,
				this.#voet,
				createElement('p', {
					className: 'zoek-toetsen',
					textContent: '↑ ↓ kiezen · Enter openen · Esc wissen of sluiten',
				}),
			),
		);
		this.dialoog.setAttribute('aria-label', 'Zoeken');
		document.adoptedStyleSheets.push(this.#maten);
		this.#luister();
	}

	/** Opens the dialog; a second time the text is selected, ready to be replaced. */
	open(opener: HTMLElement): void {
		void loadMotor().catch(() => undefined);
		if (!this.dialoog.open) {
			this.#opener = opener;
			this.dialoog.showModal();
			this.#fitHoogte();
			if (!this.#veld.value) this.#showEerder();
		}
		this.#veld.focus();
		this.#veld.select();
	}

	#buildFormulier(): HTMLFormElement {
		const formulier = createElement(
			'form',
			{ action: '/zoeken/', method: 'get' },
			createElement('label', { htmlFor: this.#veld.id, textContent: 'Waar zoek je naar?' }),
			createElement(
				'div',
				{ className: 'zoek-rij' },
				createElement('div', { className: 'zoek-veld' }, this.#veld, this.#wis),
				createElement('button', { className: 'knop', textContent: 'Zoek' }),
			),
		);
		formulier.setAttribute('role', 'search');
		return formulier;
	}

	#luister() {
		this.#veld.addEventListener('input', () => this.#handleTyping());
		this.#veld.addEventListener('keydown', this.#toets);
		this.#wis.addEventListener('click', () => this.#clear());
		this.#formulier.addEventListener('submit', (event) => {
			// Enter without a chosen result leads to the page with all results.
			if (!this.#vraag) event.preventDefault();
			opslag.saveZoekvraag(this.#vraag);
		});
		this.#lijst.element.addEventListener('click', (event) => this.#follow(event));
		this.#alles.addEventListener('click', () => opslag.saveZoekvraag(this.#vraag));
		this.dialoog.addEventListener('click', (event) => {
			// The dialog has no padding of its own: this is a click on what lies behind it.
			if (event.target === this.dialoog) this.dialoog.close();
		});
		this.dialoog.addEventListener('close', () => {
			this.#gang.stop();
			// Safari gives a tapped button no focus, so the browser has nothing to return to.
			this.#opener?.focus({ preventScroll: true });
		});
		visualViewport?.addEventListener('resize', () => this.#fitHoogte());
	}

	get #vraag() {
		return cleanZoekvraag(this.#veld.value);
	}

	/** The keyboard of a tablet covers half the screen without making the page any smaller. */
	#fitHoogte() {
		if (!this.dialoog.open) return;
		const zichtbaar = visualViewport?.height ?? innerHeight;
		const kop = this.#kop.offsetHeight;
		const staatVast = kop < zichtbaar * MAX_KOP;
		this.#kop.classList.toggle('staat-vast', staatVast);
		this.#maten.replaceSync(
			`.zoek-dialoog { --_zichtbaar: ${Math.round(zichtbaar)}px; --_kop: ${staatVast ? kop : 0}px }`,
		);
	}

	#handleTyping() {
		const vraag = this.#vraag;
		this.#wis.hidden = this.#veld.value === '';
		this.#lijst.choose(undefined);
		this.#wisEerder.hidden = true;
		if (vraag) return this.#gang.handleTyping(vraag);
		this.#gang.stop();
		this.#showEerder();
	}

	#search(vraag: string) {
		this.#veld.value = vraag;
		this.#veld.focus();
		this.#wis.hidden = false;
		this.#wisEerder.hidden = true;
		void this.#gang.search(vraag);
	}

	#clear() {
		this.#veld.value = '';
		this.#veld.focus();
		this.#handleTyping();
	}

	#follow(event: MouseEvent) {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const eerder = link?.dataset['vraag'];
		if (eerder === undefined) {
			if (followLink(event, this.#vraag, this.#uitkomst)) this.dialoog.close();
		} else if (!(event.metaKey || event.ctrlKey || event.shiftKey)) {
			event.preventDefault();
			this.#search(eerder);
		}
	}

	#toets = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === 'Escape') {
			// With an empty field the dialog closes, as any dialog does.
			if (this.#veld.value === '') return;
			event.preventDefault();
			this.#clear();
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (this.#lijst.stap(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
		} else if (event.key === 'Enter' && this.#lijst.open(event.ctrlKey || event.metaKey)) {
			event.preventDefault();
		}
	};

	#showLijst(groepen: Groepsinhoud[], naam: string) {
		this.#lijst.show(groepen, naam);
		this.dialoog.scrollTop = 0;
	}

	#showEerder() {
		this.#clearUitkomst('');
		const vragen = opslag.readZoekvragen();
		this.#wisEerder.hidden = vragen.length === 0;
		this.#showLijst(
			vragen.length > 0 ? [{ naam: 'Eerder gezocht', opties: vragen.map(buildEerdereVraag) }] : [],
			'Eerder gezocht',
		);
	}

	#clearUitkomst(tekst: string) {
		this.#uitkomst = undefined;
		this.#regels = [];
		this.#uitweg.replaceChildren();
		this.#voet.hidden = true;
		this.#showLijst([], 'Resultaten');
		this.#melding.zeg(tekst);
	}

	showBezig() {
		this.#melding.zeg(BEZIG);
	}

	showFout() {
		this.#clearUitkomst(FOUT);
	}

	show(uitkomst: Uitkomst) {
		this.#uitkomst = uitkomst;
		const groepen = group(uitkomst.treffers(0, MAX_RESULTATEN)).map(({ naam, treffers }, plek) => ({
			naam,
			regels: treffers.map((treffer) => buildKeuze(treffer, plek === 0)),
		}));
		this.#regels = groepen.flatMap(({ regels }) => regels);
		this.#showLijst(
			groepen.map(({ naam, regels }) => ({ naam, opties: regels.map(({ element }) => element) })),
			'Resultaten',
		);
		const search = (vraag: string) => this.#search(vraag);
		this.#uitweg.replaceChildren(...buildUitweg(uitkomst, search, () => this.#search(uitkomst.vraag)));
		this.#alles.href = formatZoekadres({ vraag: uitkomst.vraag, filters: {} });
		this.#alles.textContent =
			uitkomst.totaal > this.#regels.length
				? `Alle ${uitkomst.totaal} resultaten op een eigen pagina`
				: 'Deze resultaten op een eigen pagina';
		this.#voet.hidden = uitkomst.totaal === 0;
		this.#melding.zegAantal(uitkomst);
	}

	complete(isNieuwste: () => boolean) {
		return fillFragmenten(this.#regels, isNieuwste);
	}
}
