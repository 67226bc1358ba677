import { isRaak } from '../domain/zoeken/fragment.ts';

/** Marks the found words on the page a search result led to, without touching its text (CSS Custom Highlight API). */
export function markeerRaak(stammen: readonly string[]): void {
	const main = document.querySelector('main');
	if (!main || !('highlights' in CSS)) return;
	const gezocht = new Set(stammen);
	const bereiken: Range[] = [];
	const loper = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	for (let knoop = loper.nextNode(); knoop && bereiken.length < 200; knoop = loper.nextNode()) {
		for (const woord of (knoop.nodeValue ?? '').matchAll(/[\p{L}\p{N}-]{3,}/gu)) {
			if (!isRaak(woord[0], gezocht)) continue;
			const bereik = new Range();
			bereik.setStart(knoop, woord.index);
			bereik.setEnd(knoop, woord.index + woord[0].length);
			bereiken.push(bereik);
		}
	}
	CSS.highlights.set('raak', new Highlight(...bereiken));
}
