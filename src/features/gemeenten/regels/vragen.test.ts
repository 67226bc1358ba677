import { expect, test } from 'vitest';
import type { Vraag } from '../../../content/schemas/vraag.ts';
import { BOEKING } from '../../../content/schemas/register.ts';
import { GELD_ZEGT_NIET } from './geld.ts';
import { groupOnbekend, listAntwoorden, type GemeenteVraag } from './vragen.ts';

const createElement = (id: string, thema: string, antwoord: GemeenteVraag['antwoord']): GemeenteVraag => ({
	vraag: { id, thema } as Vraag,
	antwoord,
});

test('only questions without an answer stand in the block: a reason once, and how many each theme has', () => {
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
			createElement('d', 'leerplicht', { bekend: false, reden: 'Niet gepubliceerd.' }),
		],
		['onderwijskansen', 'leerplicht', 'jeugdhulp-op-school'],
	);
	expect(groepen).toMatchObject({
		aantal: 3,
		redenen: [{ reden: 'Niet gepubliceerd.', vragen: [{ id: 'c' }, { id: 'd' }] }],
		themas: [{ thema: 'leerplicht', aantal: 1 }],
	});
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
		zie: [{ '@href': '#wat-een-bedrag-niet-zegt', '=': 'Wat een bedrag niet zegt' }],
	});
	expect(zonder?.blok).toMatchObject({ kort: ['Zelf gedeeld.'], zie: [] });
});

test('a line that stood at an earlier question stands once, and the next leads to it', () => {
	const antwoord = (id: string) =>
		createElement(id, 'leerplicht', {
			bekend: true,
			tekst: '12',
			toelichting: ['Geteld waar de school staat.', `Alleen bij ${id}.`],
			uitleg: [],
			bron: 'DUO',
			peildatum: '2025',
		});
	const [eerste, tweede] = listAntwoorden([antwoord('a'), antwoord('b')], undefined);
	expect(eerste?.blok).toMatchObject({ kort: ['Geteld waar de school staat.', 'Alleen bij a.'], zie: [] });
	expect(tweede?.blok).toMatchObject({
		kort: ['Alleen bij b.'],
		zie: [{ '@href': '#a', '=': 'Let op: zie hierboven' }],
	});
});
