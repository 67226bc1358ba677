import { createElement } from '../../../shared/dom.ts';

/** Asks before everything is wiped; Escape and "Nee" keep it. */
export function createWisDialoog(opJa: () => void): HTMLDialogElement {
	const nee = createElement('button', { value: 'nee', className: 'knop knop-licht', textContent: 'Nee, bewaar ze' });
	const ja = createElement('button', { value: 'ja', className: 'knop', textContent: 'Ja, wis alles' });
	const dialoog = createElement(
		'dialog',
		{ className: 'vraag-vooraf' },
		createElement(
			'form',
			{ method: 'dialog' },
			createElement('p', {
				textContent: 'Wil je alle antwoorden van deze zelfcheck wissen? De rest van de site blijft zoals hij is.',
			}),
			createElement('p', { className: 'kop-knoppen' }, nee, ja),
		),
	);
	dialoog.setAttribute('aria-label', 'Zelfcheck wissen');
	dialoog.addEventListener('close', () => {
		if (dialoog.returnValue === 'ja') opJa();
	});
	return dialoog;
}

export function askFirst(dialoog: HTMLDialogElement): void {
	dialoog.returnValue = '';
	dialoog.showModal();
	dialoog.querySelector<HTMLButtonElement>('button')?.focus();
}
