import { formatZoekadres } from '../rang/adres.ts';
import { createElement } from '../../../shared/dom.ts';
import type { Uitkomst } from './motor.ts';
import { isPrecies } from './volledig.ts';

/** A query to try, as a link: it can be shared and opened in a new tab, and a plain click searches here. */
function buildVoorstel(vraag: string, search: (vraag: string) => void): HTMLAnchorElement {
	const link = createElement('a', {
		className: 'voorstel',
		href: formatZoekadres({ vraag, filters: {} }),
		textContent: vraag,
	});
	link.addEventListener('click', (event) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		search(vraag);
	});
	return link;
}

/** "Bedoelde je leerlingenvervoer?" for a query that was read differently or not found; undefined when there is nothing to offer. */
function buildBedoelde(
	{ vraag, bedoeld, nabij, totaal, zonderKeuze }: Uitkomst,
	search: (vraag: string) => void,
): HTMLElement | undefined {
	// The words were right when only the filters leave nothing.
	const isOnbekend = totaal === 0 && zonderKeuze === 0;
	const woorden = [...new Set(bedoeld ? [bedoeld] : isOnbekend ? nabij : [])].filter((woord) => woord !== vraag);
	if (woorden.length === 0) return undefined;
	return createElement(
		'p',
		{ className: 'zoek-bedoelde' },
		...woorden.flatMap((woord, plek) => [plek === 0 ? 'Bedoelde je ' : ' of ', buildVoorstel(woord, search)]),
		'?',
	);
}

function buildZonderKeuze({ zonderKeuze, totaal, filters }: Uitkomst, clearKeuze: () => void): HTMLElement | undefined {
	if (totaal > 0 || !Object.values(filters).some(Boolean)) return undefined;
	const knop = createElement('button', {
		type: 'button',
		className: 'knop knop-licht',
		textContent: 'Zoek zonder deze keuze',
	});
	knop.addEventListener('click', clearKeuze);
	const uitleg =
		zonderKeuze > 0
			? `Je keuze bij Verfijn laat niets over. Zonder die keuze ${zonderKeuze === 1 ? 'is er 1 resultaat' : `zijn er ${zonderKeuze} resultaten`}.`
			: 'Misschien staat het er zonder je keuze bij Verfijn wel.';
	return createElement('div', {}, createElement('p', { textContent: uitleg }), createElement('p', {}, knop));
}

/** What was not found, above the results. Readers who listen have it in the line with the count. */
const buildGemis = ({ gemis }: Uitkomst): HTMLElement | undefined =>
	gemis ? createElement('p', { className: 'zoek-gemis', ariaHidden: 'true', textContent: gemis }) : undefined;

/** Villages and neighbourhoods have no page of their own. */
function buildPlaats({ totaal, zonderKeuze, lijktPlaats }: Uitkomst): HTMLElement | undefined {
	if (!lijktPlaats && (totaal > 0 || zonderKeuze > 0)) return undefined;
	const link = createElement('a', { href: '/gemeenten/', textContent: 'alle gemeenten' });
	return createElement(
		'p',
		{ className: 'zoek-plaats' },
		'Zoek je een dorp of wijk? Kies dan de gemeente waar het bij hoort: ',
		link,
		'.',
	);
}

/** Full text is searched on /zoeken/ only: it costs a reader on poor wifi 120 kB, and its WebAssembly is allowed there alone. */
function buildVolledigeTekst({ vraag, totaal, zonderKeuze, uitVolledigeTekst }: Uitkomst): HTMLElement | undefined {
	if (uitVolledigeTekst) {
		const waar = isPrecies(vraag) ? 'Precies deze woorden staan' : 'Deze woorden staan alleen';
		const pagina = totaal === 1 ? 'deze pagina' : 'deze pagina’s';
		return totaal > 0 ? createElement('p', { textContent: `${waar} in de volledige tekst van ${pagina}.` }) : undefined;
	}
	if (totaal > 0 || zonderKeuze > 0) return undefined;
	const link = createElement('a', {
		href: formatZoekadres({ vraag, filters: {} }),
		textContent: 'Zoek in de volledige tekst van alle pagina’s',
	});
	return createElement('p', {}, link);
}

/** Where to look when nothing was found: never a dead end. */
function buildWegwijzer({ themas }: Uitkomst): HTMLElement {
	const link = (href: string, textContent: string) => createElement('a', { href, textContent });
	return createElement(
		'div',
		{},
		createElement('p', {}, 'Probeer een ander of korter woord. Of begin bij een thema:'),
		createElement(
			'ul',
			{ className: 'kolommen' },
			...themas.map(({ adres, titel }) => createElement('li', {}, link(adres, titel))),
		),
		createElement(
			'p',
			{},
			'Ook handig: alle ',
			link('/themas/', 'thema’s'),
			', alle ',
			link('/begrippen/', 'begrippen'),
			', alle ',
			link('/taken/', 'taken'),
			' of ',
			link('/zoeken/', 'alles op een rij'),
			'.',
		),
	);
}

/** Puts an answer on top; whoever has one was not looking for a village. */
export function prependAntwoord(uitweg: Element, antwoord: HTMLElement): void {
	uitweg.querySelector('.zoek-plaats')?.remove();
	uitweg.prepend(antwoord);
}

/** What helps a reader on when the answer is not what was typed, or nothing; empty when all is well. */
export function buildUitweg(
	uitkomst: Uitkomst,
	search: (vraag: string) => void,
	clearKeuze: () => void,
): HTMLElement[] {
	const zonderKeuze = buildZonderKeuze(uitkomst, clearKeuze);
	return [
		buildGemis(uitkomst),
		buildBedoelde(uitkomst, search),
		buildPlaats(uitkomst),
		zonderKeuze,
		buildVolledigeTekst(uitkomst),
		uitkomst.totaal === 0 && uitkomst.zonderKeuze === 0 ? buildWegwijzer(uitkomst) : undefined,
	].filter((deel) => deel !== undefined);
}
