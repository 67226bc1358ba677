import { defineElement, findDeel } from '../../../shared/dom.ts';
import { VUL_AAN } from '../regels/lijst.ts';
import { formatGrootte } from '../regels/stand.ts';
import { readOphalen, saveExtra, saveOphalen } from '../werker/keuzes.ts';
import { findWerker, register } from './aanmelden.ts';
import { clearKopie, readKopie, type KopieHier } from './kopie-hier.ts';

/** Milliseconds between two looks at what is here: fetching goes on beside the page. */
const KIJK = 1_000;
/** Milliseconds after which a worker that says nothing is not waited for: the browser may have ended it. */
const GEDULD = 300_000;

/** Asks the worker to fetch what is not here yet. */
const askAanvullen = (werker: ServiceWorker): Promise<boolean> =>
	new Promise((klaar) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => klaar(data === 'klaar');
		setTimeout(() => klaar(false), GEDULD);
		werker.postMessage(VUL_AAN, [port2]);
	});

/** Waits until a worker that is starting has its copy: it may then have to wait for the pages of the one before it. */
const waitForWerker = (werker: ServiceWorker): Promise<boolean> =>
	new Promise((klaar) => {
		werker.addEventListener('statechange', () => {
			if (werker.state === 'redundant') klaar(false);
			if (werker.state === 'installed' || werker.state === 'activated') klaar(true);
		});
	});

/** The state of the copy and what the reader can do about it. */
class OfflineStand extends HTMLElement {
	#isMislukt = false;
	#haaltExtra = false;
	#klok: ReturnType<typeof setInterval> | undefined;

	connectedCallback() {
		if (!('serviceWorker' in navigator)) return this.#showDeel('kan-niet');
		this.addEventListener('click', this.#handleKnop);
		this.addEventListener('change', this.#handleKeuze);
		this.#klok = setInterval(() => void this.#look(), KIJK);
		void this.#look();
	}

	disconnectedCallback() {
		clearInterval(this.#klok);
		this.removeEventListener('click', this.#handleKnop);
		this.removeEventListener('change', this.#handleKeuze);
	}

	/** A browser that keeps nothing, as in a private window, says so only when it is asked. */
	async #look(): Promise<void> {
		try {
			this.#show(await readKopie(this.#isMislukt));
		} catch {
			this.#showDeel('kan-niet');
		}
	}

	#showDeel(stand: string): void {
		for (const deel of this.querySelectorAll<HTMLElement>('[data-stand]')) {
			const isNu = deel.dataset['stand'] === stand;
			if (deel.hidden === isNu) deel.hidden = !isNu;
		}
		const melding = this.querySelector('[role=status]');
		const kop = this.querySelector(`[data-stand=${stand}] h2`)?.textContent ?? '';
		if (melding && melding.textContent !== kop) melding.textContent = kop;
	}

	#show({ stand, opgehaald, bewaard, isAltijd, extra }: KopieHier): void {
		this.#showDeel(stand);
		if (stand !== 'klaar') return;
		const grootte = findDeel(this, '[data-grootte]');
		const tekst = formatGrootte(opgehaald, bewaard);
		if (grootte.textContent !== tekst) grootte.textContent = tekst;
		findDeel(this, '[name=altijd]', HTMLInputElement).checked = isAltijd;
		// Asked for, and the tab was closed before it was here: it can be asked for again.
		const deelNu = extra === 'gevraagd' && !this.#haaltExtra ? 'nee' : extra;
		for (const deel of this.querySelectorAll<HTMLElement>('[data-extra]'))
			deel.hidden = deel.dataset['extra'] !== deelNu;
	}

	#handleKnop = ({ target }: Event) => {
		const knop = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-doe]') : null;
		if (knop) void this.#perform(knop.dataset['doe'] ?? '');
	};

	#handleKeuze = ({ target }: Event) => {
		if (target instanceof HTMLInputElement) void saveOphalen(target.checked ? 'altijd' : 'vanzelf');
	};

	async #perform(doe: string): Promise<void> {
		try {
			await this.#doe(doe);
		} catch {
			this.#isMislukt = true;
		}
		await this.#look();
	}

	async #doe(doe: string): Promise<void> {
		if (doe === 'weg') await clearKopie();
		// Who tries again keeps what they chose.
		if (doe === 'bewaar') await this.#keep((await readOphalen()) === 'altijd' ? 'altijd' : 'vanzelf');
		if (doe === 'bewaar-altijd') await this.#keep('altijd');
		if (doe === 'extra') await this.#fetchExtra();
	}

	async #keep(keuze: 'vanzelf' | 'altijd'): Promise<void> {
		await saveOphalen(keuze);
		this.#isMislukt = false;
		const registratie = await register().catch(() => undefined);
		const nieuw = registratie?.installing;
		const bestaand = findWerker(registratie);
		await this.#look();
		this.#isMislukt = !(nieuw ? await waitForWerker(nieuw) : bestaand ? await askAanvullen(bestaand) : false);
	}

	async #fetchExtra(): Promise<void> {
		this.#haaltExtra = true;
		try {
			await saveExtra(true);
			const werker = findWerker(await navigator.serviceWorker.getRegistration());
			await this.#look();
			if (werker && !(await askAanvullen(werker))) await saveExtra(false);
		} finally {
			this.#haaltExtra = false;
			findDeel(this, '[data-extra-mislukt]').hidden = (await readKopie(false)).extra === 'hier';
		}
	}
}
defineElement('offline-stand', OfflineStand);
