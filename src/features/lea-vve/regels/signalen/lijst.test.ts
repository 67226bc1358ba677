import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LeaVveJaar, OnderwerpOpgave } from '../../../../content/schemas/lea-vve.ts';
import {
	ANTWOORDEN,
	MEERKEUZE,
	MET_ALLE_VAN,
	ONDERWERPEN,
	PARTNERS_VAN,
	VRAGEN_VAN,
} from '../../../../content/schemas/lea-vve-vragenlijst.ts';
import { createCijfers, createJaar, createOnderwerp } from '../proefjaar.ts';
import { listSignalen } from './lijst.ts';

const ja = { antwoord: 'ja', herkomst: 'aangekruist' } as const;
const nee = { antwoord: 'nee', herkomst: 'aangekruist' } as const;
const ids = (jaar: Pick<LeaVveJaar, 'cijfers' | 'onderwerpen'>) => listSignalen(jaar).map(({ id }) => id);

test('a year in which every duty was reported gives no signal', () => {
	expect(ids(createJaar())).toEqual([]);
});

test('an empty year gives only duties without answer', () => {
	const signalen = listSignalen({ onderwerpen: {} });
	expect(new Set(signalen.map(({ soort }) => soort))).toEqual(new Set(['niet-opgegeven']));
	// Overleg on eight subjects, afspraken on the four of vve.
	expect(signalen).toHaveLength(12);
});

test.each([
	['no overleg on segregatie (WPO 161)', { segregatie: createOnderwerp({ overleg: nee }) }, 'segregatie-overleg'],
	[
		'no afspraken on results (WPO 160)',
		{ resultaten: createOnderwerp({ overleg: ja, afspraken: nee }) },
		'resultaten-afspraken',
	],
	[
		'no doelgroepdefinitie (WPO 160)',
		{ doelgroepdefinitie: createOnderwerp({ overleg: ja, vastgesteldeDefinitie: nee }) },
		'doelgroepdefinitie-afspraken',
	],
	[
		'the gemeente finds its supply too small (WPO 159)',
		{ aanbod: createOnderwerp({ voldoendeAanbod: nee }) },
		'aanbod-volgens-gemeente',
	],
	[
		'no measurable goals (WPO 161)',
		{
			integratie: createOnderwerp({
				overleg: ja,
				afspraken: ja,
				meetbareDoelen: { antwoord: 'geen', herkomst: 'aangekruist' },
			}),
		},
		'doelen',
	],
	[
		'not with all schools (WPO 161)',
		{
			integratie: createOnderwerp({
				overleg: ja,
				metAlle: [{ partner: 'besturen-po', opgave: { antwoord: 'niet-met-alle', herkomst: 'aangekruist' } }],
			}),
		},
		'integratie-partners',
	],
	[
		'a kind of partner left unticked (WPO 160 lid 2)',
		{
			resultaten: createOnderwerp({
				overleg: ja,
				afspraken: ja,
				partners: { antwoord: ['houders-met-ve'], herkomst: 'aangekruist' },
			}),
		},
		'resultaten-partners',
	],
	[
		'agreements denied and yet their goals reported',
		{
			segregatie: createOnderwerp({
				overleg: ja,
				afspraken: nee,
				meetbareDoelen: { antwoord: 'deels', herkomst: 'aangekruist' },
			}),
		},
		'segregatie-tegenspraak-meetbareDoelen',
	],
	[
		'a lost tick on a duty',
		{ toeleiding: createOnderwerp({ overleg: ja, afspraken: { herkomst: 'onleesbaar' } }) },
		'onleesbaar',
	],
] as const)('%s is worth a question', (_regel, anders, id) => {
	expect(ids(createJaar(anders))).toEqual([id]);
});

test.each([
	['no afspraken where the law asks none', { integratie: createOnderwerp({ overleg: ja, afspraken: nee }) }],
	[
		'partners inferred from printed rows: an absent row proves nothing',
		{
			integratie: createOnderwerp({
				overleg: ja,
				partners: { antwoord: ['besturen-po'], herkomst: 'afgeleid', reden: 'De rij staat afgedrukt.' },
			}),
		},
	],
	[
		'a lost tick where the law asks nothing',
		{ integratie: createOnderwerp({ overleg: ja, afspraken: { herkomst: 'onleesbaar' } }) },
	],
] as const)('%s gives no signal', (_regel, anders) => {
	expect(ids(createJaar(anders))).toEqual([]);
});

test.each([
	['enough places never count as enough: the spread is unknown', createCijfers(117, 161, 117, 0), ['aanbod-spreiding']],
	['fewer places than children', createCijfers(117, 100, 100, 17), ['aanbod-aantal', 'bereik']],
	['figures that do not add up', createCijfers(117, 161, 61, 40), ['aanbod-spreiding', 'bereik', 'telling-doelgroep']],
	['more children than places', createCijfers(117, 50, 61, 56), ['aanbod-aantal', 'bereik', 'telling-plaatsen']],
	['masked figures say nothing on reach', createCijfers(117, 161, 114, 3), ['aanbod-spreiding']],
	['unknown figures say nothing', createCijfers('onbekend', 'onbekend', 'onbekend', 'onbekend'), []],
] as const)('%s', (_regel, cijfers, verwacht) => {
	expect(ids(createJaar({}, cijfers))).toEqual(verwacht);
});

test('the explanation of the gemeente travels with the signal', () => {
	const resultaten = createOnderwerp({
		overleg: ja,
		afspraken: { antwoord: 'nee', herkomst: 'afgeleid', reden: 'De vraag waarom niet, staat afgedrukt.' },
		redenGeenAfspraken: { antwoord: ['nog-bezig', 'anders'], herkomst: 'aangekruist' },
		andereRedenGeenAfspraken: { antwoord: 'Er loopt een proef.', herkomst: 'toelichting' },
		toelichting: 'Een streefdoel.',
	});
	expect(listSignalen(createJaar({ resultaten }))).toMatchObject([
		{
			kop: 'Resultaten van vroegschoolse educatie: geen afspraken, volgens de opgave (afgeleid)',
			opgave:
				'Volgens de opgave (afgeleid) waren er geen afspraken over de resultaten van vroegschoolse educatie. Afgeleid uit de vragenlijst: De vraag waarom niet, staat afgedrukt.',
			taak: 'resultaatafspraken-vroegschool',
			uitleg: [
				'Waarom geen afspraken: de afspraken werden nog gemaakt',
				'Andere reden dat er geen afspraken zijn: Er loopt een proef.',
				'Een streefdoel.',
			],
		},
	]);
});

test('no measurable goals on two subjects is one point, with the reasons of both', () => {
	const zonder = (reden: string) =>
		createOnderwerp({
			overleg: ja,
			afspraken: ja,
			meetbareDoelen: { antwoord: 'geen', herkomst: 'aangekruist' },
			andereRedenGeenDoelen: { antwoord: reden, herkomst: 'toelichting' },
		});
	const jaar = createJaar({ integratie: zonder('Eerste reden.'), segregatie: zonder('Tweede reden.') });
	expect(listSignalen(jaar)).toMatchObject([
		{
			id: 'doelen',
			kop: 'Geen meetbare doelen bij integratie en segregatie, volgens de opgave',
			opgave: 'Volgens de opgave hadden de afspraken over integratie en segregatie geen meetbare doelen.',
			uitleg: [
				'Integratie bevorderen. Andere reden dat er geen meetbare doelen zijn: Eerste reden.',
				'Segregatie voorkomen. Andere reden dat er geen meetbare doelen zijn: Tweede reden.',
			],
		},
	]);
});

test.each([
	[
		createCijfers(117, 161, 61, 56),
		['161 kindplaatsen voor 117 doelgroeppeuters', '56 van 117 doelgroeppeuters niet bereikt'],
	],
	[
		createCijfers(117, 50, 61, 56),
		[
			'50 kindplaatsen voor 117 doelgroeppeuters',
			'56 van 117 doelgroeppeuters niet bereikt',
			'61 bereikte peuters en 50 kindplaatsen',
		],
	],
	[createCijfers('onbekend', 50, 20, 56), ['56 doelgroeppeuters niet bereikt']],
])('a heading on figures gives the figures and whose they are', (cijfers, koppen) => {
	const gezegd = listSignalen(createJaar({}, cijfers)).map(({ kop }) => kop);
	expect(gezegd).toEqual(koppen.map((kop) => `${kop}, volgens de opgave`));
});

test('no percentage under twenty children', () => {
	const [, bereik] = listSignalen(createJaar({}, createCijfers(15, 20, 8, 7)));
	expect(bereik?.opgave).toBe(
		'Volgens de opgave waren op 1 januari 2024 7 van de 15 doelgroeppeuters niet bereikt. Er waren 20 kindplaatsen. Voor het bereik bestaat geen wettelijke eis.',
	);
});

const isMeerkeuze = (vraag: string) => (MEERKEUZE as readonly string[]).includes(vraag);

/** Any combination of answers a form can hold, routing or not. */
const antwoordVan = (onderwerp: (typeof ONDERWERPEN)[number]): fc.Arbitrary<OnderwerpOpgave> => {
	const opgave = (antwoord: fc.Arbitrary<unknown>) =>
		fc.oneof(
			fc.constant({ herkomst: 'onleesbaar' }),
			antwoord.map((gekozen) => ({ antwoord: gekozen, herkomst: 'aangekruist' })),
		);
	const velden = VRAGEN_VAN[onderwerp].map((vraag): [string, fc.Arbitrary<unknown>] => {
		if (vraag === 'metAlle')
			return [
				vraag,
				fc
					.subarray([...MET_ALLE_VAN[onderwerp]])
					.chain((partners) =>
						fc.tuple(
							...partners.map((partner) =>
								fc.record({ partner: fc.constant(partner), opgave: opgave(fc.constantFrom(...ANTWOORDEN.metAlle)) }),
							),
						),
					),
			];
		if (vraag === 'partners') return [vraag, opgave(fc.subarray([...PARTNERS_VAN[onderwerp]], { minLength: 1 }))];
		if (!(vraag in ANTWOORDEN)) return [vraag, opgave(fc.string({ minLength: 1 }))];
		const keuzes = ANTWOORDEN[vraag as keyof typeof ANTWOORDEN];
		return [
			vraag,
			opgave(isMeerkeuze(vraag) ? fc.subarray([...keuzes], { minLength: 1 }) : fc.constantFrom(...keuzes)),
		];
	});
	return fc.record(Object.fromEntries(velden), { requiredKeys: [] }).map((opgaven) => ({ metAlle: [], ...opgaven }));
};
const jaren = fc
	.record(Object.fromEntries(ONDERWERPEN.map((onderwerp) => [onderwerp, antwoordVan(onderwerp)])), { requiredKeys: [] })
	.map((onderwerpen) => ({ onderwerpen }));

/** Points whose heading repeats an answer; the others say that there is none, or that two do not go together. */
const UIT_DE_OPGAVE = new Set(['plicht', 'partners', 'doelen', 'aanbod', 'bereik']);

test('no combination of answers makes the rules throw, judge, or report a duty that was answered with yes', () => {
	fc.assert(
		fc.property(jaren, (jaar) => {
			const signalen = listSignalen(jaar);
			expect(new Set(signalen.map(({ id }) => id)).size).toBe(signalen.length);
			for (const { soort, onderwerp, id, kop, opgave } of signalen) {
				expect(`${kop} ${opgave}`).not.toMatch(/onvoldoende|overtreedt|slechts|helaas|undefined|\[object/i);
				if (UIT_DE_OPGAVE.has(soort)) expect(kop).toMatch(/, volgens de opgave(?: \((?:deels )?afgeleid\))?$/);
				if (soort === 'plicht' && id.endsWith('overleg'))
					expect(jaar.onderwerpen[onderwerp]?.overleg?.antwoord).toBe('nee');
			}
		}),
		{ numRuns: 200 },
	);
});
