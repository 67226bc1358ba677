import { describe, expect, test } from 'vitest';
import type { Herindeling } from './schemas/herindeling.ts';
import { findGeldigheid, isGeldigOp, listGeldigeRijen, listOpvolgers, listOudeNamen } from './geldigheid.ts';

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
const HILVERSUM = rij('GM0402', 'hilversum', 'Hilversum');
const RIJEN = [HILVERSUM, rij('GM1696', 'wijdemeren', 'Wijdemeren')];

describe('isGeldigOp', () => {
	test.each([
		['no day at all', {}, '2026-01-01', true],
		['the last day', { geldigTot: '2027-01-01' }, '2026-12-31', true],
		['the day of the herindeling', { geldigTot: '2027-01-01' }, '2027-01-01', false],
		['long after', { geldigTot: '2027-01-01' }, '2030-05-05', false],
		['the day before it began', { geldigVan: '2023-01-01' }, '2022-12-31', false],
		['the day it began', { geldigVan: '2023-01-01' }, '2023-01-01', true],
		['between begin and end', { geldigVan: '2013-01-01', geldigTot: '2019-01-01' }, '2018-12-31', true],
		['after a short life', { geldigVan: '2013-01-01', geldigTot: '2019-01-01' }, '2019-01-01', false],
	])('%s', (_wat, { geldigVan, geldigTot }: { geldigVan?: string; geldigTot?: string }, dag, verwacht) => {
		expect(isGeldigOp({ geldigVan, geldigTot }, dag)).toBe(verwacht);
	});
});

describe('an intention changes nothing, not even after its day', () => {
	test.each(['2026-12-31', '2027-01-01', '2028-01-01'])('%s', (dag) => {
		expect(findGeldigheid('GM1696', [voornemen])).toEqual({
			geldigVan: undefined,
			geldigTot: undefined,
			opgevolgdDoor: [],
		});
		expect(listGeldigeRijen(RIJEN, [voornemen], dag)).toHaveLength(2);
		expect(listOpvolgers('GM1696', [voornemen], dag)).toEqual(['GM1696']);
		expect(listOudeNamen(RIJEN, [voornemen], dag)).toEqual([]);
	});
});

describe('a decision counts from its day on', () => {
	test.each([
		['2026-12-31', 2, ['GM1696'], []],
		['2027-01-01', 1, ['GM0402'], ['wijdemeren']],
	])('%s', (dag, aantal, opvolgers, namen) => {
		expect(listGeldigeRijen(RIJEN, [besluit], dag)).toHaveLength(aantal);
		expect(listOpvolgers('GM1696', [besluit], dag)).toEqual(opvolgers);
		expect(listOudeNamen(RIJEN, [besluit], dag).map(({ slug }) => slug)).toEqual(namen);
	});

	test('a new gemeente exists from that day on', () => {
		const nieuw = createHerindeling({ per: '2023-01-01', ingesteld: ['GM1992'] });
		expect(findGeldigheid('GM1992', [nieuw])).toMatchObject({ geldigVan: '2023-01-01', geldigTot: undefined });
	});
});

describe('listOpvolgers', () => {
	const eerst = createHerindeling({
		per: '2013-01-01',
		opgeheven: [{ naam: 'Liesveld', code: 'GM0001', naar: ['GM0002'] }],
	});
	const later = createHerindeling({
		per: '2019-01-01',
		opgeheven: [{ naam: 'Molenwaard', code: 'GM0002', naar: ['GM0003'] }],
	});
	test.each([
		['2012-06-01', ['GM0001']],
		['2015-06-01', ['GM0002']],
		['2019-01-01', ['GM0003']],
	])('follows the chain on %s', (dag, verwacht) => {
		expect(listOpvolgers('GM0001', [eerst, later], dag)).toEqual(verwacht);
	});

	test('a circle ends', () => {
		const rond = createHerindeling({
			per: '2020-01-01',
			opgeheven: [
				{ naam: 'A', code: 'GM0001', naar: ['GM0002'] },
				{ naam: 'B', code: 'GM0002', naar: ['GM0001'] },
			],
		});
		expect(listOpvolgers('GM0001', [rond], '2026-01-01')).toEqual([]);
	});

	test('two parts that come together are named once', () => {
		const gesplitst = createHerindeling({
			per: '2018-01-01',
			opgeheven: [{ naam: 'L', code: 'GM0001', naar: ['GM0002', 'GM0003'] }],
		});
		const samen = createHerindeling({
			per: '2020-01-01',
			opgeheven: [
				{ naam: 'M', code: 'GM0002', naar: ['GM0009'] },
				{ naam: 'N', code: 'GM0003', naar: ['GM0009'] },
			],
		});
		expect(listOpvolgers('GM0001', [gesplitst, samen], '2021-01-01')).toEqual(['GM0009']);
	});
});

describe('listOudeNamen', () => {
	const haren = createHerindeling({ per: '2019-01-01', opgeheven: [{ naam: 'Haren', naar: ['GM0014'] }] });
	const rijen = [
		rij('GM0014', 'groningen', 'Groningen'),
		rij('GM0518', 'den-haag', "'s-Gravenhage", ['Den Haag', 's-gravenhage']),
	];

	test('leads on from an old name and from the official name of a gemeente under its everyday address', () => {
		expect(listOudeNamen(rijen, [haren], '2026-01-01').map(({ slug, naar }) => [slug, naar])).toEqual([
			['haren', ['GM0014']],
			['s-gravenhage', ['GM0518']],
		]);
	});

	test('a name that is the address of a gemeente stays with that gemeente', () => {
		const groenlo = createHerindeling({ per: '2005-01-01', opgeheven: [{ naam: 'Groningen', naar: ['GM0518'] }] });
		expect(listOudeNamen(rijen, [groenlo], '2026-01-01').map(({ slug }) => slug)).toEqual(['s-gravenhage']);
	});

	test('a herindeling without a known day has taken place', () => {
		const zonder = createHerindeling({ per: undefined, opgeheven: [{ naam: 'Sneek', naar: ['GM0014'] }] });
		expect(listOudeNamen(rijen, [zonder], '1900-01-01').map(({ slug }) => slug)).toContain('sneek');
	});
});
