import { expect, test } from 'vitest';
import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import { buildRegel, formatWie, type Naslag } from './regel.ts';

const NASLAG: Naslag = {
	wetten: new Map([
		[
			'lpw',
			{
				id: 'lpw',
				naam: 'Leerplichtwet 1969',
				waarover: 'de leerplicht',
				afkorting: 'Lpw',
				bwb: 'BWBR0002628',
				namen: [],
			},
		],
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

test('cites a law with its article, and leads to it in the list on the page', () => {
	expect(buildRegel(entry({ wet: 'lpw', artikel: '25', taken: ['a'] }), NASLAG).wet).toEqual({
		citaat: 'Lpw 25',
		inWoorden: 'Leerplichtwet 1969, artikel 25',
		adres: '#wet-lpw',
	});
});

test('a law without article is not cited', () => {
	expect(buildRegel(entry({ wet: 'lpw', bronnen: ['bron'] }), NASLAG)).toMatchObject({
		wet: undefined,
		bronnen: ['Een bron'],
	});
});

test.each([
	[{ wie: 'rijk', aanWie: 'college' }, 'het Rijk aan het college'],
	[{ wie: 'school en mbo-instelling' }, 'de school en de mbo-school'],
	[{ wie: 'college', aanWie: 'provincie of rijk' }, 'het college aan de provincie of het Rijk'],
	[{ wie: 'aankomende studenten', aanWie: 'mbo-instelling' }, 'aankomende studenten aan de mbo-school'],
] as const)('%j reads as %j', (deel, verwacht) => {
	expect(formatWie(entry(deel))).toBe(verwacht);
});
