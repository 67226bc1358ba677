import { describe, expect, it } from 'vitest';
import { readFragment } from './fragment.ts';

describe('readFragment', () => {
	it.each([
		['', { soort: 'geen' }],
		['#agenda', { soort: 'geen' }],
		['#thema=leerplicht', { soort: 'thema', id: 'leerplicht' }],
		['#vergadering=k3x9', { soort: 'vergadering', id: 'k3x9' }],
		['#thema=', { soort: 'onbekend' }],
		['#thema=%E0%A4%A', { soort: 'onbekend' }],
		['#thema=<b>', { soort: 'onbekend' }],
		['#gemeente=heerlen', { soort: 'onbekend' }],
		['#thema=leerplicht&taak=ihp', { soort: 'onbekend' }],
	])('reads %s', (hash, fragment) => {
		expect(readFragment(hash)).toEqual(fragment);
	});
});
