import { expect, test } from 'vitest';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';
import {
	checkUniekeCodes,
	checkUniekeGemeentenamen,
	checkUniekeIds,
	checkUniekeInwonersvragen,
	checkUniekeTermen,
	checkUniekeTitels,
} from './unieke-namen.ts';

const rij = (code: string, slug: string, naam: string, aliassen: string[] = []) =>
	createOnderdeel('register', 'register/gemeenten.csv', code, { code, slug, naam, aliassen });

test('an id stands once over all files of its kind, and the message names both places', () => {
	const taken = ['taken/leerplicht.yaml', 'taken/algemeen.yaml'].map((pad) =>
		createOnderdeel('taken', pad, 'budgetrecht'),
	);
	expect(toRegels(checkUniekeIds(createInhoud({ taken })))).toEqual([
		'taken/leerplicht.yaml:7 id: "budgetrecht" staat ook in content/taken/algemeen.yaml:7. Een id is van één onderdeel; geef een van de twee een ander id, bijvoorbeeld met een woord erachter.',
	]);
});

test('an id counts when its entry was rejected, but not when it is missing', () => {
	const taken = [createOnderdeel('taken', 'taken/algemeen.yaml', 'budgetrecht')];
	const afgekeurd = ['budgetrecht', '#3', '#3'].map(
		(id, regel) => ({ soort: 'taken', id, pad: 'taken/leerplicht.yaml', regel }) as const,
	);
	expect(checkUniekeIds(createInhoud({ taken, afgekeurd }))).toHaveLength(1);
});

test('kinds do not share their ids', () => {
	const taken = [createOnderdeel('taken', 'taken/leerplicht.yaml', 'rmc')];
	const begrippen = [createOnderdeel('begrippen', 'begrippen.yaml', 'rmc')];
	expect(checkUniekeIds(createInhoud({ taken, begrippen }))).toEqual([]);
});

test('a title stands once over themas and praktijk, whatever the capitals', () => {
	const themas = [createOnderdeel('themas', 'themas/leerplicht.mdx', 'leerplicht', { titel: 'Leerplicht' })];
	const praktijk = [createOnderdeel('praktijk', 'praktijk/x.mdx', 'x', { titel: 'leerplicht' })];
	expect(toRegels(checkUniekeTitels(createInhoud({ themas, praktijk })))).toEqual([
		'themas/leerplicht.mdx:7 titel: "Leerplicht" staat ook in content/praktijk/x.mdx:7. Geef elke pagina een eigen titel, bijvoorbeeld met de plaats of het jaar erin.',
	]);
});

test('a term stands once', () => {
	const begrippen = ['a', 'b'].map((id) => createOnderdeel('begrippen', 'begrippen.yaml', id, { term: 'Zorgplicht' }));
	expect(toRegels(checkUniekeTermen(createInhoud({ begrippen })))).toEqual([
		'begrippen.yaml:7 term: "Zorgplicht" staat ook in content/begrippen.yaml:7. Voeg de twee begrippen samen of maak de term preciezer, bijvoorbeeld: zorgplicht (passend onderwijs).',
	]);
});

test('the words of a resident lead to one answer, and may stand twice within it', () => {
	const vraag = (id: string, zegt: string, ook: string[]) =>
		createOnderdeel('inwonersvragen', 'inwonersvragen/leerlingenvervoer.yaml', id, { zegt, ook });
	const inwonersvragen = [
		vraag('taxi-te-laat', 'De taxi is te laat.', ['Taxi te laat', 'de taxi is te laat']),
		vraag('busje', 'Het busje komt niet.', ['taxi te laat']),
	];
	expect(toRegels(checkUniekeInwonersvragen(createInhoud({ inwonersvragen })))).toEqual([
		'inwonersvragen/leerlingenvervoer.yaml:7 ook.1: "taxi te laat" staat ook in content/inwonersvragen/leerlingenvervoer.yaml:7. Wat een inwoner zegt leidt naar één antwoord; voeg de twee samen of maak de zin preciezer.',
	]);
});

test('a CBS code has one row', () => {
	const register = [rij('GM0917', 'heerlen', 'Heerlen'), rij('GM0917', 'kerkrade', 'Kerkrade')];
	expect(toRegels(checkUniekeCodes(createInhoud({ register })))).toEqual([
		'register/gemeenten.csv:7 code: "GM0917" staat ook in content/register/gemeenten.csv:7. Elke gemeente heeft één rij; haal er een weg of verbeter de code, bijvoorbeeld: GM0917.',
	]);
});

test.each([
	['slug', [rij('GM0001', 'bergen', 'Bergen (L)'), rij('GM0002', 'bergen', 'Bergen (NH)')], 'slug'],
	['name', [rij('GM0001', 'bergen-l', 'Bergen'), rij('GM0002', 'bergen-nh', 'Bergen')], 'naam'],
	[
		'alias that is the name of another',
		[rij('GM0001', 'a', 'Den Haag'), rij('GM0002', 'b', 'Bee', ['Den Haag'])],
		'aliassen',
	],
	[
		'alias in the form of a slug of another',
		[rij('GM0001', 'sudwest-fryslan', 'Friesland'), rij('GM0002', 'b', 'Bee', ['Súdwest-Fryslân'])],
		'aliassen',
	],
])('a %s leads to one gemeente', (_wat, register, veld) => {
	expect(checkUniekeGemeentenamen(createInhoud({ register })).map((probleem) => probleem.veld)).toEqual([veld]);
});

test('a gemeente may repeat its own name', () => {
	expect(
		checkUniekeGemeentenamen(createInhoud({ register: [rij('GM0917', 'heerlen', 'Heerlen', ['Heerlen'])] })),
	).toEqual([]);
});
