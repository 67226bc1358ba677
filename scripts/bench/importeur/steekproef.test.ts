import { beforeAll, describe, expect, test } from 'vitest';
import { create, MAKERS, type Opdracht } from './document.ts';
import { read } from './lezen.ts';
import { measure, type Meting } from './meten.ts';
import { listOpdrachten } from './reeks.ts';
import { deelGelezen } from './uitslag.ts';

/** What needs no browser and no word processor. */
const OPDRACHTEN = listOpdrachten(MAKERS.slice(0, 5), 60, 7);

async function measureEen(opdracht: Opdracht): Promise<Meting> {
	const { invulling, inhoud } = await create(opdracht);
	if ('fodt' in inhoud) throw new Error('Dit document heeft LibreOffice nodig.');
	return measure(await read(inhoud, invulling), invulling);
}

describe('sixty made documents, whole and damaged', () => {
	let metingen: Meting[];
	beforeAll(async () => {
		metingen = [];
		for (const opdracht of OPDRACHTEN) metingen.push(await measureEen(opdracht));
	}, 60_000);

	test('no answer is written as known that was not ticked', () => {
		expect(metingen.flatMap(({ fout }) => fout)).toEqual([]);
	});
	test('no answer is gone without a word in the report', () => {
		expect(metingen.flatMap(({ verzwegen }) => verzwegen)).toEqual([]);
	});
	test('of whole documents nearly every answer is read', () => {
		const heel = metingen.filter((_, plek) => OPDRACHTEN[plek]?.schade === 'heel');
		expect(heel.length).toBeGreaterThanOrEqual(20);
		expect(heel.filter(({ isGeweigerd }) => isGeweigerd)).toEqual([]);
		expect(deelGelezen(heel)).toBeGreaterThanOrEqual(85);
	});
	test('what happens to a document is seen to matter', () => {
		const beschadigd = metingen.filter((_, plek) => OPDRACHTEN[plek]?.schade !== 'heel');
		expect(beschadigd.some(({ onleesbaar }) => onleesbaar > 10)).toBe(true);
		expect(beschadigd.some(({ isGeweigerd }) => isGeweigerd)).toBe(true);
	});
});
