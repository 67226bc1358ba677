import { askFirst } from '../../../shared/vraag-vooraf.ts';
import type { Lijsten, Vergadering } from '../../weet-jij/index.ts';
import { nameVergadering, Velden } from '../../weet-jij/later.ts';
import { formatVergaderadres } from '../regels/fragment.ts';
import { describeVergadering, nameKopie } from '../regels/vergaderingen.ts';
import type { Deel } from './delen.ts';

/** The name and the day of the open meeting, and the way to the others. */
export class Vergaderingen {
	#deel: Deel;
	#lijsten: Lijsten;
	#velden: Velden;
	#open: Vergadering | undefined;
	/** Opens another meeting; a new one without id. */
	#choose: (id: string | undefined) => void;

	constructor(deel: Deel, lijsten: Lijsten, choose: (id: string | undefined) => void) {
		this.#deel = deel;
		this.#lijsten = lijsten;
		this.#choose = choose;
		this.#velden = new Velden(deel.element);
		deel.onClick('nieuw', () => {
			choose(undefined);
			this.#say('Dit is een nieuwe vergadering. Zet er een agendapunt op, of geef haar een naam.');
			deel.find('[data-veld=naam]').focus();
		});
		deel.onClick('kopieer', () => this.#copy());
		deel.onClick('archiveer', () => this.#archive());
		deel.onClick('wis', () => void this.#remove());
	}

	/**
	 * @param open The meeting the page is at: at the second key of a new one it is there, though not shown yet.
	 * @returns Id of the meeting that was changed; undefined when nothing was.
	 */
	save(open: string | undefined): string | undefined {
		const veranderd = this.#velden.takeVeranderd();
		if (!veranderd) return undefined;
		if (open === undefined) return this.#lijsten.addVergadering(veranderd);
		this.#lijsten.saveVergadering(open, veranderd);
		return open;
	}

	show(vergaderingen: readonly Vergadering[], open: Vergadering | undefined): void {
		this.#open = open;
		this.#velden.show({ naam: open?.naam, datum: open?.datum });
		this.#deel.find('[data-naam]').textContent = open ? nameVergadering(open) : 'Nieuwe vergadering';
		this.#deel.find('[data-van-vergadering]').hidden = !open;
		this.#deel.find('[data-archiveer]').textContent = open?.gearchiveerd
			? 'Haal uit het archief'
			: 'Zet in het archief';
		const archief = vergaderingen.filter(({ gearchiveerd }) => gearchiveerd);
		this.#showLijst(
			'open',
			vergaderingen.filter(({ gearchiveerd }) => !gearchiveerd),
		);
		this.#showLijst('archief', archief);
		this.#deel.find('[data-archief]').hidden = archief.length === 0;
		this.#deel.find('[data-andere]').hidden = vergaderingen.length === 0;
	}

	#showLijst(naam: string, vergaderingen: readonly Vergadering[]): void {
		const regels = vergaderingen.map((vergadering) => {
			const link = { '@href': formatVergaderadres(vergadering.id), '=': nameVergadering(vergadering) };
			const isOpen = vergadering.id === this.#open?.id;
			return this.#deel.draw('map', {
				link: isOpen ? { ...link, '@aria-current': 'true' } : link,
				feiten: describeVergadering(vergadering),
			});
		});
		this.#deel.find(`[data-lijst=${naam}]`).replaceChildren(...regels);
	}

	#copy(): void {
		const kopie = this.#open && this.#lijsten.copyVergadering(this.#open.id, nameKopie(this.#open));
		if (!kopie) return;
		this.#choose(kopie);
		this.#say('Dit is de kopie. Geef haar een naam en een dag.');
		this.#deel.find('[data-veld=naam]').focus();
	}

	#archive(): void {
		if (!this.#open) return;
		const { id, gearchiveerd } = this.#open;
		this.#lijsten.saveVergadering(id, { gearchiveerd: !gearchiveerd });
		this.#choose(id);
		this.#say(gearchiveerd ? 'De vergadering is terug uit het archief.' : 'De vergadering staat in het archief.');
	}

	async #remove(): Promise<void> {
		const open = this.#open;
		if (!open) return;
		const isGewenst = await askFirst({
			naam: 'Vergadering verwijderen',
			vraag: `Wil je “${nameVergadering(open)}” met de agenda verwijderen? Je antwoorden en toezeggingen blijven staan.`,
			ja: 'Ja, verwijder haar',
			nee: 'Nee, bewaar haar',
		});
		if (!isGewenst) return;
		this.#lijsten.remove('vergadering', open.id);
		this.#choose(undefined);
		this.#say('De vergadering is verwijderd.');
		this.#deel.find('h2').focus();
	}

	#say(tekst: string): void {
		this.#deel.find('[data-gedaan]').textContent = tekst;
	}
}
