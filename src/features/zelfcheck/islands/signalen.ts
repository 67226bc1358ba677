import { listSignalen, type Signaal } from '../../lea-vve/index.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { createElement } from '../../../shared/dom.ts';

/** The article of a taak as the page holds it. */
function cloneGrondslag(houder: Element, taak: string | undefined): Node[] {
	const regel = taak === undefined ? null : houder.querySelector(`[data-grondslag="${taak}"]`);
	return regel ? [...regel.cloneNode(true).childNodes] : [];
}

const createWet = (houder: Element, { wet, taak }: Signaal): HTMLElement[] =>
	wet === undefined
		? []
		: [
				createElement(
					'p',
					{},
					createElement('strong', { textContent: 'De wet: ' }),
					`${wet} `,
					...cloneGrondslag(houder, taak),
				),
			];

const createSignaal = (houder: Element, signaal: Signaal) =>
	createElement(
		'li',
		{ className: 'zelfcheck-signaal' },
		createElement('h4', { textContent: signaal.kop }),
		createElement('p', { textContent: signaal.opgave }),
		...createWet(houder, signaal),
		createElement('p', {}, createElement('strong', { textContent: 'Om te bespreken: ' }), signaal.vraag),
		...signaal.uitleg.map((regel) =>
			createElement('p', { className: 'klein', textContent: `Jullie uitleg: ${regel}` }),
		),
	);

/** A duty without an answer is, on a form that is not finished, a question still to answer. */
const createOpenVraag = (houder: Element, { onderwerp, kop, taak }: Signaal) =>
	createElement(
		'li',
		{},
		createElement('a', { href: `#${onderwerp}`, textContent: kop }),
		' ',
		...cloneGrondslag(houder, taak),
	);

/** Shows the points for the conversation about this form. */
export function showSignalen(houder: Element, plek: Element, jaar: LeaVveJaar): void {
	const signalen = listSignalen(jaar);
	const open = signalen.filter(({ soort }) => soort === 'niet-opgegeven');
	const rest = signalen.filter(({ soort }) => soort !== 'niet-opgegeven');
	plek.replaceChildren(
		createElement('h3', { textContent: 'Om over te praten' }),
		createElement('p', {
			textContent:
				'Dit volgt uit je antwoorden en uit de wet. Het is geen score, geen rangorde en geen oordeel van de Inspectie.',
		}),
		rest.length > 0
			? createElement(
					'ol',
					{ className: 'zelfcheck-signaal-lijst' },
					...rest.map((signaal) => createSignaal(houder, signaal)),
				)
			: createElement('p', { textContent: 'Uit je antwoorden tot nu toe volgt geen punt voor een gesprek.' }),
		...(open.length > 0
			? [
					createElement('h4', { textContent: 'Nog geen antwoord bij een plicht' }),
					createElement('ul', {}, ...open.map((signaal) => createOpenVraag(houder, signaal))),
				]
			: []),
	);
}
