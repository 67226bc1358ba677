import { createElement } from './dom.ts';

/** What is asked before something of the reader is wiped. */
export interface VraagVooraf {
	/** Name of the dialog for a screen reader. */
	naam: string;
	vraag: string;
	ja: string;
	nee?: string;
}

/** Asks before something is wiped. Only the button with `ja` says yes: Escape and `nee` keep it. */
export function askFirst({ naam, vraag, ja, nee = 'Nee, bewaar ze' }: VraagVooraf): Promise<boolean> {
	const knopNee = createElement('button', { value: 'nee', className: 'knop knop-licht', textContent: nee });
	const knopJa = createElement('button', { value: 'ja', className: 'knop', textContent: ja });
	const formulier = createElement(
		'form',
		{ method: 'dialog' },
		createElement('p', { textContent: vraag }),
		createElement('p', { className: 'kop-knoppen' }, knopNee, knopJa),
	);
	const dialoog = createElement('dialog', { className: 'vraag-vooraf', ariaLabel: naam }, formulier);
	document.body.append(dialoog);
	dialoog.showModal();
	knopNee.focus();
	return new Promise((klaar) => {
		dialoog.addEventListener('close', () => {
			dialoog.remove();
			klaar(dialoog.returnValue === 'ja');
		});
	});
}
