import { defineElement } from '../../../shared/dom.ts';
import { eenmaal } from '../../../shared/eenmaal.ts';
import { fetchJson } from '../../../shared/ophalen.ts';
// By the door, not by the files behind it: the bundler would take the script of every page apart.
import { followGemeente, getMijnGemeente } from '../index.ts';
import { formatVoortgang, opslag } from '../../weet-jij/index.ts';
import type { Thuisbestand } from '../regels/thuis.ts';
import { formatThuismelding, THUIS_MELDING } from '../regels/thuis-melding.ts';

const fetchThuis = eenmaal(() => fetchJson<Thuisbestand>('/gemeenten/thuis.json'));

interface Eigen {
	slug: string;
	naam: string;
	bestand: Thuisbestand | undefined;
}

/** The gemeente of the reader with what the first page shows of her; undefined without one. */
async function readEigen(): Promise<Eigen | undefined> {
	const gemeente = await getMijnGemeente();
	if (!gemeente || !('slug' in gemeente) || gemeente.soort === 'onbekend') return undefined;
	const { slug, naam = slug } = gemeente;
	return { slug, naam, bestand: await fetchThuis().catch(() => undefined) };
}

/** Three figures of the reader's gemeente on the first page, in room that is there already. */
class GemeenteThuis extends HTMLElement {
	#cellen = [...this.querySelectorAll('[data-waarde]')];
	#melding = this.querySelector('[data-melding]');
	#voortgang = this.querySelector('[data-voortgang]');
	#pagina = this.querySelector<HTMLAnchorElement>('[data-pagina]');
	#zonder = { voortgang: this.#voortgang?.textContent ?? '', pagina: this.#pagina?.textContent ?? '' };
	#stop = () => {};

	connectedCallback() {
		this.#stop = followGemeente(readEigen, (eigen) => this.#show(eigen));
	}

	disconnectedCallback() {
		this.#stop();
	}

	#show(eigen: Eigen | undefined) {
		const waarden = eigen?.bestand?.gemeenten[eigen.slug];
		for (const [plek, cel] of this.#cellen.entries()) cel.textContent = waarden?.[plek] ?? '–';
		this.#melding?.replaceChildren(eigen ? formatThuismelding(waarden) : THUIS_MELDING.kies);
		const vragen = eigen?.bestand?.vragen;
		this.#voortgang?.replaceChildren(
			vragen ? formatVoortgang(vragen, opslag.readAntwoorden(vragen)) : this.#zonder.voortgang,
		);
		if (!this.#pagina) return;
		this.#pagina.href = eigen ? `/gemeenten/${eigen.slug}/` : '/gemeenten/';
		this.#pagina.textContent = eigen ? `Alles over ${eigen.naam}` : this.#zonder.pagina;
	}
}
defineElement('gemeente-thuis', GemeenteThuis);
