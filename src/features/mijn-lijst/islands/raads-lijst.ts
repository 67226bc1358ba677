import { defineElement } from '../../../shared/dom.ts';
import { sayAfterPause } from '../../../shared/voorlezen.ts';
import { opslag, type Lijsten } from '../../weet-jij/index.ts';
import { lijsten, Bewaarder, showNietBewaard } from '../../weet-jij/later.ts';
import { countNagelopen } from '../regels/raadstaken.ts';
import { Rij } from './rij.ts';

/** The list of what the raad decides: ticks and dates are kept on this device. Without this script it can be printed. */
class RaadsLijst extends HTMLElement {
	#rijen = [...this.querySelectorAll<HTMLElement>('[data-taak]')].map((rij) => new Rij(rij));
	#isGebouwd = false;

	connectedCallback() {
		if (!this.#isGebouwd) this.#build(lijsten);
		this.#isGebouwd = true;
	}

	#build(lijsten: Lijsten) {
		const bewaard = lijsten.read().taken;
		for (const rij of this.#rijen) rij.takeVroeg(lijsten, bewaard[rij.id]);
		const report = () => this.#report(lijsten);
		const save = () => {
			if (this.#rijen.filter((rij) => rij.save(lijsten)).length > 0) report();
		};
		const bewaarder = new Bewaarder(this, save, () => {
			const { taken } = lijsten.read();
			for (const rij of this.#rijen) rij.show(taken[rij.id]);
			report();
		});
		lijsten.follow(bewaarder.show);
		// Only what was read is known to be damaged: now everybody hears of it.
		lijsten.read();
		opslag.refresh();
	}

	#report(lijsten: Lijsten) {
		showNietBewaard(this);
		const ids = this.#rijen.map(({ id }) => id);
		sayAfterPause(this.querySelector('[data-voortgang]'), countNagelopen(ids, lijsten.read().taken));
	}
}
defineElement('raads-lijst', RaadsLijst);
