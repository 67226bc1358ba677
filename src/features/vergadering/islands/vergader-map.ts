import { readVandaag } from '../../../shared/dag.ts';
import { defineElement, findDeel, removeZonderScript } from '../../../shared/dom.ts';
import { followGemeente } from '../../gemeenten/index.ts';
import { opslag, type Keuzes } from '../../weet-jij/index.ts';
import { lijsten, Bewaarder, showHerinnering, showNietBewaard } from '../../weet-jij/later.ts';
import { formatVergaderadres, readFragment } from '../regels/fragment.ts';
import { findGevraagd, type Gevraagd } from '../regels/gevraagd.ts';
import { chooseVergadering } from '../regels/vergaderingen.ts';
import { Agenda } from './agenda.ts';
import { Bladen } from './bladen.ts';
import { Deel } from './delen.ts';
import { Invoer } from './invoer.ts';
import { getKeuzelijst } from './ophalen.ts';
import { Vergaderingen } from './open-vergadering.ts';

/** The sheets are drawn once the reader pauses. Milliseconds. */
const RUST = 400;
const ONBEKEND = 'Deze link kennen we niet. Er is niets veranderd.';
const GEEN_VERGADERING = 'Deze vergadering staat niet op dit apparaat. Er is niets veranderd.';
const NIET_OP_SITE = 'Wat deze link op de agenda wil zetten, staat niet op deze site. Er is niets veranderd.';

/** The folder of a meeting. Without this script the page leads to the lists and prints an empty sheet. */
class VergaderMap extends HTMLElement {
	#isGebouwd = false;
	#open: string | undefined;
	#delen: { invoer: Invoer; agenda: Agenda; bladen: Bladen; vergaderingen: Vergaderingen } | undefined;
	/** What waits for a pause in the typing: to show what was kept, and to draw the sheets. */
	#klokken: { toon?: ReturnType<typeof setTimeout>; teken?: ReturnType<typeof setTimeout> } = {};

	connectedCallback() {
		if (!this.#isGebouwd) this.#build();
		this.#isGebouwd = true;
	}

	#build() {
		const agenda = new Deel(this, 'agenda');
		this.#delen = {
			invoer: new Invoer(new Deel(this, 'invoer'), agenda, (naam, gekozen) => this.#add(naam, gekozen)),
			agenda: new Agenda(
				agenda,
				lijsten,
				() => bewaarder.show(),
				() => this.#showGeenTeksten(true),
			),
			bladen: new Bladen(new Deel(this, 'bladen'), (isGehaald) => this.#showGeenTeksten(!isGehaald)),
			vergaderingen: new Vergaderingen(new Deel(this, 'vergadering'), lijsten, (id) => this.#choose(id)),
		};
		const bewaarder = new Bewaarder(
			this,
			() => this.#save(),
			() => this.#show(),
		);
		lijsten.follow(bewaarder.show);
		findDeel(this, '[data-geen-teksten] button').addEventListener('click', () => void this.#retry());
		addEventListener('hashchange', () => void this.#readAdres());
		addEventListener('beforeprint', () => this.#delen?.bladen.fit());
		removeZonderScript(this);
		findDeel(this, '[data-inhoud]').hidden = false;
		this.#open = chooseVergadering(lijsten.read().vergaderingen, readVandaag())?.id;
		void this.#readAdres();
		this.#show();
		// Only what was read is known to be damaged: now everybody hears of it.
		opslag.refresh();
		followGemeente(
			() => Promise.resolve(),
			() => void this.#drawBladen(),
		);
	}

	#save() {
		const id = this.#delen?.vergaderingen.save(this.#open);
		const isVeranderd = this.#delen?.agenda.save() || id !== undefined;
		if (id !== undefined) this.#setOpen(id);
		if (isVeranderd) this.#wait('toon', () => this.#show());
	}

	#show() {
		const { vergaderingen } = lijsten.read();
		const open = vergaderingen.find(({ id }) => id === this.#open);
		this.#delen?.vergaderingen.show(vergaderingen, open);
		this.#delen?.agenda.show(open);
		findDeel(this, '[data-leeg-blad]').hidden = (open?.agendapunten.length ?? 0) > 0;
		showNietBewaard(this);
		showHerinnering(findDeel(this, '[data-herinnering]'));
		this.#wait('teken', () => void this.#drawBladen());
	}

	#wait(soort: 'toon' | 'teken', werk: () => void) {
		clearTimeout(this.#klokken[soort]);
		this.#klokken[soort] = setTimeout(werk, RUST);
	}

	async #drawBladen() {
		clearTimeout(this.#klokken.teken);
		const lijst = lijsten.read();
		await this.#delen?.bladen.show(
			lijst.vergaderingen.find(({ id }) => id === this.#open),
			lijst,
		);
	}

	#add(naam: string, gekozen: Keuzes) {
		const id = this.#open ?? lijsten.addVergadering({});
		this.#setOpen(id);
		this.#delen?.agenda.add(id, naam, gekozen);
		this.#showMelding('');
		void this.#drawBladen();
	}

	#choose(id: string | undefined) {
		this.#save();
		this.#setOpen(id);
		this.#showMelding('');
		this.#show();
		void this.#drawBladen();
	}

	/** The address names the open meeting; what stands behind the `#` is never sent. */
	#setOpen(id: string | undefined) {
		this.#open = id;
		history.replaceState(history.state, '', id === undefined ? location.pathname : formatVergaderadres(id));
	}

	async #readAdres() {
		const fragment = readFragment(location.hash);
		if (fragment.soort === 'geen') return;
		if (!('id' in fragment)) return this.#showMelding(ONBEKEND);
		if (fragment.soort !== 'vergadering') return this.#propose(fragment);
		const isBekend = lijsten.read().vergaderingen.some(({ id }) => id === fragment.id);
		if (!isBekend) return this.#showMelding(GEEN_VERGADERING);
		this.#choose(fragment.id);
	}

	/** Nothing is stored until the reader says so. */
	async #propose(gevraagd: Gevraagd) {
		try {
			const voorstel = findGevraagd(await getKeuzelijst(), gevraagd);
			this.#showMelding(voorstel ? '' : NIET_OP_SITE);
			if (voorstel) await this.#delen?.invoer.propose(voorstel.naam, voorstel.keuzes);
		} catch {
			this.#showGeenTeksten(true);
		}
	}

	async #retry() {
		this.#showGeenTeksten(false);
		await this.#readAdres();
		await this.#drawBladen();
	}

	#showGeenTeksten(isMis: boolean) {
		findDeel(this, '[data-geen-teksten]').hidden = !isMis;
	}

	#showMelding(tekst: string) {
		const plek = findDeel(this, '[data-fragment]');
		plek.textContent = tekst;
		plek.hidden = tekst === '';
	}
}
defineElement('vergader-map', VergaderMap);
