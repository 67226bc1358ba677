import { beforeAll, expect, test, vi } from 'vitest';
import {
	measureGetoond,
	measurePrecisie,
	scoreAntwoorden,
	type Antwoordgever,
} from '../../scripts/bench/zoeken/antwoorden.ts';
import { isRaak, readAntwoordvragen, readGoudenSet } from '../../scripts/bench/zoeken/gouden-set.ts';
import { formatGemeentenaam } from '../../src/features/gemeenten/index.ts';
import { startAntwoordbron, type Antwoordbron } from '../../src/features/zoeken/antwoord/bron.ts';
import { giveAntwoord } from '../../src/features/zoeken/antwoord/geef.ts';
import { lijktVraag } from '../../src/features/zoeken/antwoord/vraagvorm.ts';
import { makeAntwoordenboek } from '../../src/features/zoeken/index/boekbouw.ts';
import { makeZoekregister } from '../../src/features/zoeken/index/bouw.ts';
import { buildInhoudDocumenten } from '../../src/features/zoeken/index/documenten/alle.ts';
import { readZoekinhoud, type Zoekinhoud } from '../../src/features/zoeken/index/inhoud.ts';
import { startZoekmachine } from '../../src/features/zoeken/rang/machine.ts';
import { searchInRegister } from '../../src/features/zoeken/rang/antwoord.ts';
import { readWaarden, type VergelijkGemeente } from '../../src/features/vergelijken/regels/rijen.ts';

/** What practice gave when this was written; a wrong answer is worse than none, so the first two may not get worse. */
const VLOER = { precisie: 1, getoond: 0.68 };
/** Of the spoken sentences of practice; more is better, as long as none is wrong. */
const GETOOND_BIJ_SPREEKTAAL = 7;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let inhoud: Zoekinhoud;
let bron: Antwoordbron;
let give: Antwoordgever;
let gemeenten: VergelijkGemeente[];

beforeAll(async () => {
	inhoud = await readZoekinhoud('content');
	const machine = startZoekmachine(makeZoekregister(buildInhoudDocumenten(inhoud), inhoud));
	bron = startAntwoordbron(machine, makeAntwoordenboek(inhoud, machine.register.teksten));
	gemeenten = inhoud.invoer.register.map(({ gegevens: rij }) => ({
		slug: rij.slug,
		namen: [formatGemeentenaam(rij), ...rij.aliassen],
		provincie: rij.provincie,
		waarden: readWaarden(rij),
	}));
	give = async (vraag) =>
		lijktVraag(vraag)
			? giveAntwoord(bron, vraag, {
					vandaag: '2026-11-28',
					gemeente: undefined,
					listGemeenten: () => Promise.resolve(gemeenten),
				})
			: undefined;
});

test('on practice no question without an answer gets one, and what is shown is right', async () => {
	const score = await scoreAntwoorden(await readAntwoordvragen('oefen'), give);
	expect(score.geen).toBeGreaterThan(40);
	expect(score.vals).toBe(0);
	expect(measurePrecisie(score)).toBeGreaterThanOrEqual(VLOER.precisie);
	expect(measureGetoond(score)).toBeGreaterThanOrEqual(VLOER.getoond);
});

test('an answer to what residents say is one of the right places', async () => {
	const vragen = (await readGoudenSet()).filter(({ helft, klasse }) => helft === 'oefen' && klasse === 'spreektaal');
	const fout: string[] = [];
	let getoond = 0;
	for (const { q, verwacht } of vragen) {
		const antwoord = await give(q);
		if (antwoord) getoond++;
		if (antwoord && !verwacht.some((goed) => isRaak(antwoord.adres, goed))) fout.push(`${q} -> ${antwoord.adres}`);
	}
	expect(fout).toEqual([]);
	expect(getoond).toBeGreaterThanOrEqual(GETOOND_BIJ_SPREEKTAAL);
});

test.each([
	['wat geeft mijn gemeente uit aan schoolgebouwen', /^Twenterand: €\u00a0\d+ per inwoner/],
	['Wat begroot mijn gemeente voor onderwijshuisvesting?', /^Twenterand: €\u00a0\d+ per inwoner/],
])('“%s” is answered with the amount of the reader’s gemeente', async (vraag, kop) => {
	expect(lijktVraag(vraag)).toBe(true);
	const antwoord = await giveAntwoord(bron, vraag, {
		vandaag: '2026-11-28',
		gemeente: 'twenterand',
		listGemeenten: () => Promise.resolve(gemeenten),
	});
	expect(antwoord?.kop).toMatch(kop);
	expect(antwoord?.adres).toBe('/gemeenten/twenterand/');
	expect(await give(vraag), 'without a gemeente nothing is guessed').toBeUndefined();
});

test('who has chosen no gemeente finds where to ask for that amount', () => {
	const { vondsten } = searchInRegister(bron.machine, 'wat geeft mijn gemeente uit aan schoolgebouwen');
	const eerste = vondsten.slice(0, 10).map(({ nummer }) => bron.machine.register.documenten[nummer]?.[0]);
	for (const vraag of ['schoolgebouwen-begroot-per-inwoner', 'schoolgebouwen-uitgegeven-per-inwoner'])
		expect(eerste).toContain(`/weet-jij/onderwijshuisvesting/#${vraag}`);
});

test('how many there are is answered by a figure or not at all', async () => {
	expect(await give('Hoeveel klachten zijn er over het leerlingenvervoer?')).toBeUndefined();
	expect(await give('Hoeveel kinderen zitten er thuis zonder school?')).toBeUndefined();
});

test('every term is explained under its own name, unless another has that name', async () => {
	const begrippen = inhoud.invoer.begrippen.map(({ gegevens }) => gegevens);
	const fout: string[] = [];
	for (const { id, term, definitie } of begrippen) {
		const antwoord = await give(`Wat betekent ${term}?`);
		if (antwoord?.tekst !== definitie) fout.push(id);
	}
	expect(fout).toEqual([]);
});

test('every gemeente has its figure under its own name', async () => {
	const zonder: string[] = [];
	for (const { gegevens } of inhoud.invoer.register) {
		const naam = formatGemeentenaam(gegevens);
		const antwoord = await give(`Hoeveel inwoners heeft ${naam}?`);
		if (antwoord?.adres !== `/gemeenten/${gegevens.slug}/`) zonder.push(naam);
	}
	expect(zonder).toEqual([]);
});

test('every answer rests on something and leads to a place of the site', () => {
	for (const rij of bron.boek.taken) expect(bron.titels.has(`/taken/${rij[0]}/`), rij[0]).toBe(true);
	for (const [id] of bron.boek.kalender) expect(bron.titels.has(`/kalender/#${id}`), id).toBe(true);
	for (const [id] of bron.boek.begrippen) expect(bron.titels.has(`/begrippen/#${id}`), id).toBe(true);
	for (const [plek, , , herkomst] of bron.boek.inwonersvragen) expect(herkomst, plek).not.toBe('');
});

test('what does not hold now is never an answer', () => {
	const geldend = new Set(bron.boek.taken.map(([id]) => id));
	const anders = [...inhoud.taken.values()].filter(({ status }) => status !== 'geldend');
	expect(anders.length).toBeGreaterThan(0);
	expect(anders.filter(({ id }) => geldend.has(id))).toEqual([]);
});
