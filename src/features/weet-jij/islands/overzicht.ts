import { createElement, defineElement } from '../../../shared/dom.ts';
import { sayAfterPause } from '../../../shared/voorlezen.ts';
import { followGemeente, getMijnAntwoorden } from '../../gemeenten/index.ts';
import { opslag } from '../opslag/opslag.ts';
import { countVoortgang } from '../regels/antwoorden.ts';
import { showHerinnering, showNakijken } from './nakijken.ts';
import { findVerder, formatGeopend, formatKeuze, isGekozen, KEUZES, type Keuze } from '../regels/verloop.ts';

const isKeuze = (value: string | undefined): value is Keuze => value !== undefined && value in KEUZES;

/** Beside the list of one theme: opens it where the reader left, and says how far the reader is and what we know. */
class LijstOverzicht extends HTMLElement {
	#lijst = this.closest('weet-jij');
	#vragen = [...(this.#lijst?.querySelectorAll<HTMLElement>('[data-vraag]') ?? [])];
	#ids = this.#vragen.map((vraag) => vraag.dataset['vraag'] ?? '');
	#weten = this.querySelector('[data-weten]');
	#zonderGemeente = this.#weten?.textContent ?? '';
	#stop = () => {};
	#stopFollow = () => {};
	/** The list says how far the reader is once they pause: the bar and the link go along with it. */
	#volger = new MutationObserver(() => this.#showVoortgang());

	connectedCallback() {
		const voortgang = this.#lijst?.querySelector('[data-voortgang]');
		if (voortgang) this.#volger.observe(voortgang, { childList: true, characterData: true, subtree: true });
		this.addEventListener('change', this.#filter);
		this.addEventListener('click', this.#showDoel);
		addEventListener('hashchange', this.#showDoel);
		this.#lijst?.addEventListener('toggle', this.#sayGeopend, { capture: true });
		this.#stop = followGemeente(getMijnAntwoorden, (gemeente) => this.#showWeten(gemeente));
		this.#stopFollow = opslag.follow(this.#showNakijken);
		this.#showNakijken();
		showHerinnering(this.querySelector('[data-herinnering]'));
		this.#showVoortgang();
		void this.#goOn();
	}

	disconnectedCallback() {
		this.#volger.disconnect();
		this.removeEventListener('change', this.#filter);
		this.removeEventListener('click', this.#showDoel);
		removeEventListener('hashchange', this.#showDoel);
		this.#lijst?.removeEventListener('toggle', this.#sayGeopend, { capture: true });
		this.#stop();
		this.#stopFollow();
	}

	#showNakijken = () => {
		if (this.#lijst) showNakijken(this.#lijst);
	};

	#showVoortgang() {
		const antwoorden = opslag.readAntwoorden(this.#ids);
		const balk = this.querySelector('progress');
		if (balk) balk.value = countVoortgang(this.#ids, antwoorden).beantwoord;
		const id = findVerder(this.#ids, antwoorden);
		const link = id ? this.#linkVraag(this.#ids.indexOf(id), 'Verder bij vraag ') : this.#linkVraag(0, 'Naar vraag ');
		const verder = this.querySelector<HTMLAnchorElement>('[data-verder]');
		if (verder) Object.assign(verder, { href: link.hash, textContent: link.textContent });
	}

	/** Only who comes in by the front door, and does not read already: a link, a reload and Back know their own place. */
	async #goOn() {
		// The figures of the gemeente push questions down: the place is where they leave it, if they do not take long.
		await Promise.race([getMijnAntwoorden(), new Promise((klaar) => setTimeout(klaar, 1000))]);
		await new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)));
		const [bezoek] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const id = findVerder(this.#ids, opslag.readAntwoorden(this.#ids));
		if (!id || location.hash || scrollY > 0 || document.activeElement !== document.body || bezoek?.type !== 'navigate')
			return;
		location.replace(`#${id}`);
	}

	#linkVraag(index: number, woord: string) {
		return createElement('a', { href: `#${this.#ids[index] ?? ''}`, textContent: `${woord}${index + 1}` });
	}

	#showWeten(gemeente: Awaited<ReturnType<typeof getMijnAntwoorden>>) {
		// When they cannot be had, the field with the gemeente says so.
		if (!gemeente) return this.#weten?.replaceChildren(opslag.readGemeente() ? '' : this.#zonderGemeente);
		const bekend = this.#ids.flatMap((id, index) => (gemeente.antwoorden[id]?.bekend ? [index] : []));
		const links = bekend.flatMap((index, plek) => {
			const tussen = plek === 0 ? ': ' : plek === bekend.length - 1 ? ' en ' : ', ';
			return [tussen, this.#linkVraag(index, plek === 0 ? 'vraag ' : '')];
		});
		this.#weten?.replaceChildren(
			`Van ${gemeente.naam} weten we iets bij ${bekend.length} van de ${this.#ids.length} vragen`,
			...links,
			'.',
		);
	}

	/** What is filtered out is decided when the reader chooses: a question that is answered stays under their hands. */
	#filter = () => {
		const keuze = this.querySelector<HTMLInputElement>(':checked')?.value;
		if (!isKeuze(keuze)) return;
		const antwoorden = opslag.readAntwoorden(this.#ids);
		for (const [index, vraag] of this.#vragen.entries())
			vraag.classList.toggle('buiten-filter', !isGekozen(keuze, antwoorden[this.#ids[index] ?? '']));
		const aantal = this.#vragen.filter((vraag) => !vraag.classList.contains('buiten-filter')).length;
		const melding = this.querySelector('[data-filter]');
		if (melding) melding.textContent = formatKeuze(keuze, aantal);
		// A shorter list may end above what the reader sees.
		const lijst = this.#lijst?.querySelector('.vragen');
		if (lijst && lijst.getBoundingClientRect().top < 0) lijst.scrollIntoView();
	};

	/** Who listens hears that the fields below the chosen answer opened. */
	#sayGeopend = ({ target }: Event) => {
		const vraag = document.activeElement?.matches('[type=radio]') && document.activeElement.closest('.vraag');
		const isGeopend = target instanceof HTMLDetailsElement && target.open && vraag && vraag.contains(target);
		if (!isGeopend) return;
		const nummer = this.#vragen.indexOf(vraag as HTMLElement) + 1;
		sayAfterPause(this.querySelector('[data-geopend]'), formatGeopend(nummer));
	};

	/** A link to a question that is filtered out shows all of them again, also when it leads where the page already is. */
	#showDoel = ({ target }: Event) => {
		const adres = target === window ? location : target;
		if (adres !== location && !(adres instanceof HTMLAnchorElement)) return;
		const doel = document.getElementById(adres.hash.slice(1));
		const alle = this.querySelector<HTMLInputElement>('[value=alle]');
		if (!alle || !doel?.closest('.buiten-filter')) return;
		alle.checked = true;
		this.#filter();
		doel.scrollIntoView();
	};
}
defineElement('lijst-overzicht', LijstOverzicht);
