import { createElement } from '../../../shared/dom.ts';

/** The focus goes back to the term, also from the link inside. */
function close(link: HTMLAnchorElement, hier: Element): void {
	hier.remove();
	link.setAttribute('aria-expanded', 'false');
	link.focus();
}

/** A term opens its meaning in place, by touch, mouse and keyboard; without script it is a link to the glossary. */
function toggle(link: HTMLAnchorElement): void {
	const uitleg = link.nextElementSibling;
	if (uitleg?.classList.contains('begrip-hier')) return close(link, uitleg);
	const hier = createElement(
		'span',
		{ className: 'begrip-hier', role: 'note' },
		` ${link.dataset['begrip'] ?? ''} `,
		createElement('a', { href: link.href, textContent: 'Naar begrippen' }),
	);
	hier.addEventListener('keydown', ({ key }) => key === 'Escape' && close(link, hier));
	link.after(hier);
	link.setAttribute('aria-expanded', 'true');
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-begrip]')) {
	link.setAttribute('role', 'button');
	link.setAttribute('aria-expanded', 'false');
	link.addEventListener('click', (event) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		toggle(link);
	});
	link.addEventListener('keydown', (event) => {
		if (event.key === ' ') {
			event.preventDefault();
			toggle(link);
		}
		if (event.key === 'Escape' && link.getAttribute('aria-expanded') === 'true') toggle(link);
	});
}
