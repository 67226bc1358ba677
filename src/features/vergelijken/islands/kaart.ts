import { findBuur, findDichtstbij, spreidNamen, type Richting } from '../regels/stippen.ts';
import { defineElement } from '../../../shared/dom.ts';

/** Fired on the map when the reader adds or takes away the gemeente of a dot; `detail` is its address. */
export const STIP_GEKOZEN = 'stip-gekozen';

interface Stip {
	slug: string;
	naam: string;
	x: number;
	y: number;
	straal: number;
	element: SVGAElement;
}

const RICHTINGEN: Record<string, Richting> = {
	ArrowLeft: 'links',
	ArrowRight: 'rechts',
	ArrowUp: 'boven',
	ArrowDown: 'onder',
};
const SVG = 'http://www.w3.org/2000/svg';

/** Half a thumb, in pixels on the screen. */
const BEREIK = 22;

function readStip(element: SVGAElement): Stip[] {
	const cirkel = element.querySelector('circle');
	const [, slug] = /^\/gemeenten\/([^/]+)\/$/.exec(element.getAttribute('href') ?? '') ?? [];
	if (!cirkel || !slug) return [];
	const getal = (naam: string) => Number(cirkel.getAttribute(naam));
	const naam = element.querySelector('title')?.textContent ?? slug;
	return [{ slug, naam, x: getal('cx'), y: getal('cy'), straal: getal('r'), element }];
}

/**
 * The dot map as a list of options: one stop of the Tab key, arrows walk to the nearest dot in that direction, Enter
 * and space choose. A tap chooses the nearest dot, because the dots themselves are smaller than a thumb.
 */
export class GemeentenKaart extends HTMLElement {
	#svg = this.querySelector('svg');
	#stippen: Stip[] = [...(this.#svg?.querySelectorAll<SVGAElement>('a') ?? [])].flatMap(readStip);
	#namen = this.querySelector('.kaart-namen');
	#wijzer = this.querySelector<SVGElement>('.kaart-wijzer');
	#gekozen: readonly string[] = [];

	connectedCallback() {
		if (!this.#svg || this.#svg.getAttribute('role') === 'listbox') return;
		this.#svg.setAttribute('role', 'listbox');
		this.#svg.setAttribute('aria-multiselectable', 'true');
		this.#svg.setAttribute('aria-describedby', 'kaart-uitleg');
		for (const { element, naam } of this.#stippen) {
			element.setAttribute('role', 'option');
			element.setAttribute('aria-label', naam);
			element.querySelector('title')?.remove();
			element.addEventListener('focus', () => this.#followFocus(element));
			element.addEventListener('blur', () => this.#wijs(undefined));
		}
		this.#svg.addEventListener('keydown', this.#toets);
		this.#svg.addEventListener('click', this.#click);
		this.#svg.addEventListener('pointermove', (event) => this.#wijs(this.#findOnder(event)));
		this.#svg.addEventListener('pointerleave', () => this.#wijs(this.#metFocus));
		this.show([]);
	}

	/** Marks the chosen gemeenten: a ring, a name and the state a screen reader tells. */
	show(slugs: readonly string[]) {
		this.#gekozen = slugs;
		for (const { slug, element } of this.#stippen) element.setAttribute('aria-selected', String(slugs.includes(slug)));
		const gekozen = this.#stippen.filter(({ slug }) => slugs.includes(slug));
		const hoogten = spreidNamen(gekozen);
		this.#namen?.replaceChildren(
			...gekozen.map((stip, index) =>
				this.#setNaam(document.createElementNS(SVG, 'text'), { ...stip, y: hoogten[index] ?? stip.y }),
			),
		);
		if (this.#metFocus) return;
		this.#setHalte(gekozen[0] ?? findDichtstbij(this.#stippen, this.#midden, Infinity));
	}

	get #midden() {
		const { width = 0, height = 0 } = this.#svg?.viewBox.baseVal ?? {};
		return { x: width / 2, y: height / 2 };
	}

	get #metFocus() {
		return this.#stippen.find(({ element }) => element === document.activeElement);
	}

	/** The one dot the Tab key stops at. */
	#setHalte(halte: Stip | undefined) {
		for (const { element } of this.#stippen) element.setAttribute('tabindex', element === halte?.element ? '0' : '-1');
	}

	#followFocus(element: SVGAElement) {
		const stip = this.#stippen.find((kandidaat) => kandidaat.element === element);
		this.#setHalte(stip);
		this.#wijs(stip);
	}

	/** Puts a name beside a dot, on the side where there is room. */
	#setNaam(tekst: SVGElement, { naam, x, y, straal }: Stip): SVGElement {
		const isRechts = x > this.#midden.x;
		const attributen = {
			x: isRechts ? x - straal - 6 : x + straal + 6,
			y,
			'text-anchor': isRechts ? 'end' : 'start',
			'dominant-baseline': 'central',
		};
		for (const [sleutel, waarde] of Object.entries(attributen)) tekst.setAttribute(sleutel, String(waarde));
		tekst.textContent = naam;
		return tekst;
	}

	/** Names the dot under the pointer or the focus; a chosen one has its name already. */
	#wijs(stip: Stip | undefined) {
		if (!this.#wijzer) return;
		if (stip && !this.#gekozen.includes(stip.slug)) this.#setNaam(this.#wijzer, stip);
		else this.#wijzer.textContent = '';
		this.#svg?.classList.toggle('wijst', stip !== undefined);
	}

	#findOnder({ clientX, clientY }: MouseEvent): Stip | undefined {
		const matrix = this.#svg?.getScreenCTM();
		if (!matrix) return undefined;
		const punt = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
		return findDichtstbij(this.#stippen, punt, BEREIK / matrix.a);
	}

	#choose(stip: Stip | undefined) {
		if (stip) this.dispatchEvent(new CustomEvent(STIP_GEKOZEN, { detail: stip.slug }));
	}

	#click = (event: MouseEvent) => {
		// A new tab is the reader's own choice: there the dot stays a link.
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		// The Enter key clicks without a place on the screen.
		this.#choose(event.detail === 0 ? this.#metFocus : this.#findOnder(event));
	};

	#toets = (event: KeyboardEvent) => {
		const huidig = this.#metFocus;
		if (!huidig) return;
		const richting = RICHTINGEN[event.key];
		if (richting) {
			event.preventDefault();
			findBuur(this.#stippen, huidig, richting)?.element.focus();
		} else if (event.key === ' ') {
			event.preventDefault();
			this.#choose(huidig);
		}
	};
}
defineElement('gemeenten-kaart', GemeentenKaart);
