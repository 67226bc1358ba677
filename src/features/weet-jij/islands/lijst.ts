import { formatVoortgang, setAntwoord, STANDEN, type Antwoord } from '../regels/antwoorden.ts';
import { createElement, defineElement, removeZonderScript } from '../../../shared/dom.ts';
import { opslag, type Bewaard } from '../opslag/opslag.ts';

const NIET_BEWAARD =
	'Niet bewaard: je browser laat het niet toe of is vol. Druk de lijst af voor je deze pagina sluit.';

/**
 * A list of "Weet jij?" questions with three answers, an answer and a note per question, kept on this device by
 * permanent question id. Without this script the questions can be ticked and printed.
 */
class WeetJij extends HTMLElement {
	#vragen = [...this.querySelectorAll<HTMLElement>('[data-vraag]')];
	#ids = this.#vragen.map((vraag) => vraag.dataset['vraag'] ?? '');
	#voortgang = this.querySelector<HTMLElement>('[data-voortgang]');
	#gebouwd = false;
	#stopFollow: (() => void) | undefined;

	connectedCallback() {
		if (!this.#gebouwd) this.#build();
		this.#gebouwd = true;
		this.#stopFollow = opslag.follow(this.#show);
		this.#show();
	}

	disconnectedCallback() {
		this.#stopFollow?.();
	}

	#build() {
		for (const vraag of this.#vragen) {
			removeZonderScript(vraag);
			const id = vraag.dataset['vraag'] ?? '';
			for (const knop of vraag.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
				// A second click takes the answer back; native radios cannot be emptied.
				knop.addEventListener('click', () => this.#clickStand(id, knop));
				// The space bar does not click a radio that is already chosen.
				knop.addEventListener('keydown', (event) => {
					if (event.key !== ' ' || !knop.checked) return;
					event.preventDefault();
					this.#clickStand(id, knop);
				});
			}
			vraag.addEventListener('change', () => this.#save(vraag, id));
			vraag.addEventListener('input', (event) => {
				if (event.target instanceof HTMLTextAreaElement) this.#save(vraag, id);
			});
		}
		this.#buildKnoppen();
	}

	#buildKnoppen() {
		const knop = this.querySelector('[data-wis]');
		const ja = createElement('button', { value: 'ja', className: 'knop', textContent: 'Ja, wis deze antwoorden' });
		const nee = createElement('button', {
			value: 'nee',
			className: 'knop knop-licht',
			textContent: 'Nee, bewaar ze',
		});
		const dialoog = createElement(
			'dialog',
			{ className: 'vraag-vooraf' },
			createElement(
				'form',
				{ method: 'dialog' },
				createElement('p', {
					textContent: 'Wil je alle antwoorden en notities van deze lijst wissen? Andere lijsten blijven staan.',
				}),
				createElement('p', { className: 'kop-knoppen' }, nee, ja),
			),
		);
		dialoog.setAttribute('aria-label', 'Antwoorden wissen');
		knop?.addEventListener('click', () => {
			dialoog.returnValue = '';
			dialoog.showModal();
			nee.focus();
		});
		dialoog.addEventListener('close', () => {
			if (dialoog.returnValue !== 'ja') return;
			const bewaard = opslag.clearAntwoorden(this.#ids);
			this.#show();
			this.#report(bewaard, 'Je antwoorden op deze lijst zijn gewist.');
		});
		this.querySelector('[data-knoppen]')?.append(dialoog);
	}

	#clickStand(id: string, knop: HTMLInputElement) {
		if (opslag.readAntwoorden()[id]?.stand !== knop.value) return;
		knop.checked = false;
		knop.dispatchEvent(new Event('change', { bubbles: true }));
	}

	#save(vraag: HTMLElement, id: string) {
		const antwoord: Antwoord = {
			stand: STANDEN.find((stand) => stand === vraag.querySelector<HTMLInputElement>('input:checked')?.value),
			antwoord: vraag.querySelector<HTMLTextAreaElement>('[data-veld=antwoord]')?.value.trim(),
			notitie: vraag.querySelector<HTMLTextAreaElement>('[data-veld=notitie]')?.value.trim(),
		};
		const bewaard = opslag.saveAntwoord(id, antwoord);
		showOnPaper(vraag, antwoord);
		this.#report(bewaard, formatVoortgang(this.#ids, setAntwoord(opslag.readAntwoorden(), id, antwoord)));
	}

	#report(bewaard: Bewaard, tekst: string) {
		if (this.#voortgang) this.#voortgang.textContent = bewaard === 'bewaard' ? tekst : `${tekst}. ${NIET_BEWAARD}`;
	}

	#show = () => {
		const antwoorden = opslag.readAntwoorden();
		for (const vraag of this.#vragen) {
			const antwoord = antwoorden[vraag.dataset['vraag'] ?? ''] ?? {};
			for (const knop of vraag.querySelectorAll<HTMLInputElement>('input[type=radio]'))
				knop.checked = knop.value === antwoord.stand;
			for (const naam of ['antwoord', 'notitie'] as const) {
				const veld = vraag.querySelector<HTMLTextAreaElement>(`[data-veld=${naam}]`);
				// Never overwrite what the reader is typing right now.
				if (veld && veld !== document.activeElement) veld.value = antwoord[naam] ?? '';
			}
			const schrijven = vraag.querySelector<HTMLDetailsElement>('.schrijven');
			if (schrijven && (antwoord.antwoord || antwoord.notitie)) schrijven.open = true;
			showOnPaper(vraag, antwoord);
		}
		if (this.#voortgang) this.#voortgang.textContent = formatVoortgang(this.#ids, antwoorden);
	};
}

/** What the reader filled in, as it stands on paper: boxes, answer and note; lines to write on where nothing is filled in. */
function showOnPaper(vraag: HTMLElement, antwoord: Antwoord): void {
	for (const vakje of vraag.querySelectorAll<HTMLElement>('.papieren-vakjes [data-stand]')) {
		vakje.classList.toggle('aan', vakje.dataset['stand'] === antwoord.stand);
	}
	for (const naam of ['antwoord', 'notitie'] as const) {
		const plek = vraag.querySelector(`[data-print=${naam}]`);
		if (plek) plek.textContent = antwoord[naam] ?? '';
		plek?.parentElement?.classList.toggle('ingevuld', Boolean(antwoord[naam]));
	}
}
defineElement('weet-jij', WeetJij);
