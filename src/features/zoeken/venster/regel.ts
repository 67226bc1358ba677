import type { Stuk } from '../rang/resultaat.ts';
import { createElement } from '../../../shared/dom.ts';
import { fetchFragment, type Treffer } from './motor.ts';

/** An element of a result with its excerpt, which may come later than the rest. */
export interface Regel {
	treffer: Treffer;
	element: HTMLElement;
	link: HTMLAnchorElement;
	fragment: HTMLElement;
}

const showFragment = (houder: HTMLElement, stukken: readonly Stuk[]) =>
	houder.replaceChildren(
		...stukken.map(({ tekst, raak }) => (raak ? createElement('mark', { textContent: tekst }) : tekst)),
	);

function buildToelichting(tag: 'p' | 'span', { pagina, redenen = [] }: Treffer): HTMLElement[] {
	return [
		...(pagina ? [createElement(tag, { className: 'zoek-pagina', textContent: `in: ${pagina}` })] : []),
		...redenen.map((reden) => createElement(tag, { className: 'zoek-reden', textContent: reden })),
	];
}

/** A result in a plain list: exactly one link, whatever else it shows. */
export function buildRegel(treffer: Treffer): Regel {
	const link = createElement('a', { href: treffer.adres, textContent: treffer.titel });
	const fragment = createElement('p', { className: 'zoek-fragment' });
	const element = createElement(
		'li',
		{},
		createElement(
			'p',
			{ className: 'zoek-titel' },
			link,
			' ',
			createElement('span', { className: 'label', textContent: treffer.soort }),
		),
		...buildToelichting('p', treffer),
		fragment,
	);
	element.dataset['zoekresultaat'] = '';
	if (treffer.fragment) showFragment(fragment, treffer.fragment);
	return { treffer, element, link, fragment };
}

/**
 * A result as an option of a listbox. The option is the link itself, so that it opens in a new tab by every means a
 * link has, and nothing interactive sits inside an option. Its name is its text: VoiceOver ignores labels on options.
 */
export function buildKeuze(treffer: Treffer, metSoort: boolean): Regel {
	const fragment = createElement('span', { className: 'zoek-fragment' });
	const link = createElement(
		'a',
		{ href: treffer.adres, className: 'zoek-keuze', tabIndex: -1 },
		createElement('span', { className: 'zoek-titel', textContent: treffer.titel }),
		' ',
		createElement('span', { className: metSoort ? 'label' : 'visueel-verborgen', textContent: treffer.soort }),
		' ',
		...buildToelichting('span', treffer).flatMap((deel) => [deel, ' ']),
		fragment,
	);
	link.setAttribute('role', 'option');
	const element = createElement('li', {}, link);
	element.setAttribute('role', 'presentation');
	element.dataset['zoekresultaat'] = '';
	if (treffer.fragment) showFragment(fragment, treffer.fragment);
	return { treffer, element, link, fragment };
}

/** Button for the results after those in sight. */
export const buildMeer = () =>
	createElement('button', {
		type: 'button',
		className: 'knop knop-licht',
		textContent: 'Meer resultaten',
		hidden: true,
	});

/** Fills in the excerpts that were not here yet, each as soon as it comes, and stops when the reader has typed on. */
export async function fillFragmenten(
	regels: readonly Regel[],
	stammen: string[],
	isNieuwste: () => boolean,
): Promise<void> {
	await Promise.all(
		regels.map(async ({ treffer, fragment }) => {
			if (treffer.fragment || fragment.hasChildNodes()) return;
			const stukken = await fetchFragment(treffer.nummer, stammen);
			if (isNieuwste()) showFragment(fragment, stukken);
		}),
	);
}
