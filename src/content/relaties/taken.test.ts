import { expect, test } from 'vitest';
import type { Taak } from '../schemas/taak.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';
import { checkBronAchterTaak, checkGelezenGrondslag, checkOngelezenTaak } from './taken.ts';

const wetten = [
	createOnderdeel('wetten', 'wetten.yaml', 'wpo', { gelezenTekstVan: '2026-08-01' }),
	createOnderdeel('wetten', 'wetten.yaml', 'web', {}),
];
const taakOp = (wet: string, gegevens: Partial<Taak> = {}) =>
	createInhoud({
		wetten,
		taken: [
			createOnderdeel('taken', 'taken/leerplicht.yaml', 'x', {
				grondslag: { wet, artikel: '1' },
				zekerheid: 'geverifieerd',
				gelezenBij: [],
				...gegevens,
			}),
		],
	});

test('a verified taak rests on a law we read', () => {
	expect(toRegels(checkBronAchterTaak(taakOp('web')))).toEqual([
		'taken/leerplicht.yaml:7 zekerheid: de tekst van wet "web" is volgens content/wetten.yaml niet gelezen. Vul daar gelezenTekstVan in, zet bij deze taak een adres onder gelezenBij, of schrijf: zekerheid: uit-bron.',
	]);
});

test.each([
	['its law was read', taakOp('wpo')],
	['a page was read for it', taakOp('web', { gelezenBij: ['https://www.onderwijsinspectie.nl/'] })],
	['it does not say it was verified', taakOp('web', { zekerheid: 'uit-bron' })],
	['its law does not exist, which is another problem', taakOp('wpoo')],
])('a taak is fine when %s', (_reden, inhoud) => {
	expect(checkBronAchterTaak(inhoud)).toEqual([]);
});

test.each<[string, Partial<Taak>]>([
	['grondslag.artikel', { grondslag: { wet: 'wpo', artikel: 'Stcrt. 2023, 1 (artikel niet opgezocht)' } }],
	[
		'grondslag.toelichting',
		{ grondslag: { wet: 'wpo', artikel: '1', toelichting: 'De tekst van de regeling is niet gelezen.' } },
	],
	['letOp', { letOp: 'De regeling zelf is niet gelezen; dit komt uit een bericht.' }],
	['letOp', { letOp: 'De tekst van de regeling zelf is niet gelezen.' }],
])('a taak whose %s says that nobody read the text is not verified', (veld, gegevens) => {
	expect(toRegels(checkOngelezenTaak(taakOp('wpo', gegevens)))).toEqual([
		`taken/leerplicht.yaml:7 ${veld}: hier staat dat de tekst niet is gelezen, en bij zekerheid geverifieerd. Lees de tekst, of schrijf: zekerheid: uit-bron.`,
	]);
});

test.each<[string, Partial<Taak>]>([
	['it does not say it was verified', { zekerheid: 'uit-bron', letOp: 'De tekst is niet gelezen.' }],
	['another law was not read', { letOp: 'De WEB noemt een andere wet; die wet is niet gelezen.' }],
	['only an annex was not read', { letOp: 'De bijlage bij 124b is niet gelezen.' }],
	['it says nothing about reading', {}],
])('a taak may be verified when %s', (_reden, gegevens) => {
	expect(checkOngelezenTaak(taakOp('wpo', gegevens))).toEqual([]);
});

const gelezen = { op: '2026-11-28', tekstVan: '2026-08-01' };

test('a verified taak says when its article was read', () => {
	expect(toRegels(checkGelezenGrondslag(taakOp('wpo')))).toEqual([
		'taken/leerplicht.yaml:7 grondslag.gelezen: bij zekerheid geverifieerd hoort de dag waarop je het artikel las. Vul gelezen in met op en tekstVan, bijvoorbeeld: op: 2026-11-28, tekstVan: 2026-08-01. Las je het artikel niet, schrijf dan: zekerheid: uit-bron.',
	]);
});

test.each<[string, Partial<Taak>]>([
	['it says so', { grondslag: { wet: 'wpo', artikel: '1', gelezen } }],
	['only a source says it', { zekerheid: 'uit-bron' }],
	['it rests on no article', { grondslag: undefined }],
])('a taak needs no other day of reading when %s', (_reden, gegevens) => {
	expect(checkGelezenGrondslag(taakOp('wpo', gegevens))).toEqual([]);
});
