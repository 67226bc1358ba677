import { defineElement } from './dom.ts';

/** On a phone the long parts are folded; where there is room schrift.css shows them until they are opened here. */
const BREED = '(width >= 45rem)';

const openAlle = () =>
	document.querySelectorAll<HTMLDetailsElement>('details.vouw').forEach((deel) => (deel.open = true));

/** Not every browser opens what the address points at. */
function openDoel(): void {
	const doel = document.querySelector(':target');
	const deel = doel?.closest<HTMLDetailsElement>('details.vouw:not([open])');
	if (!doel || !deel) return;
	deel.open = true;
	doel.scrollIntoView();
}

/** Marks the part in view among the parts of the page. */
class PaginaInhoud extends HTMLElement {
	#links = new Map<Element, HTMLAnchorElement>();
	#inBeeld = new Set<Element>();

	connectedCallback() {
		if (this.#links.size > 0) return;
		if (matchMedia(BREED).matches) openAlle();
		openDoel();
		addEventListener('hashchange', openDoel);
		// A link that is half in view gets the focus without being scrolled to.
		this.addEventListener('focusin', ({ target }) =>
			(target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' }),
		);
		const kijker = new IntersectionObserver(this.#mark, { rootMargin: '-25% 0px -60%' });
		for (const link of this.querySelectorAll('a')) {
			const deel = document.getElementById(link.hash.slice(1))?.closest('details, section');
			if (!deel || this.#links.has(deel)) continue;
			this.#links.set(deel, link);
			kijker.observe(deel);
		}
	}

	#mark = (gezien: IntersectionObserverEntry[]) => {
		for (const { target, isIntersecting } of gezien) this.#inBeeld[isIntersecting ? 'add' : 'delete'](target);
		const [nu] = [...this.#links.keys()].filter((deel) => this.#inBeeld.has(deel));
		if (!nu) return;
		for (const [deel, link] of this.#links)
			if (deel === nu) link.setAttribute('aria-current', 'location');
			else link.removeAttribute('aria-current');
	};
}
defineElement('pagina-inhoud', PaginaInhoud);
