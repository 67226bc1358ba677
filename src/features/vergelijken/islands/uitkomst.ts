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
import { maak } from '../../../shared/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing; attributes only, because the CSP allows no inline style. */
export function maakSvg(tag: string, attributen: Record<string, string | number>): SVGElement {
	const element = document.createElementNS(SVG, tag);
	for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, String(waarde));
	return element;
}

const bouwKop = ({ naam, slug }: Kop) =>
	maak(
		'th',
		{ scope: 'col', className: 'uitlijnen-rechts' },
		slug ? maak('a', { href: `/gemeenten/${slug}/`, textContent: naam }) : naam,
	);
const bouwCel = ({ tekst, klein }: Cel) =>
	maak(
		'td',
		{ className: 'uitlijnen-rechts' },
		tekst,
		...(klein ? [maak('span', { className: 'klein blok', textContent: klein })] : []),
	);

/** The same table as `features/vergelijken/components/Tabel.astro`. */
function bouwTabel(inhoud: Tabel, bijschrift: string): HTMLElement[] {
	const { koppen, rijen } = inhoud;
	const kop = maak('tr', {}, maak('th', { scope: 'col', textContent: 'Wat' }), ...koppen.map(bouwKop));
	kop.append(maak('th', { scope: 'col', textContent: 'Peildatum en bron' }));
	const regels = rijen.map(({ label, noot, cellen, herkomst }) =>
		maak(
			'tr',
			{},
			maak('th', { scope: 'row', textContent: noot ? `${label} *` : label }),
			...cellen.map(bouwCel),
			maak('td', { className: 'klein', textContent: herkomst }),
		),
	);
	const tabel = maak(
		'table',
		{ className: 'vergelijk-tabel' },
		maak('caption', { className: 'visueel-verborgen', textContent: bijschrift }),
		maak('thead', {}, kop),
		maak('tbody', {}, ...regels),
	);
	const schuif = maak('section', { className: 'tabel-schuif', tabIndex: 0 }, tabel);
	schuif.setAttribute('aria-label', `${bijschrift}, schuif opzij voor meer`);
	return [schuif, maak('p', { className: 'klein', textContent: formatOnderschrift(inhoud) })];
}

/** Name and number are text; the bar only repeats the number for the eye. */
function bouwGrafiek({ label, balken, metNederland }: Grafiek): HTMLElement {
	const regels = balken.map(({ naam, tekst, lengte }) => {
		const balk = maakSvg('svg', { class: 'balk', 'aria-hidden': 'true', width: '100%', height: 14 });
		balk.append(maakSvg('rect', { width: `${lengte}%`, height: '100%' }));
		return maak(
			'li',
			{},
			maak('span', { className: 'balk-naam', textContent: naam }),
			' ',
			maak('span', { className: 'balk-getal', textContent: tekst }),
			balk,
		);
	});
	const onderschrift = metNederland ? label : `${label} (Nederland past niet op deze schaal)`;
	return maak(
		'figure',
		{ className: 'grafiek' },
		maak('figcaption', { textContent: onderschrift }),
		maak('ul', {}, ...regels),
	);
}

const bouwGrafieken = (grafieken: Grafiek[]) =>
	maak(
		'section',
		{},
		maak('h3', { textContent: 'Dezelfde cijfers als grafiek' }),
		maak('div', { className: 'grafieken' }, ...grafieken.map(bouwGrafiek)),
	);

/** Reported figures never stand without the gemeente's own explanation. */
function bouwOpgaven(vergelijking: Vergelijking, gekozen: readonly VergelijkGemeente[]): HTMLElement {
	const { tabel, zonder, uitleg } = buildOpgaveDeel(vergelijking, gekozen);
	const deel = maak('section', {}, maak('h3', { textContent: 'Voorschoolse educatie, zoals de gemeente opgaf' }));
	if (zonder.length > 0)
		deel.append(
			maak('p', { textContent: `Van ${formatOpsomming(zonder)} hebben wij geen jaarverantwoording met aantallen.` }),
		);
	if (!tabel) return deel;
	const vouwen = uitleg.map(({ naam, regels }) =>
		maak(
			'details',
			// One explanation stays in sight; more of them would push the figures apart.
			{ open: uitleg.length === 1 },
			maak('summary', { textContent: `De uitleg van ${naam} bij deze cijfers` }),
			maak('ul', {}, ...regels.map((textContent) => maak('li', { textContent }))),
		),
	);
	deel.append(
		...bouwTabel(tabel, 'Opgave van de gemeente'),
		maak('p', {
			className: 'klein',
			textContent:
				'De aantallen van Nederland gaan over een ander jaar en niet over alle gemeenten. Leg je eigen gemeente er dus niet langs. Voor het bereik stelt de wet geen eis.',
		}),
		...vouwen,
	);
	return deel;
}

/** Gemeenten of similar size with the reason; one that is not in the table yet can be added. */
function bouwGelijkende(
	{ gemeenten }: Vergelijking,
	gemeente: VergelijkGemeente,
	gekozen: readonly VergelijkGemeente[],
	voegToe: (slug: string) => void,
): HTMLElement {
	const regels = listGelijkende(gemeente, gemeenten, 3).map(({ gemeente: ander, reden }) => {
		const naam = ander.namen[0];
		const regel = maak('li', {}, maak('strong', { textContent: naam }), `: ${reden}. `);
		if (gekozen.includes(ander)) return regel;
		const knop = maak('button', {
			type: 'button',
			className: 'voorstel niet-afdrukken',
			textContent: `Voeg ${naam} toe`,
		});
		knop.addEventListener('click', () => voegToe(ander.slug));
		regel.append(knop);
		return regel;
	});
	return maak(
		'details',
		{ open: gekozen[0] === gemeente },
		maak('summary', { textContent: `Van vergelijkbare omvang als ${gemeente.namen[0]}` }),
		regels.length > 0
			? maak('ul', {}, ...regels)
			: maak('p', { textContent: 'Het aantal inwoners is niet gevonden, dus zoeken we er geen gemeenten bij.' }),
	);
}

/** Everything under the heading "Cijfers naast elkaar". */
export function bouwUitkomst(
	vergelijking: Vergelijking,
	gekozen: readonly VergelijkGemeente[],
	voegToe: (slug: string) => void,
): HTMLElement[] {
	if (gekozen.length === 0) return bouwTabel(buildTabel(vergelijking, []), 'Nederland');
	const namen = gekozen.map(({ namen: [naam] }) => naam);
	return [
		...bouwTabel(buildTabel(vergelijking, gekozen), `${formatOpsomming([...namen, 'Nederland'])} naast elkaar`),
		bouwGrafieken(buildGrafieken(vergelijking, gekozen)),
		bouwOpgaven(vergelijking, gekozen),
		maak(
			'section',
			{ className: 'gelijkende' },
			maak('h3', { textContent: 'Gemeenten van vergelijkbare omvang' }),
			...gekozen.map((gemeente) => bouwGelijkende(vergelijking, gemeente, gekozen, voegToe)),
		),
	];
}
