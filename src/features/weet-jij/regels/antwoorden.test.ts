import { expect, test } from 'vitest';
import { addVroeg, countVoortgang, formatVoortgang, isLang, readAntwoord } from './antwoorden.ts';

test('reads the fields it knows, as typed and of any length', () => {
	const notitie = ` ${'x'.repeat(20_000)} `;
	expect(readAntwoord({ stand: 'nvt', notitie, antwoord: 9, kleur: 'rood' })).toEqual({ stand: 'nvt', notitie });
	expect(readAntwoord({ stand: 'misschien' })).toEqual({});
});

test.each([
	['nothing was kept', '', 'Bel de griffie', 'Bel de griffie'],
	['another text was kept', 'Bel de griffie', 'Vraag het plan', 'Bel de griffie\nVraag het plan'],
	['the browser refilled an older text', 'Bel de griffie', 'Bel', 'Bel de griffie'],
	['the kept text was typed on', 'Bel', 'Bel de griffie', 'Bel de griffie'],
])('typed before the script came, when %s', (_geval, notitie, getypt, samen) => {
	expect(addVroeg({ stand: 'nvt', notitie }, { stand: 'weet-ik', notitie: getypt })).toEqual({
		stand: 'weet-ik',
		notitie: samen,
	});
});

test('a field that was not touched before the script came is left out', () => {
	expect(addVroeg({ stand: 'nvt', notitie: 'x' }, { stand: 'weet-ik' })).toEqual({ stand: 'weet-ik' });
});

test('a text of a page may break over two sheets', () => {
	expect(isLang({ antwoord: 'x'.repeat(300), notitie: 'x'.repeat(300) })).toBe(false);
	expect(isLang({ notitie: 'x'.repeat(2500) })).toBe(true);
});

test('counts only the questions of the list; what is to be found out is not answered', () => {
	const antwoorden = {
		a: { stand: 'weet-ik' },
		b: { stand: 'uitzoeken' },
		c: { stand: '', notitie: 'x' },
		elders: { stand: 'nvt' },
	} as const;
	expect(countVoortgang(['a', 'b', 'c', 'd'], antwoorden)).toEqual({ totaal: 4, beantwoord: 1, uitzoeken: 1 });
	expect(formatVoortgang(['a', 'b', 'c', 'd'], antwoorden)).toBe('1 van 4 beantwoord, 1 om uit te zoeken');
	expect(formatVoortgang(['a'], antwoorden)).toBe('1 van 1 beantwoord');
});
