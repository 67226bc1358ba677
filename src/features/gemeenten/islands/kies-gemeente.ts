import { defineElement } from '../../../shared/dom.ts';
import { opslag } from '../../weet-jij/index.ts';
import { chooseGemeente, followGemeente } from './volgen.ts';

/** Button on the page of a gemeente: "Dit is mijn gemeente", pressed or not. */
class KiesGemeente extends HTMLElement {
	#knop = this.querySelector('button');
	#stop = () => {};

	#isGekozen = () => opslag.readGemeente() === this.dataset['slug'];

	connectedCallback() {
		this.#knop?.addEventListener('click', () => chooseGemeente(this.#isGekozen() ? undefined : this.dataset['slug']));
		this.#stop = followGemeente(
			() => Promise.resolve(this.#isGekozen()),
			(isGekozen) => this.#knop?.setAttribute('aria-pressed', String(isGekozen)),
		);
	}

	disconnectedCallback() {
		this.#stop();
	}
}
defineElement('kies-gemeente', KiesGemeente);
