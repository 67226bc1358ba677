import { expect, test } from 'vitest';
import { listBoom } from './geheugen.ts';
import { vermenigvuldig } from './kopie.ts';
import { listStappen } from './meet.ts';
import { formatVerslag } from './verslag.ts';

const RIJEN = ['GM0014', 'GM0034'].map((code) => ({
	code,
	slug: code.toLowerCase(),
	naam: code,
	aliassen: 'a',
	rmc_code: '03',
	rmc_regio: 'R',
}));

test('copies of a gemeente have a code, address, name and region of their own', () => {
	const rijen = vermenigvuldig(RIJEN, 3);
	expect(rijen).toHaveLength(6);
	expect(rijen.slice(0, 2)).toEqual(RIJEN);
	for (const veld of ['code', 'slug', 'naam'] as const) expect(new Set(rijen.map((rij) => rij[veld])).size).toBe(6);
	expect(new Set(rijen.map(({ rmc_code }) => rmc_code)).size).toBe(3);
	for (const { code } of rijen) expect(code).toMatch(/^GM\d{4}$/);
});

test('sixteen times all gemeenten still fits in four figures', () => {
	const alle = Array.from({ length: 342 }, (_, index) => ({
		code: `GM${String(index).padStart(4, '0')}`,
		slug: `g${index}`,
	}));
	const codes = vermenigvuldig(alle, 16).map(({ code }) => code ?? '');
	expect(codes).toHaveLength(16 * 342);
	expect(codes.filter((code) => !/^GM\d{4}$/.test(code))).toEqual([]);
});

test('memory and time are those of a process with all it started, and of nobody else', () => {
	const processen = [
		{ pid: 1, ouder: 0, kB: 1000, rekentijd: 1 },
		{ pid: 10, ouder: 1, kB: 5, rekentijd: 1 },
		{ pid: 11, ouder: 10, kB: 7, rekentijd: 1 },
		{ pid: 12, ouder: 11, kB: 8, rekentijd: 1 },
		{ pid: 20, ouder: 1, kB: 900, rekentijd: 1 },
	];
	expect(listBoom(processen, 10).map(({ pid }) => pid)).toEqual([10, 11, 12]);
	expect(listBoom(processen, 99)).toEqual([]);
});

test('the steps are those of the build', () => {
	expect(listStappen('npm run -s check:content && astro build && node scripts/hosting/main.ts')).toEqual([
		'npm run -s check:content',
		'astro build',
		'node scripts/hosting/main.ts',
	]);
});

test('the report says whether time per page grows and whether the normal build fits', () => {
	const createElement = (factor: number, seconden: number, paginas: number) => ({
		factor,
		stappen: [{ naam: 'node scripts/bouwen/main.ts', seconden }],
		seconden,
		rekentijd: seconden,
		piekMB: 900,
		paginas,
	});
	const verslag = formatVerslag([createElement(1, 70, 1000), createElement(4, 280, 4000)]);
	expect(verslag).toMatch(/^bouwen \(s\)\s+70,0/m);
	expect(verslag).toMatch(/kosten per pagina naast 1x\s+1,00\s+1,00/);
	expect(verslag).toContain('blijft boven de 60 s en onder de 2048 MB');
});
