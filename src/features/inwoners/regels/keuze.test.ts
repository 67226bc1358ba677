import { expect, test } from 'vitest';
import type { Inwonersvraag } from '../../../content/schemas/inwonersvraag.ts';
import { chooseEerste, listBijTaak } from './keuze.ts';

const createVraag = (id: string, aanZet: string[] = [], watKanJij: string[] = []): Inwonersvraag => ({
	id,
	thema: 'leerlingenvervoer',
	zegt: `Zin ${id}.`,
	ook: [],
	antwoord: 'Zo zit het.',
	wieIsAanZet: [{ wie: 'college', doet: 'beslist', taken: aanZet }],
	verwijs: 'Naar de gemeente.',
	watKanJij: { doe: 'Vraag ernaar.', vragen: [], taken: watKanJij, kalender: [] },
	zekerheid: 'geverifieerd',
	bronnen: [],
	gecontroleerdOp: '2026-11-28',
	herzienVoor: '2027-11-28',
});

test('who must act on a taak stands before who can use it, each once', () => {
	const vragen = [
		createVraag('ander', ['klacht'], ['motie']),
		createVraag('bruikbaar', [], ['vervoer']),
		createVraag('beide', ['vervoer'], ['vervoer']),
		createVraag('aan-zet', ['klacht', 'vervoer']),
	];
	expect(listBijTaak(vragen, 'vervoer').map(({ id }) => id)).toEqual(['beide', 'aan-zet', 'bruikbaar']);
	expect(listBijTaak(vragen, 'onbekend')).toEqual([]);
});

test('five sentences are shown, and the rest is counted', () => {
	const vragen = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => createVraag(id));
	expect(chooseEerste(vragen)).toEqual({ vragen: vragen.slice(0, 5), rest: 2 });
	expect(chooseEerste(vragen.slice(0, 2)).rest).toBe(0);
});
