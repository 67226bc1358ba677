/** From this width the list stands beside the form; below it lies over the form. */
const NAAST = matchMedia('(width >= 64rem)');

/**
 * Keeps the list of subjects open where it has room of its own. Where it lies over the form it closes as soon as someone
 * goes on with the form, so that nothing with the focus is behind it (WCAG 2.4.11).
 */
export function volgRuimte(menu: HTMLDetailsElement, formulier: HTMLElement): void {
	const volg = () => (menu.open = NAAST.matches);
	const sluit = () => {
		if (!NAAST.matches) menu.open = false;
	};
	NAAST.addEventListener('change', volg);
	formulier.addEventListener('focusin', ({ target }) => {
		if (target instanceof Node && !menu.contains(target)) sluit();
	});
	menu.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('a')) sluit();
	});
	volg();
}
