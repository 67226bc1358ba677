import { createElement } from '../../../shared/dom.ts';
import type { Keuzes, Keuzesoort } from '../../weet-jij/index.ts';
import { listThemas } from '../regels/blad.ts';
import { ALGEMEEN, type Keuzelijst } from '../regels/gegevens.ts';
import { KEUZENAMEN, listKeuzes } from '../regels/keuzes.ts';
import type { Deel } from './delen.ts';
import { getThemablad } from './ophalen.ts';

const SOORTEN = ['themas', 'taken', 'vragen', 'inwonersvragen'] as const satisfies readonly Keuzesoort[];
const VAN_THEMA = ['vragen', 'taken', 'inwonersvragen'] as const;

interface Keuze {
	id: string;
	tekst: string;
}

/** A box for something that can be chosen. */
function drawVakje(deel: Deel, soort: Keuzesoort, { id, tekst }: Keuze, isGekozen: boolean): HTMLElement {
	const regel = deel.draw('keuze', { vakje: { '@data-soort': soort, '@value': id }, tekst });
	const vakje = regel.querySelector('input');
	if (vakje) vakje.checked = isGekozen;
	return regel;
}

/** What is ticked, in the order of the boxes. */
export function readVakjes(houder: Element): Keuzes {
	const vakjes = [...houder.querySelectorAll<HTMLInputElement>('input[data-soort]:checked')];
	const delen = SOORTEN.map((soort) => [
		soort,
		vakjes.filter(({ dataset }) => dataset['soort'] === soort).map(({ value }) => value),
	]);
	return Object.fromEntries(delen) as Keuzes;
}

const listTitels = ({ themas }: Keuzelijst): Keuze[] =>
	themas.filter(({ id }) => id !== ALGEMEEN).map(({ id, titel }) => ({ id, tekst: titel }));

/** The boxes of a proposed set only. */
export async function drawVoorstel(deel: Deel, lijst: Keuzelijst, voorstel: Keuzes): Promise<HTMLElement[]> {
	const bladen = await Promise.all(listThemas(lijst, voorstel).map(getThemablad));
	return SOORTEN.flatMap((soort) => {
		const alle = soort === 'themas' ? listTitels(lijst) : bladen.flatMap((blad) => listKeuzes(blad, soort));
		const regels = voorstel[soort].flatMap((id) => {
			const keuze = alle.find((item) => item.id === id);
			return keuze ? [drawVakje(deel, soort, keuze, true)] : [];
		});
		return regels.length > 0
			? [createElement('li', { className: 'keuze-kop', textContent: KEUZENAMEN[soort] }), ...regels]
			: [];
	});
}

/** All lists from which an item can be chosen by hand: first the themes, then what belongs to those that are chosen. */
export class Keuzelijsten {
	#deel: Deel;
	#houder: HTMLElement;
	#lijst: Keuzelijst;
	#gekozen: Keuzes;
	#groepen = new Map<string, HTMLElement>();
	#fail: () => void;

	/** @param choose The reader ticked or unticked something of one kind. */
	constructor(
		deel: Deel,
		houder: HTMLElement,
		lijst: Keuzelijst,
		gekozen: Keuzes,
		werk: { choose: (soort: Keuzesoort, id: string, isGekozen: boolean) => void; fail: () => void },
	) {
		this.#deel = deel;
		this.#houder = houder;
		this.#lijst = lijst;
		this.#gekozen = gekozen;
		this.#fail = werk.fail;
		houder.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement) || !target.dataset['soort']) return;
			werk.choose(target.dataset['soort'] as Keuzesoort, target.value, target.checked);
		});
		const themas = this.#addGroep('themas', KEUZENAMEN.themas);
		this.#fill(themas, 'themas', listTitels(lijst));
		this.show(gekozen);
	}

	show(gekozen: Keuzes): void {
		this.#gekozen = gekozen;
		for (const thema of [...listThemas(this.#lijst, gekozen), ALGEMEEN]) this.#showThema(thema);
		this.#tick();
	}

	/** What was drawn once stays: who stands in it is not moved. Its lists are fetched when they are opened. */
	#showThema(id: string): void {
		const thema = this.#lijst.themas.find((ander) => ander.id === id);
		for (const soort of VAN_THEMA) {
			const sleutel = `${id}-${soort}`;
			if (!thema || thema[soort].length === 0 || this.#groepen.has(sleutel)) continue;
			const groep = this.#addGroep(sleutel, `${KEUZENAMEN[soort]}: ${thema.titel}`);
			groep.addEventListener('toggle', () => void this.#open(groep, id, soort), { once: true });
		}
	}

	#addGroep(sleutel: string, naam: string): HTMLElement {
		const groep = this.#deel.draw('groep', { naam });
		this.#groepen.set(sleutel, groep);
		// What fits no theme stays last.
		const algemeen = this.#groepen.get(`${ALGEMEEN}-taken`);
		if (algemeen && !sleutel.startsWith(ALGEMEEN)) algemeen.before(groep);
		else this.#houder.append(groep);
		return groep;
	}

	async #open(groep: HTMLElement, thema: string, soort: (typeof VAN_THEMA)[number]): Promise<void> {
		const blad = await getThemablad(thema).catch(() => undefined);
		if (blad) return this.#fill(groep, soort, listKeuzes(blad, soort));
		this.#fail();
		groep.addEventListener('toggle', () => void this.#open(groep, thema, soort), { once: true });
	}

	#fill(groep: HTMLElement, soort: Keuzesoort, keuzes: readonly Keuze[]): void {
		groep.querySelector('ul')?.append(...keuzes.map((keuze) => drawVakje(this.#deel, soort, keuze, false)));
		this.#tick();
	}

	#tick(): void {
		for (const vakje of this.#houder.querySelectorAll<HTMLInputElement>('input[data-soort]'))
			vakje.checked = this.#gekozen[vakje.dataset['soort'] as Keuzesoort].includes(vakje.value);
	}
}
