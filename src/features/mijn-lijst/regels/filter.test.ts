import { expect, test } from 'vitest';
import { formatAantal, formatFilter, isGekozen } from './filter.ts';

const ALLES = { soort: '', thema: '', zoek: '' };
const REGEL = {
	id: 'a',
	vraag: 'Weet jij wie er rijdt?',
	letOp: '',
	notitie: { stand: 'uitzoeken', notitie: 'Bel de vervoerder in Súdwest', gevraagdAan: 'de griffie', gewijzigd: 1 },
};

test.each([
	[{}, true],
	[{ soort: 'uitzoeken' }, true],
	[{ soort: 'weet-ik' }, false],
	[{ soort: 'notitie' }, true],
	[{ thema: 'vervoer' }, true],
	[{ thema: 'leerplicht' }, false],
	[{ zoek: 'vervoerder sudwest' }, true],
	[{ zoek: 'griffie' }, true],
	[{ zoek: 'vervoerder raadsbrief' }, false],
	[{ soort: 'uitzoeken', thema: 'vervoer', zoek: ' rijdt ' }, true],
])('a question with a note and %j', (filter, verwacht) => {
	expect(isGekozen(REGEL, 'vervoer', { ...ALLES, ...filter })).toBe(verwacht);
});

test('an empty note is no note', () => {
	const regel = { ...REGEL, notitie: { notitie: ' ', gewijzigd: 1 } };
	expect(isGekozen(regel, 'vervoer', { ...ALLES, soort: 'notitie' })).toBe(false);
});

test('the count says how many of how many, and why', () => {
	expect(formatAantal(0, 0)).toBe('Je hebt nog bij geen enkele vraag iets bewaard.');
	expect(formatAantal(1, 1)).toBe('1 vraag');
	expect(formatAantal(3, 12)).toBe('3 van 12 vragen');
	expect(formatFilter(ALLES)).toBe('');
	expect(formatFilter({ soort: 'nvt', thema: 'x', zoek: ' taxi ' }, 'Vervoer')).toBe(
		': niet van toepassing, Vervoer, met “taxi”',
	);
});
