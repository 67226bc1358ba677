import type { Page } from '@playwright/test';
import { cutVoet, readBladen } from '../papier.ts';
import { checkPaginas, findVraag } from './handelingen.ts';
import { PAGINAS, THEMA, THEMAS, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

/** The text of each sheet that comes out of the printer. */
const printPagina = async (page: Page) => readBladen(await page.pdf({ preferCSSPageSize: true }));

/** Ticking boxes is for paper as well; every other control is not. */
const BEDIENING = '.niet-afdrukken, nav, button, select, textarea, input:not([type=checkbox])';

test('no page prints controls, and every page has a head with gemeente and date', async ({ page }) => {
	test.slow();
	// What shows the parts themselves shows controls on paper too.
	const gewoon = PAGINAS.filter(({ naam }) => naam !== 'vormgeving');
	const gebreken = await checkPaginas(page, gewoon, async () => {
		const zichtbaar = await page
			.locator(BEDIENING)
			.evaluateAll((elementen) =>
				elementen.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120)),
			);
		const kop = await page
			.locator('print-kop')
			.getByText(/^\s*(Gemeente|Datum):/)
			.filter({ visible: true })
			.count();
		return [...zichtbaar, ...(kop >= 2 ? [] : ['geen kop met gemeente en datum'])];
	});
	expect(gebreken).toEqual([]);
});

test('a question is not torn over two sheets', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	const koppen = await page.locator('[data-vraag] .vraag-kop').allInnerTexts();
	expect(koppen.length).toBeGreaterThan(5);
	const bladen = (await printPagina(page)).map((blad) => ({
		begin: koppen.filter((kop) => blad.includes(kop)).length,
		eind: blad.split('Notitie:').length - 1,
	}));
	expect(bladen.length).toBeGreaterThan(1);
	expect(bladen.map(({ eind }) => eind)).toEqual(bladen.map(({ begin }) => begin));
	expect(bladen.reduce((som, { begin }) => som + begin, 0)).toBe(koppen.length);
});

test('folded explanations are open on paper', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await page.emulateMedia({ media: 'screen' });
	await page.getByLabel('Druk ook de doorvraag, het stuk en de wet af').check();
	await page.emulateMedia({ media: 'print' });
	const vraag = findVraag(page, /zelf uitvoert of door een bedrijf/);
	for (const kop of ['Een goed antwoord', 'Blijft het vaag? Vraag dan', 'Vraag om dit stuk', 'Rust op']) {
		const regel = vraag.getByText(kop, { exact: true });
		expect(await regel.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
		expect((await regel.boundingBox())?.height).toBeGreaterThan(5);
	}
	await page.goto(THEMA.adres);
	const hoogten = await page
		.locator('details.taken-groep > ul')
		.evaluateAll((groepen) => groepen.map((groep) => groep.getBoundingClientRect().height));
	expect(hoogten.length).toBeGreaterThan(1);
	expect(Math.min(...hoogten)).toBeGreaterThan(10);
});

test('what is folded is open on paper, also in a preview drawn again, and folded again for the reader', async ({
	page,
}) => {
	await page.goto(THEMA.adres);
	// A browser that does not show folded text on paper by itself.
	await page.evaluate(() => {
		const stijl = new CSSStyleSheet();
		stijl.replaceSync('details:not([open])::details-content { display: none !important; }');
		document.adoptedStyleSheets.push(stijl);
	});
	const uitleg = page.getByText('Dit mag volgens de wet.');
	await expect(uitleg).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(uitleg).toBeVisible();
	// An iPad says so as soon as it shows the preview, and draws it again once a printer is chosen.
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(uitleg).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await expect(uitleg).toBeHidden();
	await page.getByRole('heading', { name: 'Bevoegdheden' }).click();
	await expect(uitleg).toBeVisible();
	await expect(page.locator('main .taken-groep[open]')).toHaveCount(2);
});

test('a reader with a dark screen prints black on white', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto(THEMA.adres);
	const kleuren = await page.getByRole('main').evaluate((main) => {
		const [tekst, vlak] = [getComputedStyle(main).color, getComputedStyle(document.body).backgroundColor];
		return [tekst, vlak].map((kleur) => (kleur.match(/[\d.]+/g) ?? []).map(Number));
	});
	const [tekst = [], vlak = []] = kleuren;
	expect(Math.max(...tekst.slice(0, 3)), 'tekst').toBeLessThan(60);
	expect(vlak, 'blad').toEqual([255, 255, 255]);
});

test('sources print their address', async ({ page }) => {
	await page.goto(THEMA.adres);
	const adressen = await page
		.locator('.bronnen .bron-regel a[rel=external]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(adressen.length).toBeGreaterThan(2);
	const papier = (await printPagina(page)).join(' ').replaceAll(/\s/g, '');
	expect(adressen.filter((adres) => !papier.includes(`(${adres})`))).toEqual([]);
});

test('the meaning of a term stands behind it on paper', async ({ page }) => {
	await page.goto('/themas/onderwijskansen/');
	const term = page.getByRole('button', { name: 'specifieke uitkering' });
	const betekenis = await term.getAttribute('data-begrip');
	expect(betekenis).toContain('Rijk');
	const papier = (await printPagina(page)).join(' ').replaceAll(/[\s-]/g, '');
	expect(papier).toContain(`specifieke uitkering (${betekenis})`.replaceAll(/[\s-]/g, ''));
});

for (const adres of [THEMA.adres, VRAGENLIJST.adres, `${THEMA.adres}antwoordkaart/`, '/kalender/thema/leerplicht/'])
	test(`every law on ${adres} has its full name on paper`, async ({ page }) => {
		await page.goto(adres);
		const namen = await page.getByRole('region', { name: 'Wetten op deze pagina' }).getByRole('link').allInnerTexts();
		expect(namen.length).toBeGreaterThan(1);
		const papier = (await printPagina(page)).join(' ').split('Wetten op deze pagina').at(-1) ?? '';
		expect(namen.filter((naam) => !papier.includes(naam.trim()))).toEqual([]);
		expect(papier).toContain('Gelezen in de tekst van 1 augustus 2026');
	});

test('a question with nothing filled in has lines to write on, a filled one has none', async ({ page }) => {
	await page.addInitScript(() =>
		localStorage.setItem(
			'raadswijzer:vraag:vervoer-zelf-of-aanbesteed',
			JSON.stringify({ versie: 2, velden: { antwoord: { waarde: 'Een bedrijf', tijd: 1 } } }),
		),
	);
	await page.goto(VRAGENLIJST.adres);
	const lijnen = (woorden: RegExp) =>
		findVraag(page, woorden)
			.getByText('Antwoord:')
			.evaluate((element) => getComputedStyle(element).backgroundImage);
	expect(await lijnen(/zelf uitvoert of door een bedrijf/)).toBe('none');
	expect(await lijnen(/buitenschoolse opvang/)).toContain('gradient');
	await expect(findVraag(page, /zelf uitvoert/).getByText('Antwoord: Een bedrijf')).toBeVisible();
});

test('a long note begins on the sheet of its question and goes on where it must', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await page.evaluate(() => {
		const velden = { notitie: { waarde: `Begin ${'van een lange notitie '.repeat(400)}einde.`, tijd: 1 } };
		localStorage.setItem('raadswijzer:vraag:vervoer-zelf-of-aanbesteed', JSON.stringify({ versie: 2, velden }));
	});
	await page.reload();
	await findVraag(page, /zelf uitvoert of door een bedrijf/)
		.getByText('Notitie: Begin')
		.waitFor();
	const bladen = await printPagina(page);
	expect(bladen[0]).toMatch(/zelf uitvoert[^]*Notitie: Begin van een lange notitie/);
	expect(bladen[0]).not.toContain('einde.');
	expect(bladen.slice(1, 4).join(' ')).toMatch(/notitie\s+einde\./);
});

test('the card “Daar gaat u niet over” fits on one sheet', async ({ page }) => {
	await page.goto('/themas/leerlingenvervoer/antwoordkaart/');
	expect(await printPagina(page)).toHaveLength(1);
});

test('every answer card prints on one side of A4', async ({ page }) => {
	await page.goto('/themas/');
	const themas = await page
		.getByRole('main')
		.locator('a[href^="/themas/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(themas).toHaveLength(12);
	for (const thema of themas) {
		await page.goto(`${thema}antwoordkaart/`);
		expect.soft(await printPagina(page), `${thema}antwoordkaart/`).toHaveLength(1);
	}
});

test('the last sheet of every list of questions has more than the foot of the site', async ({ page }) => {
	test.slow();
	for (const thema of THEMAS) {
		await page.goto(`/weet-jij/${thema}/`);
		const voet = (await page.getByRole('contentinfo').innerText()).replaceAll(/\s+/g, ' ').trim();
		const laatste = cutVoet((await printPagina(page)).at(-1) ?? '');
		expect.soft(laatste.length, thema).toBeGreaterThan(voet.length + 20);
	}
});
