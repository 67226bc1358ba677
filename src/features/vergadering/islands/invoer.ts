import type { Keuzes } from '../../weet-jij/index.ts';
import { prepare, search } from '../../zoeken/later.ts';
import { formatGekozen } from '../regels/vergaderingen.ts';
import { proposeKeuzes, readOnderwerp } from '../regels/voorstel.ts';
import type { Deel } from './delen.ts';
import { drawVoorstel, readVakjes } from './keuzevakjes.ts';
import { getKeuzelijst } from './ophalen.ts';

/** After this rest, in milliseconds, the reader has stopped typing. */
const RUST = 250;
/** As many results as say what an item is about. */
const MEESTE = 30;
const GEEN_KEUZES: Keuzes = { themas: [], taken: [], vragen: [], inwonersvragen: [] };
const TWIJFEL =
	'We weten niet zeker waar dit over gaat en stellen niets voor. Zet het op de agenda en kies zelf uit de lijsten.';
/** Milliseconds: who waits longer puts the item on the agenda without a proposal. */
const GEDULD = 2_000;
const wait = (duur: number) => new Promise<false>((ga) => setTimeout(() => ga(false), duur));
const MISLUKT = 'Zoeken lukt nu niet. Zet het op de agenda en kies zelf uit de lijsten.';

/** The field in which an agenda item begins. Nothing that is typed leaves the device: the search runs in the browser. */
export class Invoer {
	#deel: Deel;
	#veld: HTMLInputElement;
	/** Where the boxes are drawn from. */
	#sjablonen: Deel;
	#beurt = 0;
	#klok: ReturnType<typeof setTimeout> | undefined;
	#zoekt: Promise<void> = Promise.resolve();
	#isBezig = false;

	constructor(deel: Deel, sjablonen: Deel, add: (naam: string, gekozen: Keuzes) => void) {
		this.#deel = deel;
		this.#sjablonen = sjablonen;
		this.#veld = deel.find('input[name=punt]', HTMLInputElement);
		this.#veld.addEventListener('focus', prepare, { once: true });
		this.#veld.addEventListener('input', () => this.#wait());
		deel.find('form').addEventListener('submit', (event) => {
			event.preventDefault();
			if (!this.#isBezig) void this.#submit(add);
		});
	}

	/** Proposes a set that the reader asked for elsewhere. */
	async propose(naam: string, keuzes: Keuzes): Promise<void> {
		this.#stop();
		this.#veld.value = naam;
		await this.#show(keuzes, this.#beurt);
	}

	#stop(): void {
		clearTimeout(this.#klok);
		this.#klok = undefined;
		this.#beurt += 1;
	}

	#wait(): void {
		this.#stop();
		this.#klok = setTimeout(() => this.#search(), RUST);
	}

	#search(): void {
		this.#stop();
		this.#zoekt = this.#findVoorstel(this.#beurt);
	}

	async #findVoorstel(beurt: number): Promise<void> {
		const onderwerp = readOnderwerp(this.#veld.value);
		if (onderwerp.length < 2) return this.#clear('');
		try {
			const [lijst, { treffers }] = await Promise.all([getKeuzelijst(), search(onderwerp, {}, MEESTE)]);
			if (beurt !== this.#beurt) return;
			const voorstel = proposeKeuzes(lijst, treffers);
			if (voorstel) await this.#show(voorstel, beurt);
			else this.#clear(TWIJFEL);
		} catch {
			if (beurt === this.#beurt) this.#clear(MISLUKT);
		}
	}

	async #show(voorstel: Keuzes, beurt: number): Promise<void> {
		const regels = await drawVoorstel(this.#sjablonen, await getKeuzelijst(), voorstel);
		if (beurt !== this.#beurt) return;
		this.#deel.find('[data-keuzes]').replaceChildren(...regels);
		this.#deel.find('[data-voorstel]').hidden = false;
		this.#say(`Voorstel: ${formatGekozen(voorstel)}. Haal weg wat je niet wilt.`);
	}

	#clear(uitleg: string): void {
		this.#deel.find('[data-voorstel]').hidden = true;
		this.#deel.find('[data-keuzes]').replaceChildren();
		this.#say(uitleg);
	}

	#say(uitleg: string): void {
		const plek = this.#deel.find('[data-uitleg]');
		if (plek.textContent !== uitleg) plek.textContent = uitleg;
	}

	async #submit(add: (naam: string, gekozen: Keuzes) => void): Promise<void> {
		const naam = this.#veld.value.trim();
		if (!naam) {
			this.#say('Schrijf eerst waar het over gaat.');
			return this.#veld.focus();
		}
		// Who was faster than the search gets what it finds all the same.
		if (this.#klok !== undefined) this.#search();
		this.#isBezig = true;
		const isGevonden = await Promise.race([this.#zoekt.then(() => true), wait(GEDULD)]);
		this.#isBezig = false;
		add(naam, isGevonden ? readVakjes(this.#deel.find('[data-keuzes]')) : GEEN_KEUZES);
		// What was typed while the search went on is the next item.
		if (this.#veld.value.trim() !== naam) return this.#wait();
		this.#stop();
		this.#veld.value = '';
		this.#clear('');
		this.#veld.focus();
	}
}
