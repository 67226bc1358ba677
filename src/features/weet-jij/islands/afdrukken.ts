import { formatDag, formatMoment } from '../../../shared/dag.ts';
import { defineElement } from '../../../shared/dom.ts';
import { followGemeente, getMijnGemeente } from '../../gemeenten/index.ts';

/** The head of every printed sheet: name of the gemeente and today's date; without script a line to write on. */
class PrintKop extends HTMLElement {
	#stop = () => {};

	connectedCallback() {
		// Where nobody filled in the address of the site, a sheet names the one it was read at.
		document.documentElement.dataset['host'] ??= location.host;
		this.#stop = followGemeente(getMijnGemeente, (gemeente) =>
			this.#set('gemeente', gemeente && 'naam' in gemeente ? (gemeente.naam ?? '') : ''),
		);
		// A page may stay open overnight: the date is that of the print.
		addEventListener('beforeprint', this.#fillDatum);
		this.#fillDatum();
	}

	disconnectedCallback() {
		this.#stop();
		removeEventListener('beforeprint', this.#fillDatum);
	}

	#set(naam: string, tekst: string) {
		const plek = this.querySelector(`[data-print-${naam}]`);
		if (!plek) return;
		plek.textContent = tekst;
		plek.classList.toggle('ingevuld', tekst !== '');
	}

	#fillDatum = () => this.#set('datum', formatMoment(formatDag(new Date())));
}
defineElement('print-kop', PrintKop);

class PrintKnop extends HTMLElement {
	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', () => print());
	}
}
defineElement('print-knop', PrintKnop);

/**
 * Folded explanations belong on paper; browsers without `::details-content` need them open. An iPad says that printing is
 * over when the preview appears and draws it again once a printer is chosen: so they stay open, folded to the eye, until
 * the reader touches the page again.
 */
const OP_PAPIER = 'data-open-op-papier';
addEventListener('beforeprint', () => {
	for (const details of document.querySelectorAll<HTMLDetailsElement>(
		'main details:not([open], .niet-bekend, .schrijven)',
	)) {
		details.toggleAttribute(OP_PAPIER, true);
		details.open = true;
	}
});
const foldAgain = () => {
	for (const details of document.querySelectorAll<HTMLDetailsElement>(`[${OP_PAPIER}]`)) {
		details.removeAttribute(OP_PAPIER);
		details.open = false;
	}
};
for (const soort of ['pointerdown', 'keydown', 'click']) addEventListener(soort, foldAgain, { capture: true });
