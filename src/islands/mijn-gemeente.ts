import { maak, registreer, verwijderZonderScript } from './element.ts';
import { findKeuze, GEMEENTE_GEKOZEN, getAntwoorden, getKeuzes, kiesGemeente } from './gemeente-keuze.ts';
import { opslag } from './opslag.ts';

let volgnummer = 0;

/** The field "Mijn gemeente": a name with suggestions, remembered on this device. */
class MijnGemeente extends HTMLElement {
	#melding = maak('p', { className: 'veld-melding' });
	#id = `mijn-gemeente-${++volgnummer}`;

	connectedCallback() {
		verwijderZonderScript(this);
		this.#melding.setAttribute('role', 'status');
		document.addEventListener(GEMEENTE_GEKOZEN, this.#toon);
		void this.#toon();
	}

	disconnectedCallback() {
		document.removeEventListener(GEMEENTE_GEKOZEN, this.#toon);
	}

	#toon = async () => {
		const slug = opslag.readGemeente();
		if (!slug) return this.#toonVeld();
		const gemeente = await getAntwoorden(slug);
		// The reader may have chosen again while the answers were on their way.
		if (opslag.readGemeente() !== slug) return;
		const naam = gemeente?.naam ?? slug;
		const wijzig = maak('button', { type: 'button', className: 'knop knop-licht', textContent: 'Wijzig' });
		wijzig.addEventListener('click', () => {
			this.#toonVeld();
			this.querySelector('input')?.focus();
		});
		this.replaceChildren(
			maak(
				'p',
				{ className: 'gekozen' },
				'Jouw gemeente: ',
				maak('a', { href: `/gemeenten/${slug}/`, textContent: naam }),
				' ',
				wijzig,
			),
			this.#melding,
		);
		this.#melding.textContent = gemeente
			? ''
			: 'De cijfers van je gemeente konden niet worden opgehaald. Probeer het later opnieuw.';
	};

	#toonVeld() {
		const lijst = maak('datalist', { id: `${this.#id}-lijst` });
		const veld = maak('input', { id: this.#id, type: 'text', autocomplete: 'off', maxLength: 60 });
		veld.setAttribute('list', lijst.id);
		veld.addEventListener('focus', () => void this.#vulLijst(lijst), { once: true });
		const formulier = maak(
			'form',
			{},
			maak('label', { htmlFor: this.#id, textContent: 'Jouw gemeente' }),
			maak('span', { className: 'veld-rij' }, veld, maak('button', { className: 'knop', textContent: 'Kies' })),
			lijst,
		);
		formulier.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#kies(veld.value);
		});
		this.#melding.textContent = '';
		this.replaceChildren(formulier, this.#melding);
	}

	async #vulLijst(lijst: HTMLDataListElement) {
		const keuzes = await getKeuzes();
		lijst.replaceChildren(...keuzes.flatMap(({ namen }) => namen.map((value) => maak('option', { value }))));
	}

	async #kies(invoer: string) {
		const keuzes = await getKeuzes();
		const keuze = findKeuze(keuzes, invoer);
		if (!keuze) {
			this.#melding.textContent =
				keuzes.length === 0
					? 'De lijst met gemeenten kon niet worden opgehaald. Probeer het later opnieuw.'
					: 'Deze gemeente kennen we niet. Kies een naam uit de lijst.';
			return;
		}
		if (kiesGemeente(keuze.slug) === 'niet-bewaard')
			this.#melding.textContent = 'Je browser bewaart niets; de keuze geldt tot je deze pagina sluit.';
		// The field is gone: the focus goes to what took its place.
		await this.#toon();
		this.querySelector('a')?.focus();
	}
}
registreer('mijn-gemeente', MijnGemeente);

/** Button on the page of a gemeente: "Dit is mijn gemeente". */
class KiesGemeente extends HTMLElement {
	connectedCallback() {
		const { slug = '', naam = '' } = this.dataset;
		const knop = maak('button', { type: 'button', className: 'knop' });
		const toon = () => {
			const gekozen = opslag.readGemeente() === slug;
			knop.textContent = gekozen ? `${naam} is jouw gemeente` : `Maak ${naam} mijn gemeente`;
			knop.setAttribute('aria-pressed', String(gekozen));
		};
		knop.addEventListener('click', () => {
			kiesGemeente(opslag.readGemeente() === slug ? undefined : slug);
			toon();
		});
		toon();
		this.replaceChildren(knop);
	}
}
registreer('kies-gemeente', KiesGemeente);
