import { findDeel } from '../../../shared/dom.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import type { Lijsten } from '../../weet-jij/index.ts';
import { Velden } from '../../weet-jij/later.ts';

/** One promise on the screen; without id as long as nothing was written. */
interface Kaart {
	id: string | undefined;
	element: HTMLElement;
	velden: Velden;
}

/** The promises about the question on the screen that are not kept yet. */
export class Toezeggingen {
	#lijst: Element;
	#gedaan: Element | null;
	#sjabloon: HTMLTemplateElement;
	#lijsten: Lijsten;
	#kaarten: Kaart[] = [];
	#vraag = '';
	#vergadering = '';

	constructor(deel: Element, sjabloon: HTMLTemplateElement, lijsten: Lijsten) {
		this.#lijst = findDeel(deel, '[data-lijst]');
		this.#gedaan = deel.querySelector('[data-gedaan]');
		this.#sjabloon = sjabloon;
		this.#lijsten = lijsten;
		deel.querySelector('[data-nieuw]')?.addEventListener('click', () => this.#add());
	}

	/** @param vergadering Name of the meeting; empty when it is none. */
	open(vraag: string, vergadering: string): void {
		this.#vraag = vraag;
		this.#vergadering = vergadering;
		this.#kaarten = [];
		this.#lijst.replaceChildren();
		if (this.#gedaan) this.#gedaan.textContent = '';
		this.show();
	}

	/** @returns Whether the reader had changed something. */
	save(): boolean {
		const veranderd = this.#kaarten.filter((kaart) => {
			const velden = kaart.velden.takeVeranderd();
			if (!velden) return false;
			if (kaart.id) this.#lijsten.saveToezegging(kaart.id, velden);
			else
				kaart.id = this.#lijsten.addToezegging({
					vraag: this.#vraag,
					opWelkeVergadering: this.#vergadering,
					...velden,
				});
			return true;
		});
		if (veranderd.length > 0 && this.#gedaan)
			this.#gedaan.textContent = 'De toezegging staat op Mijn lijst. Vul daar later aan wie haar deed.';
		return veranderd.length > 0;
	}

	show(): void {
		const bekend = this.#lijsten
			.read()
			.toezeggingen.filter(({ vraag, ingelostOp }) => vraag === this.#vraag && !ingelostOp);
		for (const kaart of this.#kaarten.filter(({ id }) => id && !bekend.some((ander) => ander.id === id)))
			kaart.element.remove();
		this.#kaarten = this.#kaarten.filter(({ element }) => element.isConnected);
		for (const toezegging of bekend) this.#getKaart(toezegging.id).velden.show({ ...toezegging });
	}

	#add(): void {
		const leeg = this.#kaarten.find(({ id }) => id === undefined) ?? this.#createKaart();
		leeg.element.querySelector<HTMLElement>('[data-veld]')?.focus();
	}

	#getKaart = (id: string): Kaart => this.#kaarten.find((kaart) => kaart.id === id) ?? this.#createKaart(id);

	#createKaart(id?: string): Kaart {
		const element = fillSjabloon(this.#sjabloon, {}).firstElementChild as HTMLElement;
		const kaart = { id, element, velden: new Velden(element) };
		this.#lijst.append(element);
		this.#kaarten.push(kaart);
		return kaart;
	}
}
