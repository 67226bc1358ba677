import { expect, test } from 'vitest';
import { AAN_ZET } from '../../../content/schemas/inwonersvraag.ts';
import { AAN_ZET_NAMEN, findOrgaan } from './aan-zet.ts';

test.each([
	['raad', 'raad'],
	['college', 'college'],
	['leerplichtambtenaar', 'college'],
	['medezeggenschapsraad', 'school'],
	['inspectie', 'rijk'],
	['vervoerder', 'anderen'],
] as const)('%s belongs to %s', (wie, orgaan) => {
	expect(findOrgaan(wie)).toBe(orgaan);
});

test('the raad is marked only where the raad itself is to act', () => {
	expect(AAN_ZET.filter((wie) => findOrgaan(wie) === 'raad')).toEqual(['raad']);
});

test('every name can start a sentence', () => {
	expect(Object.values(AAN_ZET_NAMEN).filter((naam) => !/^(?:de|het) /.test(naam))).toEqual([]);
});
