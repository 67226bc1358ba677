import { createElement } from '../../../shared/dom.ts';
import type { Blok } from '../regels/opmaak.ts';

/** Lines one under the other. */
const listRegels = (regels: readonly string[]): (Node | string)[] =>
	regels.flatMap((regel, plek) => (plek === 0 ? [regel] : [createElement('br'), regel]));

const listPunten = (punten: readonly (readonly string[])[]) =>
	punten.map((punt) => createElement('li', {}, ...listRegels(punt)));

function drawBlok(blok: Blok): HTMLElement {
	switch (blok.soort) {
		case 'titel':
			return createElement('h2', { textContent: blok.tekst });
		case 'kop':
			return createElement('h3', { textContent: blok.tekst });
		case 'alinea':
			return createElement('p', {}, ...listRegels(blok.regels));
		case 'punten':
			return createElement('ul', {}, ...listPunten(blok.punten));
		case 'nummers':
			return createElement('ol', { start: blok.begin }, ...listPunten(blok.punten));
	}
}

/** One draft as it stands on paper, on a sheet of its own. */
export const drawBlad = (blokken: readonly Blok[]): HTMLElement =>
	createElement('article', { className: 'ontwerp-blad' }, ...blokken.map(drawBlok));
