import { createElement } from '../../../shared/dom.ts';
import { formatZoekadres } from '../rang/adres.ts';

const buildVeld = () =>
	createElement('input', {
		id: 'zoek-dialoog',
		name: 'q',
		type: 'text',
		inputMode: 'search',
		enterKeyHint: 'search',
		autocomplete: 'off',
		autocapitalize: 'off',
		maxLength: 200,
		spellcheck: false,
	});

const buildWis = () =>
	createElement(
		'button',
		{ type: 'button', className: 'zoek-wis', title: 'Wis', hidden: true },
		createElement('span', { ariaHidden: 'true', textContent: '✕' }),
		createElement('span', { className: 'visueel-verborgen', textContent: 'Wis' }),
	);

function buildFormulier(veld: HTMLInputElement, wis: HTMLElement): HTMLFormElement {
	const formulier = createElement(
		'form',
		{ action: '/zoeken/', method: 'get' },
		createElement('label', { htmlFor: veld.id, textContent: 'Waar zoek je naar?' }),
		createElement(
			'div',
			{ className: 'zoek-rij' },
			createElement('div', { className: 'zoek-veld' }, veld, wis),
			createElement('button', { className: 'knop', textContent: 'Zoek' }),
		),
	);
	formulier.setAttribute('role', 'search');
	return formulier;
}

/** The elements of the dialog that change while it is used; the listbox is put in by who has it. */
export function buildDelen() {
	const veld = buildVeld();
	const wis = buildWis();
	const alles = createElement('a', { href: '/zoeken/' });
	return {
		dialoog: createElement('dialog', { className: 'zoek-dialoog', ariaLabel: 'Zoeken' }),
		kop: createElement('div', { className: 'zoek-kop' }),
		veld,
		wis,
		formulier: buildFormulier(veld, wis),
		sluit: createElement('button', { type: 'button', className: 'knop knop-licht', textContent: 'Sluit' }),
		telling: createElement('p', { className: 'zoek-telling', ariaHidden: 'true' }),
		stem: createElement('p', { className: 'visueel-verborgen', role: 'status' }),
		uitweg: createElement('div', { className: 'zoek-uitweg' }),
		wisEerder: createElement('p', { hidden: true }),
		alles,
		voet: createElement('p', { className: 'zoek-alles', hidden: true }, alles),
	};
}
export type Delen = ReturnType<typeof buildDelen>;

/** Puts the elements in their place. */
export function composeDialoog(delen: Delen, lijst: HTMLElement): void {
	const { dialoog, kop, formulier, sluit, telling, stem, uitweg, wisEerder, voet } = delen;
	const titel = createElement('h2', { textContent: 'Zoeken' });
	kop.append(createElement('div', { className: 'dialoog-kop' }, titel, sluit), formulier, telling, stem);
	const toetsen = createElement('p', {
		className: 'zoek-toetsen',
		textContent: '↑ ↓ kiezen · Enter openen · Esc wissen of sluiten',
	});
	dialoog.append(createElement('div', { className: 'zoek-venster' }, kop, uitweg, lijst, wisEerder, voet, toetsen));
}

/** A query as an option: a link to its own page, which a plain click searches here. */
export function buildEerdereVraag(vraag: string): HTMLElement {
	const link = createElement('a', {
		className: 'zoek-keuze',
		href: formatZoekadres({ vraag, filters: {} }),
		tabIndex: -1,
		role: 'option',
		textContent: vraag,
	});
	link.dataset['vraag'] = vraag;
	return createElement('li', { role: 'presentation' }, link);
}
