import { expect, test } from 'vitest';
import type { Wie } from '../../../content/schemas/velden.ts';
import {
	describeSoort,
	groupTakenBySoort,
	groupTakenByWie,
	groupTakenByMaand,
	groupTakenByWet,
	groupVaststellingen,
	listBeslissers,
} from './indeling.ts';

test('groups by soort in the order of the register and leaves empty soorten out', () => {
	const groups = groupTakenBySoort([{ soort: 'toezicht' }, { soort: 'plicht' }, { soort: 'plicht' }]);
	expect(groups.map(({ soort, taken }) => [soort, taken.length])).toEqual([
		['plicht', 2],
		['toezicht', 1],
	]);
});

test('a shared taak stands under each who has it, raad first', () => {
	const groups = groupTakenByWie([{ wie: ['rijk'] as Wie[] }, { wie: ['college', 'raad'] as Wie[] }]);
	expect(groups.map(({ wie }) => wie)).toEqual(['raad', 'college', 'rijk']);
});

test.each<[Wie[], string[]]>([
	[['gemeente'], ['raad', 'college']],
	[['burgemeester'], ['college']],
	[
		['samenwerkingsverband', 'rijk'],
		['school', 'rijk'],
	],
	[['ouders'], ['anderen']],
])('%j is decided by %j', (wie, beslissers) => {
	expect(listBeslissers(wie)).toEqual(beslissers);
});

test('lists what the raad adopts, verordeningen first, without bills', () => {
	const taak = (wat: 'verslag' | 'verordening', status: 'geldend' | 'bij-de-kamer' = 'geldend') => ({
		soort: 'plicht' as const,
		status,
		vaststelling: { wat, raadDoet: 'stelt vast', hoeVaak: 'jaarlijks' },
	});
	const groups = groupVaststellingen([
		taak('verslag'),
		taak('verordening'),
		taak('verordening', 'bij-de-kamer'),
		{ soort: 'plicht', status: 'geldend', vaststelling: undefined },
	]);
	expect(groups.map(({ wat, taken }) => [wat, taken.length])).toEqual([
		['verordening', 1],
		['verslag', 1],
	]);
});

test('groups by law, the law with most taken first, beleidsvrijheid left out', () => {
	const bij = (wet: string) => ({ grondslag: { wet, artikel: '1' } });
	expect(
		groupTakenByWet([bij('wec'), bij('wpo'), bij('wpo'), { grondslag: undefined }]).map(({ wet, taken }) => [
			wet,
			taken.length,
		]),
	).toEqual([
		['wpo', 2],
		['wec', 1],
	]);
});

test('groups by the months the calendar gives a taak', () => {
	const groups = groupTakenByMaand(
		[{ id: 'a' }, { id: 'b' }],
		[
			{ maand: 10, taken: ['a'] },
			{ maand: 2, taken: ['b', 'a'] },
			{ maand: undefined, taken: ['b'] },
		],
	);
	expect(groups.map(({ maand, taken }) => [maand, taken.map(({ id }) => id)])).toEqual([
		[2, ['a', 'b']],
		[10, ['a']],
	]);
});

test.each([
	['plicht', 'geldend', 'plicht', 'Dit moet volgens de wet.'],
	['plicht', 'bij-de-kamer', 'Dit zou een plicht worden', undefined],
	['bevoegdheid', 'aangekondigd', 'Dit zou een bevoegdheid worden', undefined],
	['toezicht', 'bij-de-kamer', 'Dit zou toezicht worden', undefined],
	['plicht', 'vervallen', 'Dit was een plicht', undefined],
] as const)('a %s that is %s reads "%s"', (soort, status, naam, uitleg) => {
	expect(describeSoort({ soort, status })).toEqual({ naam, uitleg });
});
