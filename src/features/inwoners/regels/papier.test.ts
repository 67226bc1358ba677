import { expect, test } from 'vitest';
import { chooseLetter } from './papier.ts';

const createAntwoord = (tekens: number) => ({
	zegt: 'Ja.',
	antwoord: 'x'.repeat(tekens),
	aanZet: [{ wie: 'raad', citaat: 'WPO 4' }],
	verwijs: 'Daar.',
	watKanJij: { doe: 'Dit.' },
});

test.each([
	[16, 500, 'ruim'],
	[20, 600, 'gewoon'],
	[22, 620, 'dicht'],
	[24, 690, 'vol'],
])('%i answers of %i characters are printed %s', (aantal, tekens, letter) => {
	expect(chooseLetter(Array.from({ length: aantal }, () => createAntwoord(tekens)))).toBe(letter);
});
