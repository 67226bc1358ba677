import { formatDag } from '../../../shared/dag.ts';
import { defineElement } from '../../../shared/dom.ts';
import { downloadTekst } from '../../../shared/download.ts';
import { askFirst } from '../../../shared/vraag-vooraf.ts';
import { listApart, removeApart, retryApart } from '../opslag/apart.ts';
import { opslag } from '../opslag/opslag.ts';

/** Says what is stored on this device and cannot be used here, and gives it to the reader. */
class OpslagMelding extends HTMLElement {
	#stopFollow: (() => void) | undefined;
	#isGebouwd = false;

	connectedCallback() {
		if (!this.#isGebouwd) this.#build();
		this.#isGebouwd = true;
		this.#stopFollow = opslag.follow(this.#show);
		this.#show();
	}

	disconnectedCallback() {
		this.#stopFollow?.();
	}

	#build() {
		const onClick = (merk: string, werk: () => void) =>
			this.querySelector(`[data-${merk}]`)?.addEventListener('click', werk);
		onClick('bestand', () => this.#download());
		onClick('opnieuw', () => this.#retry());
		onClick('verwijder', () => void this.#remove());
	}

	#download() {
		const bestand = `raadswijzer-${formatDag(new Date())}.json`;
		const inhoud = Object.fromEntries(listApart(opslag).map(({ naam, tekst }) => [naam, tekst]));
		downloadTekst(bestand, JSON.stringify(inhoud, null, '\t'), 'application/json');
		this.#say(`Je browser bewaart het bestand ${bestand}, meestal bij je downloads.`);
	}

	#retry() {
		retryApart(opslag);
		this.#say(
			listApart(opslag).length === 0
				? 'Gelukt: de gegevens zijn weer te lezen.'
				: 'Het lukt nog niet. De gegevens blijven staan.',
		);
	}

	async #remove() {
		const isGewenst = await askFirst({
			naam: 'Onleesbare gegevens verwijderen',
			vraag: 'Wil je de gegevens verwijderen die we niet kunnen lezen? Je andere antwoorden blijven staan.',
			ja: 'Ja, verwijder ze',
		});
		if (!isGewenst) return;
		removeApart(opslag);
		this.#say('De onleesbare gegevens zijn verwijderd.');
	}

	/** The button that was pressed may be gone: the focus goes to what happened. */
	#say(tekst: string) {
		const plek = this.querySelector<HTMLElement>('[role=status]');
		if (!plek) return;
		plek.textContent = tekst;
		plek.focus();
	}

	#show = () => {
		const soorten = new Set<string | undefined>(listApart(opslag).map(({ soort }) => soort));
		const vak = this.querySelector<HTMLElement>('[data-vak]');
		if (vak) vak.hidden = soorten.size === 0;
		for (const deel of this.querySelectorAll<HTMLElement>('[data-soort]'))
			deel.hidden = !soorten.has(deel.dataset['soort']);
	};
}
defineElement('opslag-melding', OpslagMelding);
