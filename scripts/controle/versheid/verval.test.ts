import { expect, test } from 'vitest';
import { formatVerval, listVerval, type Houdbaar } from './verval.ts';

const OP = '2026-11-21';
const item = (id: string, herzienVoor: string, plek = `content/taken/${id}.yaml:1`): Houdbaar => ({
	soort: 'taak',
	id,
	plek,
	herzienVoor,
	bron: 'de bron',
	zo: 'lees het',
});
const ids = (items: Houdbaar[], dagen = 90) => listVerval(items, OP, dagen).map(({ id }) => id);

test('takes what falls on the last day and leaves the day after', () => {
	expect(ids([item('in', '2027-02-19'), item('uit', '2027-02-20')])).toEqual(['in']);
});

test('sorts by date, then by place, and puts what is too late on top', () => {
	const items = [
		item('c', '2027-01-01', 'content/taken/a.yaml:10'),
		item('b', '2027-01-01', 'content/taken/a.yaml:9'),
		item('a', '2026-01-01'),
	];
	expect(ids(items)).toEqual(['a', 'b', 'c']);
});

test('writes one line each, and how many there are', () => {
	const items = [
		item('leerplicht', '2026-11-20'),
		item('vervoer', '2026-11-21'),
		item('lea', '2026-11-22'),
		item('vve', '2026-12-01'),
		item('mbo', '2026-10-01'),
		item('po', '2028-01-01'),
	];
	expect(formatVerval(items, OP, 90).split('\n')).toEqual([
		'2026-10-01  51 dagen te laat  taak  mbo         content/taken/mbo.yaml:1',
		'2026-11-20  gisteren          taak  leerplicht  content/taken/leerplicht.yaml:1',
		'2026-11-21  vandaag           taak  vervoer     content/taken/vervoer.yaml:1',
		'2026-11-22  morgen            taak  lea         content/taken/lea.yaml:1',
		'2026-12-01  over 10 dagen     taak  vve         content/taken/vve.yaml:1',
		'5 van de 6 onderdelen moeten uiterlijk 19 februari 2027 opnieuw worden gelezen.',
	]);
});

test.each([
	['2028-01-01', 'Van de 1 onderdelen hoeft er tot en met 19 februari 2027 geen opnieuw te worden gelezen.'],
	['2026-12-01', '1 van de 1 onderdelen moet uiterlijk 19 februari 2027 opnieuw worden gelezen.'],
])('with one entry for %s the last line is right', (herzienVoor, slot) => {
	expect(
		formatVerval([item('a', herzienVoor)], OP, 90)
			.split('\n')
			.at(-1),
	).toBe(slot);
});
