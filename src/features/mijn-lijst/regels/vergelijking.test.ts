import { expect, test } from 'vitest';
import { formatHerkomst, formatInhoud, listKeuzes } from './vergelijking.ts';

const TEKSTEN = { vragen: new Map([['a', 'Weet jij A?']]), taken: new Map([['t', 'Stel vast']]) };
const wijziging = (veld: string, nieuw: unknown, oud?: unknown) => ({
	naam: 'x',
	veld,
	nieuw,
	tijd: 1,
	...(oud === undefined ? {} : { oud }),
});

test('each field of a question can be chosen, with what it is and becomes', () => {
	const wijzigingen = [
		wijziging('stand', 'weet-ik', 'uitzoeken'),
		wijziging('datum', '2026-11-03'),
		wijziging('bron', '', 'x'),
	];
	const [groep] = listKeuzes([{ soort: 'vraag', id: 'a', naam: '', isNieuw: false, wijzigingen }], TEKSTEN);
	expect(groep?.titel).toBe('Weet jij A?');
	expect(groep?.keuzes.map(({ naam, nu, wordt }) => [naam, nu, wordt])).toEqual([
		['Stand', 'Uitzoeken', 'Dit weet ik'],
		['Datum', 'leeg', '3 november 2026'],
		['Bron', 'x', 'leeg'],
	]);
});

test('a promise and a meeting go as a whole, named by their own words', () => {
	const toezegging = {
		soort: 'toezegging',
		id: 'c',
		naam: '',
		isNieuw: true,
		wijzigingen: [wijziging('vraag', 'a')],
	} as const;
	const vergadering = {
		soort: 'vergadering',
		id: 'd',
		naam: 'Commissie',
		isNieuw: false,
		wijzigingen: [wijziging('datum', '2026-12-01', ''), wijziging('punt:e:taken', ['t'])],
	} as const;
	const taak = { soort: 'taak', id: 't', naam: '', isNieuw: true, wijzigingen: [wijziging('vinkje', 'ja')] } as const;
	const kopie = [toezegging, vergadering, taak].map((een) => ({ ...een, wijzigingen: [...een.wijzigingen] }));
	expect(
		listKeuzes(kopie, TEKSTEN).map(({ titel, keuzes }) => [titel, ...keuzes.map(({ nu, wordt }) => [nu, wordt])]),
	).toEqual([
		['Toezegging: zonder omschrijving', ['leeg', 'Over welke vraag: Weet jij A?']],
		['Vergadering: Commissie', ['Datum: leeg', 'Datum: 1 december 2026\nAgenda: anders']],
		['Taak van de raad: Stel vast', ['leeg', 'ja']],
	]);
});

test('what a list holds and where it comes from is said in words', () => {
	expect(formatInhoud({ vraag: 2, taak: 0, toezegging: 1, vergadering: 0 })).toBe(
		'In deze lijst: 2 vragen, 1 toezegging.',
	);
	expect(formatInhoud({ vraag: 0, taak: 0, toezegging: 0, vergadering: 0 })).toBe('In deze lijst staat niets.');
	const gemaaktOp = Date.parse('2026-11-28T12:05:00Z');
	const staat = new Map();
	expect(formatHerkomst({ staat, gemaaktOp, uitgave: '2026-11-20' })).toBe(
		'Gemaakt op 28 november 2026 om 13:05 uur, met de uitgave van de site van 20 november 2026.',
	);
	expect(formatHerkomst({ staat, gemaaktOp, uitgave: '' })).toBe('Gemaakt op 28 november 2026 om 13:05 uur.');
});
