import { maak } from '../../../shared/dom.ts';

/** Asks before everything is wiped; Escape and "Nee" keep it. */
export function maakWisDialoog(opJa: () => void): HTMLDialogElement {
	const nee = maak('button', { value: 'nee', className: 'knop knop-licht', textContent: 'Nee, bewaar ze' });
	const ja = maak('button', { value: 'ja', className: 'knop', textContent: 'Ja, wis alles' });
	const dialoog = maak(
		'dialog',
		{ className: 'vraag-vooraf' },
		maak(
			'form',
			{ method: 'dialog' },
			maak('p', {
				textContent: 'Wil je alle antwoorden van deze zelfcheck wissen? De rest van de site blijft zoals hij is.',
			}),
			maak('p', { className: 'kop-knoppen' }, nee, ja),
		),
	);
	dialoog.setAttribute('aria-label', 'Zelfcheck wissen');
	dialoog.addEventListener('close', () => {
		if (dialoog.returnValue === 'ja') opJa();
	});
	return dialoog;
}

export function vraagVooraf(dialoog: HTMLDialogElement): void {
	dialoog.returnValue = '';
	dialoog.showModal();
	dialoog.querySelector<HTMLButtonElement>('button')?.focus();
}
