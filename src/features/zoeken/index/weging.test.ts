import { expect, test } from 'vitest';
import { TEKSTWOORDEN } from '../afstelling.ts';
import { createDocument } from './document.ts';
import { listTrefwoord, chooseTekstwoorden } from './weging.ts';

const woorden = (kop: string, aantal: number) =>
	Array.from({ length: aantal }, (_, plek) => `${kop}${'x'.repeat(plek)}`);

test('of a long text only the most telling words travel, and every word at least once', () => {
	const deel = woorden('gedeeld', TEKSTWOORDEN + 8);
	const eigen = woorden('eigen', TEKSTWOORDEN);
	const [een, ander] = chooseTekstwoorden([
		createDocument({ adres: '/a', titel: 'a', soort: 'Taak', tekst: [...deel, ...eigen].join(' ') }),
		createDocument({ adres: '/b', titel: 'b', soort: 'Taak', tekst: deel.join(' ') }),
	]);
	expect(een?.sort()).toEqual(eigen.sort());
	expect(ander?.sort()).toEqual(deel.sort());
});

test('a word of a title or search word is not counted again in the text', () => {
	const [tekst] = chooseTekstwoorden([
		createDocument({
			adres: '/a',
			titel: 'Vervoer',
			trefwoorden: ['busje naar school'],
			soort: 'Taak',
			tekst: 'Vervoer met een busje en een taxi.',
		}),
	]);
	expect(tekst).toEqual(['taxi']);
});

test('a search word without a word that says anything is one as a whole', () => {
	expect(listTrefwoord('daar gaat u niet over')).toEqual(['daargaatunietover']);
	expect(listTrefwoord('busje naar school')).toEqual(['busje', 'school']);
});
