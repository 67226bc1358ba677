import { expect, test } from 'vitest';
import { describeWanneer, formatToezeggingen, listFeiten } from './toezegging.ts';

const LEEG = {
	id: 'a',
	vraag: '',
	onderwerp: '',
	wat: '',
	wie: '',
	opWelkeVergadering: '',
	voorWanneer: '',
	ingelostOp: '',
};
const VANDAAG = '2026-11-28';

test.each([
	[{ ingelostOp: '2026-11-01', voorWanneer: '2026-10-01' }, 'ingelost', 'Ingelost op 1 november 2026'],
	[{ voorWanneer: '' }, 'open', 'Geen datum genoemd'],
	[{ voorWanneer: 'het voorjaar' }, 'open', 'Voor het voorjaar'],
	[{ voorWanneer: '2026-11-28' }, 'open', 'Voor 28 november 2026, vandaag'],
	[{ voorWanneer: '2026-12-08' }, 'open', 'Voor 8 december 2026, over 10 dagen'],
	[{ voorWanneer: '2026-11-27' }, 'te-laat', 'Te laat: beloofd voor 27 november 2026, 1 dag geleden'],
	[{ voorWanneer: '2026-11-16' }, 'te-laat', 'Te laat: beloofd voor 16 november 2026, 12 dagen geleden'],
] as const)('a promise with %j that is %s', (velden, stand, verwacht) => {
	expect(describeWanneer({ ...LEEG, ...velden }, stand, VANDAAG)).toBe(verwacht);
});

test('a promise names its question, or the words of the reader, or else the id', () => {
	const teksten = new Map([['x', 'Weet jij X?']]);
	expect(listFeiten({ ...LEEG, vraag: 'x', wie: 'de wethouder' }, teksten)).toEqual([
		['Wie', 'de wethouder'],
		['Over', 'Weet jij X?'],
	]);
	expect(listFeiten({ ...LEEG, vraag: 'x', onderwerp: 'Vervoer' }, teksten)).toEqual([['Over', 'Vervoer']]);
	expect(listFeiten({ ...LEEG, vraag: 'weg' }, teksten)).toEqual([['Over', 'weg']]);
});

test('the count says how many are open and late', () => {
	expect(formatToezeggingen([])).toBe('Je hebt nog geen toezegging opgeschreven.');
	expect(formatToezeggingen(['ingelost'])).toBe('Alle toezeggingen zijn ingelost.');
	expect(formatToezeggingen(['open', 'ingelost'])).toBe('1 open toezegging');
	expect(formatToezeggingen(['open', 'te-laat'])).toBe('2 open toezeggingen, waarvan 1 te laat');
});
