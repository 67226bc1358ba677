import { expect, test } from 'vitest';
import { GEGEVENS } from '../../../content/schemas/gegeven.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import type { RegisterRij } from '../../../content/schemas/register.ts';
import { findLokaalAntwoord } from './lokaal-antwoord.ts';
import { describeLokaalAntwoord } from './lokaal-blok.ts';
import { createKolommen, createNaslag } from './proefnaslag.ts';

const register: RegisterRij = {
	code: 'GM0000',
	slug: 'voorbeeldstad',
	naam: 'Voorbeeldstad',
	aliassen: [],
	provincie: 'Utrecht',
	inwoners: 1234,
	inwoners_0_14: undefined,
	lat: 52,
	lon: 5,
	rmc_code: '01',
	rmc_regio: 'Voorbeeldregio',
	basisschoolvestigingen: 0,
	leerlingen_bo: 100,
	leerlingen_sbo: 10,
	vo_vestigingen: 1,
	sbo_vestigingen: 1,
	so_vso_vestigingen: 1,
};
const kolommen = createKolommen();
const naslag = createNaslag({ register: [register] });

const jaar: LeaVveJaar = {
	gemeente: 'voorbeeldstad',
	jaar: 2024,
	bron: 'verantwoording',
	documentVan: '2025-02-26',
	cijfers: {
		peildatum: '2024-01-01',
		doelgroeppeuters: { antwoord: 117, herkomst: 'getal' },
		kindplaatsen: { antwoord: 161, herkomst: 'getal' },
		bereikt: { antwoord: 61, herkomst: 'getal' },
		nietBereikt: { antwoord: 56, herkomst: 'getal' },
		toelichting: ['De monitor was nieuw.'],
		aanvullend: [],
	},
	onderwerpen: {
		integratie: {
			metAlle: [],
			overleg: { antwoord: 'ja', herkomst: 'afgeleid', reden: 'De partners staan afgedrukt.' },
			partners: { herkomst: 'onleesbaar' },
			toelichting: 'Uitleg van de gemeente.',
		},
		resultaten: {
			metAlle: [],
			afspraken: { antwoord: 'nee', herkomst: 'afgeleid', reden: 'De vraag waarom niet staat afgedrukt.' },
			andereRedenGeenAfspraken: { antwoord: 'Er loopt een proef.', herkomst: 'toelichting' },
		},
	},
};
const met = { register, leaVve: [jaar] };
const zonder = { register, leaVve: [] };

test('a register figure comes with source and peildatum', () => {
	expect(findLokaalAntwoord('inwoners', zonder, naslag)).toEqual({
		bekend: true,
		tekst: '1.234 (inwoners)',
		peildatum: '1 januari 2024',
		bron: 'Titel van bron',
		toelichting: [],
		uitleg: [],
	});
});

test('a register figure of 1 to 4 children is masked, one school is not', () => {
	const klein = { register: { ...register, leerlingen_sbo: '<5' as const, vo_vestigingen: 3 }, leaVve: [] };
	expect(findLokaalAntwoord('leerlingen-speciaal-basisonderwijs', klein, naslag)).toMatchObject({
		tekst: 'minder dan 5 (leerlingen_sbo)',
	});
	expect(findLokaalAntwoord('scholen-voortgezet-onderwijs', klein, naslag)).toMatchObject({
		tekst: '3 (vo_vestigingen)',
	});
});

test('zero is an answer, an empty cell is not', () => {
	expect(findLokaalAntwoord('basisscholen', zonder, naslag)).toMatchObject({
		bekend: true,
		tekst: '0 (basisschoolvestigingen)',
	});
	expect(findLokaalAntwoord('inwoners-0-14', zonder, naslag)).toEqual({
		bekend: false,
		reden: 'Niet gevonden in Titel van bron.',
	});
});

test('a reported figure carries its share and the explanation of the gemeente', () => {
	expect(findLokaalAntwoord('ve-bereikt', met, naslag)).toEqual({
		bekend: true,
		tekst: '61 bereikte doelgroeppeuters (52%), volgens de opgave',
		peildatum: '1 januari 2024',
		bron: 'Titel van verantwoording',
		toelichting: ['Ingevuld door de gemeente.'],
		uitleg: ['De monitor was nieuw.'],
	});
});

test('1 to 4 children are masked, and so is the number that gives them away', () => {
	const cijfers = {
		...jaar.cijfers!,
		bereikt: { antwoord: 114, herkomst: 'getal' },
		nietBereikt: { antwoord: 3, herkomst: 'getal' },
	} as const;
	const klein = { register, leaVve: [{ ...jaar, cijfers }] };
	for (const gegeven of ['ve-bereikt', 've-niet-bereikt'] as const)
		expect(findLokaalAntwoord(gegeven, klein, naslag)).toEqual({
			bekend: false,
			reden: 'Het aantal is niet getoond, omdat het om minder dan 5 kinderen gaat of dat eruit zou blijken.',
		});
});

test('an inferred answer says so in its sentence, and from what it follows', () => {
	expect(findLokaalAntwoord('lea-overleg-integratie', met, naslag)).toMatchObject({
		tekst: 'Volgens de opgave (afgeleid) was er overleg over integratie.',
		toelichting: ['Afgeleid uit de vragenlijst: De partners staan afgedrukt.'],
		uitleg: ['Uitleg van de gemeente.'],
	});
	expect(findLokaalAntwoord('ve-resultaatafspraken', met, naslag)).toMatchObject({
		tekst: 'Volgens de opgave (afgeleid) waren er geen afspraken over de resultaten van vroegschoolse educatie.',
		uitleg: ['Andere reden dat er geen afspraken zijn: Er loopt een proef.'],
	});
});

test.each([
	['no accountability', 'lea-partners', zonder, 'Wij hebben geen jaarverantwoording LEA/vve van deze gemeente.'],
	['lost ticks', 'lea-partners', met, 'Het antwoord is niet leesbaar in Titel van verantwoording.'],
	['a question that was not asked', 've-toeleiding', met, 'Dit staat niet in Titel van verantwoording.'],
] as const)('%s is said as such', (_geval, gegeven, feiten, reden) => {
	expect(findLokaalAntwoord(gegeven, feiten, naslag)).toEqual({ bekend: false, reden });
});

test.each(GEGEVENS)('%s can be read', (gegeven) => {
	const antwoord = findLokaalAntwoord(gegeven, met, naslag);
	const tekst = antwoord.bekend ? antwoord.tekst : antwoord.reden;
	expect(tekst).toMatch(/\p{L}{3}/u);
	expect(tekst).not.toMatch(/undefined|NaN|\[object/);
});

test('a ticked answer is reported, not inferred', () => {
	const integratie = { metAlle: [], overleg: { antwoord: 'nee' as const, herkomst: 'aangekruist' as const } };
	const feiten = { register, leaVve: [{ ...jaar, onderwerpen: { integratie } }] };
	expect(findLokaalAntwoord('lea-overleg-integratie', feiten, naslag)).toMatchObject({
		tekst: 'Volgens de opgave was er geen overleg over integratie.',
	});
});

const opgegeven = (uitleg: string[]) => ({
	bekend: true as const,
	tekst: 'x',
	peildatum: '',
	bron: '',
	toelichting: ['Afgeleid.'],
	uitleg,
});

test('a long explanation is folded, how we know the answer is not', () => {
	const lang = 'lang '.repeat(100);
	expect(describeLokaalAntwoord(opgegeven([lang]))).toMatchObject({ kort: ['Afgeleid.'], lang: { regels: [lang] } });
	expect(describeLokaalAntwoord(opgegeven(['Kort.']))).toMatchObject({
		kort: ['Afgeleid.', 'Uitleg van de gemeente: Kort.'],
		lang: undefined,
	});
	expect(describeLokaalAntwoord({ bekend: false, reden: 'weg' })).toMatchObject({ tekst: 'Niet bekend. weg' });
});

test('an explanation that already stands higher on the page is a link to it', () => {
	expect(describeLokaalAntwoord({ ...opgegeven([]), elders: '#eerder' })).toMatchObject({
		kort: ['Afgeleid.'],
		lang: undefined,
		elders: { link: { '@href': '#eerder' } },
	});
});

test('one is not followed by a plural', () => {
	const wat = new Map([...kolommen].map(([id, kolom]) => [id, { ...kolom, wat: 'locaties van scholen' }]));
	expect(findLokaalAntwoord('scholen-voortgezet-onderwijs', zonder, { ...naslag, kolommen: wat })).toMatchObject({
		tekst: 'Locaties van scholen: 1',
	});
});
