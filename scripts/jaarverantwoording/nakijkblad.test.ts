import { expect, test } from 'vitest';
import {
	BALLOT,
	INTEGRATIE,
	LIJN,
	createAanbod,
	createDocument,
	createOnderwerp,
} from '../../tests/fixtures/jaarverantwoording/formulier.ts';
import { formatNakijkblad } from './nakijkblad.ts';
import { importBestand } from './regels/importeer.ts';
import { splitRegels } from './regels/woorden.ts';

const OPDRACHT = { slug: 'proefstad', naam: 'Proefstad', namen: ['Proefstad'], jaar: 2024, vandaag: '2026-11-28' };
const AANTALLEN = { doelgroeppeuters: '84', kindplaatsen: '96', bereikt: '71', nietBereikt: '13' };

function createBlad(replace: (tekst: string) => string, kindplaatsen = '96'): string {
	const stuk = createDocument(
		createOnderwerp(BALLOT, { ...INTEGRATIE, overleg: 'Nee', afspraken: 'Nee' }),
		createOnderwerp(BALLOT, { ...LIJN, overleg: 'Nee', afspraken: 'Nee' }),
		createAanbod(BALLOT, { ...AANTALLEN, kindplaatsen, voldoende: 'Ja' }),
	);
	const uitkomst = importBestand(splitRegels(replace(stuk)), OPDRACHT);
	if ('fout' in uitkomst) throw new Error(uitkomst.fout);
	return formatNakijkblad(uitkomst.jaarverantwoording, uitkomst.bevindingen, 'Proefstad');
}

test('what cannot be read stands on top, each with a link to its lines', () => {
	const blad = createBlad((stuk) => stuk.replace('☐ Ja\n☒ Nee', '☒ Ja\n☒ Nee'), 'circa 96');
	expect(blad).toContain('<h2>Onleesbaar (2)</h2>');
	const links = [...blad.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a>\. ([^<]+)<\/li>/g)];
	expect(links.map(([, , naam, waarom]) => `${naam} | ${waarom}`)).toEqual([
		'Kindplaatsen met voorschoolse educatie | Onleesbaar.',
		'Integratie bevorderen, Overleg gevoerd | Onleesbaar. Waarom: er is meer dan een vakje aangekruist.',
	]);
	for (const [, id] of links) expect(blad).toContain(`<tr id="${id}">`);
	expect(blad.indexOf('<h2>Onleesbaar')).toBeLessThan(blad.indexOf('<table>'));
});

test('a sheet on which everything was read has no such list', () => {
	expect(createBlad((stuk) => stuk)).not.toContain('Onleesbaar');
});
