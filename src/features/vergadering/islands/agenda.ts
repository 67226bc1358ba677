import type { Agendapunt, Keuzes, Lijsten, Vergadering } from '../../weet-jij/index.ts';
import { moveItem } from '../regels/vergaderingen.ts';
import type { Deel } from './delen.ts';
import { Punt, type Puntwerk } from './punt.ts';

/** The items of the open meeting. */
export class Agenda {
	#deel: Deel;
	#lijsten: Lijsten;
	#vergadering: Vergadering | undefined;
	#punten = new Map<string, Punt>();
	#weg: (() => void) | undefined;
	#werk: Puntwerk;
	#refresh: () => void;

	/** @param refresh Something changed here. */
	constructor(deel: Deel, lijsten: Lijsten, refresh: () => void, fail: () => void) {
		this.#deel = deel;
		this.#lijsten = lijsten;
		this.#refresh = refresh;
		this.#werk = {
			move: (id, stap) => this.#move(id, stap),
			remove: (id) => this.#remove(id),
			choose: (id, soort, ids) => this.#save(id, { gekozen: { [soort]: ids } }),
			fail,
		};
		deel.find('[data-terug] button').addEventListener('click', () => this.#undo());
	}

	/** Puts an item on a meeting; who got no proposal chooses from the lists. */
	add(vergadering: string, naam: string, gekozen: Keuzes): void {
		const id = this.#lijsten.addAgendapunt(vergadering, { naam, gekozen });
		this.#refresh();
		if (Object.values(gekozen).every((ids: string[]) => ids.length === 0)) this.#punten.get(id)?.open();
		this.#say(`“${naam}” staat op de agenda.`);
	}

	/** @returns Whether the reader had changed a name. */
	save(): boolean {
		let isVeranderd = false;
		for (const [id, punt] of this.#punten) {
			const naam = punt.takeNaam();
			if (naam === undefined || !this.#vergadering) continue;
			isVeranderd = true;
			this.#lijsten.saveAgendapunt(this.#vergadering.id, id, { naam });
		}
		return isVeranderd;
	}

	show(vergadering: Vergadering | undefined): void {
		if (vergadering?.id !== this.#vergadering?.id) this.#forget();
		this.#vergadering = vergadering;
		const punten = vergadering?.agendapunten ?? [];
		this.#deel.element.hidden = punten.length === 0 && this.#weg === undefined;
		this.#place(punten);
		for (const [plek, punt] of punten.entries()) this.#punten.get(punt.id)?.show(punt, plek, punten.length);
	}

	/** Of what stands in the right place nothing moves: the focus would be lost. */
	#place(punten: readonly Agendapunt[]): void {
		const elementen = punten.map(({ id }) => {
			const punt = this.#punten.get(id) ?? new Punt(id, this.#deel, this.#werk);
			this.#punten.set(id, punt);
			return punt.element;
		});
		const lijst = this.#deel.find('[data-lijst]');
		for (const element of [...lijst.children]) if (!elementen.includes(element as HTMLElement)) element.remove();
		for (const [plek, element] of elementen.entries())
			if (lijst.children[plek] !== element) lijst.insertBefore(element, lijst.children[plek] ?? null);
		const over = new Set(punten.map(({ id }) => id));
		for (const id of this.#punten.keys()) if (!over.has(id)) this.#punten.delete(id);
	}

	#forget(): void {
		this.#punten.clear();
		this.#setWeg(undefined);
		this.#say('');
	}

	#save(id: string, wijziging: Parameters<Lijsten['saveAgendapunt']>[2]): void {
		if (this.#vergadering) this.#lijsten.saveAgendapunt(this.#vergadering.id, id, wijziging);
		this.#refresh();
	}

	#move(id: string, stap: -1 | 1): void {
		if (!this.#vergadering) return;
		const ids = moveItem(
			this.#vergadering.agendapunten.map((punt) => punt.id),
			id,
			stap,
		);
		this.#lijsten.sortAgendapunten(this.#vergadering.id, ids);
		this.#refresh();
		this.#punten.get(id)?.focus(stap < 0 ? 'omhoog' : 'omlaag');
		this.#say(`Dit agendapunt staat nu op plaats ${ids.indexOf(id) + 1} van ${ids.length}.`);
	}

	#remove(id: string): void {
		const vergadering = this.#vergadering;
		const punt = vergadering?.agendapunten.find((ander) => ander.id === id);
		if (!vergadering || !punt) return;
		const volgorde = vergadering.agendapunten.map((ander) => ander.id);
		this.#setWeg(() => {
			this.#lijsten.sortAgendapunten(vergadering.id, volgorde);
			this.#refresh();
		});
		this.#lijsten.removeAgendapunt(vergadering.id, id);
		this.#refresh();
		this.#say(`“${punt.naam}” is van de agenda gehaald.`);
		this.#deel.find('[data-terug] button').focus();
	}

	#undo(): void {
		this.#weg?.();
		this.#setWeg(undefined);
		this.#say('Het agendapunt staat er weer.');
		this.#deel.find('h2').focus();
	}

	#setWeg(weg: (() => void) | undefined): void {
		this.#weg = weg;
		this.#deel.find('[data-terug]').hidden = weg === undefined;
	}

	#say(tekst: string): void {
		this.#deel.find('[data-gedaan]').textContent = tekst;
	}
}
