import { maak, registreer, verwijderZonderScript } from '../../../shared/dom.ts';
import {
	findKeuze,
	formatGeenKeuze,
	GEMEENTE_GEKOZEN,
	getAntwoorden,
	getKeuzes,
	getVerdeeldOver,
	kiesGemeente,
} from './keuze.ts';
import { opslag } from '../../weet-jij/opslag/opslag.ts';

/** The field "Mijn gemeente": a name with suggestions, remembered on this device. */
class MijnGemeente extends HTMLElement {
	#formulier = this.querySelector('form');
	#veld = this.querySelector('input');
	#gekozen = this.querySelector<HTMLElement>('[data-gekozen]');
	#naam = this.querySelector<HTMLAnchorElement>('[data-naam]');
	#melding = this.querySelector('[role=status]');

	connectedCallback() {
		verwijderZonderScript(this);
		document.addEventListener(GEMEENTE_GEKOZEN, this.#toon);
		this.#veld?.addEventListener('focus', () => void this.#vulLijst(), { once: true });
		this.#formulier?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#kies(this.#veld?.value ?? '');
		});
		this.querySelector('[data-wijzig]')?.addEventListener('click', () => {
			this.#toonVeld(true);
			this.#veld?.focus();
		});
		void this.#toon();
	}

	disconnectedCallback() {
		document.removeEventListener(GEMEENTE_GEKOZEN, this.#toon);
	}

	#meld(tekst: string) {
		if (this.#melding) this.#melding.textContent = tekst;
	}

	#toonVeld(isVeld: boolean) {
		if (this.#formulier) this.#formulier.hidden = !isVeld;
		if (this.#gekozen) this.#gekozen.hidden = isVeld;
	}

	#toon = async () => {
		const slug = opslag.readGemeente();
		if (!slug || !this.#naam) return this.#toonVeld(true);
		const gemeente = await getAntwoorden(slug);
		// The reader may have chosen again while the answers were on their way.
		if (opslag.readGemeente() !== slug) return;
		// The gemeente ended: the choice moves to the one that took over, and everything else the reader kept stays.
		if (gemeente && gemeente.slug !== slug) {
			this.#meld(`Jouw gemeente is opgegaan in ${gemeente.naam}. Je keuze is aangepast; je antwoorden staan er nog.`);
			return void kiesGemeente(gemeente.slug);
		}
		const delen = gemeente ? [] : await getVerdeeldOver(slug);
		if (delen.length > 0) {
			this.#meld(`Jouw gemeente bestaat niet meer. Het gebied is verdeeld over ${delen.join(', ')}. Kies opnieuw.`);
			return this.#toonVeld(true);
		}
		this.#naam.textContent = gemeente?.naam ?? slug;
		this.#naam.href = `/gemeenten/${slug}/`;
		this.#toonVeld(false);
		if (!gemeente) this.#meld('De cijfers van je gemeente konden niet worden opgehaald. Probeer het later opnieuw.');
	};

	async #vulLijst() {
		const keuzes = await getKeuzes();
		const namen = keuzes.flatMap(({ namen: alle }) => alle);
		this.querySelector('datalist')?.replaceChildren(...namen.map((value) => maak('option', { value })));
	}

	async #kies(invoer: string) {
		const keuzes = await getKeuzes();
		const keuze = findKeuze(keuzes, invoer);
		if (!keuze) {
			this.#meld(
				keuzes.length === 0
					? 'De lijst met gemeenten kon niet worden opgehaald. Probeer het later opnieuw.'
					: formatGeenKeuze(keuzes, invoer),
			);
			return;
		}
		this.#meld(
			kiesGemeente(keuze.slug) === 'niet-bewaard'
				? 'Je browser bewaart niets; de keuze geldt tot je deze pagina sluit.'
				: '',
		);
		await this.#toon();
		// The field is gone: the focus goes to what took its place.
		this.#naam?.focus();
	}
}
registreer('mijn-gemeente', MijnGemeente);

/** Button on the page of a gemeente: "Dit is mijn gemeente". */
class KiesGemeente extends HTMLElement {
	connectedCallback() {
		const { slug = '', naam = '' } = this.dataset;
		const knop = this.querySelector('button');
		if (!knop) return;
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
	}
}
registreer('kies-gemeente', KiesGemeente);
