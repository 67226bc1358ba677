import { describe, expect, it } from 'vitest';
import type { Taak } from '../../../content/schemas/taak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { buildTaakfeit, sortTaken } from './bladfeiten.ts';

const WETTEN = new Map([
	['wpo', { id: 'wpo', naam: 'Wet op het primair onderwijs', afkorting: 'WPO' } as unknown as Wet],
]);
const taak = (id: string, rest: Partial<Taak> = {}) =>
	({
		id,
		soort: 'beleidsvrijheid',
		omschrijving: `Zin over ${id}.`,
		zekerheid: 'geverifieerd',
		status: 'geldend',
		...rest,
	}) as Taak;

describe('buildTaakfeit', () => {
	it('has the term in the sentence, and the article with how sure we are', () => {
		const plicht = taak('plicht', {
			soort: 'plicht',
			termijn: 'vóór 1 oktober',
			grondslag: { wet: 'wpo', artikel: '4 lid 1' },
			zekerheid: 'uit-bron',
		});
		expect(buildTaakfeit(plicht, WETTEN)).toEqual({
			taak: 'plicht',
			tekst: 'Zin over plicht. Termijn: vóór 1 oktober.',
			bron: 'WPO 4 lid 1 · niet in de wet nagelezen',
		});
	});

	it('says that there is no article', () => {
		expect(buildTaakfeit(taak('vrij'), WETTEN).bron).toBe('geen wetsartikel: vrije keuze');
	});
});

it('what the theme names comes first, then what the raad decides, and what is no law in force last', () => {
	const taken = [
		taak('voorstel', { status: 'bij-de-kamer', soort: 'plicht', termijn: 'nu' }),
		taak('vrij'),
		taak('genoemd'),
		taak('raad', { vaststelling: { wat: 'plan', raadDoet: 'stelt vast', hoeVaak: 'soms' } }),
	];
	expect(sortTaken(taken, new Set(['genoemd'])).map(({ id }) => id)).toEqual(['genoemd', 'raad', 'vrij', 'voorstel']);
});
