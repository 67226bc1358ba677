import { expect, test } from 'vitest';
import { askCollege, speakVanuitRaad } from './vraagzin.ts';

test.each([
	['Weet jij hoeveel vestigingen er in je eigen gemeente staan?', 'hoeveel vestigingen er in onze gemeente staan'],
	['Weet jij wat jouw gemeente heeft ingebracht?', 'wat onze gemeente heeft ingebracht'],
	[
		'Weet jij of de bedragen in jullie huisvestingsverordening genoeg zijn?',
		'of de bedragen in onze huisvestingsverordening genoeg zijn',
	],
	['Weet jij hoeveel leerlingen uit je regio teruggaan?', 'hoeveel leerlingen uit onze regio teruggaan'],
])('"%s" is put to the college by the raad', (vraag, kern) => {
	expect(askCollege(vraag)).toBe(`Kan het college aangeven ${kern}?`);
});

test('the own college is the one that is asked', () => {
	expect(speakVanuitRaad('Wie van jouw college zit aan tafel?')).toBe('Wie van het college zit aan tafel?');
});
