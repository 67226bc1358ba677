import { findDeel } from '../../../shared/dom.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import { allowTerugnemen } from '../../../shared/terugnemen.ts';
import { STAND_NAMEN, STANDEN, type MijnLijst } from '../../weet-jij/index.ts';
import { lijsten, Velden } from '../../weet-jij/later.ts';
import { listSchermen, type Groep, type Lijst, type Scherm } from '../regels/schermen.ts';
import { Toezeggingen } from './toezeggingen.ts';

/** The question on the screen with its fields, and the list to jump from. */
export class Vraagscherm {
	#houder: HTMLElement;
	#velden: Velden;
	#toezeggingen: Toezeggingen;
	#groepSjabloon: HTMLTemplateElement;
	#scherm: Scherm | undefined;

	constructor(houder: HTMLElement, findSjabloon: (naam: string) => HTMLTemplateElement) {
		this.#houder = houder;
		houder.replaceChildren(fillSjabloon(findSjabloon('scherm'), {}));
		this.#velden = new Velden(this.#find('[data-veegvlak]'));
		this.#toezeggingen = new Toezeggingen(this.#find('[data-deel=toezeggingen]'), findSjabloon('toezegging'), lijsten);
		this.#groepSjabloon = findSjabloon('groep');
		allowTerugnemen(
			houder.querySelectorAll<HTMLInputElement>('[data-veld=stand]'),
			(knop) => this.#readVraag()?.stand === knop.value,
		);
	}

	/** Shows one question; `nummer` counts from 0. */
	open(lijst: Lijst, nummer: number): void {
		const schermen = listSchermen(lijst);
		const scherm = schermen[nummer];
		if (!scherm) return;
		this.#scherm = scherm;
		const { vraag, goed, doorvraag } = scherm.vraag;
		const punt = lijst.groepen.find((groep) => groep.schermen.includes(scherm))?.naam ?? '';
		const teller = `${nummer + 1} van ${schermen.length}`;
		this.#set('titel', lijst.titel);
		this.#set('punt', punt === lijst.titel ? '' : punt);
		this.#set('teller', teller);
		this.#set('vraag', vraag);
		this.#set('goed', goed);
		this.#set('doorvraag', doorvraag);
		this.#toezeggingen.open(scherm.vraag.id, lijst.vergadering);
		this.#showEinde(nummer, schermen.length);
		this.show();
	}

	/** Tells who cannot see it which question it is. */
	say(): void {
		this.#set('gezegd', `${this.#read('teller')}. ${this.#read('vraag')}`);
	}

	focus(): void {
		this.#find('[data-vraag]').focus();
	}

	/** @returns Whether the reader had changed something. */
	save(): boolean {
		const isToegezegd = this.#toezeggingen.save();
		const veranderd = this.#velden.takeVeranderd();
		if (veranderd && this.#scherm) lijsten.saveVraag(this.#scherm.vraag.id, veranderd);
		return isToegezegd || veranderd !== undefined;
	}

	/** Shows what is kept at the question. */
	show(): void {
		this.#velden.show({ ...this.#readVraag() });
		this.#toezeggingen.show();
	}

	/** Fills the list to jump from. */
	showAlle({ groepen, weg }: Lijst, go: (nummer: number) => void): void {
		const { vragen } = lijsten.read();
		let nummer = 0;
		const describe = (groep: Groep) => ({
			naam: groep.naam,
			leeg: groep.schermen.length === 0 ? {} : undefined,
			vragen:
				groep.schermen.length > 0
					? { rij: groep.schermen.map((scherm) => ({ knop: this.#describeKnop(scherm, ++nummer, vragen) })) }
					: undefined,
		});
		const opgave = this.#find('[data-inhoudsopgave]');
		opgave.replaceChildren(fillSjabloon(this.#groepSjabloon, { groep: groepen.map(describe) }));
		for (const [index, knop] of opgave.querySelectorAll('button').entries())
			knop.addEventListener('click', () => go(index));
		const regel = this.#find('[data-weg]');
		regel.hidden = weg === 0;
		regel.textContent = `${weg === 1 ? 'Eén vraag staat' : `${weg} vragen staan`} niet meer op deze site. Wat je erbij bewaarde, staat op Mijn lijst.`;
	}

	#describeKnop({ sleutel, vraag }: Scherm, nummer: number, vragen: MijnLijst['vragen']) {
		const stand = STANDEN.find((naam) => naam === vragen[vraag.id]?.stand);
		return {
			tekst: `${nummer}. ${vraag.vraag}`,
			stand: stand && STAND_NAMEN[stand],
			...(sleutel === this.#scherm?.sleutel ? { '@aria-current': 'true' } : {}),
		};
	}

	#showEinde(nummer: number, aantal: number): void {
		// A button that is switched off would lose the focus.
		const setUit = (stap: string, isUit: boolean) =>
			this.#find(`[data-stap="${stap}"]`).setAttribute('aria-disabled', String(isUit));
		setUit('-1', nummer === 0);
		setUit('1', nummer === aantal - 1);
		this.#find('[data-einde]').hidden = nummer < aantal - 1;
	}

	#readVraag = () => (this.#scherm ? lijsten.read().vragen[this.#scherm.vraag.id] : undefined);

	#read = (naam: string) => this.#find(`[data-${naam}]`).textContent;

	#set(naam: string, tekst: string): void {
		this.#find(`[data-${naam}]`).textContent = tekst;
	}

	#find = (plek: string) => findDeel(this.#houder, plek);
}
