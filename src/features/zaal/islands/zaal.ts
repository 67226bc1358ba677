import { createElement, defineElement, findDeel, removeZonderScript } from '../../../shared/dom.ts';
import { fetchLater } from '../../../shared/ophalen-later.ts';
import { opslag } from '../../weet-jij/index.ts';
import { askBlijvend, lijsten, nameVergadering, Bewaarder, showNietBewaard } from '../../weet-jij/later.ts';
import type { ZaalGegevens } from '../regels/gegevens.ts';
import { addressVergadering, readKeuze, type Keuze } from '../regels/keuze.ts';
import { findBladwijzer, formatBladwijzer, nameBladwijzer } from '../regels/bladwijzer.ts';
import { buildLijst, listSchermen, type Lijst, type Reden } from '../regels/schermen.ts';
import { listenBladeren } from './bladeren.ts';
import { Vraagscherm } from './scherm.ts';
import { FORMULIER, Wakker } from './wakker.ts';

/** A place on the page, such as that of the link that skips the menu, is no choice of questions. */
const isPlek = () => location.hash.length > 1 && document.getElementById(location.hash.slice(1)) !== null;

/** One question a screen, for on the table in the raadzaal. Without this script the page leads to the lists. */
class InDeZaal extends HTMLElement {
	#gegevens: ZaalGegevens | undefined;
	#keuze: Keuze | undefined;
	#lijst: Lijst | undefined;
	#nummer = 0;
	#scherm: Vraagscherm | undefined;
	#wakker: Wakker | undefined;
	#isGevraagd = false;
	#isGebouwd = false;

	connectedCallback() {
		if (!this.#isGebouwd) void this.#start();
		this.#isGebouwd = true;
	}

	async #start() {
		this.#gegevens = await fetchLater<ZaalGegevens>('/vergadering/zaal/vragen.json').catch(() => undefined);
		removeZonderScript(this);
		if (!this.#gegevens) return this.#showReden('verbinding');
		const houder = this.#find('[data-scherm]');
		const scherm = new Vraagscherm(houder, (naam) => findDeel(this, `[data-sjabloon=${naam}]`, HTMLTemplateElement));
		this.#scherm = scherm;
		const bewaarder = new Bewaarder(this, this.#save, this.#show);
		lijsten.follow(bewaarder.show);
		listenBladeren(this, (stap) => this.#go(this.#nummer + stap));
		this.#find('[data-alle]').addEventListener('toggle', this.#showAlle);
		addEventListener('hashchange', () => {
			if (isPlek()) return;
			this.#choose();
			if (this.#lijst) this.#scherm?.focus();
		});
		this.#choose();
		this.#find('[data-voet]').hidden = false;
		// Only what was read is known to be damaged: now everybody hears of it.
		opslag.refresh();
	}

	/** Begins with what the address names. */
	#choose() {
		this.#scherm?.save();
		this.#keuze = readKeuze(isPlek() ? '' : location.hash);
		this.#build();
		this.#nummer =
			this.#keuze && this.#lijst ? findBladwijzer(this.#listSleutels(), this.#readBladwijzer(this.#keuze)) : 0;
		this.#showVergaderingen();
		this.#find('[data-kies]').toggleAttribute('open', !this.#lijst);
		this.#open();
	}

	#readBladwijzer = (keuze: Keuze) => opslag.readFormulier(FORMULIER)[nameBladwijzer(keuze)];

	#build() {
		if (!this.#gegevens) return;
		const uitkomst = buildLijst(this.#keuze, this.#gegevens, lijsten.read());
		this.#lijst = typeof uitkomst === 'string' ? undefined : uitkomst;
		this.#find('[data-scherm]').hidden = !this.#lijst;
		this.#showReden(typeof uitkomst === 'string' ? uitkomst : undefined);
	}

	#showReden(reden: Reden | 'verbinding' | undefined) {
		for (const regel of this.querySelectorAll<HTMLElement>('[data-reden]'))
			regel.hidden = regel.dataset['reden'] !== reden;
	}

	#listSleutels = () => (this.#lijst ? listSchermen(this.#lijst).map(({ sleutel }) => sleutel) : []);

	#go(nummer: number) {
		if (!this.#lijst || nummer < 0 || nummer >= this.#listSleutels().length) return;
		this.#scherm?.save();
		this.#nummer = nummer;
		this.#open();
		this.#saveBladwijzer();
		this.#scherm?.say();
		if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
	}

	#saveBladwijzer() {
		const sleutel = this.#listSleutels()[this.#nummer];
		if (this.#keuze && sleutel)
			opslag.saveFormulier(FORMULIER, { [nameBladwijzer(this.#keuze)]: formatBladwijzer(this.#nummer, sleutel) });
	}

	#open() {
		if (this.#lijst) this.#scherm?.open(this.#lijst, this.#nummer);
		if (this.#lijst) this.#wakker ??= new Wakker(this.#find('[data-wakker]'));
		this.#showAlle();
	}

	#showAlle = () => {
		// Drawn anew, it would lose who stands in it.
		const isBezocht = this.#find('[data-inhoudsopgave]').contains(document.activeElement);
		if (!this.#lijst || isBezocht || !this.#find('[data-alle]').hasAttribute('open')) return;
		this.#scherm?.showAlle(this.#lijst, (nummer) => {
			this.#find('[data-alle]').removeAttribute('open');
			this.#go(nummer);
			this.#scherm?.focus();
		});
	};

	#save = () => {
		if (!this.#scherm?.save()) return;
		this.#showAlle();
		if (this.#isGevraagd) return;
		this.#isGevraagd = true;
		void askBlijvend();
	};

	/** Something was changed elsewhere: the agenda too, perhaps. What is marked otherwise meanwhile stays on the list. */
	#show = () => {
		const sleutels = this.#listSleutels();
		const huidige = sleutels[this.#nummer] ?? '';
		if (this.#keuze?.soort === 'vergadering') this.#build();
		const isAnders = this.#listSleutels().join() !== sleutels.join();
		if (isAnders && this.#lijst) {
			this.#nummer = findBladwijzer(this.#listSleutels(), formatBladwijzer(this.#nummer, huidige));
			this.#open();
		} else this.#scherm?.show();
		this.#showVergaderingen();
		this.#showAlle();
		showNietBewaard(this);
	};

	/** The meetings on this device, the archived ones left out. */
	#showVergaderingen() {
		const lijst = this.#find('[data-vergaderingen]');
		const vergaderingen = lijsten.read().vergaderingen.filter(({ gearchiveerd }) => !gearchiveerd);
		lijst.hidden = vergaderingen.length === 0;
		lijst.replaceChildren(
			...vergaderingen.map((vergadering) =>
				createElement(
					'li',
					{},
					createElement('a', { href: addressVergadering(vergadering.id), textContent: nameVergadering(vergadering) }),
				),
			),
		);
	}

	#find = (plek: string) => findDeel(this, plek);
}
defineElement('in-de-zaal', InDeZaal);
