import { readVandaag } from '../../../shared/dag.ts';
import { createElement, findDeel } from '../../../shared/dom.ts';
import { downloadTekst } from '../../../shared/download.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import { sayAfterPause } from '../../../shared/voorlezen.ts';
import { askFirst } from '../../../shared/vraag-vooraf.ts';
import type { Lijsten, Toezegging } from '../../weet-jij/index.ts';
import type * as mijn from '../../weet-jij/later.ts';
import { type Waarden } from '../../weet-jij/later.ts';
import { listTeksten, type Gegevens } from '../regels/gegevens.ts';
import { describeWanneer, formatToezeggingen, listFeiten } from '../regels/toezegging.ts';
import { Kaart, placeKaarten } from './kaart.ts';

type Regels = typeof mijn;

const dropLeeg = (waarden: Waarden): Waarden =>
	Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== ''));

/** What was promised to the raad: late ones stand out, those that were kept are folded. */
export class Toezeggingen {
	#deel: HTMLElement;
	#lijsten: Lijsten;
	#gegevens: Gegevens;
	#teksten: ReadonlyMap<string, string>;
	#kaarten = new Map<string, Kaart>();
	/** The promise that is being written and of which nothing is kept yet. */
	#nieuw: string | undefined;
	#regels: Regels;
	#refresh: () => void;

	constructor(deel: HTMLElement, lijsten: Lijsten, gegevens: Gegevens, regels: Regels, refresh: () => void) {
		this.#deel = deel;
		this.#lijsten = lijsten;
		this.#gegevens = gegevens;
		this.#teksten = listTeksten(gegevens);
		this.#regels = regels;
		this.#refresh = refresh;
		deel.querySelector('[data-nieuw]')?.addEventListener('click', () => this.add());
		deel.querySelector('[data-agenda]')?.addEventListener('click', () => this.#download('agenda'));
		deel.querySelector('[data-tabel]')?.addEventListener('click', () => this.#download('tabel'));
	}

	/** A new promise, open to be written; nothing is kept of it until something is. */
	add(vraag?: string): void {
		this.#nieuw ??= this.#regels.createId();
		const kaart = this.#getKaart(this.#nieuw);
		this.#deel.querySelector('[data-lijst=open]')?.prepend(kaart.element);
		kaart.show(vraag === undefined ? kaart.read() : { ...kaart.read(), vraag });
		this.#showRegels(kaart, undefined);
		kaart.open();
	}

	/** @returns Whether the reader had changed something. */
	save(): boolean {
		let isVeranderd = false;
		for (const [id, kaart] of this.#kaarten) {
			const veranderd = kaart.takeVeranderd();
			if (!veranderd) continue;
			const isNieuw = id === this.#nieuw;
			if (isNieuw && Object.values(veranderd).every((waarde) => waarde === '')) continue;
			if (isNieuw) this.#nieuw = undefined;
			isVeranderd = true;
			this.#lijsten.saveToezegging(id, isNieuw ? dropLeeg(kaart.read()) : veranderd);
			this.#showRegels(kaart, this.#find(id));
		}
		return isVeranderd;
	}

	show(): void {
		const vandaag = readVandaag();
		const { toezeggingen } = this.#lijsten.read();
		const isIngelost = (toezegging: Toezegging) => this.#regels.findStand(toezegging, vandaag) === 'ingelost';
		const groepen = {
			ingelost: toezeggingen.filter(isIngelost),
			open: toezeggingen.filter((toezegging) => !isIngelost(toezegging)),
		};
		for (const [naam, groep] of Object.entries(groepen)) {
			const lijst = this.#deel.querySelector(`[data-lijst=${naam}]`);
			const nieuw = naam === 'open' && this.#nieuw ? [this.#getKaart(this.#nieuw)] : [];
			if (lijst) placeKaarten(lijst, [...nieuw, ...groep.map(({ id }) => this.#getKaart(id))]);
			for (const toezegging of groep) this.#showKaart(this.#getKaart(toezegging.id), toezegging);
		}
		const vak = this.#deel.querySelector<HTMLElement>('[data-ingelost]');
		if (vak) vak.hidden = groepen.ingelost.length === 0;
		this.report();
	}

	report(): void {
		const standen = this.#listStanden();
		sayAfterPause(this.#deel.querySelector('[data-aantal]'), formatToezeggingen(standen));
		for (const knop of this.#deel.querySelectorAll<HTMLButtonElement>('[data-agenda], [data-tabel]'))
			knop.hidden = standen.length === 0;
	}

	countTeLaat(): number {
		return this.#listStanden().filter((stand) => stand === 'te-laat').length;
	}

	#listStanden() {
		const vandaag = readVandaag();
		return this.#lijsten.read().toezeggingen.map((toezegging) => this.#regels.findStand(toezegging, vandaag));
	}

	#find = (id: string): Toezegging | undefined => this.#lijsten.read().toezeggingen.find((ander) => ander.id === id);

	#getKaart(id: string): Kaart {
		const bekend = this.#kaarten.get(id);
		if (bekend) return bekend;
		const stuk = fillSjabloon(findDeel(this.#deel, 'template'), { kaart: {} });
		this.#fillVragen(stuk.querySelector('select'), this.#find(id)?.vraag ?? '');
		const kaart = new Kaart(id, stuk.firstElementChild as HTMLElement);
		kaart.onClick('wis', () => void this.#remove(id));
		kaart.onClick('los-in', () => {
			this.#lijsten.saveToezegging(id, { ingelostOp: readVandaag() });
			this.#refresh();
			this.#focusKop();
		});
		this.#kaarten.set(id, kaart);
		return kaart;
	}

	/** All questions by theme; one that the site does not know any more stays chosen. */
	#fillVragen(keuze: HTMLSelectElement | null, gekozen: string): void {
		const groepen = this.#gegevens.themas.map(({ titel, vragen }) =>
			createElement(
				'optgroup',
				{ label: titel },
				...vragen.map(({ id, vraag }) => createElement('option', { value: id, textContent: vraag })),
			),
		);
		keuze?.append(...groepen);
		const isBekend =
			groepen.length > 0 && this.#gegevens.themas.some(({ vragen }) => vragen.some(({ id }) => id === gekozen));
		if (gekozen && !isBekend)
			keuze?.append(createElement('option', { value: gekozen, textContent: this.#teksten.get(gekozen) ?? gekozen }));
	}

	#showKaart(kaart: Kaart, toezegging: Toezegging | undefined): void {
		kaart.show({ ...toezegging });
		this.#showRegels(kaart, toezegging);
	}

	#showRegels(kaart: Kaart, toezegging: Toezegging | undefined): void {
		const vandaag = readVandaag();
		const stand = toezegging ? this.#regels.findStand(toezegging, vandaag) : 'open';
		const set = (naam: string, tekst: string) => {
			const plek = kaart.element.querySelector(`[data-${naam}]`);
			if (plek) plek.textContent = tekst;
		};
		set('wat', toezegging ? toezegging.wat.trim() || 'Toezegging zonder omschrijving' : 'Nieuwe toezegging');
		set('wanneer', toezegging ? describeWanneer(toezegging, stand, vandaag) : '');
		kaart.showFeiten(toezegging ? listFeiten(toezegging, this.#teksten) : []);
		kaart.element.dataset['stand'] = stand;
		const losIn = kaart.element.querySelector<HTMLElement>('[data-los-in]');
		if (losIn) losIn.hidden = !toezegging || stand === 'ingelost';
	}

	async #remove(id: string): Promise<void> {
		const isGewenst = await askFirst({
			naam: 'Toezegging verwijderen',
			vraag: 'Wil je deze toezegging verwijderen?',
			ja: 'Ja, verwijder haar',
			nee: 'Nee, bewaar haar',
		});
		if (!isGewenst) return;
		if (id === this.#nieuw) this.#nieuw = undefined;
		this.#lijsten.remove('toezegging', id);
		this.#kaarten.get(id)?.element.remove();
		this.#kaarten.delete(id);
		this.#refresh();
		this.#focusKop();
	}

	#focusKop(): void {
		this.#deel.querySelector<HTMLElement>('h2')?.focus();
	}

	#download(soort: 'agenda' | 'tabel'): void {
		const { formatToezeggingenAgenda, formatToezeggingenCsv } = this.#regels;
		const vandaag = readVandaag();
		const { toezeggingen } = this.#lijsten.read();
		if (soort === 'tabel') {
			const tabel = formatToezeggingenCsv(toezeggingen, this.#teksten, vandaag);
			return downloadTekst(`toezeggingen-${vandaag}.csv`, tabel, 'text/csv');
		}
		const agenda = formatToezeggingenAgenda(toezeggingen, this.#teksten, vandaag);
		if (agenda) return downloadTekst(`toezeggingen-${vandaag}.ics`, agenda, 'text/calendar');
		const geen = 'Er is geen open toezegging met een datum. Vul eerst in voor wanneer iets is beloofd.';
		sayAfterPause(this.#deel.querySelector('[data-aantal]'), geen, 0);
	}
}
