import type { Stuk } from '../rang/resultaat.ts';
import { maak } from '../../../shared/dom.ts';
import type { Treffer } from './motor.ts';

/** An element of a result with its excerpt, which may come later than the rest. */
export interface Regel {
	treffer: Treffer;
	element: HTMLElement;
	link: HTMLAnchorElement;
	fragment: HTMLElement;
}

const toonFragment = (houder: HTMLElement, stukken: readonly Stuk[]) =>
	houder.replaceChildren(...stukken.map(({ tekst, raak }) => (raak ? maak('mark', { textContent: tekst }) : tekst)));

function bouwToelichting(tag: 'p' | 'span', { pagina, redenen = [] }: Treffer): HTMLElement[] {
	return [
		...(pagina ? [maak(tag, { className: 'zoek-pagina', textContent: `in: ${pagina}` })] : []),
		...redenen.map((reden) => maak(tag, { className: 'zoek-reden', textContent: reden })),
	];
}

/** A result in a plain list: exactly one link, whatever else it shows. */
export function bouwRegel(treffer: Treffer): Regel {
	const link = maak('a', { href: treffer.adres, textContent: treffer.titel });
	const fragment = maak('p', { className: 'zoek-fragment' });
	const element = maak(
		'li',
		{},
		maak('p', { className: 'zoek-titel' }, link, ' ', maak('span', { className: 'label', textContent: treffer.soort })),
		...bouwToelichting('p', treffer),
		fragment,
	);
	element.dataset['zoekresultaat'] = '';
	if (treffer.fragment) toonFragment(fragment, treffer.fragment);
	return { treffer, element, link, fragment };
}

/**
 * A result as an option of a listbox. The option is the link itself, so that it opens in a new tab by every means a
 * link has, and nothing interactive sits inside an option. Its name is its text: VoiceOver ignores labels on options.
 */
export function bouwKeuze(treffer: Treffer, metSoort: boolean): Regel {
	const fragment = maak('span', { className: 'zoek-fragment' });
	const link = maak(
		'a',
		{ href: treffer.adres, className: 'zoek-keuze', tabIndex: -1 },
		maak('span', { className: 'zoek-titel', textContent: treffer.titel }),
		' ',
		maak('span', { className: metSoort ? 'label' : 'visueel-verborgen', textContent: treffer.soort }),
		' ',
		...bouwToelichting('span', treffer).flatMap((deel) => [deel, ' ']),
		fragment,
	);
	link.setAttribute('role', 'option');
	const element = maak('li', {}, link);
	element.setAttribute('role', 'presentation');
	element.dataset['zoekresultaat'] = '';
	if (treffer.fragment) toonFragment(fragment, treffer.fragment);
	return { treffer, element, link, fragment };
}

/** Fills in the excerpts that were not here yet, each as soon as it comes, and stops when the reader has typed on. */
export async function vulFragmenten(regels: readonly Regel[], isNieuwste: () => boolean): Promise<void> {
	await Promise.all(
		regels.map(async ({ treffer, fragment }) => {
			if (treffer.fragment || fragment.hasChildNodes()) return;
			const stukken = await treffer.haalFragment();
			if (isNieuwste()) toonFragment(fragment, stukken);
		}),
	);
}
