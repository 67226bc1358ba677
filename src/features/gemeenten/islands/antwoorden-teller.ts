import { defineElement } from '../../../shared/dom.ts';
import { formatAantalAntwoorden } from '../regels/aantal-antwoorden.ts';
// Through the door, as the script of every page does: otherwise the bundler splits that script in three files.
import { followGemeente } from '../index.ts';
import { getMijnAntwoorden } from './ophalen.ts';

/** How many questions of the list have a figure of the reader's gemeente. */
class AantalAntwoorden extends HTMLElement {
	#stop = () => {};

	connectedCallback() {
		this.#stop = followGemeente(getMijnAntwoorden, (gemeente) => {
			const vragen = [...(this.closest('weet-jij')?.querySelectorAll<HTMLElement>('[data-vraag]') ?? [])];
			this.hidden = !gemeente;
			this.textContent = gemeente
				? formatAantalAntwoorden(
						vragen.map(({ dataset }) => dataset['vraag'] ?? ''),
						gemeente,
					)
				: '';
		});
	}

	disconnectedCallback() {
		this.#stop();
	}
}
defineElement('aantal-antwoorden', AantalAntwoorden);
