import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, listHtml, type HtmlBestand } from './dist.ts';
import { waitForScripts } from './handelingen.ts';
import { PAGINAS, THEMA } from './paginas.ts';
import { expect, test } from './strict-test.ts';

/** What one page says to other programs, as a browser reads it. */
interface Metadata {
	pad: string;
	/** Properties of Open Graph by name. */
	og: Record<string, string>;
	titel: string;
	omschrijving: string;
	/** Text of every data block. */
	blokken: string[];
	/** Addresses of links in the head by what they are. */
	links: { rel: string; type: string; href: string }[];
	/** Words of the page, spaces made one. */
	tekst: string;
}

const readMetadata = (page: Page, bestanden: HtmlBestand[]): Promise<Metadata[]> =>
	page.evaluate(
		(alle) =>
			alle.map(({ pad, html }) => {
				const document = new DOMParser().parseFromString(html, 'text/html');
				const list = <Soort extends Element>(kiezer: string) => [...document.querySelectorAll<Soort>(kiezer)];
				return {
					pad,
					og: Object.fromEntries(
						list<HTMLMetaElement>('meta[property]').map((meta) => [meta.getAttribute('property') ?? '', meta.content]),
					),
					titel: document.title,
					omschrijving: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
					blokken: list('script[type="application/ld+json"]').map((blok) => blok.textContent),
					links: list<HTMLLinkElement>('head > link[href]').map((link) => ({
						rel: link.rel,
						type: link.type,
						href: link.getAttribute('href') ?? '',
					})),
					tekst: (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '),
				};
			}),
		bestanden,
	);

let gelezen: Promise<Metadata[]> | undefined;
/** Parsing all pages takes seconds, so the tests of this file share it; a redirect has nothing to say. */
const readSite = (page: Page) =>
	(gelezen ??= readMetadata(
		page,
		listHtml().filter(({ html }) => !html.includes('http-equiv="refresh"')),
	));
test.describe.configure({ mode: 'default' });

/** A path of this site, whether or not the build knew its own address. */
const toPad = (adres: string) => new URL(adres, 'http://site.invalid').pathname;

test('every page has a title, a description and a picture for who shares it, or no picture at all', async ({
	page,
}) => {
	test.slow();
	const paginas = await readSite(page);
	expect(paginas.length).toBeGreaterThan(1000);
	const fout = paginas.filter(
		({ og, titel, omschrijving }) =>
			!titel.startsWith(og['og:title'] ?? '-') || og['og:description'] !== omschrijving || omschrijving === '',
	);
	expect.soft(fout.map(({ pad }) => pad)).toEqual([]);
	const beelden = new Set(paginas.flatMap(({ og }) => og['og:image'] ?? []));
	for (const beeld of beelden) {
		expect.soft(beeld).toMatch(/^https?:\/\//);
		expect.soft(existsSync(join(DIST, toPad(beeld))), beeld).toBe(true);
	}
});

test('the picture of every theme is there, in the size that pages announce', () => {
	for (const naam of ['site', 'taken', 'gemeenten', 'leerlingenvervoer', 'jeugdhulp-op-school']) {
		const png = readFileSync(join(DIST, `deel/${naam}.png`));
		expect.soft([png.readUInt32BE(16), png.readUInt32BE(20)], naam).toEqual([1200, 630]);
	}
});

test('every link in a head leads to a file, and every page names the manifest', async ({ page }) => {
	const paginas = await readSite(page);
	const dood = paginas.flatMap(({ pad, links }) =>
		links
			.map(({ href }) => toPad(href))
			.filter((href) => !existsSync(join(DIST, href, href.endsWith('/') ? 'index.html' : '')))
			.map((href) => `${pad}: ${href}`),
	);
	expect(dood.filter((regel) => !regel.startsWith('404.html'))).toEqual([]);
	expect(paginas.filter(({ links }) => !links.some(({ rel }) => rel === 'manifest')).map(({ pad }) => pad)).toEqual([]);
	const { icons } = JSON.parse(readFileSync(join(DIST, 'site.webmanifest'), 'utf8')) as { icons: { src: string }[] };
	expect(icons.filter(({ src }) => !existsSync(join(DIST, src)))).toEqual([]);
});

/** What schema.org asks of the kinds that we use. */
const NODIG: Readonly<Record<string, readonly string[]>> = {
	BreadcrumbList: ['itemListElement'],
	ListItem: ['position', 'name'],
	WebSite: ['name', 'url', 'description'],
	WebPage: ['name', 'about', 'lastReviewed'],
	Legislation: ['name'],
	DefinedTermSet: ['name', 'hasDefinedTerm'],
	DefinedTerm: ['name', 'description', 'url'],
	FAQPage: ['mainEntity'],
	Question: ['name', 'acceptedAnswer'],
	Answer: ['text'],
};
interface Ding extends Record<string, unknown> {
	'@type': string;
}
const isDing = (waarde: unknown): waarde is Ding => typeof waarde === 'object' && waarde !== null && '@type' in waarde;
/** Every thing in a data block, those inside another too. */
const listDingen = (waarde: unknown): Ding[] => {
	if (typeof waarde !== 'object' || waarde === null) return [];
	return [...(isDing(waarde) ? [waarde] : []), ...Object.values(waarde).flatMap(listDingen)];
};
const vouw = (tekst: string) =>
	tekst
		.replace(/\s+/g, ' ')
		.replace(/€ (?=\d)/g, '€ ')
		.trim();

test('every data block is whole, and says nothing that the page does not', async ({ page }) => {
	const fouten = (await readSite(page)).flatMap(({ pad, blokken, tekst, titel }) =>
		blokken.flatMap((blok) => {
			const dingen = listDingen(JSON.parse(blok));
			const gezien = `${vouw(tekst)} ${titel}`;
			return dingen.flatMap((ding) => [
				...(NODIG[ding['@type']] ?? ['bekende soort'])
					.filter((naam) => ding[naam] === undefined)
					.map((naam) => `${pad}: ${ding['@type']} zonder ${naam}`),
				...['name', 'text', 'description']
					.flatMap((naam) => (typeof ding[naam] === 'string' ? [ding[naam]] : []))
					.filter((woorden) => ding['@type'] !== 'WebSite' && !gezien.includes(vouw(woorden)))
					.map((woorden) => `${pad}: staat er niet: ${woorden}`),
			]);
		}),
	);
	expect(fouten.slice(0, 20)).toEqual([]);
});

test('tasks, answers and terms each say what they are', async ({ page }) => {
	const soorten = new Map((await readSite(page)).map(({ pad, blokken }) => [pad, blokken.join(' ')]));
	expect(soorten.get('taken/verordening-leerlingenvervoer/index.html')).toContain('"Legislation"');
	expect(soorten.get('inwoners/leerlingenvervoer/index.html')).toContain('"FAQPage"');
	expect(soorten.get('begrippen/index.html')).toContain('"DefinedTerm"');
	expect(soorten.get('themas/leerlingenvervoer/index.html')).toContain('"BreadcrumbList"');
});

test('a data block runs nothing: the policy of the page lets it stand', async ({ page }) => {
	// `test` fails on every message of the console, and so on what the policy blocks.
	for (const adres of ['/begrippen/', '/taken/verordening-leerlingenvervoer/', THEMA.adres]) {
		await page.goto(adres);
		await waitForScripts(page);
		await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
	}
});

test('every page with text is there as Markdown, of a type that a browser shows', async ({ request }) => {
	const met = PAGINAS.filter(({ soort }) => !['home', 'zoeken', 'hulpmiddel', 'data'].includes(soort));
	for (const { adres } of met) {
		const html = await (await request.get(adres)).text();
		if (html.includes('name="robots" content="noindex"')) continue;
		expect.soft(html, adres).toContain(`type="text/markdown" href="${adres}index.md"`);
		const antwoord = await request.get(`${adres}index.md`);
		expect.soft(antwoord.headers()['content-type'], adres).toBe('text/markdown; charset=utf-8');
		expect.soft(await antwoord.text(), adres).toMatch(/^# \S/);
	}
});

test('the Markdown of a theme has its tables, no controls, and only links that lead on from anywhere', () => {
	const tekst = readFileSync(join(DIST, THEMA.adres, 'index.md'), 'utf8');
	expect(tekst).toMatch(/^\| --- \| --- \|/m);
	expect(tekst).toContain('## Wie gaat waarover?');
	expect(tekst).not.toMatch(/Druk .* af|<\/?[a-z]/);
	const adressen = [...tekst.matchAll(/\]\(([^)]*)\)/g)].map(([, adres = '']) => adres);
	expect(adressen.length).toBeGreaterThan(50);
	expect(adressen.filter((adres) => !/^(?:\/|https?:|mailto:)/.test(adres))).toEqual([]);
});

test('llms.txt leads to texts that are there', () => {
	const tekst = readFileSync(join(DIST, 'llms.txt'), 'utf8');
	const paden = [...tekst.matchAll(/\]\(([^)]*)\)/g)].map(([, adres = '']) => toPad(adres));
	expect(paden.filter((pad) => /^\/themas\/[^/]+\//.test(pad))).toHaveLength(12);
	expect(paden.filter((pad) => !existsSync(join(DIST, pad)))).toEqual([]);
});
