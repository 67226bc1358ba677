import { findDeel } from '../../../shared/dom.ts';
import { copyTekst, NIET_GEKOPIEERD, selectVeld } from '../../../shared/kopieer.ts';
import { downloadBestand } from '../../../shared/download.ts';
import { loadLater } from '../../../shared/herlaad.ts';
import { showTekst } from '../../../shared/veld.ts';
import { sayAfterPause } from '../../../shared/voorlezen.ts';
import { askFirst } from '../../../shared/vraag-vooraf.ts';
import { nameBestand } from '../regels/bestandsnaam.ts';
import { readOpmaak } from '../regels/opmaak.ts';
import { cleanTekst, formatOpen } from '../regels/tekst.ts';

/** The draft in its field: what the reader makes of it, and the ways to take it along. */
export class Ontwerpveld {
	#deel: Element;
	#veld: HTMLTextAreaElement;
	#melding: Element | null;
	/** What the field showed when last looked at. */
	#gezien = '';
	#keep: (tekst: string | undefined) => void;

	/** @param save Keeps what was typed; undefined puts the text back as it was made. */
	constructor(deel: Element, save: (tekst: string | undefined) => void) {
		this.#deel = deel;
		this.#veld = findDeel(deel, 'textarea');
		this.#melding = deel.querySelector('[data-gedaan]');
		this.#keep = save;
		const doe = (knop: string, werk: () => void) =>
			deel.querySelector(`[data-${knop}]`)?.addEventListener('click', werk);
		doe('kopieer', () => void this.#copy());
		doe('word', () => void this.#saveDocx());
		doe('papier-knop', () => this.#print());
		doe('terug', () => void this.#reset(save));
	}

	/** Keeps what the reader typed, if anything. */
	save(): void {
		if (this.#veld.value === this.#gezien) return;
		this.#gezien = this.#veld.value;
		this.#keep(this.#gezien);
	}

	show(naam: string, tekst: string, isEigen: boolean): void {
		showTekst(this.#veld, tekst);
		this.#gezien = this.#veld.value;
		const kop = this.#deel.querySelector('[data-instrumentnaam]');
		if (kop) kop.textContent = naam;
		for (const element of this.#deel.querySelectorAll<HTMLElement>('[data-eigen]')) element.hidden = !isEigen;
		sayAfterPause(this.#deel.querySelector('[data-open]'), formatOpen(tekst));
	}

	#say(tekst: string): void {
		sayAfterPause(this.#melding, tekst, 0);
	}

	async #copy(): Promise<void> {
		const isGekopieerd = await copyTekst(cleanTekst(this.#veld.value), () => selectVeld(this.#veld));
		this.#say(isGekopieerd ? 'De tekst is gekopieerd.' : NIET_GEKOPIEERD);
	}

	async #saveDocx(): Promise<void> {
		const blokken = readOpmaak(this.#veld.value);
		const [titel] = blokken;
		if (titel?.soort !== 'titel') return this.#say('Er staat geen tekst om te bewaren.');
		this.#say('Het bestand wordt gemaakt.');
		const docx = await loadLater(() => import('./docx.ts'));
		if (!docx) return this.#say('Het bestand kon niet worden gemaakt. Kopieer de tekst.');
		const naam = nameBestand(titel.tekst);
		const bestand = await docx.packDocx(blokken).catch(() => undefined);
		if (!bestand) return this.#say('Het bestand kon niet worden gemaakt. Kopieer de tekst.');
		downloadBestand(naam, bestand);
		this.#say(`Het bestand ${naam} staat bij je downloads.`);
	}

	/** On paper then stand the drafts and nothing else; an iPad draws its preview again after it said it was done. */
	#print(): void {
		const { dataset } = document.documentElement;
		dataset['opPapier'] = 'ontwerp';
		addEventListener('pointerdown', () => delete dataset['opPapier'], { once: true });
		addEventListener('keydown', () => delete dataset['opPapier'], { once: true });
		print();
	}

	async #reset(save: (tekst: undefined) => void): Promise<void> {
		const isGewenst = await askFirst({
			naam: 'Tekst terugzetten',
			vraag: 'Wil je jouw tekst weggooien en de gemaakte tekst terugzetten?',
			ja: 'Ja, zet de gemaakte tekst terug',
			nee: 'Nee, bewaar mijn tekst',
		});
		if (!isGewenst) return;
		save(undefined);
		this.#veld.focus();
		this.#say('De gemaakte tekst staat er weer.');
	}
}
