import { expect, test } from 'vitest';
import type { Vraag } from '../../../content/schemas/vraag.ts';
import { groupOnbekend, type GemeenteVraag } from './vragen.ts';

const createElement = (id: string, thema: string, antwoord: GemeenteVraag['antwoord']): GemeenteVraag => ({
	vraag: { id, thema } as Vraag,
	antwoord,
});

test('only questions without an answer stand in the block, by theme and with their reason', () => {
	const bekend = {
		bekend: true,
		tekst: '12',
		toelichting: [],
		bron: 'CBS',
		peildatum: '2024',
	} as unknown as GemeenteVraag['antwoord'];
	const groepen = groupOnbekend(
		[
			createElement('a', 'leerplicht', undefined),
			createElement('b', 'leerplicht', bekend),
			createElement('c', 'onderwijskansen', { bekend: false, reden: 'Niet gepubliceerd.' }),
		],
		['onderwijskansen', 'leerplicht', 'jeugdhulp-op-school'],
	);
	expect(groepen.map(({ thema, vragen }) => [thema, vragen.map(({ vraag, reden }) => [vraag.id, reden])])).toEqual([
		['onderwijskansen', [['c', 'Niet gepubliceerd.']]],
		['leerplicht', [['a', '']]],
	]);
});
