import { formatDag, formatMoment } from '../../../shared/dag.ts';
import { loadLater } from '../../../shared/herlaad.ts';
import type * as mijn from '../../weet-jij/later.ts';

type Bewaring = typeof mijn;

/** Keeps the list in a file, says when that is due, and asks the browser not to wipe anything by itself. */
export class Bewaren {
	#pagina: HTMLElement;
	#bewaring: Bewaring;
	#isGevraagd = false;

	constructor(pagina: HTMLElement, bewaring: Bewaring) {
		this.#pagina = pagina;
		this.#bewaring = bewaring;
		for (const knop of pagina.querySelectorAll('[data-bewaar]'))
			knop.addEventListener('click', () => void this.#download());
		void bewaring.isBlijvend().then(this.#showBlijvend);
	}

	show(): void {
		const bestandOp = this.#bewaring.readBestandOp();
		const dag = bestandOp === undefined ? undefined : formatMoment(formatDag(new Date(bestandOp)));
		const herinnering = this.#bewaring.describeHerinnering();
		const vak = this.#pagina.querySelector<HTMLElement>('[data-herinnering]');
		if (vak) {
			vak.hidden = !herinnering;
			vak.classList.toggle('dringend', herinnering?.isDringend ?? false);
		}
		this.#set('[data-herinnering] [data-tekst]', herinnering?.tekst ?? '');
		this.#set(
			'[data-laatste-bestand]',
			dag ? `Je laatste bestand is van ${dag}.` : 'Je hebt nog geen bestand bewaard.',
		);
	}

	/** Asked after the first change on this page: who is asked then knows what it is about. */
	async askBlijvend(): Promise<void> {
		if (this.#isGevraagd) return;
		this.#isGevraagd = true;
		this.#showBlijvend(await this.#bewaring.askBlijvend());
	}

	#showBlijvend = (isBlijvend: boolean): void => {
		const regel = this.#pagina.querySelector<HTMLElement>('[data-blijvend]');
		if (regel) regel.hidden = !isBlijvend;
	};

	async #download(): Promise<void> {
		const meenemen = await loadLater(this.#bewaring.loadMeenemen);
		if (!meenemen) return;
		const bestand = meenemen.saveBestand(this.#pagina.dataset['uitgave'] ?? '');
		this.show();
		this.#set('[data-gedaan]', `Je browser bewaart het bestand ${bestand}, meestal bij je downloads.`);
	}

	#set(plek: string, tekst: string): void {
		const element = this.#pagina.querySelector(plek);
		if (element && element.textContent !== tekst) element.textContent = tekst;
	}
}
