import { formatZoekadres } from './adres.ts';
import { groepeer } from './groepen.ts';
import { schoonZoekvraag } from '../rang/resultaat.ts';
import { maak } from '../../../shared/dom.ts';
import { opslag } from '../../weet-jij/opslag/opslag.ts';
import { bouwWisEerder } from './eerder.ts';
import { Zoekgang, type Zoekscherm } from './gang.ts';
import { Keuzelijst, type Groepsinhoud } from './keuzelijst.ts';
import { BEZIG, FOUT, Zoekmelding } from './melding.ts';
import { laadMotor, type Uitkomst } from './motor.ts';
import { bouwKeuze, vulFragmenten, type Regel } from './regel.ts';
import { bouwUitweg } from './uitweg.ts';
import { volgLink } from './volg.ts';

/** As many as fit without much scrolling; the rest stands on /zoeken/. */
const MAX_RESULTATEN = 10;

/** Part of the screen the field may keep for itself while the results scroll under it. */
const MAX_KOP = 0.4;

/** A query as an option: a link to its own page, which a plain click searches here. */
function bouwEerdereVraag(vraag: string): HTMLElement {
	const link = maak('a', {
		className: 'zoek-keuze',
		href: formatZoekadres({ vraag, filters: {} }),
		tabIndex: -1,
		textContent: vraag,
	});
	link.dataset['vraag'] = vraag;
	link.setAttribute('role', 'option');
	const element = maak('li', {}, link);
	element.setAttribute('role', 'presentation');
	return element;
}

/**
 * The search of every page: a modal dialog with an editable combobox and a grouped listbox (docs/besluiten/0007).
 * Focus stays in the field; arrows walk through the options, Enter opens one, Escape clears and then closes.
 */
export class Zoekvenster implements Zoekscherm {
	readonly dialoog = maak('dialog', { className: 'zoek-dialoog' });
	#veld = maak('input', {
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
	#wis = maak(
		'button',
		{ type: 'button', className: 'zoek-wis', title: 'Wis', hidden: true },
		maak('span', { ariaHidden: 'true', textContent: '✕' }),
		maak('span', { className: 'visueel-verborgen', textContent: 'Wis' }),
	);
	#formulier = this.#bouwFormulier();
	#stem = maak('p', { className: 'visueel-verborgen', role: 'status' });
	#telling = maak('p', { className: 'zoek-telling', ariaHidden: 'true' });
	#melding = new Zoekmelding(this.#telling, this.#stem);
	#kop = maak('div', { className: 'zoek-kop' });
	#uitweg = maak('div', { className: 'zoek-uitweg' });
	#lijst = new Keuzelijst(this.#veld, (tekst) => this.#melding.spreek(tekst));
	#alles = maak('a', { href: '/zoeken/' });
	#voet = maak('p', { className: 'zoek-alles', hidden: true }, this.#alles);
	#wisEerder = maak('p', { hidden: true });
	/** Not a style attribute: the CSP forbids those in a page, and a saved page would hold one. */
	#maten = new CSSStyleSheet();
	#gang = new Zoekgang(this);
	#uitkomst: Uitkomst | undefined;
	#regels: Regel[] = [];
	#opener: HTMLElement | undefined;

	constructor() {
		const sluit = maak('button', { type: 'button', className: 'knop knop-licht', textContent: 'Sluit' });
		sluit.addEventListener('click', () => this.dialoog.close());
		this.#wisEerder.append(
			bouwWisEerder(() => {
				this.#toonEerder();
				this.#melding.zeg('Je eerdere zoekvragen zijn gewist.');
				this.#veld.focus();
			}),
		);
		this.#kop.append(
			maak('div', { className: 'dialoog-kop' }, maak('h2', { textContent: 'Zoeken' }), sluit),
			this.#formulier,
			this.#telling,
			this.#stem,
		);
		this.dialoog.append(
			maak(
				'div',
				{ className: 'zoek-venster' },
				this.#kop,
				this.#uitweg,
				this.#lijst.element,
				this.#wisEerder,
				this.#voet,
				maak('p', { className: 'zoek-toetsen', textContent: '↑ ↓ kiezen · Enter openen · Esc wissen of sluiten' }),
			),
		);
		this.dialoog.setAttribute('aria-label', 'Zoeken');
		document.adoptedStyleSheets.push(this.#maten);
		this.#luister();
	}

	/** Opens the dialog; a second time the text is selected, ready to be replaced. */
	open(opener: HTMLElement): void {
		void laadMotor().catch(() => undefined);
		if (!this.dialoog.open) {
			this.#opener = opener;
			this.dialoog.showModal();
			this.#pasHoogteAan();
			if (!this.#veld.value) this.#toonEerder();
		}
		this.#veld.focus();
		this.#veld.select();
	}

	#bouwFormulier(): HTMLFormElement {
		const formulier = maak(
			'form',
			{ action: '/zoeken/', method: 'get' },
			maak('label', { htmlFor: this.#veld.id, textContent: 'Waar zoek je naar?' }),
			maak(
				'div',
				{ className: 'zoek-rij' },
				maak('div', { className: 'zoek-veld' }, this.#veld, this.#wis),
				maak('button', { className: 'knop', textContent: 'Zoek' }),
			),
		);
		formulier.setAttribute('role', 'search');
		return formulier;
	}

	#luister() {
		this.#veld.addEventListener('input', () => this.#typ());
		this.#veld.addEventListener('keydown', this.#toets);
		this.#wis.addEventListener('click', () => this.#maakLeeg());
		this.#formulier.addEventListener('submit', (event) => {
			// Enter without a chosen result leads to the page with all results.
			if (!this.#vraag) event.preventDefault();
			opslag.saveZoekvraag(this.#vraag);
		});
		this.#lijst.element.addEventListener('click', (event) => this.#volg(event));
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
		visualViewport?.addEventListener('resize', () => this.#pasHoogteAan());
	}

	get #vraag() {
		return schoonZoekvraag(this.#veld.value);
	}

	/** The keyboard of a tablet covers half the screen without making the page any smaller. */
	#pasHoogteAan() {
		if (!this.dialoog.open) return;
		const zichtbaar = visualViewport?.height ?? innerHeight;
		const kop = this.#kop.offsetHeight;
		const staatVast = kop < zichtbaar * MAX_KOP;
		this.#kop.classList.toggle('staat-vast', staatVast);
		this.#maten.replaceSync(
			`.zoek-dialoog { --_zichtbaar: ${Math.round(zichtbaar)}px; --_kop: ${staatVast ? kop : 0}px }`,
		);
	}

	#typ() {
		const vraag = this.#vraag;
		this.#wis.hidden = this.#veld.value === '';
		this.#lijst.kies(undefined);
		this.#wisEerder.hidden = true;
		if (vraag) return this.#gang.typ(vraag);
		this.#gang.stop();
		this.#toonEerder();
	}

	#zoek(vraag: string) {
		this.#veld.value = vraag;
		this.#veld.focus();
		this.#wis.hidden = false;
		this.#wisEerder.hidden = true;
		void this.#gang.zoek(vraag);
	}

	#maakLeeg() {
		this.#veld.value = '';
		this.#veld.focus();
		this.#typ();
	}

	#volg(event: MouseEvent) {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const eerder = link?.dataset['vraag'];
		if (eerder === undefined) {
			if (volgLink(event, this.#vraag, this.#uitkomst)) this.dialoog.close();
		} else if (!(event.metaKey || event.ctrlKey || event.shiftKey)) {
			event.preventDefault();
			this.#zoek(eerder);
		}
	}

	#toets = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === 'Escape') {
			// With an empty field the dialog closes, as any dialog does.
			if (this.#veld.value === '') return;
			event.preventDefault();
			this.#maakLeeg();
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (this.#lijst.stap(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
		} else if (event.key === 'Enter' && this.#lijst.open(event.ctrlKey || event.metaKey)) {
			event.preventDefault();
		}
	};

	#toonLijst(groepen: Groepsinhoud[], naam: string) {
		this.#lijst.toon(groepen, naam);
		this.dialoog.scrollTop = 0;
	}

	#toonEerder() {
		this.#wisUitkomst('');
		const vragen = opslag.readZoekvragen();
		this.#wisEerder.hidden = vragen.length === 0;
		this.#toonLijst(
			vragen.length > 0 ? [{ naam: 'Eerder gezocht', opties: vragen.map(bouwEerdereVraag) }] : [],
			'Eerder gezocht',
		);
	}

	#wisUitkomst(tekst: string) {
		this.#uitkomst = undefined;
		this.#regels = [];
		this.#uitweg.replaceChildren();
		this.#voet.hidden = true;
		this.#toonLijst([], 'Resultaten');
		this.#melding.zeg(tekst);
	}

	toonBezig() {
		this.#melding.zeg(BEZIG);
	}

	toonFout() {
		this.#wisUitkomst(FOUT);
	}

	toon(uitkomst: Uitkomst) {
		this.#uitkomst = uitkomst;
		const groepen = groepeer(uitkomst.treffers(0, MAX_RESULTATEN)).map(({ naam, treffers }, plek) => ({
			naam,
			regels: treffers.map((treffer) => bouwKeuze(treffer, plek === 0)),
		}));
		this.#regels = groepen.flatMap(({ regels }) => regels);
		this.#toonLijst(
			groepen.map(({ naam, regels }) => ({ naam, opties: regels.map(({ element }) => element) })),
			'Resultaten',
		);
		const zoek = (vraag: string) => this.#zoek(vraag);
		this.#uitweg.replaceChildren(...bouwUitweg(uitkomst, zoek, () => this.#zoek(uitkomst.vraag)));
		this.#alles.href = formatZoekadres({ vraag: uitkomst.vraag, filters: {} });
		this.#alles.textContent =
			uitkomst.totaal > this.#regels.length
				? `Alle ${uitkomst.totaal} resultaten op een eigen pagina`
				: 'Deze resultaten op een eigen pagina';
		this.#voet.hidden = uitkomst.totaal === 0;
		this.#melding.zegAantal(uitkomst);
	}

	vulAan(isNieuwste: () => boolean) {
		return vulFragmenten(this.#regels, isNieuwste);
	}
}
