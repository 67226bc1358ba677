import { expect, test } from 'vitest';
import type { ZoekDocument } from './document.ts';
import { orderTaken } from './volgorde.ts';

const createElement = (adres: string, tekst: string, wie = ['college'], soort = 'Taak'): ZoekDocument => ({
	adres,
	tekst,
	wie,
	soort,
	titel: adres,
	pagina: undefined,
	themas: [],
	trefwoorden: [],
});
const grondslag = (soort: string, citaat: string) =>
	`Soort ${soort}. Dit staat in de wet. Wie het college Grondslag ${citaat} (Wet op iets).`;

test('puts the duty that holds for the whole article first, and leaves other pages where they are', () => {
	const documenten = [
		createElement('/begrippen/', '', [], 'Begrip'),
		createElement('/inspectie/', grondslag('toezicht', 'WPO 1'), ['inspectie']),
		createElement('/mag/', grondslag('bevoegdheid', 'WPO 1')),
		createElement('/onderdeel/', grondslag('plicht', 'WPO 1 lid 2 onder a')),
		createElement('/bestuur/', grondslag('plicht', 'WPO 1'), ['schoolbestuur']),
		createElement('/themas/', '', [], 'Thema'),
		createElement('/moet/', grondslag('plicht', 'WPO 1 lid 2')),
		createElement('/moet-meer/', grondslag('plicht', 'WPO 1 lid 2 en 3')),
		createElement('/moet-heel/', grondslag('plicht', 'WPO 1')),
	];
	expect(orderTaken(documenten).map(({ adres }) => adres)).toEqual([
		'/begrippen/',
		'/moet-heel/',
		'/moet-meer/',
		'/moet/',
		'/bestuur/',
		'/themas/',
		'/onderdeel/',
		'/mag/',
		'/inspectie/',
	]);
});

test('a sentence that names raad or college comes before one that says what it is about', () => {
	const over = createElement('Het overleg gaat over taal.', grondslag('plicht', 'WPO 1'));
	const wie = createElement('Het college overlegt.', grondslag('plicht', 'WPO 1'));
	expect(orderTaken([over, wie])).toEqual([wie, over]);
});

test('keeps the order of duties that are alike', () => {
	const documenten = ['/a/', '/b/', '/c/'].map((adres) => createElement(adres, grondslag('plicht', 'WPO 1')));
	expect(orderTaken(documenten)).toEqual(documenten);
});
