import { describe, expect, test } from 'vitest';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { buildLeaVveTabellen } from './lea-vve.ts';
import type { Rij } from './tabel.ts';

const getal = (antwoord: number) => ({ antwoord, herkomst: 'getal' as const });

function build(deel: object): { opgaven: readonly Rij[]; cijfers: readonly Rij[] } {
	const opgave: LeaVveJaar = {
		gemeente: 'heerlen',
		jaar: 2024,
		bron: 'stuk',
		documentVan: '2025-02-01',
		onderwerpen: {},
		...deel,
	};
	const [opgaven, cijfers] = buildLeaVveTabellen([{ code: 'GM0917', slug: 'heerlen', opgave }]);
	return { opgaven: opgaven!.rijen, cijfers: cijfers!.rijen };
}

const buildCijfers = (geheel: number, deel: number, rest: number, meer: object = {}) =>
	build({
		cijfers: {
			peildatum: '2024-01-01',
			doelgroeppeuters: getal(geheel),
			kindplaatsen: getal(3),
			bereikt: getal(deel),
			nietBereikt: getal(rest),
			toelichting: [],
			aanvullend: [],
			...meer,
		},
	});
const listAantallen = (rijen: readonly Rij[]) => rijen.map(({ vraag, aantal, status }) => [vraag, aantal, status]);

describe('the numbers', () => {
	test('stand one per row with their peildatum', () => {
		const { cijfers } = buildCijfers(117, 61, 56);
		expect(listAantallen(cijfers)).toEqual([
			['doelgroeppeuters', 117, 'bekend'],
			['kindplaatsen', 3, 'bekend'],
			['bereikt', 61, 'bekend'],
			['niet_bereikt', 56, 'bekend'],
		]);
		expect(new Set(cijfers.map(({ peildatum }) => peildatum))).toEqual(new Set(['2024-01-01']));
	});

	test('hide 1 to 4 children with the number that would give them away', () => {
		const { cijfers } = buildCijfers(40, 37, 3);
		expect(listAantallen(cijfers)).toEqual([
			['doelgroeppeuters', 40, 'bekend'],
			['kindplaatsen', 3, 'bekend'],
			['bereikt', null, 'afgeschermd'],
			['niet_bereikt', null, 'afgeschermd'],
		]);
		expect(cijfers[3]?.['status_reden']).toMatch(/1 tot en met 4 kinderen/);
	});

	test('keep what was masked by hand hidden, with the part that would give it away, and say what the gemeente does not know', () => {
		const metDeHand = {
			nietBereikt: { antwoord: 'afgeschermd', herkomst: 'getal' },
			kindplaatsen: { antwoord: 'onbekend', herkomst: 'getal' },
		};
		expect(listAantallen(buildCijfers(117, 114, 3, metDeHand).cijfers)).toEqual([
			['doelgroeppeuters', 117, 'bekend'],
			['kindplaatsen', null, 'onbekend'],
			['bereikt', null, 'afgeschermd'],
			['niet_bereikt', null, 'afgeschermd'],
		]);
	});

	test('hide a small number that stands apart', () => {
		const { cijfers } = buildCijfers(40, 30, 10, {
			aanvullend: [{ wat: 'op de wachtlijst', aantal: 2, moment: 'mei 2024' }],
		});
		expect(cijfers.at(-1)).toMatchObject({
			vraag: 'aanvullend',
			omschrijving: 'op de wachtlijst',
			aantal: null,
			moment: 'mei 2024',
			peildatum: null,
			status: 'afgeschermd',
		});
	});

	test('hide an explanation that names a hidden number', () => {
		const { opgaven } = buildCijfers(40, 37, 3, {
			toelichting: ['Dat 3 kinderen niet kwamen, ligt aan de reistijd.', 'De monitor was nieuw.'],
		});
		expect(opgaven.map(({ antwoord, status }) => [antwoord, status])).toEqual([
			[null, 'afgeschermd'],
			['De monitor was nieuw.', 'bekend'],
		]);
	});

	test('say that an answer is not readable', () => {
		const { cijfers } = buildCijfers(40, 30, 10, { kindplaatsen: { herkomst: 'onleesbaar' } });
		expect(cijfers[1]).toMatchObject({
			vraag: 'kindplaatsen',
			aantal: null,
			status: 'onleesbaar',
			herkomst: 'onleesbaar',
		});
	});
});

describe('the answers', () => {
	test('stand one per row, also when a question has several', () => {
		const { opgaven } = build({
			onderwerpen: {
				integratie: {
					overleg: { antwoord: 'ja', herkomst: 'afgeleid', reden: 'De vervolgvraag staat er.' },
					partners: { antwoord: ['besturen-po', 'anders'], herkomst: 'aangekruist' },
					metAlle: [{ partner: 'besturen-po', opgave: { herkomst: 'onleesbaar' } }],
					toelichting: 'De nota is nieuw.',
				},
			},
		});
		expect(
			opgaven.map(({ vraag, volgnummer, partner, antwoord, status, herkomst }) => [
				vraag,
				volgnummer,
				partner,
				antwoord,
				status,
				herkomst,
			]),
		).toEqual([
			['overleg', 1, null, 'ja', 'bekend', 'afgeleid'],
			['partners', 1, null, 'besturen-po', 'bekend', 'aangekruist'],
			['partners', 2, null, 'anders', 'bekend', 'aangekruist'],
			['met_alle', 1, 'besturen-po', null, 'onleesbaar', 'onleesbaar'],
			['toelichting', 1, null, 'De nota is nieuw.', 'bekend', 'toelichting'],
		]);
		expect(opgaven[0]?.['reden']).toBe('De vervolgvraag staat er.');
	});

	test('of a question the schema does not know yet appear by themselves', () => {
		const { opgaven, cijfers } = build({
			onderwerpen: {
				aanbod: {
					redenen: { antwoord: ['wachtlijst'], herkomst: 'aangekruist' },
					locaties: { antwoord: 12, herkomst: 'getal' },
					perHouder: [
						{ partner: 'houders-met-ve', wat: 'groepen', opgave: { antwoord: 'ja', herkomst: 'aangekruist' } },
					],
				},
			},
		});
		expect(opgaven.map(({ vraag, partner, kenmerk, antwoord }) => [vraag, partner, kenmerk, antwoord])).toEqual([
			['redenen', null, null, 'wachtlijst'],
			['per_houder', 'houders-met-ve', 'groepen', 'ja'],
		]);
		expect(listAantallen(cijfers)).toEqual([['locaties', 12, 'bekend']]);
	});
});
