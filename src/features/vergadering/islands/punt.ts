import { findDeel } from '../../../shared/dom.ts';
import type { Agendapunt, Keuzes, Keuzesoort } from '../../weet-jij/index.ts';
import { Velden } from '../../weet-jij/later.ts';
import { formatGekozen } from '../regels/vergaderingen.ts';
import type { Deel } from './delen.ts';
import { Keuzelijsten } from './keuzevakjes.ts';
import { getKeuzelijst } from './ophalen.ts';

/** What an agenda item asks of the agenda. */
export interface Puntwerk {
	move: (id: string, stap: -1 | 1) => void;
	remove: (id: string) => void;
	choose: (id: string, soort: Keuzesoort, ids: string[]) => void;
	/** The lists could not be had. */
	fail: () => void;
}

/** One item of the agenda. */
export class Punt {
	readonly id: string;
	readonly element: HTMLElement;
	#deel: Deel;
	#werk: Puntwerk;
	#velden: Velden;
	#lijsten: Keuzelijsten | undefined;
	#isBezig = false;
	#gekozen: Keuzes = { themas: [], taken: [], vragen: [], inwonersvragen: [] };

	constructor(id: string, deel: Deel, werk: Puntwerk) {
		this.id = id;
		this.#deel = deel;
		this.#werk = werk;
		this.element = deel.draw('punt');
		this.#velden = new Velden(this.element);
		this.#onClick('omhoog', () => werk.move(id, -1));
		this.#onClick('omlaag', () => werk.move(id, 1));
		this.#onClick('haal-weg', () => werk.remove(id));
		findDeel(this.element, 'details').addEventListener('toggle', ({ target }) => {
			if (target instanceof HTMLDetailsElement && target.open) void this.#drawLijsten();
		});
	}

	/** The name that the reader changed; undefined when it is as it was. */
	takeNaam(): string | undefined {
		return this.#velden.takeVeranderd()?.['naam'];
	}

	show({ naam, gekozen }: Agendapunt, plek: number, aantal: number): void {
		this.#gekozen = gekozen;
		this.#velden.show({ naam });
		const kop = naam.trim() || 'Agendapunt zonder naam';
		findDeel(this.element, '[data-kop]').textContent = `${plek + 1}. ${kop}`;
		findDeel(this.element, '[data-gekozen]').textContent = formatGekozen(gekozen) || 'Nog niets gekozen';
		for (const [knop, doet] of [
			['omhoog', 'Zet omhoog'],
			['omlaag', 'Zet omlaag'],
			['haal-weg', 'Haal van de agenda'],
		] as const)
			findDeel(this.element, `[data-${knop}]`).ariaLabel = `${doet}: ${kop}`;
		findDeel(this.element, '[data-omhoog]', HTMLButtonElement).disabled = plek === 0;
		findDeel(this.element, '[data-omlaag]', HTMLButtonElement).disabled = plek === aantal - 1;
		this.#lijsten?.show(gekozen);
	}

	/** Opens the lists from which the reader chooses. */
	open(): void {
		findDeel(this.element, 'details', HTMLDetailsElement).open = true;
	}

	focus(knop: 'omhoog' | 'omlaag'): void {
		const ander = knop === 'omhoog' ? 'omlaag' : 'omhoog';
		const eerste = findDeel(this.element, `[data-${knop}]`, HTMLButtonElement);
		(eerste.disabled ? findDeel(this.element, `[data-${ander}]`) : eerste).focus();
	}

	#onClick(knop: string, werk: () => void): void {
		findDeel(this.element, `[data-${knop}]`).addEventListener('click', werk);
	}

	async #drawLijsten(): Promise<void> {
		if (this.#lijsten || this.#isBezig) return;
		this.#isBezig = true;
		const lijst = await getKeuzelijst().catch(() => undefined);
		this.#isBezig = false;
		if (!lijst) return this.#werk.fail();
		this.#lijsten = new Keuzelijsten(this.#deel, findDeel(this.element, '[data-keuzes]'), lijst, this.#gekozen, {
			choose: (soort, id, isGekozen) => {
				const rest = this.#gekozen[soort].filter((ander) => ander !== id);
				this.#werk.choose(this.id, soort, isGekozen ? [...rest, id] : rest);
			},
			fail: this.#werk.fail,
		});
	}
}
