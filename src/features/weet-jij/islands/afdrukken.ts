import { formatDag, formatMoment } from '../../../shared/dag.ts';
import { registreer } from '../../../shared/dom.ts';
import { GEMEENTE_GEKOZEN, getAntwoorden } from '../../gemeenten/islands/keuze.ts';
import { opslag } from '../opslag/opslag.ts';

/** The head of every printed sheet: name of the gemeente and today's date; without script a line to write on. */
class PrintKop extends HTMLElement {
	connectedCallback() {
		document.addEventListener(GEMEENTE_GEKOZEN, this.#vul);
		// A page may stay open overnight: the date is that of the print.
		addEventListener('beforeprint', this.#vulDatum);
		this.#vulDatum();
		void this.#vul();
	}

	disconnectedCallback() {
		document.removeEventListener(GEMEENTE_GEKOZEN, this.#vul);
		removeEventListener('beforeprint', this.#vulDatum);
	}

	#zet(naam: string, tekst: string) {
		const plek = this.querySelector(`[data-print-${naam}]`);
		if (!plek) return;
		plek.textContent = tekst;
		plek.classList.toggle('ingevuld', tekst !== '');
	}

	#vulDatum = () => this.#zet('datum', formatMoment(formatDag(new Date())));

	#vul = async () => {
		const slug = opslag.readGemeente();
		const gemeente = slug ? await getAntwoorden(slug) : undefined;
		this.#zet('gemeente', gemeente?.naam ?? '');
	};
}
registreer('print-kop', PrintKop);

class PrintKnop extends HTMLElement {
	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', () => print());
	}
}
registreer('print-knop', PrintKnop);

/** Folded explanations belong on paper; they close again afterwards. Browsers without `::details-content` need this. */
const geopend = new Set<HTMLDetailsElement>();
addEventListener('beforeprint', () => {
	for (const details of document.querySelectorAll<HTMLDetailsElement>(
		'main details:not([open], .niet-bekend, .schrijven)',
	)) {
		details.open = true;
		geopend.add(details);
	}
});
addEventListener('afterprint', () => {
	for (const details of geopend) details.open = false;
	geopend.clear();
});
