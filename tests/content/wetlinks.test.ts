import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/lezen/controle.ts';
import { CONTENT_MAP, readBestanden } from '../../src/content/lezen/map.ts';
import { listAdressen, listWetLinks } from '../../scripts/controle/links/extern/adressen.ts';

const { inhoud } = checkContent(await readBestanden(CONTENT_MAP), '2026-11-28');
const wetten = inhoud.wetten.map(({ gegevens }) => gegevens);

/** A link to a law as the site writes it, taken apart again. */
const LINK = /^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:(BWB[RV]\d{7})(?:&artikel=([^&#]+))?$/;

test('every citation of a taak or date links to its own law and article', () => {
	const links = listWetLinks(inhoud);
	const metBwb = new Set(wetten.filter(({ bwb }) => bwb).map(({ id }) => id));
	const genoemd = [
		...inhoud.taken.flatMap(({ gegevens }) => gegevens.grondslag ?? []),
		...inhoud.kalender.flatMap(({ gegevens: { wet, artikel } }) => (wet === undefined ? [] : [{ wet, artikel }])),
	].filter(({ wet }) => metBwb.has(wet));
	expect(links).toHaveLength(genoemd.length);
	expect(links.length).toBeGreaterThan(400);
	const gelezen = links.map(({ adres }) => LINK.exec(adres)?.slice(1, 3));
	// The number of the article stands at the front of a citation; the rest says which lid.
	const verwacht = genoemd.map(({ wet, artikel = '' }) => [
		wetten.find(({ id }) => id === wet)?.bwb,
		/^\d/.test(artikel) ? artikel.split(/[ ,;-]/)[0] : undefined,
	]);
	expect(gelezen).toEqual(verwacht);
});

test('no two laws have one number', () => {
	const nummers = wetten.flatMap(({ bwb }) => bwb ?? []);
	expect(new Set(nummers).size).toBe(nummers.length);
	expect(nummers.length).toBeGreaterThan(20);
});

test('a copy that is named after its number is a copy of that law', () => {
	const kopieen = wetten.flatMap(({ bwb, gelezenIn }) => {
		const inAdres = /BWB[RV]\d{7}/.exec(gelezenIn ?? '')?.[0];
		return inAdres === undefined ? [] : [[bwb, inAdres]];
	});
	expect(kopieen.length).toBeGreaterThan(0);
	expect(kopieen.filter(([bwb, inAdres]) => bwb !== inAdres)).toEqual([]);
});

test('every address at wetten.overheid.nl in content names a law by its number', () => {
	const adressen = listAdressen(inhoud).filter(({ adres }) => new URL(adres).host === 'wetten.overheid.nl');
	expect(adressen.length).toBeGreaterThan(100);
	expect(adressen.filter(({ adres }) => !/\/(?:jci1\.3:c:)?BWB[RV]\d{7}(?:[/&]|$)/.test(adres))).toEqual([]);
});
