import { copyTekst } from '../../../shared/kopieer.ts';
import { eenmaal } from '../../../shared/eenmaal.ts';
import { defineElement, removeZonderScript } from '../../../shared/dom.ts';
import { fetchJson } from '../../../shared/ophalen.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import { findKeuze, formatAndereNaam, formatGeenKeuze, suggestKeuzes } from '../../gemeenten/index.ts';
import { opslag } from '../../weet-jij/index.ts';
import { unpackVergelijking, type Bestand } from '../regels/bestand.ts';
import { formatAdres, formatStand, MEESTE, parseKeuze } from '../regels/keuze.ts';
import type { Vergelijking } from '../regels/tabel.ts';
import { describeUitkomst } from '../regels/uitkomst.ts';
import { GemeentenKaart, STIP_GEKOZEN } from './kaart.ts';

const NIET_OPGEHAALD = 'De cijfers konden niet worden opgehaald. Controleer je verbinding en probeer het opnieuw.';

const fetchGegevens = eenmaal(async () => unpackVergelijking(await fetchJson<Bestand>('/vergelijken/gegevens.json')));
const getKeuzes = () =>
	fetchGegevens().then(
		({ gemeenten }) => gemeenten,
		() => [],
	);

/** Two to four gemeenten side by side; the choice stands in the address, so that it can be shared and Back works. */
class VergelijkGemeenten extends HTMLElement {
	#formulier = this.querySelector('form');
	#veld = this.querySelector('input');
	#melding = this.querySelector('[role=status]');
	#uitkomst = this.querySelector('[data-uitkomst]');
	#sjabloon = this.querySelector('template');
	#kaart = this.querySelector('gemeenten-kaart');
	#slugs: readonly string[] = [];
	#stop = () => {};

	connectedCallback() {
		removeZonderScript(this);
		if (this.#veld) suggestKeuzes(this.#veld, getKeuzes);
		this.#formulier?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#addNaam(this.#veld?.value ?? '');
		});
		this.#uitkomst?.addEventListener('click', this.#click);
		this.#kaart?.addEventListener(STIP_GEKOZEN, (event) => void this.#toggle((event as CustomEvent<string>).detail));
		addEventListener('popstate', this.#readAdres);
		this.#stop = opslag.follow(() => {
			const isEigen = !new URLSearchParams(location.search).has('g');
			if (isEigen && opslag.readGemeente() !== this.#slugs[0]) void this.#readAdres();
		});
		void this.#readAdres();
	}

	disconnectedCallback() {
		removeEventListener('popstate', this.#readAdres);
		this.#stop();
	}

	#report(tekst: string) {
		if (this.#melding) this.#melding.textContent = tekst;
	}

	/** The figures of all gemeenten; undefined when they cannot be had, which the reader is told. */
	async #getGegevens(): Promise<Vergelijking | undefined> {
		try {
			return await fetchGegevens();
		} catch {
			this.#report(NIET_OPGEHAALD);
			return undefined;
		}
	}

	/** Shows what the address asks for; without a choice the reader's own gemeente is filled in. */
	#readAdres = async () => {
		const gevraagd = new URLSearchParams(location.search).get('g');
		const eigen = gevraagd === null ? opslag.readGemeente() : undefined;
		// Nothing was chosen and nothing shown: the page as it came needs no figures.
		if (gevraagd === null && eigen === undefined && this.#slugs.length === 0) return;
		const vergelijking = await this.#getGegevens();
		if (!vergelijking) return;
		const { slugs, melding } = parseKeuze(
			gevraagd ?? eigen ?? '',
			(naam) => findKeuze(vergelijking.gemeenten, naam)?.slug,
		);
		this.#show(vergelijking, slugs, gevraagd === null ? '' : melding);
	};

	async #addNaam(naam: string) {
		const vergelijking = await this.#getGegevens();
		if (!vergelijking) return;
		const keuze = findKeuze(vergelijking.gemeenten, naam);
		if (!keuze) return this.#report(formatGeenKeuze(vergelijking.gemeenten, naam));
		if (this.#slugs.includes(keuze.slug)) return this.#report(`${keuze.namen[0]} staat al in de vergelijking.`);
		const slugs = [...this.#slugs, keuze.slug];
		if (this.#change(vergelijking, slugs, formatAndereNaam(keuze, naam)) && this.#veld) this.#veld.value = '';
	}

	/** Adds a gemeente or takes it away again. */
	async #toggle(slug: string) {
		const vergelijking = await this.#getGegevens();
		if (!vergelijking) return;
		const rest = this.#slugs.filter((ander) => ander !== slug);
		this.#change(vergelijking, rest.length < this.#slugs.length ? rest : [...rest, slug]);
	}

	#click = async ({ target }: Event) => {
		const knop = target instanceof Element ? target.closest('button') : null;
		if (!knop) return;
		if (knop.hasAttribute('data-kopieer')) return this.#copy();
		await this.#toggle(knop.dataset['haal'] ?? knop.dataset['voeg'] ?? '');
		// The button that was pressed is gone: the focus goes to the figures, not to a field that calls a keyboard.
		this.querySelector<HTMLElement>('#cijfers')?.focus();
	};

	#change(vergelijking: Vergelijking, slugs: readonly string[], melding = ''): boolean {
		if (slugs.length > MEESTE) {
			this.#report(`Je vergelijkt al ${MEESTE} gemeenten. Haal er eerst een weg.`);
			return false;
		}
		history.pushState(null, '', slugs.length > 0 ? formatAdres(slugs) : '/vergelijken/?g=');
		this.#show(vergelijking, slugs, melding);
		return true;
	}

	#show(vergelijking: Vergelijking, slugs: readonly string[], melding: string) {
		this.#slugs = slugs;
		const gekozen = slugs.flatMap((slug) => vergelijking.gemeenten.find((gemeente) => gemeente.slug === slug) ?? []);
		this.classList.toggle('gekozen', gekozen.length > 0);
		if (this.#sjabloon)
			this.#uitkomst?.replaceChildren(
				fillSjabloon(this.#sjabloon, describeUitkomst(vergelijking, gekozen, location.origin)),
			);
		if (this.#kaart instanceof GemeentenKaart) this.#kaart.show(slugs);
		this.#report([melding, formatStand(gekozen.map(({ namen: [naam] }) => naam))].filter(Boolean).join(' '));
	}

	async #copy() {
		const isGekopieerd = await copyTekst(`${location.origin}${formatAdres(this.#slugs)}`, () => undefined);
		this.#report(
			isGekopieerd
				? 'De link is gekopieerd.'
				: 'Kopiëren lukt niet in deze browser. Kopieer het adres uit de adresbalk.',
		);
	}
}
defineElement('vergelijk-gemeenten', VergelijkGemeenten);
