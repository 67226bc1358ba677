import { expect, test } from 'vitest';
import type { Begrip } from '../../../content/schemas/begrip.ts';
import { buildBegripzoeker, splitBegrippen } from './begripzoeker.ts';

const begrip = (id: string, term: string, afkorting?: string): Begrip => ({
	id,
	term,
	afkorting,
	definitie: `${term} is iets.`,
	synoniemen: [],
	vroeger: [],
	zoekwoorden: [],
	thema: 'algemeen',
});
const zoeker = buildBegripzoeker([
	begrip('lea', 'Lokale Educatieve Agenda', 'LEA'),
	begrip('passend', 'passend onderwijs'),
	begrip('onderwijs', 'onderwijs'),
	begrip('rare', 'a+b (c)'),
]);
const ids = (tekst: string) => splitBegrippen(tekst, zoeker).flatMap(({ begrip: gevonden }) => gevonden?.id ?? []);

test.each([
	['the whole term', 'De lokale educatieve agenda telt', ['lea']],
	['an abbreviation in capitals', 'De LEA telt', ['lea']],
	['no abbreviation in lower case', 'een lea', []],
	['the longest term first', 'Passend onderwijs en onderwijs', ['passend', 'onderwijs']],
	['only the first use', 'LEA, LEA en LEA', ['lea']],
	['no part of a word', 'onderwijskansen en basis-onderwijs', []],
	['signs in a term', 'hier a+b (c) daar', ['rare']],
])('finds %s', (_geval, tekst, gevonden) => {
	expect(ids(tekst)).toEqual(gevonden);
});

test('loses no text', () => {
	const tekst = 'LEA en passend onderwijs.';
	expect(
		splitBegrippen(tekst, zoeker)
			.map((deel) => deel.tekst)
			.join(''),
	).toBe(tekst);
});
