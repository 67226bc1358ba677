import { expect, test } from 'vitest';
import { formatOpvragen } from './opvragen.ts';

const BRON = { uitgever: 'gemeente Zaanstad', waarschijnlijkDood: false };
const ADRES = 'https://zaanstad.example/';

test.each([
	['an address that works', { ...BRON, adres: ADRES }, undefined],
	[
		'no address',
		{ ...BRON, opvragenBij: 'de griffie van Zaanstad' },
		'Niet op internet gevonden. Vraag erom bij de griffie van Zaanstad',
	],
	[
		'a dead address',
		{ ...BRON, adres: ADRES, waarschijnlijkDood: true },
		'Vraag erom bij de uitgever (gemeente Zaanstad)',
	],
	[
		'a dead address of which we know who has the document',
		{ ...BRON, adres: ADRES, waarschijnlijkDood: true, opvragenBij: 'de griffie van Zaanstad' },
		'Vraag erom bij de griffie van Zaanstad',
	],
])('%s', (_wat, bron, verwacht) => {
	expect(formatOpvragen(bron)).toBe(verwacht);
});
