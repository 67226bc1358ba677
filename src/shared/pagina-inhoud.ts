import { defineElement } from './dom.ts';

/** On a phone the long parts are folded; what the address points at, and what stands above it, stays as it is. */
const SMAL = '(width < 45rem)';

const findDoel = () => document.querySelector(':target');
const openDeel = () => findDoel()?.closest<HTMLDetailsElement>('details.vouw')?.setAttribute('open', '');

function foldDelen(): void {
	const doel = findDoel();
	for (const deel of document.querySelectorAll<HTMLDetailsElement>('details.vouw')) {
		const isErna = !doel || doel.compareDocumentPosition(deel) === Node.DOCUMENT_POSITION_FOLLOWING;
		if (isErna) deel.open = false;
	}
}

/** Marks the part in view among the parts of the page. */
class PaginaInhoud extends HTMLElement {
	#links = new Map<Element, HTMLAnchorElement>();
	#inBeeld = new Set<Element>();

	connectedCallback() {
		if (this.#links.size > 0) return;
		if (matchMedia(SMAL).matches) foldDelen();
		addEventListener('hashchange', openDeel);
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
