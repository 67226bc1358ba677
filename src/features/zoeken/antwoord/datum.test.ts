import { expect, test } from 'vitest';
import type { Antwoordbron } from './bron.ts';
import type { Kalenderrij } from './boek.ts';
import { answerDatum } from './datum.ts';

const bron = (dag: Kalenderrij[3]) =>
	({
		boek: { wetten: { leerplichtwet: 'Leerplichtwet 1969' } },
		kalender: new Map([
			[
				'/kalender/#verslag',
				[
					'verslag',
					'vóór 1 oktober',
					'Het college brengt verslag uit.',
					dag,
					['leerplichtwet', '25'],
					'geverifieerd',
					[],
				],
			],
		]),
	}) as unknown as Antwoordbron;
const nu = (vandaag: string) => ({ vandaag, gemeente: undefined, listGemeenten: () => Promise.resolve([]) });

test.each([
	['2026-11-28', 'vóór 1 oktober 2027'],
	['2026-09-30', 'vóór 1 oktober 2026'],
	['2026-10-01', 'vóór 1 oktober 2027'],
])('on %s the next time is %s', (vandaag, eerst) => {
	const antwoord = answerDatum(bron([10, 1, true]), '/kalender/#verslag', nu(vandaag));
	expect(antwoord).toMatchObject({
		kop: 'Vóór 1 oktober',
		tekst: `Het college brengt verslag uit. De eerstvolgende keer: ${eerst}.`,
		bron: 'Leerplichtwet 1969, artikel 25',
	});
});

test('a date that does not come back on a day names no next time', () => {
	expect(answerDatum(bron([]), '/kalender/#verslag', nu('2026-11-28'))?.tekst).toBe('Het college brengt verslag uit.');
});
