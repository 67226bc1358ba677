import { unpackVergelijking, type Bestand } from '../regels/bestand.ts';
import type { VergelijkGemeente } from '../regels/gegevens.ts';
import { formatAdres, formatOpsomming, MEESTE, MINSTE, parseKeuze } from '../regels/keuze.ts';
import type { Vergelijking } from '../regels/tabel.ts';
import { createElement, defineElement, removeZonderScript } from '../../../shared/dom.ts';
import { findKeuze, formatGeenKeuze, type Keuze } from '../../gemeenten/islands/keuze.ts';
import { GemeentenKaart, STIP_GEKOZEN } from './kaart.ts';
import { opslag } from '../../weet-jij/index.ts';
import { buildUitkomst } from './uitkomst.ts';

const ADRES = '/vergelijken/gegevens.json';
const NIET_OPGEHAALD = 'De cijfers konden niet worden opgehaald. Controleer je verbinding en probeer het opnieuw.';

let gegevens: Promise<Vergelijking | undefined> | undefined;
/** The figures of all gemeenten; undefined when they cannot be had, and then tried again. */
async function getGegevens(): Promise<Vergelijking | undefined> {
	gegevens ??= fetch(ADRES)
		.then(async (antwoord) => (antwoord.ok ? unpackVergelijking((await antwoord.json()) as Bestand) : undefined))
		.catch(() => undefined);
	const gevonden = await gegevens;
	if (!gevonden) gegevens = undefined;
	return gevonden;
}

const listKeuzes = ({ gemeenten }: Vergelijking): Keuze[] =>
	gemeenten.map(({ slug, namen }) => ({ slug, namen: [...namen] }));

/** Two to four gemeenten side by side; the choice stands in the address, so that it can be shared and Back works. */
class VergelijkGemeenten extends HTMLElement {
	#formulier = this.querySelector('form');
	#veld = this.querySelector('input');
	#melding = this.querySelector('[role=status]');
	#uitkomst = this.querySelector('[data-uitkomst]');
	#kaart = this.querySelector('gemeenten-kaart');
	#slugs: readonly string[] = [];

	connectedCallback() {
		removeZonderScript(this);
		this.#veld?.addEventListener('focus', () => void this.#fillLijst(), { once: true });
		this.#formulier?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#addNaam(this.#veld?.value ?? '');
		});
		this.#kaart?.addEventListener(STIP_GEKOZEN, (event) => void this.#toggle((event as CustomEvent<string>).detail));
		addEventListener('popstate', this.#readAdres);
		void this.#readAdres();
	}

	disconnectedCallback() {
		removeEventListener('popstate', this.#readAdres);
	}

	#report(tekst: string) {
		if (this.#melding) this.#melding.textContent = tekst;
	}

	/** Shows what the address asks for; without a choice the reader's own gemeente is filled in. */
	#readAdres = async () => {
		const gevraagd = new URLSearchParams(location.search).get('g');
		const eigen = gevraagd === null ? opslag.readGemeente() : undefined;
		// Nothing was chosen and nothing shown: the page as it came needs no figures.
		if (gevraagd === null && eigen === undefined && this.#slugs.length === 0) return;
		const vergelijking = await getGegevens();
		if (!vergelijking) return this.#report(NIET_OPGEHAALD);
		const bekend = new Set(vergelijking.gemeenten.map(({ slug }) => slug));
		const keuzes = listKeuzes(vergelijking);
		const { slugs, melding } = parseKeuze(gevraagd ?? eigen ?? '', (naam) =>
			bekend.has(naam) ? naam : findKeuze(keuzes, naam)?.slug,
		);
		this.#show(vergelijking, slugs, gevraagd === null ? '' : melding);
	};

	async #fillLijst() {
		const vergelijking = await getGegevens();
		const namen = (vergelijking?.gemeenten ?? []).flatMap(({ namen: alle }) => alle);
		this.querySelector('datalist')?.replaceChildren(...namen.map((value) => createElement('option', { value })));
	}

	async #addNaam(naam: string) {
		const vergelijking = await getGegevens();
		if (!vergelijking) return this.#report(NIET_OPGEHAALD);
		const keuze = findKeuze(listKeuzes(vergelijking), naam);
		if (!keuze) return this.#report(formatGeenKeuze(listKeuzes(vergelijking), naam));
		if (this.#slugs.includes(keuze.slug)) return this.#report(`${keuze.namen[0]} staat al in de vergelijking.`);
		if (this.#wijzig(vergelijking, [...this.#slugs, keuze.slug]) && this.#veld) this.#veld.value = '';
	}

	/** Adds a gemeente or takes it away again. */
	async #toggle(slug: string) {
		const vergelijking = await getGegevens();
		if (!vergelijking) return this.#report(NIET_OPGEHAALD);
		const rest = this.#slugs.filter((ander) => ander !== slug);
		this.#wijzig(vergelijking, rest.length < this.#slugs.length ? rest : [...rest, slug]);
	}

	/** The button that was pressed is gone afterwards: the focus goes to the figures, not to a field that calls a keyboard. */
	async #toggleAndShow(slug: string) {
		await this.#toggle(slug);
		this.querySelector<HTMLElement>('#cijfers')?.focus();
	}

	#wijzig(vergelijking: Vergelijking, slugs: readonly string[]): boolean {
		if (slugs.length > MEESTE) {
			this.#report(`Je vergelijkt al ${MEESTE} gemeenten. Haal er eerst een weg.`);
			return false;
		}
		history.pushState(null, '', slugs.length > 0 ? formatAdres(slugs) : '/vergelijken/?g=');
		this.#show(vergelijking, slugs, '');
		return true;
	}

	#show(vergelijking: Vergelijking, slugs: readonly string[], melding: string) {
		this.#slugs = slugs;
		const gekozen = slugs.flatMap((slug) => vergelijking.gemeenten.find((gemeente) => gemeente.slug === slug) ?? []);
		this.classList.toggle('gekozen', gekozen.length > 0);
		this.#uitkomst?.replaceChildren(
			...this.#buildKeuze(gekozen),
			...buildUitkomst(vergelijking, gekozen, (slug) => void this.#toggleAndShow(slug)),
		);
		if (this.#kaart instanceof GemeentenKaart) this.#kaart.show(slugs);
		this.#report([melding, this.#formatStand(gekozen)].filter(Boolean).join(' '));
	}

	#formatStand(gekozen: readonly VergelijkGemeente[]): string {
		const namen = formatOpsomming(gekozen.map(({ namen: [naam] }) => naam));
		if (gekozen.length === 0) return 'Je hebt nog geen gemeente gekozen.';
		return gekozen.length < MINSTE ? `Je koos ${namen}. Kies er nog een bij.` : `Je vergelijkt ${namen}.`;
	}

	/** The chosen gemeenten with a button to take each away, and the link to share. */
	#buildKeuze(gekozen: readonly VergelijkGemeente[]): HTMLElement[] {
		if (gekozen.length === 0) return [];
		const knoppen = gekozen.map(({ slug, namen: [naam] }) => {
			const knop = createElement('button', { type: 'button', className: 'knop knop-licht', textContent: `${naam} ×` });
			knop.setAttribute('aria-label', `Haal ${naam} weg`);
			knop.addEventListener('click', () => void this.#toggleAndShow(slug));
			return createElement('li', {}, knop);
		});
		const deel = createElement('button', { type: 'button', className: 'knop', textContent: 'Kopieer de link' });
		deel.addEventListener('click', () => void this.#copy(gekozen));
		return [
			createElement('ul', { className: 'keuzes niet-afdrukken' }, ...knoppen, createElement('li', {}, deel)),
			createElement('p', {
				className: 'klein alleen-afdrukken',
				textContent: `Deze vergelijking staat op ${location.origin}${formatAdres(gekozen.map(({ slug }) => slug))}`,
			}),
		];
	}

	async #copy(gekozen: readonly VergelijkGemeente[]) {
		try {
			await navigator.clipboard.writeText(`${location.origin}${formatAdres(gekozen.map(({ slug }) => slug))}`);
			this.#report('De link is gekopieerd.');
		} catch {
			this.#report('Kopiëren lukt niet in deze browser. Kopieer het adres uit de adresbalk.');
		}
	}
}
defineElement('vergelijk-gemeenten', VergelijkGemeenten);
