import { describe, expect, test } from 'vitest';
import type { Agendapunt, MijnLijst, Vergadering } from '../../weet-jij/index.ts';
import type { ZaalGegevens } from './gegevens.ts';
import { buildLijst, listSchermen, type Lijst } from './schermen.ts';

const vraag = (id: string, thema: string, ...taken: string[]) => ({
	id,
	thema,
	vraag: id,
	goed: '',
	doorvraag: '',
	taken,
});
const GEGEVENS: ZaalGegevens = {
	themas: [
		{ id: 'vervoer', titel: 'Vervoer' },
		{ id: 'leerplicht', titel: 'Leerplicht' },
	],
	vragen: [vraag('v1', 'vervoer', 'rijden'), vraag('v2', 'vervoer'), vraag('l1', 'leerplicht', 'rijden')],
	inwonersvragen: { 'taxi-te-laat': ['v2', 'weg'] },
};
const LEEG: MijnLijst = { vragen: {}, taken: {}, toezeggingen: [], vergaderingen: [] };
const punt = (id: string, naam: string, gekozen: Partial<Agendapunt['gekozen']>): Agendapunt => ({
	id,
	naam,
	gekozen: { themas: [], taken: [], vragen: [], inwonersvragen: [], ...gekozen },
});
const vergader = (...agendapunten: Agendapunt[]): MijnLijst => {
	const vergadering: Vergadering = { id: 'k3', naam: ' Commissie ', datum: '', gearchiveerd: false, agendapunten };
	return { ...LEEG, vergaderingen: [vergadering] };
};
const build = (...punten: Agendapunt[]) =>
	buildLijst({ soort: 'vergadering', id: 'k3' }, GEGEVENS, vergader(...punten)) as Lijst;
const sleutels = (lijst: Lijst) => listSchermen(lijst).map(({ sleutel }) => sleutel);

describe('a meeting', () => {
	test.each([
		['questions in the order in which they were chosen', { vragen: ['l1', 'v2'] }, ['l1', 'v2']],
		['a theme gives all its questions', { themas: ['vervoer'] }, ['v1', 'v2']],
		[
			'a theme of which a question was chosen only says what it is about',
			{ themas: ['vervoer'], vragen: ['v2'] },
			['v2'],
		],
		['a taak gives the questions that rest on it', { taken: ['rijden'] }, ['v1', 'l1']],
		['a sentence of a resident gives its questions that still exist', { inwonersvragen: ['taxi-te-laat'] }, ['v2']],
		['what was chosen itself is all', { taken: ['rijden'], vragen: ['l1'], themas: ['vervoer'] }, ['l1']],
		[
			'a question comes once',
			{ taken: ['rijden'], themas: ['vervoer'], inwonersvragen: ['onbekend'] },
			['v1', 'l1', 'v2'],
		],
	] satisfies [string, Partial<Agendapunt['gekozen']>, string[]][])('%s', (_wat, gekozen, ids) => {
		const lijst = build(punt('p', '', gekozen));
		expect(sleutels(lijst)).toEqual(ids.map((id) => `p/${id}`));
	});

	test('items keep their number, also those without a question; the same question may come back', () => {
		const lijst = build(
			punt('a', 'Opening', {}),
			punt('b', ' Vervoer ', { vragen: ['v1'] }),
			punt('c', '', { vragen: ['v1', 'weg'] }),
		);
		expect(lijst.groepen.map(({ naam }) => naam)).toEqual([
			'Agendapunt 1: Opening',
			'Agendapunt 2: Vervoer',
			'Agendapunt 3',
		]);
		expect(sleutels(lijst)).toEqual(['b/v1', 'c/v1']);
		expect(lijst).toMatchObject({ titel: 'Commissie', vergadering: 'Commissie', weg: 1 });
	});

	test('without questions, or not on this device, it says so', () => {
		expect(build(punt('a', 'Opening', {}))).toBe('geen-vragen');
		expect(buildLijst({ soort: 'vergadering', id: 'ander' }, GEGEVENS, LEEG)).toBe('vergadering');
	});
});

test('one theme gives its checklist and no meeting', () => {
	const lijst = buildLijst({ soort: 'thema', id: 'vervoer' }, GEGEVENS, LEEG) as Lijst;
	expect(sleutels(lijst)).toEqual(['vervoer/v1', 'vervoer/v2']);
	expect(lijst).toMatchObject({ titel: 'Vervoer', vergadering: '' });
	expect(buildLijst({ soort: 'thema', id: 'onbekend' }, GEGEVENS, LEEG)).toBe('thema');
});

test('what is to be found out comes by theme, and what is gone is counted', () => {
	const mijn: MijnLijst = {
		...LEEG,
		vragen: {
			l1: { stand: 'uitzoeken', gewijzigd: 1 },
			v2: { stand: 'uitzoeken', gewijzigd: 1 },
			v1: { stand: 'weet-ik', gewijzigd: 1 },
			weg: { stand: 'uitzoeken', gewijzigd: 1 },
		},
	};
	const lijst = buildLijst({ soort: 'uitzoeken' }, GEGEVENS, mijn) as Lijst;
	expect(sleutels(lijst)).toEqual(['vervoer/v2', 'leerplicht/l1']);
	expect(lijst.weg).toBe(1);
	expect(buildLijst({ soort: 'uitzoeken' }, GEGEVENS, LEEG)).toBe('niets-uitzoeken');
});

test('an address that says something else gives nothing', () => {
	expect(buildLijst(undefined, GEGEVENS, LEEG)).toBe('adres');
});
