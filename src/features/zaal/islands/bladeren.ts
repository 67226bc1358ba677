import { isInvoermethode } from '../../../shared/dom.ts';
import { findStap } from '../regels/veeg.ts';

type Stap = -1 | 1;
const TOETSEN: Record<string, Stap> = { ArrowLeft: -1, ArrowRight: 1 };

/** Fields, choices and unfolded windows have arrow keys of their own. */
const EIGEN_PIJLEN = 'input, textarea, select, [contenteditable], [role=combobox], dialog';

function findToets(event: KeyboardEvent): Stap | undefined {
	const heeftAnder = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
	const isElders = event.target instanceof Element && event.target.closest(EIGEN_PIJLEN);
	if (heeftAnder || isElders || isInvoermethode(event) || document.querySelector('dialog[open]')) return undefined;
	return TOETSEN[event.key];
}

/** Turns the page with the buttons, the arrow keys, or a finger over the question. */
export function listenBladeren(houder: Element, turn: (stap: Stap) => void): void {
	for (const knop of houder.querySelectorAll<HTMLElement>('[data-stap]'))
		knop.addEventListener('click', () => turn(knop.dataset['stap'] === '1' ? 1 : -1));
	addEventListener('keydown', (event) => {
		const stap = findToets(event);
		if (!stap) return;
		event.preventDefault();
		turn(stap);
	});
	listenVegen(houder.querySelector('[data-veegvlak]'), turn);
}

function listenVegen(vlak: HTMLElement | null, turn: (stap: Stap) => void): void {
	let begin: PointerEvent | undefined;
	vlak?.addEventListener('pointerdown', (event) => {
		const isVeld = event.target instanceof Element && event.target.closest('textarea, input, label');
		begin = event.pointerType === 'touch' && event.isPrimary && !isVeld ? event : undefined;
	});
	vlak?.addEventListener('pointercancel', () => (begin = undefined));
	vlak?.addEventListener('pointerup', ({ clientX, clientY, pointerId }) => {
		if (begin?.pointerId !== pointerId) return;
		const stap = findStap({
			beginX: begin.clientX,
			dx: clientX - begin.clientX,
			dy: clientY - begin.clientY,
			breedte: innerWidth,
		});
		begin = undefined;
		if (stap) turn(stap);
	});
}
