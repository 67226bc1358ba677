import { expect, test } from 'vitest';
import type { LeaVveJaar } from '../schemas/lea-vve.ts';
import {
	checkAfleidbareAantallen,
	checkBronLeaVve,
	checkJaarLeaVve,
	checkKleineAantallen,
	checkLegeOpgave,
} from './lea-vve.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';

const PAD = 'gemeenten/heerlen/lea-vve/2024.yaml';
const opgave = (antwoord: number | undefined) =>
	({ antwoord, herkomst: antwoord === undefined ? 'onleesbaar' : 'getal' }) as const;

function metCijfers(doelgroep: number, bereikt: number | undefined, nietBereikt: number | undefined, aantal = 79) {
	const cijfers: NonNullable<LeaVveJaar['cijfers']> = {
		peildatum: '2024-01-01',
		doelgroeppeuters: opgave(doelgroep),
		kindplaatsen: opgave(2),
		bereikt: opgave(bereikt),
		nietBereikt: opgave(nietBereikt),
		toelichting: ['Uitleg.'],
		aanvullend: [{ wat: 'geplaatste peuters', aantal, moment: 'februari 2025' }],
	};
	return createInhoud({ leaVve: [createOnderdeel('leaVve', PAD, 'heerlen/2024', { cijfers })] });
}

test('the year in the file is the year in its name', () => {
	const leaVve = [createOnderdeel('leaVve', PAD, 'heerlen/2024', { jaar: 2023 })];
	expect(toRegels(checkJaarLeaVve(createInhoud({ leaVve })))).toEqual([
		`${PAD}:7 jaar: het jaar is 2023, maar het bestand heet 2024.yaml. Verbeter een van de twee, bijvoorbeeld: jaar: 2024.`,
	]);
});

test.each([
	['no subject', {}, true],
	['a subject without answers', { integratie: { metAlle: [] } }, true],
	['one answer', { integratie: { metAlle: [], overleg: { antwoord: 'ja', herkomst: 'aangekruist' } } }, false],
] as const)('%s is an empty questionnaire: %o, %s', (_wat, onderwerpen, isLeeg) => {
	const leaVve = [
		createOnderdeel('leaVve', PAD, 'heerlen/2024', { onderwerpen: onderwerpen as LeaVveJaar['onderwerpen'] }),
	];
	expect(toRegels(checkLegeOpgave(createInhoud({ leaVve })))).toEqual(
		isLeeg
			? [
					`${PAD}:7 onderwerpen: hier staat geen enkel antwoord. Vul minstens één antwoord in met het sjabloon content/_sjablonen/lea-vve.yaml, of haal het bestand weg.`,
				]
			: [],
	);
});

test.each([
	['heerlen-2024', 'gemeente', 'gemeente Heerlen', false],
	['zelfcheck-lea-vve', 'gemeente', 'de gemeente die haar invulde', false],
	['twenterand-2024', 'gemeente', 'gemeente Twenterand', true],
	['handreiking-2021', 'politieke-partij', 'PvdA, ook in Heerlen', true],
] as const)('source %s of kind %s by %s is not of the gemeente: %s', (bron, soort, uitgever, isFout) => {
	const inhoud = createInhoud({
		leaVve: [createOnderdeel('leaVve', PAD, 'heerlen/2024', { gemeente: 'heerlen', jaar: 2024, bron })],
		bronnen: [createOnderdeel('bronnen', 'bronnen/a.yaml', bron, { soort, uitgever, titel: 'Stuk' })],
		register: [
			createOnderdeel('register', 'register/gemeenten.csv', 'GM0917', {
				slug: 'heerlen',
				naam: 'Heerlen',
				aliassen: [],
			}),
		],
	});
	expect(toRegels(checkBronLeaVve(inhoud))).toEqual(
		isFout
			? [
					`${PAD}:7 bron: de bron "${bron}" is geen stuk van deze gemeente. Zet het stuk van de gemeente in content/bronnen/brondocumenten.yaml, bijvoorbeeld: bron: heerlen-jaarverantwoording-2024.`,
				]
			: [],
	);
});

test.each([
	['Oss', 'gemeente Vossenberg', true],
	['Oss', 'gemeente Oss, afdeling Onderwijs', false],
	["'s-Hertogenbosch", 'gemeente ’s-Hertogenbosch', false],
	['Súdwest-Fryslân', 'Gemeente Sudwest Fryslan', false],
])('the name %s in "%s" is of another gemeente: %s', (naam, uitgever, isFout) => {
	const inhoud = createInhoud({
		leaVve: [createOnderdeel('leaVve', PAD, 'x/2024', { gemeente: 'x', jaar: 2024, bron: 'stuk' })],
		bronnen: [createOnderdeel('bronnen', 'bronnen/a.yaml', 'stuk', { soort: 'gemeente', uitgever, titel: 'Stuk' })],
		register: [createOnderdeel('register', 'register/gemeenten.csv', 'GM1', { slug: 'x', naam, aliassen: [] })],
	});
	expect(checkBronLeaVve(inhoud)).toHaveLength(isFout ? 1 : 0);
});

test.each([
	['the children who were reached', metCijfers(60, 4, 56), 'cijfers.bereikt.antwoord'],
	['the children who were not reached', metCijfers(60, 59, 1), 'cijfers.nietBereikt.antwoord'],
	['all children entitled', metCijfers(3, 0, undefined), 'cijfers.doelgroeppeuters.antwoord'],
	['an extra figure', metCijfers(60, 30, 30, 4), 'cijfers.aanvullend.1.aantal'],
])('one to four is too few to publish for %s', (_wat, inhoud, veld) => {
	expect(checkKleineAantallen(inhoud).map((probleem) => probleem.veld)).toEqual([veld]);
});

test('the message says what to write instead of a small number', () => {
	expect(toRegels(checkKleineAantallen(metCijfers(60, 4, 56)))).toEqual([
		`${PAD}:7 cijfers.bereikt.antwoord: een aantal van 1 tot en met 4 kinderen kan een kind herkenbaar maken. Schrijf in plaats van het getal: afgeschermd.`,
	]);
});

test('none, five and more, and a number of places may be published', () => {
	expect(checkKleineAantallen(metCijfers(60, 0, 5))).toEqual([]);
});

test('figures that do not add up are the word of the gemeente, not an error', () => {
	const inhoud = metCijfers(60, 30, 20);
	expect([...checkKleineAantallen(inhoud), ...checkAfleidbareAantallen(inhoud)]).toEqual([]);
});

test('a small number may not follow from the two others', () => {
	expect(toRegels(checkAfleidbareAantallen(metCijfers(60, 57, undefined)))).toEqual([
		`${PAD}:7 cijfers.bereikt.antwoord: samen met doelgroeppeuters laat cijfers.bereikt.antwoord zien dat het om 1 tot en met 4 kinderen gaat. Schrijf ook hier: afgeschermd.`,
	]);
	expect(checkAfleidbareAantallen(metCijfers(60, undefined, 30))).toEqual([]);
});

test('one to four children may not stand in a sentence either', () => {
	const gegevens: Partial<LeaVveJaar> = {
		cijfers: {
			peildatum: '2024-01-01',
			toelichting: ['De monitor was nieuw.', 'Van de 23 kinderen zijn er 3 niet bereikt.'],
			aanvullend: [],
		},
		onderwerpen: {
			toeleiding: {
				metAlle: [],
				anderePartners: { antwoord: 'de ouders van twee kinderen', herkomst: 'toelichting' },
				toelichting: 'Het waren 2 peuters in Den Ham.',
			},
			aanbod: { metAlle: [], toelichting: 'Er zijn 3 locaties voor kinderen van 2 tot 4 jaar.' },
		},
		aanvulling: 'Vier kleuters verhuisden.',
	};
	const problemen = checkKleineAantallen(
		createInhoud({ leaVve: [createOnderdeel('leaVve', PAD, 'heerlen/2024', gegevens)] }),
	);
	expect(problemen.map(({ veld }) => veld)).toEqual([
		'cijfers.toelichting.2',
		'onderwerpen.toeleiding.anderePartners.antwoord',
		'onderwerpen.toeleiding.toelichting',
		'aanvulling',
	]);
	expect(toRegels(problemen).at(-1)).toBe(
		`${PAD}:7 aanvulling: deze tekst lijkt een aantal van 1 tot en met 4 kinderen te noemen. Dat kan een kind herkenbaar maken. Schrijf in plaats van het aantal: enkele.`,
	);
});
