import { findDeel } from '../../../shared/dom.ts';
import { copyTekst, NIET_GEKOPIEERD, selectVeld } from '../../../shared/kopieer.ts';
import { loadLater } from '../../../shared/herlaad.ts';
import type { Deelkeuze } from '../../weet-jij/index.ts';
import type * as mijn from '../../weet-jij/later.ts';

type Regels = typeof mijn;

/** Makes a link or a file for somebody else. A link holds the list of the moment: after a change it goes away. */
export class Delen {
	#deel: HTMLElement;
	#regels: Regels;
	#uitgave: string;

	constructor(deel: HTMLElement, regels: Regels, uitgave: string) {
		this.#deel = deel;
		this.#regels = regels;
		this.#uitgave = uitgave;
		this.#onClick('maak-link', () => void this.#makeLink());
		this.#onClick('deel-bestand', () => void this.#makeBestand());
		this.#onClick('kopieer', () => void this.#copy());
		for (const knop of deel.querySelectorAll('[name=deelkeuze]'))
			knop.addEventListener('change', () => this.dropLink('Je koos iets anders. Maak de link opnieuw.'));
	}

	/** The list is no longer what the link says. */
	dropLink(melding = 'Je lijst is veranderd. Maak de link opnieuw.'): void {
		if (this.#find('[data-link]').hidden) return;
		this.#show(undefined);
		this.#say(melding);
	}

	async #makeLink(): Promise<void> {
		const meenemen = await loadLater(this.#regels.loadMeenemen);
		if (!meenemen) return;
		const link = await meenemen.createLink(this.#uitgave, location.origin + location.pathname, this.#readKeuze());
		const qr = link && meenemen.buildQr(link);
		this.#show(link, qr || undefined);
		if (!link) return this.#say('Je lijst is te lang voor een link. Maak een bestand om te delen.');
		this.#adres.select();
		this.#say(qr ? 'De link en de QR-code zijn klaar.' : 'De link is klaar. Voor een QR-code is hij te lang.');
	}

	async #makeBestand(): Promise<void> {
		const meenemen = await loadLater(this.#regels.loadMeenemen);
		if (!meenemen) return;
		const bestand = meenemen.saveBestand(this.#uitgave, this.#readKeuze());
		this.#say(`Je browser bewaart het bestand ${bestand}, meestal bij je downloads.`);
	}

	async #copy(): Promise<void> {
		const veld = this.#adres;
		const isGekopieerd = await copyTekst(veld.value, () => selectVeld(veld));
		this.#say(isGekopieerd ? 'De link is gekopieerd. Plak hem in een bericht.' : NIET_GEKOPIEERD);
	}

	#show(link: string | undefined, qr?: { omvang: number; pad: string }): void {
		this.#find('[data-link]').hidden = !link;
		this.#adres.value = link ?? '';
		this.#find('[data-qr]').hidden = !qr;
		const beeld = this.#deel.querySelector('svg');
		beeld?.setAttribute('viewBox', `0 0 ${qr?.omvang ?? 1} ${qr?.omvang ?? 1}`);
		beeld?.querySelector('path')?.setAttribute('d', qr?.pad ?? '');
	}

	get #adres(): HTMLInputElement {
		return findDeel(this.#deel, '[data-adres]', HTMLInputElement);
	}

	#readKeuze = () => findDeel(this.#deel, '[name=deelkeuze]:checked', HTMLInputElement).value as Deelkeuze;

	#say(tekst: string): void {
		this.#find('[data-melding]').textContent = tekst;
	}

	#onClick(knop: string, werk: () => void): void {
		this.#find(`[data-${knop}]`).addEventListener('click', werk);
	}

	#find = (plek: string) => findDeel(this.#deel, plek);
}
