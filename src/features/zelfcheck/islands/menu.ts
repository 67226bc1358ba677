/** From this width the list stands beside the form; below it lies over the form. */
const NAAST = matchMedia('(width >= 64rem)');

/**
 * Keeps the list of subjects open where it has room of its own. Where it lies over the form it closes as soon as someone
 * goes on with the form, so that nothing with the focus is behind it (WCAG 2.4.11).
 */
export function followRuimte(menu: HTMLDetailsElement, formulier: HTMLElement): void {
	const follow = () => (menu.open = NAAST.matches);
	const close = () => {
		if (!NAAST.matches) menu.open = false;
	};
	NAAST.addEventListener('change', follow);
	formulier.addEventListener('focusin', ({ target }) => {
		if (target instanceof Node && !menu.contains(target)) close();
	});
	menu.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('a')) close();
	});
	follow();
}
