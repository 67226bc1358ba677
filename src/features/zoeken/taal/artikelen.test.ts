import { expect, test } from 'vitest';
import { readArtikelterm, readVerwijzingen, listArtikeltermen, createArtikellezer } from './artikelen.ts';

const lezer = createArtikellezer([
	['wpo', 'WPO', 'Wet op het primair onderwijs'],
	['wvo-2020', 'WVO 2020', 'WVO'],
	['web', 'WEB'],
	['wec', 'WEC'],
	['leerplichtwet', 'Leerplichtwet', 'Leerplichtwet 1969', 'Lpw'],
]);
const read = (tekst: string) => readVerwijzingen(lezer, tekst).verwijzingen.flatMap(listArtikeltermen);

test.each([
	['artikel 4 lid 2 wpo', ['§wpo:4', '§wpo:4:2']],
	['wpo art 159', ['§wpo:159']],
	['WPO, art. 161', ['§wpo:161']],
	['wpo161', ['§wpo:161']],
	['167a', ['§:167a']],
	['artikel 25', ['§:25']],
	['3.42 WVO 2020', ['§wvo-2020:3.42']],
	['wvo2020 2.47a', ['§wvo-2020:2.47a']],
	['leerplichtwet 1969 4a-4b', ['§leerplichtwet:4a', '§leerplichtwet:4b']],
	['lpw 16', ['§leerplichtwet:16']],
	['artikel 161, eerste lid, van de Wet op het primair onderwijs', ['§wpo:161', '§wpo:161:1']],
	['WPO 47 lid 4 onder b, 48 lid 6 onder b', ['§wpo:47', '§wpo:47:4', '§wpo:48', '§wpo:48:6']],
	['WPO 35 lid 1, 3, 4 en 6', ['§wpo:35', '§wpo:35:1', '§wpo:35:3', '§wpo:35:4', '§wpo:35:6']],
	['WPO 130-132', ['§wpo:130', '§wpo:131', '§wpo:132']],
	['WPO 186 lid 4 en 200', ['§wpo:186', '§wpo:186:4', '§wpo:200']],
	['In 2021 artikel 8.3.2 WEB, 118h WVO, 162b WEC', ['§!web:8.3.2', '§!wvo-2020:118h', '§!wec:162b']],
	['960 uur voor 16 kinderen', []],
	['in 2026', []],
	['wpo', []],
])('%s refers to %j', (tekst, termen) => {
	expect(read(tekst)).toEqual(termen);
});

test('keeps the words that belong to no reference', () => {
	expect(readVerwijzingen(lezer, 'overleg artikel 161 wpo elk jaar').rest).toEqual(['overleg', 'elk', 'jaar']);
});

test('reads its own terms back', () => {
	expect(readArtikelterm('§!wvo-2020:118h')).toEqual({ wet: 'wvo-2020', artikel: '118h', oud: true, lid: undefined });
	expect(readArtikelterm('§wpo:161:1')).toEqual({ wet: 'wpo', artikel: '161', oud: false, lid: '1' });
	expect(readArtikelterm('leerplicht')).toBeUndefined();
});
