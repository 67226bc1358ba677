import { expect, test } from 'vitest';
import type { Taak } from '../schemas/taak.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';
import { checkBronAchterTaak } from './taken.ts';

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
