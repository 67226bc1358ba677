import { formatMoment, readVandaag } from '../../../shared/dag.ts';
import { defineElement } from '../../../shared/dom.ts';
import {
	addMaanden,
	compareMomenten,
	describeMaand,
	findGeweest,
	findPlaats,
	findVolgendMoment,
	formatAantal,
	formatDeelVanMaand,
	formatVakJaar,
	formatWacht,
	splitMoment,
} from '../regels/vanaf.ts';

const setTekst = (houder: Element, plek: string, tekst: string) => houder.querySelector(plek)?.replaceChildren(tekst);

const readGetal = (tekst: string | undefined) => (tekst === undefined ? undefined : Number(tekst));

const readAanduiding = ({ dataset }: HTMLElement) => ({
	maand: readGetal(dataset['maand']),
	dag: readGetal(dataset['dag']),
	totDag: readGetal(dataset['totDag']),
	dagErvoor: 'dagErvoor' in dataset,
});

/** Makes what the server drew on the day of the build right for the day on the device. */
class KalenderVandaag extends HTMLElement {
	#vandaag = readVandaag();

	connectedCallback() {
		this.#setDagen();
		if (this.dataset['vanaf'] !== this.#vandaag) {
			this.#setMaanden();
			this.#setLijsten();
			this.#setGeweest();
			this.#setStrook();
		}
		setTekst(this, '[data-vandaag]', formatMoment(this.#vandaag));
		for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-webcal]'))
			link.href = `webcal://${location.host}${link.dataset['webcal'] ?? ''}`;
		addEventListener('hashchange', this.#openDoel);
		this.#openDoel();
	}

	disconnectedCallback() {
		removeEventListener('hashchange', this.#openDoel);
	}

	/** Dates in their order from today, with what comes to the raad first. */
	#list(houder: ParentNode, rijen: string, find = findVolgendMoment) {
		return [...houder.querySelectorAll<HTMLElement>(rijen)]
			.map((rij) => ({ rij, moment: find(readAanduiding(rij), this.#vandaag) }))
			.sort(
				(a, b) =>
					compareMomenten(a.moment, b.moment) || Number('raad' in b.rij.dataset) - Number('raad' in a.rij.dataset),
			);
	}

	#setDagen() {
		for (const { rij, moment } of this.#list(this, '.dag-rij')) {
			if (!moment) continue;
			const { dag, rest } = splitMoment(moment);
			rij.querySelector('time')?.setAttribute('datetime', moment);
			setTekst(rij, 'time > b', dag);
			setTekst(rij, 'time > span', rest);
			setTekst(rij, '[data-wacht]', formatWacht(moment, this.#vandaag));
		}
	}

	#setMaanden() {
		const delen = [...this.querySelectorAll<HTMLElement>('[data-plaats]')];
		const dagen = this.#list(this, '[data-plaats] .dag-rij');
		for (const [plaats, deel] of delen.entries()) {
			const eigen = dagen.filter(({ moment }) => moment && findPlaats(moment, this.#vandaag) === plaats);
			const { id, naam } = describeMaand(addMaanden(this.#vandaag, plaats), plaats);
			const kop = deel.querySelector('h3');
			if (kop) Object.assign(kop, { id, textContent: naam });
			setTekst(deel, '[data-aantal]', formatAantal(eigen.length));
			deel.querySelector('[data-leeg]')?.toggleAttribute('hidden', eigen.length > 0);
			deel.querySelector('ol')?.replaceChildren(...eigen.map(({ rij }) => rij));
			deel.hidden = plaats === 12 && eigen.length === 0;
		}
	}

	/** Lists that are not by month. */
	#setLijsten() {
		for (const lijst of this.querySelectorAll('[data-lijst] > ol'))
			lijst.replaceChildren(...this.#list(lijst, '.dag-rij').map(({ rij }) => rij));
	}

	#setGeweest() {
		const deel = this.querySelector<HTMLElement>('[data-geweest]');
		if (!deel) return;
		const dagen = this.#list(deel, 'li', findGeweest);
		for (const { rij, moment } of dagen) {
			rij.hidden = !moment;
			setTekst(rij, 'time', formatMoment(moment ?? ''));
			rij.querySelector('time')?.setAttribute('datetime', moment ?? '');
		}
		const aantal = dagen.filter(({ moment }) => moment).length;
		deel.hidden = aantal === 0;
		setTekst(deel, '[data-aantal]', formatAantal(aantal));
		deel.querySelector('ol')?.replaceChildren(...dagen.map(({ rij }) => rij));
	}

	#setStrook() {
		const strook = this.querySelector('[data-strook]');
		const wijzer = strook?.querySelector('[data-wijzer]');
		if (!strook || !wijzer) return;
		const nu = Number(this.#vandaag.slice(5, 7));
		const plaatsVan = (vak: HTMLElement) => (Number(vak.dataset['maand']) - nu + 12) % 12;
		const vakken = [...strook.querySelectorAll<HTMLElement>('li')].sort((a, b) => plaatsVan(a) - plaatsVan(b));
		for (const [plaats, vak] of vakken.entries()) setTekst(vak, '[data-jaar]', formatVakJaar(this.#vandaag, plaats));
		strook.replaceChildren(...vakken);
		vakken[0]?.append(wijzer);
		wijzer.firstElementChild?.setAttribute('x', formatDeelVanMaand(this.#vandaag));
	}

	/** Not every browser opens the fold that an address points into. */
	#openDoel = () => {
		const doel = location.hash && document.getElementById(location.hash.slice(1));
		const deel = doel ? doel.closest<HTMLDetailsElement>('details.maand') : null;
		if (!doel || !deel || deel.open) return;
		deel.open = true;
		doel.scrollIntoView();
	};
}
defineElement('kalender-vandaag', KalenderVandaag);
