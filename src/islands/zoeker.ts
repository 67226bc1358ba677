import type { Filters } from '../domain/zoeken/zoeken.ts';
import { schoonZoekvraag, type Zoekresultaat } from '../domain/zoeken/resultaat.ts';
import { maak, registreer } from './element.ts';
import { opslag } from './opslag.ts';
import { laadMotor, zoek, type Uitkomst } from './zoek-motor.ts';

const PORTIE = 8;
const WACHT_MS = 120;
const FILTERS = { soort: 'Soort', thema: 'Thema', wie: 'Wie beslist' } as const;
type FilterNaam = keyof typeof FILTERS;
const FILTERNAMEN = Object.keys(FILTERS) as FilterNaam[];

/** Search as you type. Arrow keys walk through the results, Escape goes back to the field. */
class RaadsZoeker extends HTMLElement {
	#veld: HTMLInputElement | null = null;
	#status: Element = maak('p', { className: 'zoek-status' });
	#verfijn = maak('details', { className: 'verfijn', hidden: true });
	#keuzes = maak('div', { className: 'zoek-filters' });
	#lijst = maak('ol', { className: 'zoek-lijst' });
	#meer = maak('button', {
		type: 'button',
		className: 'knop knop-licht',
		textContent: 'Meer resultaten',
		hidden: true,
	});
	#filters: Filters = {};
	#beurt = 0;
	#klok: ReturnType<typeof setTimeout> | undefined;
	#huidig: { uitkomst: Uitkomst; getoond: number } | undefined;

	connectedCallback() {
		const uitkomst = this.querySelector('[data-uitkomst]');
		// Moved or reconnected: the listeners are there already.
		if (this.#veld || !uitkomst) return;
		this.#veld = this.querySelector('input');
		this.#status = uitkomst.querySelector('[role=status]') ?? this.#status;
		this.#verfijn.append(maak('summary', { textContent: 'Verfijn' }), this.#keuzes);
		this.#verfijn.open = matchMedia('(min-width: 40rem)').matches;
		uitkomst.append(this.#verfijn, this.#lijst, this.#meer);
		this.#veld?.addEventListener('focus', () => void laadMotor().catch(() => undefined), { once: true });
		this.#veld?.addEventListener('focus', () => {
			if (this.#veld?.value === '') this.#toonRecent();
		});
		this.#veld?.addEventListener('input', () => this.#wacht());
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#zoek();
		});
		this.addEventListener('keydown', this.#toets);
		this.#meer.addEventListener('click', () => void this.#toonMeer(true));
		this.#lijst.addEventListener('click', () => this.#onthoud());
		this.#beginMetAdres();
	}

	get #isZoekpagina() {
		return location.pathname === '/zoeken/' && this.closest('dialog') === null;
	}

	/** What led to a click is worth finding again; it stays on this device. The page it leads to marks the words. */
	#onthoud() {
		opslag.saveZoekvraag(schoonZoekvraag(this.#veld?.value ?? ''));
		opslag.saveRaak(this.#huidig?.uitkomst.stammen ?? []);
	}

	#toonRecent() {
		const vragen = opslag.readZoekvragen();
		if (vragen.length === 0) return;
		const wis = maak('button', { type: 'button', className: 'voorstel', textContent: 'wis deze lijst' });
		wis.addEventListener('click', () => {
			opslag.clearZoekvragen();
			this.#leeg('Je eerdere zoekvragen zijn gewist.');
			this.#veld?.focus();
		});
		this.#status.replaceChildren(
			'Eerder gezocht: ',
			...vragen.flatMap((vraag) => [this.#bouwVoorstel(vraag), ', ']),
			wis,
		);
	}

	#beginMetAdres() {
		if (!this.#veld) return;
		// On a slow network the reader types before the search has come.
		const getypt = this.#veld.value;
		if (!this.#isZoekpagina) {
			if (getypt) void this.#zoek();
			return;
		}
		const zoekdelen = new URLSearchParams(location.search);
		for (const naam of FILTERNAMEN) this.#filters[naam] = zoekdelen.get(naam) ?? '';
		this.#veld.value = getypt || schoonZoekvraag(zoekdelen.get('q') ?? '');
		if (this.#veld.value) void this.#zoek();
		else this.#veld.focus();
	}

	#wacht() {
		clearTimeout(this.#klok);
		this.#klok = setTimeout(() => void this.#zoek(), WACHT_MS);
	}

	async #zoek() {
		clearTimeout(this.#klok);
		const vraag = schoonZoekvraag(this.#veld?.value ?? '');
		const beurt = ++this.#beurt;
		this.#schrijfAdres(vraag);
		if (!vraag) {
			this.#leeg('');
			return this.#toonRecent();
		}
		try {
			const uitkomst = await zoek(vraag, this.#filters);
			if (beurt !== this.#beurt) return;
			this.#huidig = { uitkomst, getoond: 0 };
			this.#toonFilters(uitkomst);
			this.#lijst.replaceChildren();
			await this.#toonMeer(false, beurt);
			if (beurt === this.#beurt) this.#meldAantal(vraag, uitkomst);
		} catch {
			if (beurt === this.#beurt) this.#leeg('Zoeken lukt nu niet. Controleer je verbinding en probeer het opnieuw.');
		}
	}

	#leeg(tekst: string) {
		this.#huidig = undefined;
		this.#status.textContent = tekst;
		this.#lijst.replaceChildren();
		this.#meer.hidden = true;
		this.#verfijn.hidden = true;
	}

	#meldAantal(vraag: string, { totaal, bedoeld, nabij }: Uitkomst) {
		if (totaal > 0) {
			const aantal = `${totaal} ${totaal === 1 ? 'resultaat' : 'resultaten'} voor `;
			this.#status.textContent = bedoeld ? `Bedoelde je “${bedoeld}”? ${aantal}dat woord.` : `${aantal}“${vraag}”`;
			return;
		}
		const heeftFilter = Object.values(this.#filters).some(Boolean);
		this.#status.replaceChildren(
			...nabij.flatMap((woord, index) => [index === 0 ? 'Bedoelde je ' : ' of ', this.#bouwVoorstel(woord)]),
			nabij.length > 0 ? '? ' : '',
			`Niets gevonden voor “${vraag}”${heeftFilter ? ' met deze keuze. Zet een keuze uit' : '. Probeer een ander woord'}, of kijk bij de `,
			maak('a', { href: '/themas/', textContent: 'thema’s' }),
			', de ',
			maak('a', { href: '/begrippen/', textContent: 'begrippen' }),
			' of ',
			maak('a', { href: '/zoeken/', textContent: 'alles op een rij' }),
			'.',
		);
	}

	#bouwVoorstel(woord: string) {
		const knop = maak('button', { type: 'button', className: 'voorstel', textContent: woord });
		knop.addEventListener('click', () => {
			if (this.#veld) this.#veld.value = woord;
			this.#veld?.focus();
			void this.#zoek();
		});
		return knop;
	}

	async #toonMeer(metFocus: boolean, beurt = this.#beurt) {
		if (!this.#huidig) return;
		const { uitkomst, getoond } = this.#huidig;
		const resultaten = await uitkomst.haal(getoond, getoond + PORTIE);
		if (beurt !== this.#beurt) return;
		const regels = resultaten.map(bouwResultaat);
		this.#lijst.append(...regels);
		this.#huidig.getoond += resultaten.length;
		this.#meer.hidden = this.#huidig.getoond >= uitkomst.totaal;
		if (metFocus) regels[0]?.querySelector('a')?.focus();
	}

	#toonFilters({ filters }: Uitkomst) {
		const velden = FILTERNAMEN.flatMap((naam) => {
			const gekozen = this.#filters[naam] ?? '';
			const waarden = Object.entries(filters[naam]).filter(([waarde, aantal]) => aantal > 0 || waarde === gekozen);
			// A choice that matches nothing stays in sight, or the reader could not undo it.
			if (gekozen && !waarden.some(([waarde]) => waarde === gekozen)) waarden.push([gekozen, 0]);
			return waarden.length > 1 || gekozen ? [this.#bouwFilter(naam, gekozen, waarden)] : [];
		});
		// Keep the field the reader is using: replacing it would drop the focus.
		if (this.#keuzes.contains(document.activeElement)) {
			const naam = document.activeElement?.getAttribute('name');
			this.#keuzes.replaceChildren(...velden);
			this.#keuzes.querySelector<HTMLElement>(`[name=${naam}]`)?.focus();
		} else {
			this.#keuzes.replaceChildren(...velden);
		}
		this.#verfijn.hidden = velden.length === 0;
	}

	#bouwFilter(naam: FilterNaam, gekozen: string, waarden: [string, number][]) {
		const keuze = maak('select', { name: naam }, maak('option', { value: '', textContent: 'alles' }));
		keuze.append(
			...waarden
				.sort(([a], [b]) => a.localeCompare(b, 'nl'))
				.map(([value, aantal]) =>
					maak('option', { value, textContent: `${value} (${aantal})`, selected: value === gekozen }),
				),
		);
		keuze.addEventListener('change', () => {
			this.#filters[naam] = keuze.value;
			void this.#zoek();
		});
		return maak('label', {}, FILTERS[naam], keuze);
	}

	#schrijfAdres(vraag: string) {
		if (!this.#isZoekpagina) return;
		const zoekdelen = new URLSearchParams(vraag ? { q: vraag } : {});
		for (const naam of FILTERNAMEN) if (this.#filters[naam]) zoekdelen.set(naam, this.#filters[naam]);
		history.replaceState(null, '', zoekdelen.size > 0 ? `?${zoekdelen}` : location.pathname);
	}

	#toets = (event: KeyboardEvent) => {
		const links = [...this.#lijst.querySelectorAll('a')];
		const plek = links.indexOf(document.activeElement as HTMLAnchorElement);
		const inVeld = document.activeElement === this.#veld;
		if (!inVeld && plek < 0) return;
		const doel = this.#findDoel(event.key, links, plek);
		if (doel) {
			event.preventDefault();
			event.stopPropagation();
			doel.focus();
		} else if (event.key === 'Escape' && inVeld && this.closest('dialog')) {
			// A search field would spend this Escape on clearing itself.
			event.preventDefault();
			this.closest('dialog')?.close();
		}
	};

	/** Where a key leads from the field (place -1) or a result: arrows walk, Escape goes from a result to the field. */
	#findDoel(toets: string, links: HTMLAnchorElement[], plek: number): HTMLElement | null | undefined {
		if (toets === 'ArrowDown') return links[Math.min(plek + 1, links.length - 1)];
		if (plek < 0) return undefined;
		if (toets === 'ArrowUp') return links[plek - 1] ?? this.#veld;
		return toets === 'Escape' ? this.#veld : undefined;
	}
}

function bouwResultaat({ adres, titel, pagina, soort, fragment, reden }: Zoekresultaat): HTMLLIElement {
	const regel = maak(
		'li',
		{},
		maak(
			'p',
			{ className: 'zoek-titel' },
			maak('a', { href: adres, textContent: titel }),
			' ',
			maak('span', { className: 'label', textContent: soort }),
		),
		...(pagina ? [maak('p', { className: 'zoek-pagina', textContent: `in: ${pagina}` })] : []),
		...(reden && !reden.includes(' ')
			? [maak('p', { className: 'zoek-pagina', textContent: `gevonden via “${reden}”` })]
			: []),
		maak(
			'p',
			{ className: 'zoek-fragment' },
			...fragment.map(({ tekst, raak }) => (raak ? maak('mark', { textContent: tekst }) : tekst)),
		),
	);
	regel.dataset['zoekresultaat'] = '';
	return regel;
}
registreer('raads-zoeker', RaadsZoeker);
