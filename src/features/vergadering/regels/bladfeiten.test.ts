import { describe, expect, it } from 'vitest';
import type { Taak } from '../../../content/schemas/taak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { buildTaakfeit, chooseFeiten, listCijferIds, sortTaken } from './bladfeiten.ts';

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

it('what the raad decides comes first, and what is no law in force last', () => {
	const taken = [
		taak('voorstel', { status: 'bij-de-kamer', soort: 'plicht', termijn: 'nu' }),
		taak('vrij'),
		taak('genoemd'),
		taak('raad', { vaststelling: { wat: 'plan', raadDoet: 'stelt vast', hoeVaak: 'soms' } }),
	];
	expect(sortTaken(taken, new Set(['genoemd'])).map(({ id }) => id)).toEqual(['raad', 'genoemd', 'vrij', 'voorstel']);
});

it('five facts hold one national figure when there is one', () => {
	const taken = ['a', 'b', 'c', 'd', 'e', 'f'].map((tekst) => ({ tekst, bron: '' }));
	expect(chooseFeiten(taken, []).map(({ tekst }) => tekst)).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(chooseFeiten(taken, [{ tekst: '12%', bron: 'CBS' }]).map(({ tekst }) => tekst)).toEqual([
		'a',
		'b',
		'c',
		'd',
		'12%',
	]);
});

it('the figures of a text are found once each', () => {
	expect(listCijferIds('a <Cijfer id="x-1" /> b <Cijfer id="y" /> <Cijfer id="x-1" />')).toEqual(['x-1', 'y']);
});
