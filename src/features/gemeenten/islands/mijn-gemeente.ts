import { createElement, defineElement, removeZonderScript } from '../../../shared/dom.ts';
import {
	findKeuze,
	formatGeenKeuze,
	GEMEENTE_GEKOZEN,
	getAntwoorden,
	getKeuzes,
	getVerdeeldOver,
	chooseGemeente,
} from './keuze.ts';
import { opslag } from '../../weet-jij/index.ts';

/** The field "Mijn gemeente": a name with suggestions, remembered on this device. */
class MijnGemeente extends HTMLElement {
	#formulier = this.querySelector('form');
	#veld = this.querySelector('input');
	#gekozen = this.querySelector<HTMLElement>('[data-gekozen]');
	#naam = this.querySelector<HTMLAnchorElement>('[data-naam]');
	#melding = this.querySelector('[role=status]');

	connectedCallback() {
		removeZonderScript(this);
		document.addEventListener(GEMEENTE_GEKOZEN, this.#show);
		this.#veld?.addEventListener('focus', () => void this.#fillLijst(), { once: true });
		this.#formulier?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#choose(this.#veld?.value ?? '');
		});
		this.querySelector('[data-wijzig]')?.addEventListener('click', () => {
			this.#showVeld(true);
			this.#veld?.focus();
		});
		void this.#show();
	}

	disconnectedCallback() {
		document.removeEventListener(GEMEENTE_GEKOZEN, this.#show);
	}

	#report(tekst: string) {
		if (this.#melding) this.#melding.textContent = tekst;
	}

	#showVeld(isVeld: boolean) {
		if (this.#formulier) this.#formulier.hidden = !isVeld;
		if (this.#gekozen) this.#gekozen.hidden = isVeld;
	}

	#show = async () => {
		const slug = opslag.readGemeente();
		if (!slug || !this.#naam) return this.#showVeld(true);
		const gemeente = await getAntwoorden(slug);
		// The reader may have chosen again while the answers were on their way.
		if (opslag.readGemeente() !== slug) return;
		// The gemeente ended: the choice moves to the one that took over, and everything else the reader kept stays.
		if (gemeente && gemeente.slug !== slug) {
			this.#report(`Jouw gemeente is opgegaan in ${gemeente.naam}. Je keuze is aangepast; je antwoorden staan er nog.`);
			return void chooseGemeente(gemeente.slug);
		}
		const delen = gemeente ? [] : await getVerdeeldOver(slug);
		if (delen.length > 0) {
			this.#report(`Jouw gemeente bestaat niet meer. Het gebied is verdeeld over ${delen.join(', ')}. Kies opnieuw.`);
			return this.#showVeld(true);
		}
		this.#naam.textContent = gemeente?.naam ?? slug;
		this.#naam.href = `/gemeenten/${slug}/`;
		this.#showVeld(false);
		if (!gemeente) this.#report('De cijfers van je gemeente konden niet worden opgehaald. Probeer het later opnieuw.');
	};

	async #fillLijst() {
		const keuzes = await getKeuzes();
		const namen = keuzes.flatMap(({ namen: alle }) => alle);
		this.querySelector('datalist')?.replaceChildren(...namen.map((value) => createElement('option', { value })));
	}

	async #choose(invoer: string) {
		const keuzes = await getKeuzes();
		const keuze = findKeuze(keuzes, invoer);
		if (!keuze) {
			this.#report(
				keuzes.length === 0
					? 'De lijst met gemeenten kon niet worden opgehaald. Probeer het later opnieuw.'
					: formatGeenKeuze(keuzes, invoer),
			);
			return;
		}
		this.#report(
			chooseGemeente(keuze.slug) === 'niet-bewaard'
				? 'Je browser bewaart niets; de keuze geldt tot je deze pagina sluit.'
				: '',
		);
		await this.#show();
		// The field is gone: the focus goes to what took its place.
		this.#naam?.focus();
	}
}
defineElement('mijn-gemeente', MijnGemeente);

/** Button on the page of a gemeente: "Dit is mijn gemeente". */
class KiesGemeente extends HTMLElement {
	connectedCallback() {
		const { slug = '', naam = '' } = this.dataset;
		const knop = this.querySelector('button');
		if (!knop) return;
		const show = () => {
			const gekozen = opslag.readGemeente() === slug;
			knop.textContent = gekozen ? `${naam} is jouw gemeente` : `Maak ${naam} mijn gemeente`;
			knop.setAttribute('aria-pressed', String(gekozen));
		};
		knop.addEventListener('click', () => {
			chooseGemeente(opslag.readGemeente() === slug ? undefined : slug);
			show();
		});
		show();
	}
}
defineElement('kies-gemeente', KiesGemeente);
