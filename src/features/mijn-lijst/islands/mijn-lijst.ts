import { defineElement, findDeel, removeZonderScript } from '../../../shared/dom.ts';
import { fetchLater } from '../../../shared/ophalen-later.ts';
import { opslag } from '../../weet-jij/index.ts';
import * as mijn from '../../weet-jij/later.ts';
import { Bewaarder, showNietBewaard } from '../../weet-jij/later.ts';
import type { Gegevens } from '../regels/gegevens.ts';
import { Bewaren } from './bewaren.ts';
import { Delen } from './delen.ts';
import { Openen } from './openen.ts';
import './raads-lijst.ts';
import { Raad } from './raad.ts';
import { Toezeggingen } from './toezeggingen.ts';
import { Vragen } from './vragen.ts';

const ZONDER_TEKSTEN: Gegevens = { themas: [], vervallen: [], taken: [] };
/** Below this width the progress is folded: the answers come first. */
const SMAL = '(width < 68.75rem)';
/** Counting reads everything that is kept, so it waits for a pause in the typing. Milliseconds. */
const RUST = 400;

/** Everything the reader keeps on this device. Without this script the page leads to the lists. */
class MijnLijst extends HTMLElement {
	#isGebouwd = false;
	#wacht: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		if (!this.#isGebouwd) void this.#start();
		this.#isGebouwd = true;
	}

	async #start() {
		const gegevens = await fetchLater<Gegevens>('/mijn-lijst/vragen.json').catch(() => undefined);
		// Without the texts nobody knows how many questions there are, and which of them are gone.
		for (const soort of ['met', 'zonder'])
			for (const deel of this.querySelectorAll<HTMLElement>(`[data-${soort}-teksten]`))
				deel.hidden = (gegevens === undefined) === (soort === 'met');
		const openen = this.#build(gegevens ?? ZONDER_TEKSTEN);
		const focusGeopend = await openen.openAdres();
		removeZonderScript(this);
		const voortgang = this.querySelector<HTMLDetailsElement>('[data-voortgang-themas]');
		if (voortgang && matchMedia(SMAL).matches) voortgang.open = false;
		const inhoud = this.querySelector<HTMLElement>('[data-inhoud]');
		if (inhoud) inhoud.hidden = false;
		focusGeopend?.();
		// What an address leads to only stands on the page by now.
		if (location.hash && scrollY === 0) document.getElementById(location.hash.slice(1))?.scrollIntoView();
	}

	#build(gegevens: Gegevens): Openen {
		const { lijsten } = mijn;
		const bewaren = new Bewaren(this, mijn);
		const toezeggingen = new Toezeggingen(this.#deel('toezeggingen'), lijsten, gegevens, mijn, () => bewaarder.show());
		const vragen = new Vragen(this.#deel('antwoorden'), lijsten, gegevens, {
			addToezegging: (vraag) => toezeggingen.add(vraag),
			refresh: () => bewaarder.show(),
		});
		const raad = new Raad(this.#deel('raad'), lijsten, gegevens);
		const delen = [vragen, toezeggingen, raad];
		const deler = new Delen(findDeel(this, '[data-delen]'), mijn, this.dataset['uitgave'] ?? '');
		const report = () => {
			for (const deel of delen) deel.report();
			bewaren.show();
			showNietBewaard(this);
			this.#showTeLaat(toezeggingen.countTeLaat());
		};
		const save = () => {
			const isVeranderd = delen.map((deel) => deel.save()).includes(true);
			if (!isVeranderd) return;
			clearTimeout(this.#wacht);
			this.#wacht = setTimeout(report, RUST);
			deler.dropLink();
			void bewaren.askBlijvend();
		};
		const bewaarder = new Bewaarder(this, save, () => {
			for (const deel of delen) deel.show();
			report();
		});
		lijsten.follow(bewaarder.show);
		// Only what was read is known to be damaged: now everybody hears of it.
		lijsten.read();
		opslag.refresh();
		return new Openen(this, mijn, gegevens, bewaarder.show);
	}

	#deel = (naam: string) => findDeel(this, `[data-deel=${naam}]`);

	#showTeLaat(aantal: number) {
		const plek = this.querySelector('[data-te-laat]');
		if (plek) plek.textContent = aantal > 0 ? `${aantal} te laat` : '';
	}
}
defineElement('mijn-lijst', MijnLijst);
