import { describe, expect, test } from 'vitest';
import { listBronnen, listVragen, readFragment, type Bron } from './bron.ts';
import { GEGEVENS, LIJST } from './proefstof.ts';

const listIds = (bron: Bron, lijst = LIJST) => listVragen(bron, GEGEVENS, lijst).map(({ id }) => id);

test.each([
	['alle', ['preventie', 'vervoerder']],
	['thema=vervoer', ['vervoerder']],
	['vraag=verslag', ['verslag']],
	['vergadering=k3x9', ['preventie']],
	['vergadering=weg', []],
] as const)('%s gives the questions that are to be found out', (bron, ids) => {
	expect(listIds(bron)).toEqual(ids);
});

test('at a meeting a question that was put on the agenda counts as long as it has no answer', () => {
	const { verslag: _weg, ...vragen } = LIJST.vragen;
	expect(listIds('vergadering=k3x9', { ...LIJST, vragen })).toEqual(['preventie', 'verslag']);
});

test.each([
	['a theme', { themas: ['vervoer'] }],
	['a sentence of a resident', { inwonersvragen: ['taxi-te-laat'] }],
])('%s on the agenda brings its questions along', (_wat, keuze) => {
	const [vergadering] = LIJST.vergaderingen;
	const gekozen = { themas: [], taken: [], vragen: [], inwonersvragen: [], ...keuze };
	const lijst = { ...LIJST, vergaderingen: [{ ...vergadering!, agendapunten: [{ id: 'a', naam: '', gekozen }] }] };
	expect(listIds('vergadering=k3x9', lijst)).toEqual(['vervoerder']);
});

describe('an address', () => {
	test.each(['thema=vervoer', 'vraag=preventie', 'vergadering=k3x9'])('#%s is followed', (fragment) => {
		expect(readFragment(fragment, GEGEVENS, LIJST)).toEqual({ bron: fragment });
	});

	test.each([
		['thema=onzin', 'Dit thema kennen we niet.'],
		['vraag=onzin', 'Deze vraag kennen we niet.'],
		['vergadering=onzin', 'Deze vergadering staat niet op dit apparaat.'],
		['vergadering=', 'Deze link klopt niet.'],
		['vraag=<script>', 'Deze link klopt niet.'],
		['__proto__=x', 'Deze link klopt niet.'],
		['%E0%A4%A', 'Deze link klopt niet.'],
	])('#%s says in one line what is wrong', (fragment, begin) => {
		const { bron, melding } = readFragment(fragment, GEGEVENS, LIJST);
		expect(bron).toBeUndefined();
		expect(melding).toBe(`${begin} Kies hieronder zelf uit welke vragen je een ontwerp maakt.`);
	});

	test('without a fragment nothing is said', () => {
		expect(readFragment('', GEGEVENS, LIJST)).toEqual({});
	});
});

describe('what can be chosen', () => {
	const list = (gekozen: Bron, metOntwerp: string[] = []) =>
		listBronnen(GEGEVENS, LIJST, gekozen, metOntwerp).map(({ bron, naam }) => `${bron}: ${naam}`);

	test('is what has questions', () => {
		expect(list('alle')).toEqual([
			'alle: Alles om uit te zoeken (2 vragen)',
			'thema=leerplicht: Leerplicht (1 vraag)',
			'thema=vervoer: Leerlingenvervoer (1 vraag)',
			'vergadering=k3x9: Commissie Samenleving, 3 december 2026 (1 vraag)',
		]);
	});

	test('keeps the question of the address, and every draft that was changed', () => {
		expect(list('vraag=verslag', ['vergadering=weg', 'vraag=verslag', 'onzin']).slice(4)).toEqual([
			'vraag=verslag: Weet jij of de raad dit jaar het leerplichtverslag kreeg?',
			'vergadering=weg: Eerder ontwerp, zonder vragen',
		]);
	});
});
