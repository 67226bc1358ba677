import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatBestand, readPagina } from './inhoud.ts';
import { readOpties } from './opties.ts';
import { RIVALEN } from './rivalen.ts';
import { computeRatio, formatVerslag, type Uitslag } from './naast-elkaar.ts';
import { listPaginas, scorePaginas } from './zoeken.ts';

const html = (tekst: string) =>
	`<html><head><title>Leerplicht | Raadswijzer Onderwijs</title></head><body><main>${tekst}</main></body></html>`;

describe('the pages that rivals get', () => {
	test('have the title and the text of ours', () => {
		const pagina = readPagina(html('<h1>Leerplicht</h1><p>Wie 5 is, gaat.</p>'), 'themas/leerplicht/index.html');
		expect(pagina.pad).toBe('themas/leerplicht/index.md');
		expect(formatBestand(pagina, false)).toBe('---\ntitle: "Leerplicht"\n---\n\n# Leerplicht\n\nWie 5 is, gaat.\n');
		expect(formatBestand(pagina, true)).toBe('---\ntitle: "Leerplicht"\n---\n\nWie 5 is, gaat.\n');
	});

	test('hold no marks that a template would run', () => {
		expect(() => readPagina(html('<p>{{ naam }}</p>'), 'x/index.html')).toThrow('x/index.html');
	});
});

describe('options', () => {
	test.each([
		[[], { keer: 3, hoogstens: 100_000, zonder: new Set() }],
		[
			['--keer', '1', '--zonder', 'lighthouse,zoeken'],
			{ keer: 1, hoogstens: 100_000, zonder: new Set(['lighthouse', 'zoeken']) },
		],
		[['--hoogstens', '200'], { keer: 3, hoogstens: 200, zonder: new Set() }],
	])('%j', (args, verwacht) => expect(readOpties(args)).toEqual(verwacht));

	test.each([[['--keer', '0']], [['--keer', 'drie']], [['--zonder', 'alles']], [['--snel']]])(
		'%j is no option',
		(args) => expect(readOpties(args)).toBeUndefined(),
	);
});

describe('hits are counted by page', () => {
	test('a page counts once, where it stood first', () => {
		expect(listPaginas(['/a/#x', '/a/', '/b/index.html', '/a/#y'])).toEqual(['/a/', '/b/']);
	});

	test('a section of the right page is right, in every tool', () => {
		const vraag = { q: 'a', klasse: 'exact', helft: 'oefen', verwacht: ['/b/#kop'] } as const;
		const vragen = [{ ...vraag, verwacht: [...vraag.verwacht] }];
		expect(scorePaginas(vragen, [['/a/#x', '/a/#y', '/b/#anders']])).toEqual({ vragen: 1, hit1: 0, hit5: 1, mrr: 0.5 });
	});
});

describe('the report', () => {
	const beurt = (seconden: number, piekMB: number) => ({ seconden, piekMB, rekentijd: seconden * 2 });
	const uitslagen: Uitslag[] = [
		{ naam: 'ons', paginas: 10, beurten: [beurt(30, 900), beurt(12, 600), beurt(11, 500)], snelheid: 100 },
		{ naam: 'ander', paginas: 9, beurten: [beurt(24, 1000)], bezoek: { bytes: 46_100, verzoeken: 9 } },
	];
	const lines = formatVerslag(uitslagen).split('\n');
	const cells = (begin: string) =>
		lines
			.find((line) => line.startsWith(begin))
			?.split(/\s{2,}/)
			.slice(1);

	test('has the median of each and ours divided by it', () => {
		expect(cells('bouwen (s)')).toEqual(['12,0', '24,0']);
		expect(cells('ons gedeeld door: bouwen')).toEqual(['1', '0,50']);
		expect(cells('ons gedeeld door: geheugen')).toEqual(['1', '0,60']);
	});

	test('shows what was not measured as a line', () => {
		expect(cells('eerste bezoek (bytes)')).toEqual(['-', '46.100']);
		expect(cells('Lighthouse')).toEqual(['100', '-']);
		expect(computeRatio(1, Number.NaN)).toBeNaN();
	});

	test('names every build', () => {
		expect(lines.at(-2)).toMatch(/^ons: 30,0 s, rekentijd 60,0 s, 900 MB; 12,0 s/);
	});
});

test('every rival has its settings here, with versions that are fixed', async () => {
	for (const { naam } of RIVALEN) {
		const map = join(import.meta.dirname, naam);
		expect(existsSync(map), naam).toBe(true);
		const { dependencies } = JSON.parse(await readFile(join(map, 'package.json'), 'utf8')) as {
			dependencies: Record<string, string>;
		};
		for (const versie of Object.values(dependencies)) expect(versie).toMatch(/^\d+\.\d+\.\d+$/);
	}
});
