import { expect, test } from 'vitest';
import { createInhoud, createOnderdeel } from './proefinhoud.ts';
import { checkVerdwenenVragen, checkVraagIds } from './vraag-ids.ts';

const vraag = (id: string, tekst: string) => createOnderdeel('vragen', 'vragen/leerplicht.yaml', id, { vraag: tekst });
const regel = (id: string, tekst: string, vervallen?: { datum: string; waarom: string; opvolger?: string }) =>
	createOnderdeel('vraagIds', 'vraag-ids.yaml', id, { vraag: tekst, gewijzigd: [], vervallen });
const check = (vragen: ReturnType<typeof vraag>[], vraagIds: ReturnType<typeof regel>[]) => {
	const inhoud = createInhoud({ vragen, vraagIds });
	return [...checkVraagIds(inhoud), ...checkVerdwenenVragen(inhoud)].map(({ tekst }) => tekst);
};
const VERVALLEN = { datum: '2027-01-01', waarom: 'De taak is weg.' };

test('a question that stands in the register as it is, is right', () => {
	expect(check([vraag('a', 'Weet jij?')], [regel('a', 'Weet jij?')])).toEqual([]);
});

test.each([
	['a new question without a line', [vraag('b', 'Weet jij?')], [], 'staat niet in content/vraag-ids.yaml'],
	['a reworded question', [vraag('a', 'Weet jij nu?')], [regel('a', 'Weet jij?')], 'zet dan daar de nieuwe tekst'],
	[
		'an id used again',
		[vraag('a', 'Weet jij?')],
		[regel('a', 'Weet jij?', VERVALLEN)],
		'mag niet opnieuw gebruikt worden',
	],
	['a question that vanished', [], [regel('a', 'Weet jij?')], 'staat niet meer in content/vragen/'],
	[
		'a successor that does not exist',
		[],
		[regel('a', 'Weet jij?', { ...VERVALLEN, opvolger: 'c' })],
		'"c" is geen vraag',
	],
])('%s is a problem', (_geval, vragen, ids, tekst) => {
	expect(check(vragen, ids)).toEqual([expect.stringContaining(tekst)]);
});

test('a question that ended with a reason is right', () => {
	expect(
		check(
			[vraag('b', 'Weet jij?')],
			[regel('b', 'Weet jij?'), regel('a', 'Weet jij?', { ...VERVALLEN, opvolger: 'b' })],
		),
	).toEqual([]);
});
