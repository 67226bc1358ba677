import { createElement } from './dom.ts';

/** For a page that asks for what another build of the site no longer has. */
export const VERNIEUWD = 'De site is vernieuwd sinds je deze pagina opende. Herlaad de pagina om verder te gaan.';
const NIET_GELADEN = 'Een deel van deze pagina kon niet laden. Je verbinding hapert, of de site is vernieuwd.';

export function buildHerlaadKnop(): HTMLButtonElement {
	const knop = createElement('button', { type: 'button', className: 'knop', textContent: 'Herlaad de pagina' });
	knop.addEventListener('click', () => location.reload());
	return knop;
}

/** A note at the edge of the screen, where it moves nothing; once, however much is missing. */
function showNietGeladen(): void {
	if (document.querySelector('.herlaad-melding')) return;
	document.body.append(
		createElement(
			'aside',
			{ className: 'herlaad-melding niet-afdrukken', role: 'alert' },
			createElement('p', { textContent: NIET_GELADEN }),
			createElement('p', {}, buildHerlaadKnop()),
		),
	);
}

/**
 * Loads a script that the page does without at first. When it is gone, because the site was built anew, or the network
 * fails, the reader is told and gets undefined.
 */
export const loadLater = <T>(load: () => Promise<T>): Promise<T | undefined> =>
	load().catch(() => {
		showNietGeladen();
		return undefined;
	});
