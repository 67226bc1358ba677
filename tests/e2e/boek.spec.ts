import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { extractText } from 'unpdf';
import { parse } from 'yaml';
import { makeEpub } from '../../scripts/epub/epub.ts';
import { checkWithEpubcheck } from '../../scripts/epub/epubcheck.ts';
import { openPagina, printPagina } from '../../scripts/pdf/afdrukken.ts';
import { checkPdf } from '../../scripts/pdf/keuring.ts';
import { readPdf } from '../../scripts/pdf/pdf.ts';
import { DIST } from './dist.ts';
import { THEMAS } from './paginas.ts';
import { listOvertredingen } from './axe.ts';
import { expect, test } from './strict-test.ts';

const ADRES = '/print/';
const DELEN = [...THEMAS, 'algemeen', 'begrippen', 'bronnen'];

/** Every taak of the register, as the authors wrote it. */
const listTaken = () =>
	globSync('content/taken/*.yaml').flatMap((bestand) =>
		(parse(readFileSync(bestand, 'utf8')) as { id: string }[]).map(({ id }) => id),
	);

let map: string;
test.beforeAll(async () => {
	map = await mkdtemp(join(tmpdir(), 'boek-'));
});
test.afterAll(() => rm(map, { recursive: true, force: true }));

test('the book holds every theme and every taak once, and its links stay in it where they can', async ({ page }) => {
	await page.goto(ADRES);
	const gevonden = await page.evaluate(() => {
		const hashes = [...document.querySelectorAll<HTMLAnchorElement>('.boek a[href^="#"]')].map(({ hash }) => hash);
		return {
			delen: [...document.querySelectorAll('.boekdeel')].map(({ id }) => id),
			koppen: [...document.querySelectorAll('.boekdeel')].map((deel) => deel.querySelector('h2')?.textContent.trim()),
			inhoud: [...document.querySelectorAll('.boek-inhoud > ol > li > a')].map((link) => link.textContent.trim()),
			verwijzingen: hashes.length,
			dood: hashes.filter((hash) => !document.getElementById(decodeURIComponent(hash.slice(1)))),
			taken: [...document.querySelectorAll('[id^="taak-"]')].map(({ id }) => id.slice('taak-'.length)),
			weg: [...document.querySelectorAll('.boek a')]
				.map((link) => link.getAttribute('href') ?? '')
				.filter((href) => /^\/(?:themas\/[^/]+\/(?:#|$)|taken\/|begrippen\/|bronnen\/)/.test(href)),
		};
	});
	expect(gevonden.delen).toEqual(DELEN);
	expect(gevonden.inhoud).toEqual(gevonden.koppen);
	expect(gevonden.verwijzingen).toBeGreaterThan(1000);
	expect(gevonden.dood).toEqual([]);
	expect(gevonden.weg).toEqual([]);
	expect(gevonden.taken.sort()).toEqual(listTaken().sort());
});

test('the contents name every part of a chapter that is its own', async ({ page }) => {
	await page.goto('/themas/leerlingenvervoer/');
	const koppen = await page.locator('.lopende-tekst h2:not(#footnote-label)').allTextContents();
	expect(koppen.length).toBeGreaterThan(3);
	await page.goto(ADRES);
	const regels = page.locator('.boek-inhoud > ol > li', { hasText: 'Leerlingenvervoer' }).first().getByRole('listitem');
	expect(await regels.allTextContents().then((alle) => alle.map((regel) => regel.trim()))).toEqual(
		expect.arrayContaining(koppen),
	);
});

test('the book names the files that lie ready, or says that there are none', async ({ page }) => {
	const bestanden = globSync('downloads/*.{pdf,epub}', { cwd: DIST }).sort();
	for (const adres of [ADRES, '/over/']) {
		await page.goto(adres);
		const links = await page
			.locator('main a[href^="/downloads/"]')
			.evaluateAll((alle) => alle.map((link) => link.getAttribute('href')?.slice(1) ?? '').sort());
		expect(links).toEqual(
			adres === ADRES ? bestanden : bestanden.filter((bestand) => bestand.includes('raadswijzer-onderwijs.')),
		);
		await expect(page.getByText('zijn geen PDF en geen EPUB gemaakt')).toHaveCount(links.length > 0 ? 0 : 1);
	}
});

test('the book has no WCAG 2.2 AA violations, and fits on the smallest screen', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(ADRES);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(await listOvertredingen(page)).toEqual([]);
});

test('the PDF has the right pages in its contents, an outline, a language and tags', async ({ page }) => {
	test.slow();
	const { titel, tekstVan } = await openPagina(page, ADRES);
	expect(titel).toBe('Raadswijzer Onderwijs');
	expect(tekstVan).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	const bytes = await printPagina(page, 'https://raad.example/');
	const regels = await page
		.locator('.boek-inhoud a')
		.evaluateAll((links) =>
			links.map((link) => ({ kop: link.textContent.trim(), blad: Number((link as HTMLElement).dataset['blad']) })),
		);
	const { bladzijden, taal, tags, koppen } = await readPdf(bytes);
	expect({ taal, tags }).toEqual({ taal: 'nl', tags: true });
	expect(bladzijden).toBeGreaterThan(100);
	expect(bladzijden).toBeLessThan(220);
	expect(koppen).toEqual(expect.arrayContaining(['Raadswijzer Onderwijs', 'Inhoud', 'Begrippen', 'Bronnen']));
	const heeftTweemaal = (kop: string) => /^(.{3,})\1$/.test(kop.replace(/\s+/g, ''));
	expect(koppen.filter(heeftTweemaal)).toEqual([]);
	// Whatever the tool that counted said: the words of each heading are on the page that the contents name.
	const { text } = await extractText(new Uint8Array(bytes));
	const kaal = (tekst: string | undefined) => (tekst ?? '').replace(/\s+/g, '');
	expect(regels.length).toBeGreaterThan(100);
	expect(regels.filter(({ kop, blad }) => !kaal(text[blad - 1]).includes(kaal(kop)))).toEqual([]);
	expect(text.filter((blad) => blad.includes('localhost'))).toEqual([]);

	const bestand = join(map, 'boek.pdf');
	await writeFile(bestand, bytes);
	const { fouten, overgeslagen } = checkPdf(bestand);
	for (const regel of overgeslagen) console.log(regel);
	expect(fouten).toEqual([]);
});

test('the EPUB is well-formed and whole, and the same each time', async ({ page }) => {
	test.slow();
	const html = readFileSync(join(DIST, 'print/index.html'), 'utf8');
	const { bytes, hoofdstukken } = await makeEpub(html);
	expect(hoofdstukken).toBe(DELEN.length + 1);
	expect(Buffer.compare(bytes, (await makeEpub(html)).bytes)).toBe(0);
	const zip = await JSZip.loadAsync(bytes);
	const paden = Object.keys(zip.files).filter((pad) => /\.(?:xhtml|opf|xml)$/.test(pad));
	const teksten = await Promise.all(paden.map(async (pad) => [pad, await zip.files[pad]!.async('string')] as const));
	expect(teksten.length).toBe(DELEN.length + 4);
	// The parser of a browser stops at the first sign that is not XML.
	const ongeldig = await page.evaluate(
		(alle) =>
			alle.flatMap(([pad, tekst]) => {
				const fout = new DOMParser().parseFromString(tekst, 'application/xml').querySelector('parsererror');
				return fout ? [`${pad}: ${fout.textContent}`] : [];
			}),
		teksten,
	);
	expect(ongeldig).toEqual([]);

	const bestand = join(map, 'boek.epub');
	await writeFile(bestand, bytes);
	const { goed, verslag } = checkWithEpubcheck(bestand);
	if (goed === undefined) console.log(verslag);
	expect(goed, verslag).not.toBe(false);
});
