import { createElement } from '../../../shared/dom.ts';

/** A term opens its meaning in place, by touch, mouse and keyboard; without script it is a link to the glossary. */
function toggle(link: HTMLAnchorElement): void {
	const uitleg = link.nextElementSibling;
	if (uitleg?.classList.contains('begrip-hier')) {
		uitleg.remove();
		link.setAttribute('aria-expanded', 'false');
		return;
	}
	link.after(
		createElement(
			'span',
			{ className: 'begrip-hier', role: 'note' },
			` ${link.dataset['begrip'] ?? ''} `,
			createElement('a', { href: link.href, textContent: 'Naar begrippen' }),
		),
	);
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
