import { formatZoekadres } from './adres.ts';
import { maak } from '../../../shared/dom.ts';
import { listThemas, type Uitkomst } from './motor.ts';

/** A query to try, as a link: it can be shared and opened in a new tab, and a plain click searches here. */
function bouwVoorstel(vraag: string, zoek: (vraag: string) => void): HTMLAnchorElement {
	const link = maak('a', { className: 'voorstel', href: formatZoekadres({ vraag, filters: {} }), textContent: vraag });
	link.addEventListener('click', (event) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		zoek(vraag);
	});
	return link;
}

/** "Bedoelde je leerlingenvervoer?" for a query that was read differently or not found; undefined when there is nothing to offer. */
export function bouwBedoelde(
	{ vraag, bedoelde, nabij, totaal, zonderKeuze }: Uitkomst,
	zoek: (vraag: string) => void,
): HTMLElement | undefined {
	// The words were right when only the filters leave nothing.
	const isOnbekend = totaal === 0 && zonderKeuze === 0;
	const woorden = [...new Set(bedoelde ? [bedoelde] : isOnbekend ? nabij : [])].filter((woord) => woord !== vraag);
	if (woorden.length === 0) return undefined;
	return maak(
		'p',
		{ className: 'zoek-bedoelde' },
		...woorden.flatMap((woord, plek) => [plek === 0 ? 'Bedoelde je ' : ' of ', bouwVoorstel(woord, zoek)]),
		'?',
	);
}

function bouwZonderKeuze({ zonderKeuze, totaal, filters }: Uitkomst, wisKeuze: () => void): HTMLElement | undefined {
	if (totaal > 0 || !Object.values(filters).some(Boolean)) return undefined;
	const knop = maak('button', { type: 'button', className: 'knop knop-licht', textContent: 'Zoek zonder deze keuze' });
	knop.addEventListener('click', wisKeuze);
	const uitleg =
		zonderKeuze > 0
			? `Je keuze bij Verfijn laat niets over. Zonder die keuze ${zonderKeuze === 1 ? 'is er 1 resultaat' : `zijn er ${zonderKeuze} resultaten`}.`
			: 'Misschien staat het er zonder je keuze bij Verfijn wel.';
	return maak('div', {}, maak('p', { textContent: uitleg }), maak('p', {}, knop));
}

/** What was not found, above the results. Readers who listen have it in the line with the count. */
const bouwGemis = ({ gemis }: Uitkomst): HTMLElement | undefined =>
	gemis ? maak('p', { className: 'zoek-gemis', ariaHidden: 'true', textContent: gemis }) : undefined;

/** Villages and neighbourhoods have no page of their own. */
function bouwPlaats({ totaal, zonderKeuze, lijktPlaats }: Uitkomst): HTMLElement | undefined {
	if (!lijktPlaats && (totaal > 0 || zonderKeuze > 0)) return undefined;
	const link = maak('a', { href: '/gemeenten/', textContent: 'alle gemeenten' });
	return maak('p', {}, 'Zoek je een dorp of wijk? Kies dan de gemeente waar het bij hoort: ', link, '.');
}

/** Where to look when nothing was found: never a dead end. */
function bouwWegwijzer(): HTMLElement {
	const link = (href: string, textContent: string) => maak('a', { href, textContent });
	return maak(
		'div',
		{},
		maak('p', {}, 'Probeer een ander of korter woord. Of begin bij een thema:'),
		maak(
			'ul',
			{ className: 'kolommen' },
			...listThemas().map(({ adres, titel }) => maak('li', {}, link(adres, titel))),
		),
		maak(
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

/** What helps a reader on when the answer is not what was typed, or nothing; empty when all is well. */
export function bouwUitweg(uitkomst: Uitkomst, zoek: (vraag: string) => void, wisKeuze: () => void): HTMLElement[] {
	const zonderKeuze = bouwZonderKeuze(uitkomst, wisKeuze);
	return [
		bouwGemis(uitkomst),
		bouwBedoelde(uitkomst, zoek),
		bouwPlaats(uitkomst),
		zonderKeuze,
		uitkomst.totaal === 0 && uitkomst.zonderKeuze === 0 ? bouwWegwijzer() : undefined,
	].filter((deel) => deel !== undefined);
}
