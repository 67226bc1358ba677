import { expect, test } from 'vitest';
import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import { buildRegel, type Naslag } from './regel.ts';

const NASLAG: Naslag = {
	wetten: new Map([
		['lpw', { id: 'lpw', naam: 'Leerplichtwet 1969', afkorting: 'Lpw', bwb: 'BWBR0002628', namen: [] }],
		['oud', { id: 'oud', naam: 'Oude regeling', namen: [] }],
	]),
	taken: new Map([
		['a', { id: 'a', omschrijving: 'verslag', thema: 'leerplicht' }],
		['b', { id: 'b', omschrijving: 'brief', thema: 'leerplicht' }],
		['c', { id: 'c', omschrijving: 'vragen', thema: 'algemeen' }],
	]),
	titels: new Map([['leerplicht', 'Leerplicht']]),
	bronnen: new Map([['bron', { titel: 'Een bron' }]]),
};
const entry = (deel: Partial<KalenderDatum>) => ({ taken: [], bronnen: [], ...deel }) as unknown as KalenderDatum;

test('names each theme once, and only themes of the handbook', () => {
	const regel = buildRegel(entry({ taken: ['a', 'b', 'c'] }), NASLAG);
	expect(regel.themas).toEqual([{ slug: 'leerplicht', titel: 'Leerplicht' }]);
	expect(regel.taken.map(({ omschrijving }) => omschrijving)).toEqual(['verslag', 'brief', 'vragen']);
});

test.each([
	['a law with its article', { wet: 'lpw', artikel: '25' }, 'Lpw 25', true],
	['a law without official address', { wet: 'oud', artikel: '3' }, 'Oude regeling 3', false],
])('cites %s', (_wat, deel, citaat, heeftLink) => {
	const { wet } = buildRegel(entry(deel), NASLAG);
	expect(wet?.citaat).toBe(citaat);
	expect(wet?.link !== undefined).toBe(heeftLink);
});

test('a law without article is not cited', () => {
	expect(buildRegel(entry({ wet: 'lpw', bronnen: ['bron'] }), NASLAG)).toMatchObject({
		wet: undefined,
		bronnen: ['Een bron'],
	});
});
