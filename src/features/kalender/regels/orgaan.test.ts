import { expect, test } from 'vitest';
import { findOrgaan, isVoorRaad, listWieIn } from './orgaan.ts';

test.each([
	['college', ['college']],
	['raad en college', ['raad', 'college']],
	['schoolbestuur of college', ['college', 'schoolbestuur']],
	['GGD namens college', ['college']],
	['ouders en toezichthouder', ['toezichthouder', 'ouders']],
	['gedeputeerde staten en Rijk', ['rijk']],
	['mbo-instelling', ['mbo-instelling']],
	['schoolbestuur', ['schoolbestuur']],
	['rekenkamer', []],
])('"%s" names %j', (tekst, wie) => {
	expect(listWieIn(tekst)).toEqual(wie);
});

test.each([
	['raad en college', 'raad'],
	['het college van de contactgemeente', 'college'],
	['GGD namens college', 'college'],
	['schoolbestuur of college', 'school'],
	['school en mbo-instelling', 'school'],
	['provincie of rijk', 'rijk'],
	['de rekenkamer', 'anderen'],
	['aankomende studenten', 'anderen'],
] as const)('"%s" has the shape of %s', (wie, orgaan) => {
	expect(findOrgaan({ wie })).toBe(orgaan);
});

test.each([
	['the raad decides', { wie: 'raad', aanWie: 'schoolbestuur' }, true],
	['the raad receives', { wie: 'college', aanWie: 'raad' }, true],
	['the raad receives with another', { wie: 'de rekenkamer', aanWie: 'raad en college' }, true],
	['another raad', { wie: 'college', aanWie: 'provincieraad' }, false],
	['nobody receives', { wie: 'college', aanWie: undefined }, false],
])('%s', (_wat, entry, verwacht) => {
	expect(isVoorRaad(entry)).toBe(verwacht);
});
