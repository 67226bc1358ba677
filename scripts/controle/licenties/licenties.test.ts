import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLicenties, listInBrowser, listPakketten, type Pakket } from './pakketten.ts';
import { UITZONDERINGEN } from './toegestaan.ts';

const LOCK = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8')) as unknown;
const ECHT = listPakketten(LOCK);

const pakket = (licentie: string | undefined, naam = 'proef'): Pakket => ({ naam, versie: '1.0.0', licentie });
const check = (licentie: string | undefined) => checkLicenties([...ECHT, pakket(licentie)], []);

describe('the packages of this project', () => {
	test('have a licence that fits their use', () => {
		expect(ECHT.length).toBeGreaterThan(500);
		expect(checkLicenties(ECHT, [])).toEqual([]);
	});

	test('a package inside another is found by its own name', () => {
		const lock = { packages: { '': {}, 'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'MIT' } } };
		expect(listPakketten(lock)).toEqual([{ naam: '@b/c', versie: '2.0.0', licentie: 'MIT' }]);
	});
});

test.each([['MIT'], ['(MIT OR GPL-3.0-only)'], ['MIT AND Zlib'], ['LGPL-3.0-or-later']])(
	'a tool may be under %s',
	(licentie) => expect(check(licentie)).toEqual([]),
);

test.each([
	['AGPL-3.0-only', 'proef 1.0.0: de licentie AGPL-3.0-only staat niet in de lijst voor gereedschap.'],
	['MIT AND SSPL-1.0', 'proef 1.0.0: de licentie MIT AND SSPL-1.0 staat niet in de lijst voor gereedschap.'],
	['Apache 2', 'proef 1.0.0: "Apache 2" is geen SPDX-licentie.'],
	['SEE LICENSE IN license.txt', 'proef 1.0.0: "SEE LICENSE IN license.txt" is geen SPDX-licentie.'],
	[undefined, 'proef 1.0.0: het pakket noemt geen licentie.'],
])('a tool under %s is named in one line', (licentie, regel) => {
	expect(check(licentie)).toEqual([expect.stringContaining(`${regel} Kijk of`)]);
});

test('what readers get is judged more strictly than a tool', () => {
	expect(checkLicenties(ECHT, [pakket('MPL-2.0')])).toEqual([expect.stringContaining('voor wat lezers krijgen')]);
	expect(checkLicenties(ECHT, [pakket('(MIT AND Zlib)')])).toEqual([]);
});

test('an exception holds as long as the package says the same of itself', () => {
	const [naam = ''] = Object.keys(UITZONDERINGEN);
	const anders = ECHT.map((echt) => (echt.naam === naam ? { ...echt, licentie: 'GPL-3.0-only' } : echt));
	expect(checkLicenties(anders, [])).toEqual([expect.stringContaining(`${naam} `)]);
	expect(
		checkLicenties(
			ECHT.filter((echt) => echt.naam !== naam),
			[],
		),
	).toEqual([`${naam}: dit pakket is er niet meer. Haal zijn uitzondering uit toegestaan.ts.`]);
});

test('the packages in the scripts of the site are read from their notices', () => {
	const tekst =
		'Software van anderen\n\n---\n\n@a/b - 1.2.3 (MIT)\n\nCopyright (c) 2020 - 2024 (me)\n\nc - 0.1.0 (MIT AND Zlib)\n';
	expect(listInBrowser(tekst)).toEqual([
		{ naam: '@a/b', versie: '1.2.3', licentie: 'MIT' },
		{ naam: 'c', versie: '0.1.0', licentie: 'MIT AND Zlib' },
	]);
});
