import { isRaak } from '../rang/fragment.ts';
import { createElement } from '../../../shared/dom.ts';

/** More marks than this help nobody to find the spot. */
const MAX_BEREIKEN = 200;

function listBereiken(main: Element, gezocht: ReadonlySet<string>): Range[] {
	const bereiken: Range[] = [];
	const loper = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	for (let knoop = loper.nextNode(); knoop && bereiken.length < MAX_BEREIKEN; knoop = loper.nextNode()) {
		for (const woord of (knoop.nodeValue ?? '').matchAll(/[\p{L}\p{N}-]{3,}/gu)) {
			if (!isRaak(woord[0], gezocht)) continue;
			const bereik = new Range();
			bereik.setStart(knoop, woord.index);
			bereik.setEnd(knoop, woord.index + woord[0].length);
			bereiken.push(bereik);
		}
	}
	return bereiken;
}

/** A note at the edge of the screen, where it moves nothing, with a button that takes the marks away. */
function showWisKnop(): void {
	const knop = createElement('button', { type: 'button', className: 'voorstel', textContent: 'Markering wissen' });
	const melding = createElement('aside', { className: 'raak-melding niet-afdrukken' }, knop);
	melding.setAttribute('aria-label', 'Gemarkeerde zoekwoorden');
	knop.addEventListener('click', () => {
		CSS.highlights.delete('raak');
		melding.remove();
		document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
	});
	document.body.append(melding);
}

/**
 * Marks the found words on the page a search result led to, without touching its text or its address (CSS Custom
 * Highlight API): a copied link is clean and the next visit is unmarked.
 */
export function markRaak(stammen: readonly string[]): void {
	const main = document.querySelector('main');
	if (!main || !('highlights' in CSS)) return;
	// A word with a place to break in it is two texts.
	for (const knip of main.querySelectorAll('.knip')) knip.remove();
	main.normalize();
	const bereiken = listBereiken(main, new Set(stammen));
	CSS.highlights.set('raak', new Highlight(...bereiken));
	document.querySelector('.raak-melding')?.remove();
	if (bereiken.length > 0) showWisKnop();
}
