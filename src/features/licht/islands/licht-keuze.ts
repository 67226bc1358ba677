import { defineElement } from '../../../shared/dom.ts';
import { opslag, type Bewaard } from '../../weet-jij/index.ts';

/** First in the scripts of a page: the sooner it runs, the less there is to see of the other scheme. */
const showLicht = () => {
	const licht = opslag.readLicht();
	if (licht) document.documentElement.dataset['schema'] = licht;
	else delete document.documentElement.dataset['schema'];
};
showLicht();
opslag.follow(showLicht);

/** Licht, donker, or as the device has it. */
class LichtKeuze extends HTMLElement {
	#stopFollow: (() => void) | undefined;

	connectedCallback() {
		this.#stopFollow = opslag.follow(this.#show);
		this.#show();
		this.onchange = ({ target }) => target instanceof HTMLInputElement && this.#choose(target.value);
	}

	disconnectedCallback() {
		this.#stopFollow?.();
	}

	#show = () => {
		const licht = opslag.readLicht() ?? '';
		for (const keuze of this.querySelectorAll('input')) keuze.checked = keuze.value === licht;
	};

	#choose(licht: string): void {
		this.#say(opslag.saveLicht(licht));
		showLicht();
	}

	#say(bewaard: Bewaard): void {
		const melding = this.querySelector('[role=status]');
		if (melding)
			melding.textContent =
				bewaard === 'bewaard' ? '' : 'Dit geldt alleen op deze pagina: je browser bewaart het niet.';
	}
}
defineElement('licht-keuze', LichtKeuze);
