import type { Cel, VergelijkGemeente } from '../regels/gegevens.ts';
import { formatOpsomming } from '../regels/keuze.ts';
import { listGelijkende } from '../regels/omvang.ts';
import {
	buildGrafieken,
	buildOpgaveDeel,
	buildTabel,
	formatOnderschrift,
	type Grafiek,
	type Kop,
	type Tabel,
	type Vergelijking,
} from '../regels/tabel.ts';
import { createElement } from '../../../shared/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing; attributes only, because the CSP allows no inline style. */
export function createSvg(tag: string, attributen: Record<string, string | number>): SVGElement {
	const element = document.createElementNS(SVG, tag);
	for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, String(waarde));
	return element;
}

const buildKop = ({ naam, slug }: Kop) =>
	createElement(
		'th',
		{ scope: 'col', className: 'uitlijnen-rechts' },
		slug ? createElement('a', { href: `/gemeenten/${slug}/`, textContent: naam }) : naam,
	);
const buildCel = ({ tekst, klein }: Cel) =>
	createElement(
		'td',
		{ className: 'uitlijnen-rechts' },
		tekst,
		...(klein ? [createElement('span', { className: 'klein blok', textContent: klein })] : []),
	);

/** The same table as `features/vergelijken/components/Tabel.astro`. */
function drawTabel(inhoud: Tabel, bijschrift: string): HTMLElement[] {
	const { koppen, rijen } = inhoud;
	const kop = createElement(
		'tr',
		{},
		createElement('th', { scope: 'col', textContent: 'Wat' }),
		...koppen.map(buildKop),
	);
	kop.append(createElement('th', { scope: 'col', textContent: 'Peildatum en bron' }));
	const regels = rijen.map(({ label, noot, cellen, herkomst }) =>
		createElement(
			'tr',
			{},
			createElement('th', { scope: 'row', textContent: noot ? `${label} *` : label }),
			...cellen.map(buildCel),
			createElement('td', { className: 'klein', textContent: herkomst }),
		),
	);
	const tabel = createElement(
		'table',
		{ className: 'vergelijk-tabel' },
		createElement('caption', { className: 'visueel-verborgen', textContent: bijschrift }),
		createElement('thead', {}, kop),
		createElement('tbody', {}, ...regels),
	);
	const schuif = createElement('section', { className: 'tabel-schuif', tabIndex: 0 }, tabel);
	schuif.setAttribute('aria-label', `${bijschrift}, schuif opzij voor meer`);
	return [schuif, createElement('p', { className: 'klein', textContent: formatOnderschrift(inhoud) })];
}

/** Name and number are text; the bar only repeats the number for the eye. */
function buildGrafiek({ label, balken, metNederland }: Grafiek): HTMLElement {
	const regels = balken.map(({ naam, tekst, lengte }) => {
		const balk = createSvg('svg', { class: 'balk', 'aria-hidden': 'true', width: '100%', height: 14 });
		balk.append(createSvg('rect', { width: `${lengte}%`, height: '100%' }));
		return createElement(
			'li',
			{},
			createElement('span', { className: 'balk-naam', textContent: naam }),
			' ',
			createElement('span', { className: 'balk-getal', textContent: tekst }),
			balk,
		);
	});
	const onderschrift = metNederland ? label : `${label} (Nederland past niet op deze schaal)`;
	return createElement(
		'figure',
		{ className: 'grafiek' },
		createElement('figcaption', { textContent: onderschrift }),
		createElement('ul', {}, ...regels),
	);
}

const drawGrafieken = (grafieken: Grafiek[]) =>
	createElement(
		'section',
		{},
		createElement('h3', { textContent: 'Dezelfde cijfers als grafiek' }),
		createElement('div', { className: 'grafieken' }, ...grafieken.map(buildGrafiek)),
	);

/** Reported figures never stand without the gemeente's own explanation. */
function buildOpgaven(vergelijking: Vergelijking, gekozen: readonly VergelijkGemeente[]): HTMLElement {
	const { tabel, zonder, uitleg } = buildOpgaveDeel(vergelijking, gekozen);
	const deel = createElement(
		'section',
		{},
		createElement('h3', { textContent: 'Voorschoolse educatie, zoals de gemeente opgaf' }),
	);
	if (zonder.length > 0)
		deel.append(
			createElement('p', {
				textContent: `Van ${formatOpsomming(zonder)} hebben wij geen jaarverantwoording met aantallen.`,
			}),
		);
	if (!tabel) return deel;
	const vouwen = uitleg.map(({ naam, regels }) =>
		createElement(
			'details',
			// One explanation stays in sight; more of them would push the figures apart.
			{ open: uitleg.length === 1 },
			createElement('summary', { textContent: `De uitleg van ${naam} bij deze cijfers` }),
			createElement('ul', {}, ...regels.map((textContent) => createElement('li', { textContent }))),
		),
	);
	deel.append(
		...drawTabel(tabel, 'Opgave van de gemeente'),
		createElement('p', {
			className: 'klein',
			textContent:
				'De aantallen van Nederland gaan over een ander jaar en niet over alle gemeenten. Leg je eigen gemeente er dus niet langs. Voor het bereik stelt de wet geen eis.',
		}),
		...vouwen,
	);
	return deel;
}

/** Gemeenten of similar size with the reason; one that is not in the table yet can be added. */
function buildGelijkende(
	{ gemeenten }: Vergelijking,
	gemeente: VergelijkGemeente,
	gekozen: readonly VergelijkGemeente[],
	add: (slug: string) => void,
): HTMLElement {
	const regels = listGelijkende(gemeente, gemeenten, 3).map(({ gemeente: ander, reden }) => {
		const naam = ander.namen[0];
		const regel = createElement('li', {}, createElement('strong', { textContent: naam }), `: ${reden}. `);
		if (gekozen.includes(ander)) return regel;
		const knop = createElement('button', {
			type: 'button',
			className: 'voorstel niet-afdrukken',
			textContent: `Voeg ${naam} toe`,
		});
		knop.addEventListener('click', () => add(ander.slug));
		regel.append(knop);
		return regel;
	});
	return createElement(
		'details',
		{ open: gekozen[0] === gemeente },
		createElement('summary', { textContent: `Van vergelijkbare omvang als ${gemeente.namen[0]}` }),
		regels.length > 0
			? createElement('ul', {}, ...regels)
			: createElement('p', {
					textContent: 'Het aantal inwoners is niet gevonden, dus zoeken we er geen gemeenten bij.',
				}),
	);
}

/** Everything under the heading "Cijfers naast elkaar". */
export function buildUitkomst(
	vergelijking: Vergelijking,
	gekozen: readonly VergelijkGemeente[],
	add: (slug: string) => void,
): HTMLElement[] {
	if (gekozen.length === 0) return drawTabel(buildTabel(vergelijking, []), 'Nederland');
	const namen = gekozen.map(({ namen: [naam] }) => naam);
	return [
		...drawTabel(buildTabel(vergelijking, gekozen), `${formatOpsomming([...namen, 'Nederland'])} naast elkaar`),
		drawGrafieken(buildGrafieken(vergelijking, gekozen)),
		buildOpgaven(vergelijking, gekozen),
		createElement(
			'section',
			{ className: 'gelijkende' },
			createElement('h3', { textContent: 'Gemeenten van vergelijkbare omvang' }),
			...gekozen.map((gemeente) => buildGelijkende(vergelijking, gemeente, gekozen, add)),
		),
	];
}
