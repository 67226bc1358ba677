import type { Page } from '@playwright/test';
import { listHtml, type HtmlBestand } from './dist.ts';
import { chooseGemeente, waitForZoeken } from './handelingen.ts';
import { VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

/** Words that a package or a habit puts into a Dutch page. As whole words: "Hoofdmenu" is Dutch. */
const ENGELS =
	/\b(back to|footnotes?|references?|search|close|open menu|loading|next|previous|skip|submit|cancel|clear|show|hide|more|home page|table of contents|navigation|toggle|copy|error|page not found|required)\b/i;

/** What one built page holds, as a browser reads it. */
interface Bevinding {
	pad: string;
	lang: string | null;
	titel: string;
	koppen1: number;
	opschriften: string[];
	/** What the CSP forbids or a strict page should not have. */
	ingebed: string[];
	dubbeleIds: string[];
	/** Words of two elements without a space between them, and what stands wrongly around an amount. */
	gelijmd: string[];
}

/** Parses pages with the parser of the browser: no script of the page runs. */
const readPages = (page: Page, bestanden: HtmlBestand[]): Promise<Bevinding[]> =>
	page.evaluate(
		(alle) =>
			alle.map(({ pad, html }) => {
				const document = new DOMParser().parseFromString(html, 'text/html');
				const elementen = [...document.querySelectorAll('*')];
				const begin = (element: Element) => element.outerHTML.slice(0, 100);
				const opschriften = elementen.flatMap((element) => [
					...['aria-label', 'title', 'alt', 'placeholder', 'data-tekst'].flatMap(
						(naam) => element.getAttribute(naam) ?? [],
					),
					...(element.matches('button, summary, label, legend, th, .sr-only, .visueel-verborgen, #footnote-label')
						? [element.textContent]
						: []),
				]);
				const ingebed = elementen.filter(
					(element) =>
						element.matches(
							'script:not([src], [type="application/ld+json"]), style, [style], iframe, object, embed, base',
						) ||
						element.getAttributeNames().some((naam) => naam.startsWith('on')) ||
						/^(javascript|data):/i.test(element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
				);
				/** Words that a browser or a screen reader would say in one breath: "Plichten9". A mark of a note belongs to its word. */
				const listGelijmd = (element: Element): string[] => {
					const filter = (node: Node) =>
						node.parentElement?.closest('svg, script, template, sup, [hidden]')
							? NodeFilter.FILTER_REJECT
							: NodeFilter.FILTER_ACCEPT;
					const loper = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, filter);
					const uit: string[] = [];
					for (let vorige = '', node = loper.nextNode(); node; node = loper.nextNode()) {
						const tekst = node.nodeValue ?? '';
						// A place where a long word may break is no border.
						const isKnip = node.previousSibling instanceof Element && node.previousSibling.matches('.knip');
						if (!isKnip && /[\p{L}\p{N}]$/u.test(vorige) && /^[\p{L}\p{N}]/u.test(tekst))
							uit.push(`${vorige.slice(-20)}|${tekst.slice(0, 20)}`);
						vorige = tekst || vorige;
					}
					return uit;
				};
				const samen = 'a, button, summary, label, legend, caption, figcaption, p, h1, h2, h3, h4, dt';
				const lopend =
					(document.querySelector('main')?.textContent ?? '').match(/€ \d|[\p{L}\p{N}] [,;.)](?= )/gu) ?? [];
				const ids = elementen.map(({ id }) => id).filter(Boolean);
				return {
					pad,
					lang: document.documentElement.getAttribute('lang'),
					titel: document.title,
					koppen1: document.querySelectorAll('h1').length,
					opschriften,
					ingebed: ingebed.map(begin),
					dubbeleIds: ids.filter((id, index) => ids.indexOf(id) !== index),
					gelijmd: [...[...document.querySelectorAll(samen)].flatMap(listGelijmd), ...lopend],
				};
			}),
		bestanden,
	);

let gelezen: Promise<Bevinding[]> | undefined;
/** Parsing all pages takes seconds, so the tests of this file share it. */
const readSite = (page: Page) => (gelezen ??= readPages(page, listHtml()));
test.describe.configure({ mode: 'default' });

test('every built page is Dutch, has one h1, a title of its own and nothing inline', async ({ page }) => {
	test.slow();
	const bevindingen = await readSite(page);
	expect(bevindingen.length).toBeGreaterThan(700);
	expect
		.soft(
			bevindingen.filter(({ lang }) => lang !== 'nl').map(({ pad }) => pad),
			'zonder lang=nl',
		)
		.toEqual([]);
	expect
		.soft(
			bevindingen.filter(({ koppen1 }) => koppen1 !== 1).map(({ pad }) => pad),
			'zonder precies één h1',
		)
		.toEqual([]);
	expect
		.soft(
			bevindingen.flatMap(({ pad, ingebed }) => ingebed.map((element) => `${pad}: ${element}`)),
			'ingebed',
		)
		.toEqual([]);
	expect
		.soft(
			bevindingen.flatMap(({ pad, dubbeleIds }) => dubbeleIds.map((id) => `${pad}: ${id}`)),
			'dubbele ids',
		)
		.toEqual([]);
	const perTitel = Map.groupBy(bevindingen, ({ titel }) => titel);
	const dubbel = [...perTitel].filter(([titel, paginas]) => !titel || paginas.length > 1);
	expect
		.soft(
			dubbel.map(([titel, paginas]) => `${titel}: ${paginas.map(({ pad }) => pad).join(', ')}`),
			'dubbele titels',
		)
		.toEqual([]);
});

test('no word of a built page is glued to the next, no comma stands loose and no amount can leave its sign', async ({
	page,
}) => {
	const gelijmd = (await readSite(page)).flatMap(({ pad, gelijmd: woorden }) =>
		woorden.map((woord) => `${pad}: ${woord}`),
	);
	expect([...new Set(gelijmd)].slice(0, 20)).toEqual([]);
});

test('no label, button or title of a built page is English', async ({ page }) => {
	const engels = (await readSite(page)).flatMap(({ pad, opschriften }) =>
		opschriften.filter((tekst) => ENGELS.test(tekst)).map((tekst) => `${pad}: ${tekst.trim().slice(0, 80)}`),
	);
	expect([...new Set(engels)]).toEqual([]);
});

test('no label or button that a script adds is English', async ({ page }) => {
	const readLabels = async () => {
		const html = await page.evaluate(() => document.documentElement.outerHTML);
		const [bevinding] = await readPages(page, [{ pad: page.url(), html }]);
		expect(bevinding?.opschriften.length).toBeGreaterThan(10);
		return bevinding?.opschriften.filter((tekst) => ENGELS.test(tekst));
	};
	await page.goto(VRAGENLIJST.adres);
	await chooseGemeente(page, 'Twenterand');
	await page.getByRole('button', { name: 'Zoeken' }).click();
	await page.getByRole('dialog').getByRole('combobox').fill('vervoer');
	await waitForZoeken(page, 'vervoer');
	expect(await readLabels()).toEqual([]);
	await page.goto('/zoeken/?q=vervoer');
	await waitForZoeken(page, 'vervoer');
	expect(await readLabels()).toEqual([]);
});
