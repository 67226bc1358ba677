import { expect, test } from 'vitest';
import { addressThema, addressVergadering, readKeuze } from './keuze.ts';

test.each([
	['', { soort: 'uitzoeken' }],
	['#', { soort: 'uitzoeken' }],
	['#thema=leerlingenvervoer', { soort: 'thema', id: 'leerlingenvervoer' }],
	['#vergadering=k3x9m2p4q7', { soort: 'vergadering', id: 'k3x9m2p4q7' }],
	['#vergadering=', undefined],
	['#thema=Leerplicht', undefined],
	['#thema=a&vergadering=b', undefined],
	['#inhoud', undefined],
	['#thema=__proto__', undefined],
	[`#thema=${'a'.repeat(200)}`, undefined],
])('%s', (fragment, keuze) => {
	expect(readKeuze(fragment)).toEqual(keuze);
});

test('an address that the site makes is read back', () => {
	expect(readKeuze(addressThema('leerplicht'))).toEqual({ soort: 'thema', id: 'leerplicht' });
	expect(readKeuze(addressVergadering('b2'))).toEqual({ soort: 'vergadering', id: 'b2' });
});
