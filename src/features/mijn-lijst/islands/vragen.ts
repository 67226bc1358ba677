import { findDeel } from '../../../shared/dom.ts';
import { readVandaag } from '../../../shared/dag.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import { allowTerugnemen } from '../../../shared/terugnemen.ts';
import { sayAfterPause } from '../../../shared/voorlezen.ts';
import { askFirst } from '../../../shared/vraag-vooraf.ts';
import { formatVoortgang, type Lijsten } from '../../weet-jij/index.ts';
import { formatAantal, formatFilter, isGekozen, type Filter } from '../regels/filter.ts';
import type { Gegevens } from '../regels/gegevens.ts';
import { groupVragen, listFeiten, type Regel } from '../regels/overzicht.ts';
import { Kaart, placeKaarten } from './kaart.ts';

/** What one question on the page needs of the rest of the page. */
export interface Omgeving {
	addToezegging: (vraag: string) => void;
	/** Something was wiped by the reader. */
	refresh: () => void;
}

function describeKaart({ vraag, adres, letOp, opvolger }: Regel) {
	return {
		link: adres === undefined ? undefined : { '=': vraag, '@href': adres },
		tekst: adres === undefined ? vraag : undefined,
		groep: { '@aria-label': vraag },
		letOp: letOp || undefined,
		opvolger: opvolger === undefined ? undefined : { link: { '@href': opvolger } },
		nagekeken: adres !== undefined && letOp ? {} : undefined,
	};
}

/** Every question at which something is kept, by theme. */
export class Vragen {
	#deel: HTMLElement;
	#lijsten: Lijsten;
	#gegevens: Gegevens;
	#omgeving: Omgeving;
	#kaarten = new Map<string, Kaart>();

	constructor(deel: HTMLElement, lijsten: Lijsten, gegevens: Gegevens, omgeving: Omgeving) {
		this.#deel = deel;
		this.#lijsten = lijsten;
		this.#gegevens = gegevens;
		this.#omgeving = omgeving;
		for (const veld of deel.querySelectorAll('[data-filter]'))
			veld.addEventListener('input', () => this.#filter(this.#group()));
	}

	/** @returns Whether the reader had changed something. */
	save(): boolean {
		let isVeranderd = false;
		for (const [id, kaart] of this.#kaarten) {
			const veranderd = kaart.takeVeranderd();
			if (!veranderd) continue;
			isVeranderd = true;
			this.#lijsten.saveVraag(id, veranderd);
			const notitie = this.#lijsten.read().vragen[id];
			if (notitie) kaart.showFeiten(listFeiten(notitie, kaart.readStand()));
		}
		return isVeranderd;
	}

	show(): void {
		const groepen = this.#group();
		for (const [groep, regels] of groepen) {
			const lijst = this.#deel.querySelector(`[data-groep="${groep}"] [data-lijst]`);
			if (lijst) placeKaarten(lijst, regels.map(this.#getKaart));
			for (const { id, notitie } of regels) {
				const kaart = this.#kaarten.get(id);
				kaart?.show({ ...notitie });
				kaart?.showFeiten(listFeiten(notitie, kaart.readStand()));
			}
		}
		this.#deel.toggleAttribute('data-leeg', this.#kaarten.size === 0);
		this.#filter(groepen);
		this.report();
	}

	/** How far the reader is with every theme. */
	report(): void {
		const { vragen } = this.#lijsten.read();
		for (const thema of this.#gegevens.themas) {
			const plek = this.#deel.querySelector(`[data-thema="${thema.id}"] [data-voortgang]`);
			const ids = thema.vragen.map(({ id }) => id);
			if (plek) plek.textContent = formatVoortgang(ids, vragen);
		}
	}

	#group = () => groupVragen(this.#gegevens, this.#lijsten.read().vragen);

	#getKaart = (regel: Regel): Kaart => {
		const bekend = this.#kaarten.get(regel.id);
		if (bekend) return bekend;
		const stuk = fillSjabloon(findDeel(this.#deel, 'template'), { kaart: describeKaart(regel) });
		const kaart = new Kaart(regel.id, stuk.firstElementChild as HTMLElement);
		this.#connect(kaart);
		this.#kaarten.set(regel.id, kaart);
		return kaart;
	};

	#connect(kaart: Kaart): void {
		const { id, element } = kaart;
		allowTerugnemen(
			element.querySelectorAll<HTMLInputElement>('[data-veld=stand]'),
			(knop) => this.#lijsten.read().vragen[id]?.stand === knop.value,
		);
		kaart.onClick('toezegging', () => this.#omgeving.addToezegging(id));
		kaart.onClick('wis', () => void this.#clear(id));
		kaart.onClick('klopt', () => {
			this.save();
			this.#lijsten.saveVraag(id, { nagekeken: readVandaag() });
			this.#dropKaart(id);
		});
	}

	async #clear(id: string): Promise<void> {
		const isGewenst = await askFirst({
			naam: 'Antwoord wissen',
			vraag: 'Wil je je antwoord, je notitie en de rest bij deze vraag wissen? Toezeggingen blijven staan.',
			ja: 'Ja, wis alles bij deze vraag',
			nee: 'Nee, bewaar het',
		});
		if (!isGewenst) return;
		this.#lijsten.remove('vraag', id);
		this.#dropKaart(id);
	}

	/** Draws a question anew, or leaves it out when nothing is kept any more; the focus goes to the heading. */
	#dropKaart(id: string): void {
		this.#kaarten.get(id)?.element.remove();
		this.#kaarten.delete(id);
		this.#omgeving.refresh();
		this.#deel.querySelector<HTMLElement>('h2')?.focus();
	}

	#readFilter(): Filter {
		const read = (naam: string) =>
			this.#deel.querySelector<HTMLInputElement>(`[data-filter=${naam}]:not([type=radio]:not(:checked))`)?.value ?? '';
		return { soort: read('soort'), thema: read('thema'), zoek: read('zoek') };
	}

	/** What the reader is working at stays in sight, also when it is no longer what was asked for. */
	#filter(groepen: ReadonlyMap<string, Regel[]>): void {
		const filter = this.#readFilter();
		const totaal = [...groepen.values()].flat().length;
		const raak = new Set<string>();
		for (const [groep, regels] of groepen)
			for (const regel of regels) if (isGekozen(regel, groep, filter)) raak.add(regel.id);
		for (const [id, { element }] of this.#kaarten)
			element.hidden = !raak.has(id) && !element.contains(document.activeElement);
		for (const groep of groepen.keys()) {
			const sectie = this.#deel.querySelector<HTMLElement>(`[data-groep="${groep}"]`);
			if (sectie) sectie.hidden = !sectie.querySelector('[data-lijst] > :not([hidden])');
		}
		const getoond = raak.size;
		const titel = this.#gegevens.themas.find(({ id }) => id === filter.thema)?.titel;
		sayAfterPause(
			this.#deel.querySelector('[data-aantal]'),
			formatAantal(getoond, totaal) + formatFilter(filter, titel),
			totaal === getoond ? 0 : undefined,
		);
	}
}
