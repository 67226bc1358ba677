import { expect, test } from 'vitest';
import { readOpdracht } from './opdracht.ts';

const bekend = { themas: ['leerplicht', 'leerlingenvervoer'], gemeenten: ['aalten', 'zwolle'] };
const listPaden = (...args: string[]) => readOpdracht(args, bekend).map(({ pad }) => pad);

test('without a choice the book and every theme are made, and no gemeente', () => {
	expect(listPaden()).toEqual(['/print/', '/themas/leerplicht/', '/themas/leerlingenvervoer/']);
});

test('what is chosen is made, and nothing else', () => {
	expect(listPaden('--gemeente', 'aalten', '--gemeente', 'zwolle')).toEqual([
		'/gemeenten/aalten/',
		'/gemeenten/zwolle/',
	]);
	expect(listPaden('--boek')).toEqual(['/print/']);
	expect(readOpdracht(['--thema', 'leerplicht'], bekend)).toEqual([
		{ bestand: 'raadswijzer-leerplicht.pdf', soort: 'thema', pad: '/themas/leerplicht/' },
	]);
});

test.each([
	[['--gemeente', 'Aalten'], 'De site heeft geen gemeente "Aalten".'],
	[['--thema', 'vervoer'], 'De site heeft geen thema "vervoer".'],
	[['aalten'], 'Dit begrijpt npm run pdf niet: aalten.'],
	[['--gemeente'], 'Dit begrijpt npm run pdf niet: --gemeente.'],
])('%o is refused in one Dutch line', (args, melding) => {
	expect(() => readOpdracht(args, bekend)).toThrow(melding);
});
