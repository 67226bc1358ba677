/**
 * Native radios cannot be emptied: a second click on a chosen one, or the space bar, takes the answer back.
 *
 * @param isGekozen Whether this answer already counted before the click.
 */
export function allowTerugnemen(
	knoppen: Iterable<HTMLInputElement>,
	isGekozen: (knop: HTMLInputElement) => boolean,
): void {
	const takeBack = (knop: HTMLInputElement) => {
		if (!isGekozen(knop)) return;
		knop.checked = false;
		knop.dispatchEvent(new Event('change', { bubbles: true }));
	};
	for (const knop of knoppen) {
		knop.addEventListener('click', () => takeBack(knop));
		// The space bar does not click a radio that is already chosen.
		knop.addEventListener('keydown', (event) => {
			if (event.key !== ' ' || !knop.checked) return;
			event.preventDefault();
			takeBack(knop);
		});
	}
}
