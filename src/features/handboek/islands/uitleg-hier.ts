import { createElement } from '../../../shared/dom.ts';

/** A term opens its meaning in place and a reference its law, by touch, mouse and keyboard; without script both are links. */
function openInPlace(link: HTMLAnchorElement): void {
	const { begrip, wet } = link.dataset;
	const naar = wet === undefined ? 'begrippen' : link.hash ? 'de lijst met wetten' : 'de taak';
	const verder = createElement('a', { href: link.href, textContent: `Naar ${naar}` });
	const hier = createElement('span', { className: 'uitleg-hier', role: 'note' }, ` ${begrip ?? `${wet}.`} `, verder);
	const setOpen = (open: boolean) => {
		if (open) link.after(hier);
		else hier.remove();
		link.setAttribute('aria-expanded', String(open));
	};
	const onKey = (event: KeyboardEvent) => {
		if (event.key === ' ' && event.target === link) {
			event.preventDefault();
			link.click();
		} else if (event.key === 'Escape' && hier.isConnected) {
			setOpen(false);
			link.focus();
		}
	};
	link.setAttribute('role', 'button');
	setOpen(false);
	link.addEventListener('click', (event) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		setOpen(!hier.isConnected);
	});
	link.addEventListener('keydown', onKey);
	hier.addEventListener('keydown', onKey);
}

document.querySelectorAll<HTMLAnchorElement>('a[data-begrip], a[data-wet]').forEach(openInPlace);
