import { expect, it } from 'vitest';
import { buildVergelijking } from './vergelijking.ts';

it('puts the own value beside Nederland, and says of none that it is unknown and why', () => {
	expect(
		buildVergelijking([
			{
				titel: 'Schoolgebouwen',
				getal: '€ 78',
				staven: [
					{ soort: 'eigen', tekst: '€ 78' },
					{ soort: 'land', tekst: '€ 120' },
				],
				uitleg: ['Begroting 2026.', 'CBS.'],
			},
			{ titel: 'Kinderen', getal: undefined, staven: [], uitleg: ['Niet gevonden in CBS.'] },
		]),
	).toEqual([
		{ titel: 'Schoolgebouwen', eigen: '€ 78', midden: '–', nederland: '€ 120', uitleg: 'Begroting 2026. CBS.' },
		{ titel: 'Kinderen', eigen: 'onbekend', midden: '–', nederland: '–', uitleg: 'Niet gevonden in CBS.' },
	]);
});
