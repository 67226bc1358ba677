import { defineElement, removeZonderScript } from '../../../shared/dom.ts';
import {
	findKeuze,
	formatAndereNaam,
	formatGeenKeuze,
	formatGevolg,
	VOORBIJGAAND,
	type MijnGemeente,
} from '../regels/keuze.ts';
import { getKeuzes, getMijnAntwoorden, getMijnGemeente } from './ophalen.ts';
import { chooseGemeente, followGemeente, suggestKeuzes } from './volgen.ts';

/** Whether the answers of the gemeente are missing where the page shows them. */
const missAntwoorden = async () =>
	document.querySelector('lokaal-antwoord') !== null && (await getMijnAntwoorden()) === undefined;

/** The field "Mijn gemeente": a name with suggestions, remembered on this device. */
class MijnGemeenteVeld extends HTMLElement {
	#formulier = this.querySelector('form');
	#veld = this.querySelector('input');
	#gekozen = this.querySelector<HTMLElement>('[data-gekozen]');
	#naam = this.querySelector<HTMLAnchorElement>('[data-naam]');
	#melding = this.querySelector('[role=status]');
	/** Address and name that stand there; empty while the field does. */
	#getoond = '';
	#stop = () => {};

	connectedCallback() {
		removeZonderScript(this);
		if (this.#veld) suggestKeuzes(this.#veld, getKeuzes);
		this.#formulier?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#choose(this.#veld?.value ?? '');
		});
		this.querySelector('[data-wijzig]')?.addEventListener('click', () => {
			this.#showVeld(true);
			this.#veld?.focus();
		});
		this.#stop = followGemeente(
			async () => ({ gemeente: await getMijnGemeente(), isZonder: await missAntwoorden() }),
			({ gemeente, isZonder }) => this.#show(gemeente, isZonder),
		);
	}

	disconnectedCallback() {
		this.#stop();
	}

	#report(tekst: string) {
		if (this.#melding) this.#melding.textContent = tekst;
	}

	#showVeld(isVeld: boolean) {
		if (this.#formulier) this.#formulier.hidden = !isVeld;
		if (this.#gekozen) this.#gekozen.hidden = isVeld;
	}

	#showNaam(slug: string, naam: string) {
		this.#getoond = slug + naam;
		if (!this.#naam) return;
		this.#naam.textContent = naam;
		this.#naam.href = `/gemeenten/${slug}/`;
		this.#showVeld(false);
	}

	#show(gemeente: MijnGemeente | undefined, isZonder: boolean) {
		const melding = gemeente ? formatGevolg(gemeente, isZonder) : '';
		// What has passed is no longer said; what happened to the choice stays to be read.
		if (melding || VOORBIJGAAND.includes(this.#melding?.textContent ?? '')) this.#report(melding);
		if (gemeente?.soort === 'opgegaan') return void chooseGemeente(gemeente.slug);
		if (gemeente?.soort === 'bekend' || gemeente?.soort === 'niet-opgehaald') {
			const { slug, naam = slug } = gemeente;
			// Who is choosing another one is left alone while the choice stays the same.
			if (this.#getoond !== slug + naam) this.#showNaam(slug, naam);
			return;
		}
		this.#getoond = '';
		this.#showVeld(true);
	}

	async #choose(invoer: string) {
		const keuzes = await getKeuzes();
		const keuze = findKeuze(keuzes, invoer);
		if (!keuze) return this.#report(formatGeenKeuze(keuzes, invoer));
		const isBewaard = chooseGemeente(keuze.slug) === 'bewaard';
		this.#report(
			isBewaard
				? formatAndereNaam(keuze, invoer)
				: 'Je browser bewaart niets; de keuze geldt tot je deze pagina sluit.',
		);
		this.#showNaam(keuze.slug, keuze.namen[0]);
		// The field is gone: the focus goes to what took its place.
		this.#naam?.focus();
	}
}
defineElement('mijn-gemeente', MijnGemeenteVeld);
