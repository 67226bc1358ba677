import { expect, test } from 'vitest';
import { GEVULDE_UITGAVE, LEGE_UITGAVE } from '../../src/features/uitgave/regels/proefuitgave.ts';
import { listMeldingen, readUitgave } from './uitgave.ts';

const SITE = new URL('https://raadswijzer.example');

test('a site that goes online without publisher is warned about', () => {
	expect(listMeldingen(LEGE_UITGAVE, SITE)).toEqual([
		expect.stringMatching(/^Let op: SITE_URL is gezet, maar content\/uitgave\.yaml noemt geen uitgever\./),
	]);
});

test('a site that goes online at another address is warned about', () => {
	expect(listMeldingen(GEVULDE_UITGAVE, new URL('https://elders.example'))).toEqual([
		'Let op: het adres in content/uitgave.yaml (https://raadswijzer.example) is een ander dan SITE_URL (https://elders.example). Maak ze gelijk.',
	]);
});

test.each([
	['a build without SITE_URL', LEGE_UITGAVE, undefined],
	['a publisher at its own address', GEVULDE_UITGAVE, SITE],
])('nothing is said of %s', (_wat, uitgave, site) => {
	expect(listMeldingen(uitgave, site)).toEqual([]);
});

test('the edition of this project can be read', async () => {
	expect(Object.keys(await readUitgave()).toSorted()).toEqual(Object.keys(LEGE_UITGAVE).toSorted());
});
