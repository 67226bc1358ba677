import { expect, test } from 'vitest';
import type { Zoekinhoud } from '../inhoud.ts';
import { buildInwonersvragen } from './inwonersvragen.ts';

const vraag = {
	id: 'taxi-te-laat',
	thema: 'leerlingenvervoer',
	zegt: 'De taxi komt te laat.',
	ook: ['busje nie optijd'],
	antwoord: 'Het college regelt het vervoer.',
	wieIsAanZet: [
		{ wie: 'vervoerder', doet: 'rijdt op tijd', taken: [] },
		{ wie: 'college', doet: 'spreekt hem aan', taken: ['vervoer'] },
	],
	verwijs: 'Bel de vervoerder.',
	watKanJij: { doe: 'Vraag naar de klachten.', vragen: [], taken: [], kalender: [] },
};
const inhoud = {
	titels: new Map([['leerlingenvervoer', 'Leerlingenvervoer']]),
	citeerAlle: (taken: string[]) => taken.map((taak) => `WPO van ${taak}`),
	invoer: { inwonersvragen: [vraag, { ...vraag, id: 'los', thema: 'algemeen' }].map((gegevens) => ({ gegevens })) },
} as unknown as Zoekinhoud;
const [pagina, document, ...meer] = buildInwonersvragen(inhoud);

test('what a resident says is found by other words for it, and its excerpt reads as the answer', () => {
	expect(document).toEqual({
		adres: '/inwoners/leerlingenvervoer/#taxi-te-laat',
		titel: 'De taxi komt te laat.',
		pagina: 'Wat inwoners vragen',
		soort: 'Inwonersvraag',
		taken: ['vervoer'],
		themas: ['Leerlingenvervoer'],
		wie: ['college', 'anderen'],
		trefwoorden: ['busje nie optijd'],
		tekst:
			'Het college regelt het vervoer. De vervoerder rijdt op tijd. Het college spreekt hem aan. Bel de vervoerder. WPO van vervoer.',
	});
});

test('each theme that has them is a document too, and what fits no theme comes last', () => {
	expect(pagina).toMatchObject({ adres: '/inwoners/leerlingenvervoer/', soort: 'Inwonersvraag' });
	expect(meer.map(({ adres, themas }) => [adres, ...themas])).toEqual([
		['/inwoners/algemeen/', 'Algemeen'],
		['/inwoners/algemeen/#los', 'Algemeen'],
	]);
});
