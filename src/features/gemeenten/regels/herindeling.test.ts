import { describe, expect, test } from 'vitest';
import { listOudeNamen } from '../../../content/geldigheid.ts';
import type { Herindeling } from '../../../content/schemas/herindeling.ts';
import { listHerindelingsberichten, listOpgegaanIn, listVroegereNamen } from './herindeling.ts';

const createHerindeling = (deel: Partial<Herindeling>): Herindeling => ({
	id: 'h',
	per: '2027-01-01',
	status: 'vastgesteld',
	gezienOp: '2026-06-01',
	bronnen: [{ bron: 'b' }],
	opgeheven: [],
	ingesteld: [],
	...deel,
});
const WIJDEMEREN = { naam: 'Wijdemeren', code: 'GM1696', naar: ['GM0402'] };
const voornemen = createHerindeling({ status: 'voorgenomen', opgeheven: [WIJDEMEREN] });
const besluit = createHerindeling({ opgeheven: [WIJDEMEREN] });
const rij = (code: string, slug: string, naam: string, aliassen: string[] = []) => ({ code, slug, naam, aliassen });

test('a split gemeente is found under a name that says which part', () => {
	const haaren = createHerindeling({ per: '2021-01-01', opgeheven: [{ naam: 'Haaren', naar: ['GM0757', 'GM0865'] }] });
	const rijen = [rij('GM0757', 'boxtel', 'Boxtel'), rij('GM0865', 'vught', 'Vught')];
	const oud = listOudeNamen(rijen, [haaren], '2026-01-01');
	expect(listVroegereNamen(rijen[1]!, oud)).toEqual(['Haaren (nu Vught)']);
});

describe('listHerindelingsberichten', () => {
	test.each([
		['the gemeente that ends', 'GM1696', voornemen, '2026-11-22', 1],
		['the gemeente that takes over', 'GM0402', voornemen, '2026-11-22', 1],
		['another gemeente', 'GM0363', voornemen, '2026-11-22', 0],
		['an intention past its day stays in sight', 'GM0402', voornemen, '2027-06-01', 1],
		['a decision before its day', 'GM0402', besluit, '2026-12-31', 1],
		['a decision on its day is worked in', 'GM0402', besluit, '2027-01-01', 0],
	])('%s', (_wat, code, herindeling, dag, aantal) => {
		expect(listHerindelingsberichten(code, [herindeling], dag)).toHaveLength(aantal);
	});

	test('holds until the day before', () => {
		expect(listHerindelingsberichten('GM0402', [voornemen], '2026-11-22')[0]?.herzienVoor).toBe('2026-12-31');
	});
});

test('what a gemeente took in is listed newest first, with the unknown day last', () => {
	const lijst = [
		createHerindeling({ per: undefined, opgeheven: [{ naam: 'Wognum', naar: ['GM0014'] }] }),
		createHerindeling({
			per: '2019-01-01',
			opgeheven: [
				{ naam: 'Ten Boer', naar: ['GM0014'] },
				{ naam: 'Haren', naar: ['GM0014'] },
			],
		}),
		createHerindeling({ per: '2021-01-01', opgeheven: [{ naam: 'Elders', naar: ['GM0015'] }] }),
	];
	expect(listOpgegaanIn('GM0014', lijst, '2026-01-01').map(({ naam, per }) => [naam, per])).toEqual([
		['Haren', '2019-01-01'],
		['Ten Boer', '2019-01-01'],
		['Wognum', undefined],
	]);
});
