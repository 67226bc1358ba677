import type { Signaal } from '../../lea-vve/regels/signaal.ts';
import { listSignalen } from '../../lea-vve/regels/signalen.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { maak } from '../../../shared/dom.ts';

/** The article of a taak as the page holds it. */
function cloneGrondslag(houder: Element, taak: string | undefined): Node[] {
	const regel = taak === undefined ? null : houder.querySelector(`[data-grondslag="${taak}"]`);
	return regel ? [...regel.cloneNode(true).childNodes] : [];
}

const maakWet = (houder: Element, { wet, taak }: Signaal): HTMLElement[] =>
	wet === undefined
		? []
		: [maak('p', {}, maak('strong', { textContent: 'De wet: ' }), `${wet} `, ...cloneGrondslag(houder, taak))];

const maakSignaal = (houder: Element, signaal: Signaal) =>
	maak(
		'li',
		{ className: 'zelfcheck-signaal' },
		maak('h4', { textContent: signaal.kop }),
		maak('p', { textContent: signaal.opgave }),
		...maakWet(houder, signaal),
		maak('p', {}, maak('strong', { textContent: 'Om te bespreken: ' }), signaal.vraag),
		...signaal.uitleg.map((regel) => maak('p', { className: 'klein', textContent: `Jullie uitleg: ${regel}` })),
	);

/** A duty without an answer is, on a form that is not finished, a question still to answer. */
const maakOpenVraag = (houder: Element, { onderwerp, kop, taak }: Signaal) =>
	maak('li', {}, maak('a', { href: `#${onderwerp}`, textContent: kop }), ' ', ...cloneGrondslag(houder, taak));

/** Shows the points for the conversation about this form. */
export function toonSignalen(houder: Element, plek: Element, jaar: LeaVveJaar): void {
	const signalen = listSignalen(jaar);
	const open = signalen.filter(({ soort }) => soort === 'niet-opgegeven');
	const rest = signalen.filter(({ soort }) => soort !== 'niet-opgegeven');
	plek.replaceChildren(
		maak('h3', { textContent: 'Om over te praten' }),
		maak('p', {
			textContent:
				'Dit volgt uit je antwoorden en uit de wet. Het is geen score, geen rangorde en geen oordeel van de Inspectie.',
		}),
		rest.length > 0
			? maak('ol', { className: 'zelfcheck-signaal-lijst' }, ...rest.map((signaal) => maakSignaal(houder, signaal)))
			: maak('p', { textContent: 'Uit je antwoorden tot nu toe volgt geen punt voor een gesprek.' }),
		...(open.length > 0
			? [
					maak('h4', { textContent: 'Nog geen antwoord bij een plicht' }),
					maak('ul', {}, ...open.map((signaal) => maakOpenVraag(houder, signaal))),
				]
			: []),
	);
}
