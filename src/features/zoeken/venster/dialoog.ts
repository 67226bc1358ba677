import { isInvoermethode } from '../../../shared/dom.ts';
import { buildHerlaadKnop, VERNIEUWD } from '../../../shared/herlaad.ts';
import { opslag } from '../../weet-jij/index.ts';
import { cleanZoekvraag } from '../rang/resultaat.ts';
import type { Antwoord } from '../antwoord/antwoordvorm.ts';
import { formatZoekadres } from '../rang/adres.ts';
import { buildAntwoord } from './antwoordblok.ts';
import { buildDelen, buildEerdereVraag, composeDialoog } from './dialoog-opbouw.ts';
import { buildWisEerder } from './eerder.ts';
import { Zoekgang, type Zoekscherm } from './gang.ts';
import { group } from './groepen.ts';
import { Keuzelijst, type Groepsinhoud } from './keuzelijst.ts';
import { BEZIG, FOUT, Zoekmelding } from './melding.ts';
import { prepare, type Uitkomst } from './motor.ts';
import { buildKeuze, fillFragmenten, type Regel } from './regel.ts';
import { buildUitweg, prependAntwoord } from './uitweg.ts';
import { followLink } from './volg.ts';
import { isPrecies } from './volledig.ts';

/** As many as fit without much scrolling; the rest stands on /zoeken/. */
const MAX_RESULTATEN = 10;

/** Part of the screen the field may keep for itself while the results scroll under it. */
const MAX_KOP = 0.4;

/**
 * The search of every page: a modal dialog with an editable combobox and a grouped listbox (docs/besluiten/0007).
 * Focus stays in the field; arrows walk through the options, Enter opens one, Escape clears and then closes.
 */
export class Zoekvenster implements Zoekscherm {
	readonly toontTot = MAX_RESULTATEN;
	readonly zoektVerder = false;
	#delen = buildDelen();
	readonly dialoog = this.#delen.dialoog;
	#veld = this.#delen.veld;
	#melding = new Zoekmelding(this.#delen.telling, this.#delen.stem);
	#lijst = new Keuzelijst(this.#veld, (tekst) => this.#melding.speak(tekst));
	/** Not a style attribute: the CSP forbids those in a page, and a saved page would hold one. */
	#maten = new CSSStyleSheet();
	#gang = new Zoekgang(this);
	#uitkomst: Uitkomst | undefined;
	#regels: Regel[] = [];
	#opener: HTMLElement | undefined;

	constructor() {
		composeDialoog(this.#delen, this.#lijst.element);
		this.#delen.wisEerder.append(
			buildWisEerder(() => {
				this.#showEerder();
				this.#melding.report('Je eerdere zoekvragen zijn gewist.');
				this.#veld.focus();
			}),
		);
		document.adoptedStyleSheets.push(this.#maten);
		this.#listen();
	}

	/** Opens the dialog; a second time the text is selected, ready to be replaced. */
	open(opener: HTMLElement): void {
		prepare();
		if (!this.dialoog.open) {
			this.#opener = opener;
			this.dialoog.showModal();
			this.#fitHoogte();
			if (!this.#veld.value) this.#showEerder();
		}
		this.#veld.focus();
		this.#veld.select();
	}

	#listen() {
		const { wis, formulier, alles, sluit } = this.#delen;
		this.#veld.addEventListener('input', () => this.#handleTyping());
		this.#veld.addEventListener('keydown', this.#handleToets);
		wis.addEventListener('click', () => this.#clear());
		sluit.addEventListener('click', () => this.dialoog.close());
		formulier.addEventListener('submit', (event) => {
			// Enter without a chosen result leads to the page with all results.
			if (!this.#vraag) event.preventDefault();
			opslag.saveZoekvraag(this.#vraag);
		});
		this.#lijst.element.addEventListener('click', (event) => this.#follow(event));
		alles.addEventListener('click', () => opslag.saveZoekvraag(this.#vraag));
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
		const kop = this.#delen.kop.offsetHeight;
		const staatVast = kop < zichtbaar * MAX_KOP;
		this.#delen.kop.classList.toggle('staat-vast', staatVast);
		this.#maten.replaceSync(
			`.zoek-dialoog { --_zichtbaar: ${Math.round(zichtbaar)}px; --_kop: ${staatVast ? kop : 0}px }`,
		);
	}

	#handleTyping() {
		const vraag = this.#vraag;
		this.#delen.wis.hidden = this.#veld.value === '';
		this.#lijst.choose(undefined);
		this.#delen.wisEerder.hidden = true;
		if (vraag) return this.#gang.handleTyping(vraag);
		this.#gang.stop();
		this.#showEerder();
	}

	#search(vraag: string) {
		this.#veld.value = vraag;
		this.#veld.focus();
		this.#delen.wis.hidden = false;
		this.#delen.wisEerder.hidden = true;
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

	#handleToets = (event: KeyboardEvent) => {
		if (isInvoermethode(event)) return;
		if (event.key === 'Escape') {
			// With an empty field the dialog closes, as any dialog does.
			if (this.#veld.value === '') return;
			event.preventDefault();
			this.#clear();
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (this.#lijst.step(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
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
		this.#delen.wisEerder.hidden = vragen.length === 0;
		this.#showLijst(
			vragen.length > 0 ? [{ naam: 'Eerder gezocht', opties: vragen.map(buildEerdereVraag) }] : [],
			'Eerder gezocht',
		);
	}

	#clearUitkomst(tekst: string) {
		this.#uitkomst = undefined;
		this.#regels = [];
		this.#delen.uitweg.replaceChildren();
		this.#delen.voet.hidden = true;
		this.#showLijst([], 'Resultaten');
		this.#melding.report(tekst);
	}

	showBezig() {
		this.#melding.report(BEZIG);
	}

	showFout(isVerouderd: boolean) {
		this.#clearUitkomst(isVerouderd ? VERNIEUWD : FOUT);
		if (isVerouderd) this.#delen.uitweg.append(buildHerlaadKnop());
	}

	show(uitkomst: Uitkomst) {
		this.#uitkomst = uitkomst;
		const groepen = group(uitkomst.treffers).map(({ naam, treffers }, plek) => ({
			naam,
			regels: treffers.map((treffer) => buildKeuze(treffer, plek === 0)),
		}));
		this.#regels = groepen.flatMap(({ regels }) => regels);
		this.#showLijst(
			groepen.map(({ naam, regels }) => ({ naam, opties: regels.map(({ element }) => element) })),
			'Resultaten',
		);
		const search = (vraag: string) => this.#search(vraag);
		this.#delen.uitweg.replaceChildren(...buildUitweg(uitkomst, search, () => this.#search(uitkomst.vraag)));
		this.#showVoet(uitkomst);
		this.#melding.reportAantal(uitkomst);
	}

	#showVoet({ vraag, totaal }: Uitkomst) {
		const { alles, voet } = this.#delen;
		alles.href = formatZoekadres({ vraag, filters: {} });
		const wat = totaal > this.#regels.length ? `Alle ${totaal} resultaten` : 'Deze resultaten';
		// There the words between quotes are searched exactly, so its results are others.
		alles.textContent = `${isPrecies(vraag) ? 'Zoek precies deze woorden' : wat} op een eigen pagina`;
		voet.hidden = totaal === 0;
	}

	showAntwoord(antwoord: Antwoord | undefined) {
		if (!antwoord || !this.#uitkomst) return;
		prependAntwoord(
			this.#delen.uitweg,
			buildAntwoord(antwoord, 'h3', (event) => this.#follow(event)),
		);
		this.#melding.reportAantal(this.#uitkomst, antwoord);
	}

	complete(isNieuwste: () => boolean) {
		return fillFragmenten(this.#regels, this.#uitkomst?.stammen ?? [], isNieuwste);
	}
}
