import { expect, test } from 'vitest';
import type { Vraag } from '../../../content/schemas/vraag.ts';
import { BOEKING } from '../../../content/schemas/register.ts';
import { GELD_ZEGT_NIET } from './geld.ts';
import { groupOnbekend, listAntwoorden, type GemeenteVraag } from './vragen.ts';

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

test('what holds for all amounts is not said at an answer but linked', () => {
	const bedrag = (...toelichting: string[]) =>
		createElement('a', 'leerplicht', {
			bekend: true,
			tekst: '€ 12',
			toelichting,
			uitleg: [],
			bron: 'CBS',
			peildatum: '2024',
		});
	const [met, zonder] = listAntwoorden([bedrag(GELD_ZEGT_NIET, 'Zelf gedeeld.', BOEKING)], undefined).concat(
		listAntwoorden([bedrag('Zelf gedeeld.')], undefined),
	);
	expect(met?.blok).toMatchObject({
		kort: ['Zelf gedeeld.'],
		bedragen: { link: { '@href': '#wat-een-bedrag-niet-zegt' } },
	});
	expect(zonder?.blok).toMatchObject({ kort: ['Zelf gedeeld.'], bedragen: undefined });
});
