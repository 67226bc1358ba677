import { expect, test } from 'vitest';
import { findLokaalAntwoord } from './lokaal-antwoord.ts';
import { createCijfer, createKolommen, createNaslag, createRij } from './proefnaslag.ts';

const SPRINGT = 'Dit bedrag springt eruit.';
const kolommen = createKolommen({
	onderwijshuisvesting_per_inwoner_begr2026: {
		eenheid: 'euro',
		landelijk: 'schoolgebouwen',
		letOp: 'Gemeenten boeken verschillend.',
		opmerkingen: [{ codes: ['GM0001'], tekst: SPRINGT }],
	},
	sbo_vestigingen: { nul: 'DUO noemt er geen.' },
	vo_vestigingen: { nul: 'DUO noemt er geen.', opmerkingen: [{ codes: ['GM0001'], tekst: 'Dit klopt niet.' }] },
	raadszetels: { leeg: 'Hier was geen verkiezing.' },
	inwoners_0_14: { peildatum: '2025-01-01' },
	inwoners_0_14_2024: { bron: 'ouder' },
});
const naslag = createNaslag({
	kolommen,
	landelijk: new Map([['schoolgebouwen', createCijfer('schoolgebouwen', 88)]]),
	register: [
		createRij('GM0002', { inwoners_0_14: 90, inwoners_0_14_2024: 100, leerlingen_bo: 400, basisschoolvestigingen: 2 }),
	],
});
const answer = (gegeven: Parameters<typeof findLokaalAntwoord>[0], deel: Parameters<typeof createRij>[1]) =>
	findLokaalAntwoord(gegeven, { register: createRij('GM0001', deel), leaVve: [] }, naslag);

test('an amount never goes without what it does not say and what is odd here', () => {
	const antwoord = answer('schoolgebouwen-begroot', { onderwijshuisvesting_per_inwoner_begr2026: 78 });
	expect(antwoord).toMatchObject({ bekend: true, tekst: expect.stringContaining('in heel Nederland is dat') });
	expect(antwoord.bekend && antwoord.toelichting).toEqual([
		expect.stringContaining('niet beter of slechter'),
		SPRINGT,
		'Gemeenten boeken verschillend.',
	]);
});

test('an empty cell says why', () => {
	expect(answer('schoolgebouwen-begroot', {})).toEqual({ bekend: false, reden: SPRINGT });
	expect(answer('raadszetels', {})).toEqual({ bekend: false, reden: 'Hier was geen verkiezing.' });
});

test.each([
	['scholen-speciaal-basisonderwijs', { sbo_vestigingen: 0 }, ['DUO noemt er geen.']],
	['scholen-speciaal-basisonderwijs', { sbo_vestigingen: 2 }, []],
	['scholen-voortgezet-onderwijs', { vo_vestigingen: 0 }, ['Dit klopt niet.']],
] as const)('a zero says what it means, unless something else is known of it: %s %j', (gegeven, deel, toelichting) => {
	expect(answer(gegeven, deel)).toMatchObject({ bekend: true, toelichting });
});

test('a majority comes with its article', () => {
	expect(answer('raadszetels', { raadszetels: 37, lijsten_met_zetels: 12 })).toMatchObject({
		tekst: 'De raad heeft 37 zetels, verdeeld over 12 lijsten. Stemmen alle 37 leden, dan is 19 een meerderheid.',
		toelichting: [expect.stringContaining('Gemeentewet artikel 30 lid 1')],
	});
});

test('two years of children name the source of the other year', () => {
	expect(answer('kinderen-meer-of-minder', { inwoners_0_14: 200, inwoners_0_14_2024: 190 })).toMatchObject({
		tekst: expect.stringMatching(
			/200 kinderen tot 15 jaar, een jaar eerder 190\. Dat is 5,3% meer; in heel Nederland 10,0% minder/,
		),
		toelichting: [expect.stringContaining('Titel van ouder')],
	});
});

test('the size of a school says what was divided, and that it is no single school', () => {
	expect(answer('leerlingen-per-vestiging', { leerlingen_bo: 250, basisschoolvestigingen: 1 })).toMatchObject({
		tekst:
			'Gemiddeld 250 leerlingen per vestiging van een basisschool (250 leerlingen op 1 vestiging). In heel Nederland zijn het er 200.',
		toelichting: [expect.stringContaining('zegt niets over één school')],
	});
	expect(answer('leerlingen-per-vestiging', { leerlingen_bo: '<5', basisschoolvestigingen: 1 })).toMatchObject({
		bekend: false,
	});
});
