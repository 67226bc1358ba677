import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	BEREIK_REEKSEN,
	listBereikReeksen,
	NIET_BEREIKT_REEKS,
} from '../../src/features/lea-vve/regels/landelijk-bereik.ts';
import { buildMatrix, PLICHTEN } from '../../src/features/lea-vve/regels/matrix.ts';
import { listSignalen } from '../../src/features/lea-vve/regels/signalen/lijst.ts';
import { checkContent } from '../../src/content/lezen/controle.ts';
import { listContentFiles } from '../../src/content/lezen/paden.ts';

const MAP = new URL('../../content/', import.meta.url);
const paden = await listContentFiles(MAP.pathname, /^(?:taken|landelijk)\/|\/lea-vve\/|^wetten\.yaml$/);
const bestanden = paden.map((pad) => ({ pad, bytes: readFileSync(new URL(pad, MAP)) }));
const { inhoud } = checkContent(bestanden, '2026-11-21');
const taken = new Map(inhoud.taken.map(({ id, gegevens }) => [id, gegevens]));
const cijfers = inhoud.landelijk.map(({ gegevens }) => gegevens);

test('every duty of the matrix is a plicht of the college in the register, with an article', () => {
	const ids = Object.values(PLICHTEN).flatMap(({ overleg, afspraken }) => [overleg, afspraken].filter(Boolean));
	for (const id of [...ids, 'lea-meetbare-doelen', 'genoeg-voorschoolse-educatie']) {
		expect(taken.get(id ?? ''), id).toMatchObject({ soort: 'plicht', grondslag: { wet: 'wpo' } });
		expect([['college'], ['college', 'schoolbestuur']], id).toContainEqual(taken.get(id ?? '')?.wie);
	}
});

test('every national series on reach is in the content, and no two sources share a line', () => {
	const reeksen = listBereikReeksen(cijfers);
	expect(new Set(reeksen.map(({ reeks }) => reeks))).toEqual(new Set(BEREIK_REEKSEN));
	expect(cijfers.map(({ reeks }) => reeks)).toContain(NIET_BEREIKT_REEKS);
	for (const { bron, cijfers: vanReeks } of reeksen)
		expect(new Set(vanReeks.map(({ bron: { bron: id } }) => id))).toEqual(new Set([bron]));
});

test.each(inhoud.leaVve.map(({ id, gegevens }) => [id, gegevens] as const))(
	'the signals of %s rest on taken that exist',
	(_id, jaar) => {
		const ids = listSignalen(jaar).flatMap(({ taak }) => taak ?? []);
		expect(ids.filter((id) => !taken.has(id))).toEqual([]);
	},
);

test('Twenterand 2024: overleg on every subject, no agreements on results, two answers that cannot be read', () => {
	const jaar = inhoud.leaVve.find(({ id }) => id === 'twenterand/2024')!.gegevens;
	const matrix = buildMatrix(jaar);
	expect(matrix.map(({ overleg }) => overleg)).toEqual(Array(8).fill('opgegeven'));
	expect(Object.fromEntries(matrix.map(({ onderwerp, afspraken }) => [onderwerp, afspraken]))).toEqual({
		integratie: 'opgegeven',
		segregatie: 'opgegeven',
		inschrijving: 'opgegeven',
		doelgroepdefinitie: 'opgegeven',
		toeleiding: 'niet te bepalen',
		'doorgaande-lijn': 'niet te bepalen',
		resultaten: 'opgave wijkt af van de plicht',
		'andere-instrumenten': 'opgegeven',
	});
	expect(listSignalen(jaar).map(({ id }) => id)).toEqual([
		'resultaten-afspraken',
		'aanbod-spreiding',
		'bereik',
		'doelen',
		'onleesbaar',
	]);
});
