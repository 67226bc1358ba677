import { expect, test } from 'vitest';
import { buildMatrix, labelOpgave } from './matrix.ts';

test.each([
	['a duty that was reported', 'taak', { antwoord: 'ja', herkomst: 'afgeleid' }, 'opgegeven'],
	['a duty reported as not done', 'taak', { antwoord: 'nee', herkomst: 'afgeleid' }, 'opgave wijkt af van de plicht'],
	['a duty with lost ticks', 'taak', { herkomst: 'onleesbaar' }, 'niet te bepalen'],
	['a duty the gemeente does not know', 'taak', { antwoord: 'onbekend', herkomst: 'aangekruist' }, 'niet te bepalen'],
	['a duty without any answer', 'taak', undefined, 'niet opgegeven'],
	['no duty and reported as not done', undefined, { antwoord: 'nee', herkomst: 'aangekruist' }, 'opgegeven'],
	['no duty and no answer', undefined, undefined, 'geen plicht'],
] as const)('%s', (_regel, plicht, opgave, label) => {
	expect(labelOpgave(plicht, opgave)).toBe(label);
});

test('afspraken are only mandatory on voor- en vroegschoolse educatie (WPO 160)', () => {
	const metPlicht = buildMatrix({ onderwerpen: {} }).filter(({ afspraken }) => afspraken === 'niet opgegeven');
	expect(metPlicht.map(({ onderwerp }) => onderwerp)).toEqual([
		'doelgroepdefinitie',
		'toeleiding',
		'doorgaande-lijn',
		'resultaten',
	]);
});

test('overleg is mandatory on all eight subjects (WPO 161)', () => {
	expect(buildMatrix({ onderwerpen: {} }).map(({ overleg }) => overleg)).toEqual(Array(8).fill('niet opgegeven'));
});

test('reads the doelgroepdefinitie from whether it was adopted', () => {
	const [, , , regel] = buildMatrix({
		onderwerpen: {
			doelgroepdefinitie: { metAlle: [], vastgesteldeDefinitie: { antwoord: 'ja', herkomst: 'afgeleid' } },
		},
	});
	expect(regel).toMatchObject({ onderwerp: 'doelgroepdefinitie', afspraken: 'opgegeven' });
});
