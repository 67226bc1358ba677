import { expect, test } from 'vitest';
import { VRAGEN_VAN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { createOnderwerp } from './proefjaar.ts';
import { isGesteld, ROUTING } from './routing.ts';

test.each([
	['the first question is always put', 'overleg', {}, true],
	['partners follow on overleg ja', 'partners', { overleg: { antwoord: 'ja', herkomst: 'aangekruist' } }, true],
	[
		'partners do not follow on overleg nee',
		'partners',
		{ overleg: { antwoord: 'nee', herkomst: 'aangekruist' } },
		false,
	],
	['an unreadable answer leaves it open', 'partners', { overleg: { herkomst: 'onleesbaar' } }, undefined],
	[
		'reach of goals follows on partial knowledge',
		'doelenBereikt',
		{ meetbareDoelen: { antwoord: 'allemaal-of-deels', herkomst: 'afgeleid' } },
		true,
	],
	[
		'a line for "anders" follows when it is among the ticks',
		'andereElementen',
		{ elementen: { antwoord: ['thuistaal', 'anders'], herkomst: 'aangekruist' } },
		true,
	],
] as const)('%s', (_regel, vraag, opgave, verwacht) => {
	expect(isGesteld(createOnderwerp(opgave as never), vraag)).toBe(verwacht);
});

test('a follow-up stands behind the question it follows on, in every subject that has it', () => {
	for (const vragen of Object.values(VRAGEN_VAN))
		for (const [index, vraag] of vragen.entries()) {
			const eerder = ROUTING[vraag]?.na;
			if (eerder) expect(vragen.indexOf(eerder), vraag).toBeGreaterThanOrEqual(0);
			if (eerder) expect(vragen.indexOf(eerder), vraag).toBeLessThan(index);
		}
});
