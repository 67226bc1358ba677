import { joinTeksten, type Lijsten, type Raadstaak } from '../../weet-jij/index.ts';
import { AANGEVINKT, Velden } from '../../weet-jij/later.ts';

/** One row of the list of what the raad decides. */
export class Rij {
	readonly id: string;
	readonly element: HTMLElement;
	#velden: Velden;

	constructor(element: HTMLElement) {
		this.element = element;
		this.id = element.dataset['taak'] ?? '';
		this.#velden = new Velden(element);
	}

	/** What was ticked or typed before the script came is added to what was kept. */
	takeVroeg(lijsten: Lijsten, bewaard: Raadstaak | undefined): void {
		const { laatst, ...rest } = this.#velden.takeVeranderd() ?? {};
		if (laatst !== undefined) lijsten.saveTaak(this.id, { laatst: joinTeksten(bewaard?.laatst ?? '', laatst) });
		if (rest['vinkje']) lijsten.saveTaak(this.id, { vinkje: true });
	}

	/** @returns Whether there was something to store. */
	save(lijsten: Lijsten): boolean {
		const { vinkje, laatst } = this.#velden.takeVeranderd() ?? {};
		if (vinkje === undefined && laatst === undefined) return false;
		lijsten.saveTaak(this.id, {
			...(vinkje === undefined ? {} : { vinkje: vinkje === AANGEVINKT }),
			...(laatst === undefined ? {} : { laatst }),
		});
		if (laatst !== undefined) this.#print(laatst);
		return true;
	}

	show({ vinkje, laatst }: Raadstaak = { vinkje: false, laatst: '' }): void {
		this.#velden.show({ vinkje: vinkje ? AANGEVINKT : '', laatst });
		this.#print(laatst);
	}

	#print(laatst: string): void {
		const papier = this.element.querySelector('[data-print]');
		if (papier) papier.textContent = laatst.trim();
	}
}
