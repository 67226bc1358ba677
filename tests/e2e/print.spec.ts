import { extractText } from 'unpdf';
import { checkPaginas, findVraag } from './handelingen.ts';
import { PAGINAS, THEMA, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

/** Ticking boxes is for paper as well; every other control is not. */
const BEDIENING = '.niet-afdrukken, nav, button, select, textarea, input:not([type=checkbox])';

test('no page prints controls, and every page has a head with gemeente and date', async ({ page }) => {
	test.slow();
	const gebreken = await checkPaginas(page, PAGINAS, async () => {
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
	const vragen = page.locator('[data-vraag]');
	const breuken = await vragen.evaluateAll((elementen) =>
		elementen.map((element) => getComputedStyle(element).breakInside),
	);
	expect(new Set(breuken)).toEqual(new Set(['avoid']));
});

test('folded explanations are open on paper', async ({ page }) => {
	await page.goto(THEMA.adres);
	const vraag = findVraag(page, /zelf uitvoert of door een bedrijf/);
	for (const kop of ['Een goed antwoord', 'Blijft het vaag? Vraag dan', 'Vraag om dit stuk', 'Rust op']) {
		const regel = vraag.getByText(kop, { exact: true });
		expect(await regel.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
		expect((await regel.boundingBox())?.height).toBeGreaterThan(5);
	}
	const groepen = page.locator('details.taken-groep > ul');
	for (const groep of await groepen.all()) expect((await groep.boundingBox())?.height).toBeGreaterThan(10);
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
	const uitleg = findVraag(page, /zelf uitvoert of door een bedrijf/).getByText('Een goed antwoord', { exact: true });
	await expect(uitleg).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(uitleg).toBeVisible();
	// An iPad says so as soon as it shows the preview, and draws it again once a printer is chosen.
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(uitleg).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await expect(uitleg).toBeHidden();
	await findVraag(page, /zelf uitvoert of door een bedrijf/)
		.getByText('Goed antwoord, doorvraag en document')
		.click();
	await expect(uitleg).toBeVisible();
	await expect(page.locator('main .verdieping[open]')).toHaveCount(1);
});

test('sources print their address', async ({ page }) => {
	await page.goto(THEMA.adres);
	const links = page.locator('.bronnen .bron-regel a[rel=external]');
	expect(await links.count()).toBeGreaterThan(2);
	for (const link of await links.all()) {
		const { achter, href } = await link.evaluate((element) => ({
			achter: getComputedStyle(element, '::after').content,
			href: element.getAttribute('href') ?? '',
		}));
		expect(achter.includes(href) || achter.includes('attr(href)')).toBe(true);
	}
});

test('the meaning of a term stands behind it on paper', async ({ page }) => {
	await page.goto('/themas/onderwijskansen/');
	const achter = await page
		.getByText('specifieke uitkering')
		.first()
		.evaluate((element) => getComputedStyle(element, '::after').content);
	expect(achter).toMatch(/data-begrip|Rijk/);
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
	const { text: bladen } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	expect(bladen[0]).toMatch(/zelf uitvoert[^]*Notitie: Begin van een lange notitie/);
	expect(bladen[0]).not.toContain('einde.');
	expect(bladen.slice(1, 4).join(' ')).toMatch(/notitie\s+einde\./);
});

test('the card “Daar gaat u niet over” fits on one sheet', async ({ page }) => {
	await page.goto('/themas/leerlingenvervoer/antwoordkaart/');
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
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
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect.soft(pdf.match(/\/Type \/Page\b/g), `${thema}antwoordkaart/`).toHaveLength(1);
	}
});
