import { createElement, defineElement } from '../../../shared/dom.ts';
import { buildHerlaadKnop, VERNIEUWD } from '../../../shared/herlaad.ts';
import { opslag } from '../../weet-jij/index.ts';
import type { Filters } from '../rang/filters.ts';
import { cleanZoekvraag } from '../rang/resultaat.ts';
import type { Antwoord } from '../antwoord/antwoordvorm.ts';
import { formatZoekadres } from '../rang/adres.ts';
import { buildAntwoord } from './antwoordblok.ts';
import { buildEerder } from './eerder.ts';
import { Zoekgang, type Zoekscherm } from './gang.ts';
import { BEZIG, FOUT, Zoekmelding } from './melding.ts';
import { Verouderd } from '../werker/verouderd.ts';
import { prepare, search, type Uitkomst } from './motor.ts';
import { followPijltjes } from './pijltjes.ts';
import { buildMeer, buildRegel, fillFragmenten, type Regel } from './regel.ts';
import { buildUitweg, prependAntwoord } from './uitweg.ts';
import { Zoekfilters } from './verfijn.ts';
import { followLink } from './volg.ts';
import { PORTIE, Zoekadres } from './zoekadres.ts';

/** Set before the first paint by public/zoekstand.js: there is a query, so the list of everything is not shown. */
const ZOEKT = 'data-zoekt';

/** Search as you type in the page itself: a plain list of links in order of rank. */
class RaadsZoeker extends HTMLElement implements Zoekscherm {
	#veld: HTMLInputElement | null = null;
	#melding: Zoekmelding | undefined;
	#filters: Filters = {};
	#gang = new Zoekgang(this);
	#verfijn = new Zoekfilters((naam, waarde) => this.#choose({ ...this.#filters, [naam]: waarde }));
	#eerder = createElement('div');
	#uitweg = createElement('div', { className: 'zoek-uitweg' });
	#lijst = createElement('ol', { className: 'zoek-lijst' });
	#meer = buildMeer();
	#uitkomst: Uitkomst | undefined;
	#regels: Regel[] = [];
	toontTot = PORTIE;
	#adres = new Zoekadres();
	readonly zoektVerder = this.#adres.isZoekpagina;

	connectedCallback() {
		const uitkomst = this.querySelector('[data-uitkomst]');
		const [zicht, stem] = uitkomst?.children ?? [];
		// Moved or reconnected: the listeners are there already.
		if (this.#veld || !uitkomst || !zicht || !stem) return;
		this.#melding = new Zoekmelding(zicht, stem);
		this.#veld = this.querySelector('input');
		uitkomst.append(this.#eerder, this.#uitweg, this.#verfijn.element, this.#lijst, this.#meer);
		this.#listen(this.#veld);
		this.#startWithAdres();
	}

	#listen(veld: HTMLInputElement | null) {
		veld?.addEventListener('focus', prepare, { once: true });
		// Not at the focus a script gives: what the reader did not ask for may not move the page.
		veld?.addEventListener('pointerdown', () => this.#showEerder());
		veld?.addEventListener('keydown', ({ key }) => key === 'ArrowDown' && this.#showEerder());
		veld?.addEventListener('input', () => this.#handleTyping());
		this.querySelector('form')?.addEventListener('submit', (event) => {
			opslag.saveZoekvraag(this.#vraag);
			if (!this.#adres.isZoekpagina) return;
			event.preventDefault();
			this.#writeAdres();
			this.#adres.fix();
			this.#start(false);
		});
		this.addEventListener('keydown', (event) => followPijltjes(event, this.#regels, this.#veld));
		this.#meer.addEventListener('click', () => void this.#showMeer());
		this.#lijst.addEventListener('click', this.#followTreffer);
		if (this.#adres.isZoekpagina) addEventListener('popstate', () => this.#followAdres());
	}

	get #vraag() {
		return cleanZoekvraag(this.#veld?.value ?? '');
	}

	#startWithAdres() {
		if (!this.#veld) return;
		// On a slow network the reader types before the search has come.
		const getypt = this.#veld.value;
		if (!this.#adres.isZoekpagina) {
			if (getypt) this.#start(false);
			return;
		}
		const { vraag, filters } = this.#adres.read();
		this.#filters = filters;
		this.toontTot = this.#adres.readGetoond();
		this.#veld.value = getypt || vraag;
		if (this.#vraag) this.#start(false);
		else this.#veld.focus();
	}

	/** Back and forward: the address says what to show. */
	#followAdres() {
		const stand = this.#adres.read();
		if (!this.#veld || formatZoekadres(stand) === formatZoekadres({ vraag: this.#vraag, filters: this.#filters }))
			return;
		this.#veld.value = stand.vraag;
		this.#filters = stand.filters;
		this.toontTot = this.#adres.readGetoond();
		this.#adres.fix();
		this.#start(false);
	}

	#handleTyping() {
		this.toontTot = PORTIE;
		this.#start(true);
		if (!this.#vraag) this.#writeAdres();
	}

	/** A choice the reader may want to take back with the Back button. */
	#choose(filters: Filters, vraag = this.#vraag) {
		if (this.#veld) this.#veld.value = vraag;
		this.#filters = filters;
		this.toontTot = PORTIE;
		this.#adres.fix();
		this.#writeAdres();
		this.#adres.fix();
		this.#start(false);
	}

	#start(isTypen: boolean) {
		const vraag = this.#vraag;
		if (this.#adres.isZoekpagina) document.documentElement.toggleAttribute(ZOEKT, vraag !== '');
		this.#eerder.replaceChildren();
		if (!vraag) {
			this.#gang.stop();
			return this.#clear('');
		}
		if (isTypen) this.#gang.handleTyping(vraag, this.#filters);
		else void this.#gang.search(vraag, this.#filters);
	}

	#writeAdres() {
		this.#adres.write({ vraag: this.#vraag, filters: this.#filters });
	}

	showBezig() {
		this.#melding?.report(BEZIG);
	}

	showFout(isVerouderd: boolean) {
		this.#clear(isVerouderd ? VERNIEUWD : FOUT);
		if (isVerouderd) this.#uitweg.append(buildHerlaadKnop());
		// What can be read without searching comes back.
		document.documentElement.removeAttribute(ZOEKT);
	}

	#clear(tekst: string) {
		this.#uitkomst = undefined;
		this.#regels = [];
		this.#melding?.report(tekst);
		this.#lijst.replaceChildren();
		this.#uitweg.replaceChildren();
		this.#meer.hidden = true;
		this.#verfijn.hide();
	}

	show(uitkomst: Uitkomst) {
		this.#uitkomst = uitkomst;
		this.#regels = uitkomst.treffers.map(buildRegel);
		this.#lijst.replaceChildren(...this.#regels.map(({ element }) => element));
		this.#verfijn.show(uitkomst);
		this.#uitweg.replaceChildren(
			...buildUitweg(
				uitkomst,
				(vraag) => this.#choose({}, vraag),
				() => this.#choose({}),
			),
		);
		this.#meer.hidden = this.#regels.length >= uitkomst.totaal;
		this.#melding?.reportAantal(uitkomst);
	}

	showAntwoord(antwoord: Antwoord | undefined) {
		if (!antwoord || !this.#uitkomst) return;
		prependAntwoord(this.#uitweg, buildAntwoord(antwoord, 'h2', this.#followTreffer));
		this.#melding?.reportAantal(this.#uitkomst, antwoord);
	}

	complete(isNieuwste: () => boolean) {
		// Not with every letter: browsers allow a limited number of changes in a short time.
		this.#writeAdres();
		return fillFragmenten(this.#regels, this.#uitkomst?.stammen ?? [], isNieuwste);
	}

	async #showMeer() {
		const uitkomst = this.#uitkomst;
		if (!uitkomst) return;
		try {
			await this.#addRegels(uitkomst);
		} catch (fout) {
			if (this.#uitkomst === uitkomst) this.showFout(fout instanceof Verouderd);
		}
	}

	async #addRegels(uitkomst: Uitkomst) {
		const getoond = this.#regels.length;
		const { treffers } = await search(uitkomst.vraag, uitkomst.filters, getoond + PORTIE);
		if (this.#uitkomst !== uitkomst || this.#regels.length !== getoond) return;
		const nieuw = treffers.slice(getoond).map(buildRegel);
		this.#regels.push(...nieuw);
		this.#lijst.append(...nieuw.map(({ element }) => element));
		this.#meer.hidden = this.#regels.length >= uitkomst.totaal;
		nieuw[0]?.link.focus();
		this.#adres.saveGetoond(this.#regels.length);
		await fillFragmenten(nieuw, uitkomst.stammen, () => this.#uitkomst === uitkomst);
	}

	#showEerder() {
		if (this.#veld?.value !== '' || this.#eerder.hasChildNodes()) return;
		this.#eerder.replaceChildren(
			...buildEerder(
				(vraag) => this.#choose(this.#filters, vraag),
				() => {
					this.#eerder.replaceChildren();
					this.#melding?.report('Je eerdere zoekvragen zijn gewist.');
					this.#veld?.focus();
				},
			),
		);
	}

	#followTreffer = (event: MouseEvent) => {
		this.#writeAdres();
		followLink(event, this.#vraag, this.#uitkomst);
	};
}
defineElement('raads-zoeker', RaadsZoeker);
