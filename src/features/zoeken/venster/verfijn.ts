import type { FilterNaam } from '../rang/filters.ts';
import { FILTERNAMEN, listFilters } from '../rang/adres.ts';
import { createElement } from '../../../shared/dom.ts';
import type { Uitkomst } from './motor.ts';

/** The choices that narrow a search, each with what it would leave. */
export class Zoekfilters {
	readonly element = createElement('details', { className: 'verfijn', hidden: true });
	#samenvatting = createElement('summary');
	#keuzes = new Map<FilterNaam, { veld: HTMLLabelElement; keuze: HTMLSelectElement }>();

	/** @param choose Called with the new value; an empty value takes the choice away. */
	constructor(choose: (naam: FilterNaam, waarde: string) => void) {
		const houder = createElement('div', { className: 'zoek-filters' });
		for (const naam of listFilters()) {
			const keuze = createElement('select', { name: naam });
			keuze.addEventListener('change', () => choose(naam, keuze.value));
			const veld = createElement('label', {}, FILTERNAMEN[naam], keuze);
			this.#keuzes.set(naam, { veld, keuze });
			houder.append(veld);
		}
		this.element.open = matchMedia('(min-width: 40rem)').matches;
		this.element.append(this.#samenvatting, houder);
	}

	show({ telFilters, filters, totaal }: Uitkomst): void {
		let aantalVelden = 0;
		for (const [naam, { veld, keuze }] of this.#keuzes) {
			const gekozen = filters[naam] ?? '';
			const waarden = Object.entries(telFilters[naam]).filter(([, aantal]) => aantal > 0);
			// A choice that matches nothing stays in sight, or the reader could not undo it.
			if (gekozen && !waarden.some(([waarde]) => waarde === gekozen)) waarden.push([gekozen, 0]);
			veld.hidden = waarden.length < 2 && !gekozen;
			if (!veld.hidden) aantalVelden++;
			const opties = waarden
				.sort(([a], [b]) => a.localeCompare(b, 'nl'))
				.map(([value, aantal]) => createElement('option', { value, textContent: `${value} (${aantal})` }));
			// The field itself stays, so that it keeps the focus.
			keuze.replaceChildren(createElement('option', { value: '', textContent: 'alles' }), ...opties);
			keuze.value = gekozen;
		}
		const gekozen = Object.values(filters).filter(Boolean).length;
		this.#samenvatting.textContent = gekozen > 0 ? `Verfijn (${gekozen} gekozen)` : 'Verfijn';
		this.element.hidden = aantalVelden === 0 || (totaal === 0 && gekozen === 0);
	}

	hide(): void {
		this.element.hidden = true;
	}
}
