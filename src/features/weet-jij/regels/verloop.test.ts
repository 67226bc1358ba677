import { describe, expect, test } from 'vitest';
import { findVerder, formatGeopend, formatKeuze, isGekozen } from './verloop.ts';

const IDS = ['een', 'twee', 'drie'];

describe('where a reader goes on', () => {
	test.each([
		['nothing is filled in', {}, undefined],
		['behind the last that was filled in', { een: { stand: 'nvt' } }, 'twee'],
		['what is to be found out counts as seen', { een: { stand: 'uitzoeken' } }, 'twee'],
		['what was passed over waits', { twee: { notitie: 'Bel' } }, 'drie'],
		['the last one is done: back to what was passed over', { drie: { antwoord: 'Ja' } }, 'een'],
		['emptied fields are not filled in', { een: { stand: '', notitie: '' } }, undefined],
		['everything is filled in', { een: { stand: 'nvt' }, twee: { stand: 'nvt' }, drie: { stand: 'nvt' } }, undefined],
	])('%s', (_, antwoorden, verwacht) => expect(findVerder(IDS, antwoorden)).toBe(verwacht));
});

test('a filter keeps what is to be done or to be found out', () => {
	expect(isGekozen('alle', { stand: 'nvt' })).toBe(true);
	expect(isGekozen('open', undefined)).toBe(true);
	expect(isGekozen('open', { stand: 'uitzoeken' })).toBe(false);
	expect(isGekozen('uitzoeken', { stand: 'uitzoeken' })).toBe(true);
	expect(isGekozen('uitzoeken', { stand: 'weet-ik' })).toBe(false);
});

test('what a filter found is said in words', () => {
	expect(formatKeuze('alle', 8)).toBe('');
	expect(formatKeuze('open', 1)).toBe('1 vraag nog te doen.');
	expect(formatKeuze('uitzoeken', 3)).toBe('3 vragen om uit te zoeken.');
	expect(formatKeuze('uitzoeken', 0)).toBe('Geen vragen om uit te zoeken.');
});

test('what opened is said with the number of the question', () => {
	expect(formatGeopend(3)).toContain('Bij vraag 3');
});
