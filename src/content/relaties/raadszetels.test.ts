import { expect, test } from 'vitest';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';
import { checkRaadszetels } from './raadszetels.ts';

const raad = (code: string, zetels: number) =>
	createOnderdeel('raadszetels', 'register/raadszetels.csv', code, { code, lijst: 'Lijst A', zetels });
const rij = (raadszetels: number | undefined, lijsten: number | undefined) =>
	createOnderdeel('register', 'register/gemeenten.csv', 'GM0917', {
		code: 'GM0917',
		naam: 'Heerlen',
		raadszetels,
		lijsten_met_zetels: lijsten,
	});

test.each([
	['the seats add up', rij(5, 2), []],
	[
		'a list is missing',
		rij(9, 3),
		[
			'register/gemeenten.csv:7 raadszetels: Heerlen heeft hier 9 zetels voor 3 lijsten, in content/register/raadszetels.csv 5 voor 2. Verbeter een van de twee.',
		],
	],
])('%s', (_geval, register, verwacht) => {
	const inhoud = createInhoud({ register: [register], raadszetels: [raad('GM0917', 3), raad('GM0917', 2)] });
	expect(toRegels(checkRaadszetels(inhoud))).toEqual(verwacht);
});

test('a gemeente without lists is passed by', () => {
	const inhoud = createInhoud({ register: [rij(9, 3)], raadszetels: [raad('GM9999', 3)] });
	expect(checkRaadszetels(inhoud)).toEqual([]);
});
