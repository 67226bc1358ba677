import { createElement } from '../../../shared/dom.ts';
import type { Antwoord } from '../antwoord/antwoordvorm.ts';

/** What was asked, above the answer. */
const VRAAG: Record<Antwoord['soort'], string> = {
	beslist: 'Wie beslist',
	mag: 'Mag of moet',
	wanneer: 'Wanneer',
	hoeveel: 'Hoeveel',
	betekenis: 'Wat het betekent',
	inwoner: 'Wat inwoners vragen',
};

/** What a screen reader is told of it, with the number of results. */
export const formatAntwoord = ({ soort, kop }: Antwoord) => `Antwoord. ${VRAAG[soort]}: ${kop}.`;

/**
 * The answer above the results: answer first, what it rests on under it.
 *
 * @param kopSoort Level of its heading, by where it stands.
 * @param follow What a click on its link does beside following it.
 */
export function buildAntwoord(
	{ soort, kop, orgaan, tekst, bron, adres, verder }: Antwoord,
	kopSoort: 'h2' | 'h3',
	follow: (event: MouseEvent) => void,
): HTMLElement {
	const titel = createElement(
		kopSoort,
		{ id: `zoek-antwoord-${kopSoort}` },
		createElement('span', { className: 'zoek-pagina', textContent: VRAAG[soort] }),
		' ',
		kop,
	);
	const sectie = createElement(
		'section',
		{ className: `zoek-antwoord${orgaan ? ` orgaan-${orgaan}` : ''}` },
		titel,
		createElement('p', { textContent: tekst }),
		createElement('p', { className: 'zoek-pagina', textContent: `Bron: ${bron}.` }),
		createElement('p', {}, createElement('a', { href: adres, textContent: verder })),
	);
	sectie.addEventListener('click', follow);
	sectie.dataset['antwoord'] = '';
	sectie.setAttribute('aria-labelledby', titel.id);
	return sectie;
}
