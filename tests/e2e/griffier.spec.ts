import type { Page } from '@playwright/test';
import { readBladen } from '../papier.ts';
import { checkAxe } from './axe.ts';
import { listInwonersvragen, listVraagIds } from './dist.ts';
import { listResultaten, waitForScripts, waitForZoeken } from './handelingen.ts';
import { THEMAS, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const GRIFFIE = '/over/griffie/';
const addressOefening = (thema: string) => `/weet-jij/${thema}/oefening/`;
const VERVOER = 'vervoer-zelf-of-aanbesteed';

const print = async (page: Page) => readBladen(await page.pdf({ preferCSSPageSize: true }));
const squash = (tekst: string) => tekst.replaceAll(/[\s-]/g, '');

/** The texts of the cases on a page, without their quotation marks. */
const listGevallen = (page: Page) =>
	page
		.locator('section')
		.filter({ has: page.getByRole('heading', { level: 2, name: 'Wie gaat hierover?' }) })
		.getByRole('listitem')
		.evaluateAll((alle) => alle.map((geval) => /“([^”]+)”/.exec(geval.textContent)?.[1] ?? ''));

test.describe('the exercise', () => {
	test('of every theme has three cases and three questions of that theme, each answered with an article', async ({
		page,
	}) => {
		test.slow();
		for (const thema of THEMAS) {
			await page.goto(addressOefening(thema));
			const bekend = new Map(listInwonersvragen(thema).map((vraag) => [vraag.zegt, vraag]));
			const gevallen = await listGevallen(page);
			expect.soft(gevallen, thema).toHaveLength(3);
			expect
				.soft(
					gevallen.filter((zegt) => !bekend.has(zegt)),
					thema,
				)
				.toEqual([]);
			const trainer = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Voor de trainer/ }) });
			const antwoorden = await trainer.locator('ol').first().locator('> li').all();
			expect.soft(antwoorden, thema).toHaveLength(3);
			for (const [index, antwoord] of antwoorden.entries()) {
				const vraag = bekend.get(gevallen[index] ?? '');
				await expect.soft(antwoord, thema).toContainText(vraag?.antwoord ?? 'staat niet in de inhoud');
				// Who is first to act has the article behind it.
				await expect.soft(antwoord.getByRole('listitem').first(), thema).toContainText(/\s\d/);
			}
			const ids = await trainer
				.locator('a[href^="/weet-jij/"]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			const adressen = listVraagIds(thema).map((id) => `/weet-jij/${thema}/#${id}`);
			expect.soft(ids, thema).toHaveLength(3);
			expect
				.soft(
					ids.filter((adres) => !adressen.includes(adres ?? '')),
					thema,
				)
				.toEqual([]);
		}
	});

	test('adds up to 45 minutes on the page as well', async ({ page }) => {
		await page.goto(addressOefening('leerplicht'));
		const tekst = await page.getByRole('main').innerText();
		const tijden = [...tekst.matchAll(/(\d+)–(\d+) min\./g)].map(([, van, tot]) => [Number(van), Number(tot)] as const);
		expect(tijden.length).toBeGreaterThan(3);
		expect(tijden[0]?.[0]).toBe(0);
		expect(tijden.at(-1)?.[1]).toBe(45);
		expect(tijden.slice(1).map(([van]) => van)).toEqual(tijden.slice(0, -1).map(([, tot]) => tot));
	});

	test('of every theme prints on two sides: the participant’s and the trainer’s', async ({ page }) => {
		test.slow();
		for (const thema of THEMAS) {
			await page.goto(addressOefening(thema));
			const gevallen = await listGevallen(page);
			const bladen = await print(page);
			expect.soft(bladen.length, thema).toBe(2);
			const [voor = '', achter = ''] = bladen;
			for (const zegt of gevallen) {
				expect.soft(squash(voor), thema).toContain(squash(zegt));
				expect.soft(squash(achter), thema).toContain(squash(zegt));
			}
			expect.soft(voor, thema).not.toContain('Voor de trainer');
			expect.soft(voor, thema).toContain('Mijn vraag:');
			expect.soft(achter, thema).toContain('Voor de trainer');
			expect.soft(achter, thema).toContain('Wetten op deze pagina');
			expect.soft(achter, thema).toContain('CC BY 4.0');
		}
	});
});

test.describe('a list to hand out', () => {
	const STUK = JSON.stringify({
		versie: 2,
		velden: {
			stand: { waarde: 'weet-ik', tijd: 1 },
			antwoord: { waarde: `Geheim antwoord ${'met veel woorden '.repeat(60)}`, tijd: 1 },
			notitie: { waarde: 'Geheime notitie', tijd: 1 },
		},
	});
	const fill = async (page: Page, id: string) => {
		await page.evaluate(([naam, tekst]) => localStorage.setItem(`raadswijzer:vraag:${naam}`, tekst), [
			id,
			STUK,
		] as const);
		await page.reload();
		await waitForScripts(page);
	};

	for (const alles of [false, true])
		test(`prints as if nothing was filled in, ${alles ? 'in full' : 'short'}`, async ({ page }) => {
			await page.goto(VRAGENLIJST.adres);
			if (alles) await page.getByRole('checkbox', { name: /Druk ook de doorvraag/ }).check();
			const leeg = await print(page);
			await fill(page, VERVOER);
			if (alles) await page.getByRole('checkbox', { name: /Druk ook de doorvraag/ }).check();
			expect((await print(page)).join(' ')).toContain('Geheim antwoord');
			await page.getByRole('checkbox', { name: 'Druk af zonder mijn antwoorden' }).check();
			const uitdeel = await print(page);
			expect(uitdeel).toEqual(leeg);
			await page.emulateMedia({ media: 'print' });
			const vraag = page.locator(`[data-vraag=${VERVOER}]`);
			const vakje = vraag.getByText('dit weet ik', { exact: true });
			expect(await vakje.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('""');
			for (const regel of ['.schrijf-antwoord', '.schrijf-notitie']) {
				const stijl = await vraag
					.locator(regel)
					.evaluate((element) => [getComputedStyle(element).backgroundImage, getComputedStyle(element).blockSize]);
				const ander = await page
					.locator(`[data-vraag]:not([data-vraag=${VERVOER}]) ${regel}`)
					.first()
					.evaluate((element) => [getComputedStyle(element).backgroundImage, getComputedStyle(element).blockSize]);
				expect(stijl, regel).toEqual(ander);
			}
		});

	test('names edition, licence and the ids of its questions', async ({ page }) => {
		for (const thema of THEMAS) {
			await page.goto(`/weet-jij/${thema}/`);
			const laatste = (await print(page)).join(' ');
			expect.soft(laatste, thema).toMatch(/Bronvermelding: Raadswijzer Onderwijs, “Weet jij\? .+”, uitgave van \d/);
			for (const id of listVraagIds(thema)) expect.soft(squash(laatste), thema).toContain(squash(id));
		}
	});
});

test.describe('the page for the griffier', () => {
	test('copies a paragraph as text and as HTML, with the address of this site', async ({ page, context, baseURL }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(GRIFFIE);
		await waitForScripts(page);
		await page.getByText('Leerlingenvervoer', { exact: true }).first().click();
		await page.getByRole('button', { name: 'Kopieer de tekst' }).filter({ visible: true }).click();
		await expect(page.getByText('Gekopieerd. Plak het waar je het nodig hebt.')).toBeVisible();
		const read = () => page.evaluate(() => navigator.clipboard.readText());
		expect(await read()).toContain(`Vragenlijst: ${baseURL}/weet-jij/leerlingenvervoer/`);
		await page.getByRole('button', { name: 'Kopieer de HTML' }).filter({ visible: true }).click();
		await expect.poll(read).toContain(`<a href="${baseURL}/weet-jij/leerlingenvervoer/oefening/">`);
		await checkAxe(page);
	});

	test('a browser that does not let it copy has the text selected', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new DOMException('nee', 'NotAllowedError')) },
			}),
		);
		await page.goto(GRIFFIE);
		await waitForScripts(page);
		await page.getByText('Leerplicht en voortijdig schoolverlaten', { exact: true }).first().click();
		await page.getByRole('button', { name: 'Kopieer de tekst' }).filter({ visible: true }).click();
		await expect(page.getByText(/De tekst is geselecteerd/)).toBeVisible();
		expect(await page.evaluate(() => getSelection()?.toString())).toContain('/weet-jij/leerplicht/oefening/');
	});

	test('leads to every list and exercise', async ({ page }) => {
		await page.goto(GRIFFIE);
		for (const thema of THEMAS)
			for (const adres of [`/weet-jij/${thema}/`, addressOefening(thema)])
				await expect.soft(page.getByRole('main').locator(`a[href="${adres}"]`)).toHaveCount(1);
	});
});

test('the ways to it: from the lists, from about, and from a list to its exercise and the mode for the raadzaal', async ({
	page,
}) => {
	for (const adres of ['/weet-jij/', '/over/']) {
		await page.goto(adres);
		await page
			.getByRole('main')
			.getByRole('link', { name: /^voor de griffier$/i })
			.click();
		await expect(page).toHaveURL(GRIFFIE);
	}
	await page.goto(VRAGENLIJST.adres);
	await page.getByRole('link', { name: 'Oefening van 45 minuten' }).click();
	await expect(page).toHaveURL(addressOefening('leerlingenvervoer'));
	await page.goto(VRAGENLIJST.adres);
	await page.getByRole('link', { name: 'Eén vraag per scherm' }).click();
	await expect(page).toHaveURL('/vergadering/zaal/#thema=leerlingenvervoer');
});

for (const [vraag, adres] of [
	['griffier', /^\/over\/griffie\//],
	['bijeenkomst nieuwe raad', /^\/over\/griffie\//],
	['training nieuwe raadsleden', /^\/over\/griffie\/|\/oefening\//],
	['oefening', /\/oefening\//],
	['oefening leerplicht', /^\/weet-jij\/leerplicht\/oefening\//],
] as const)
	test(`search finds “${vraag}”`, async ({ page }) => {
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
		await waitForZoeken(page, vraag);
		const eerste = (await listResultaten(page)).slice(0, 3);
		expect(
			eerste.filter((resultaat) => adres.test(resultaat)),
			eerste.join(' '),
		).not.toEqual([]);
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the text can be selected, and says where the address belongs', async ({ page }) => {
		await page.goto(GRIFFIE);
		await page.getByText('Leerplicht en voortijdig schoolverlaten', { exact: true }).first().click();
		await expect(page.getByText('Vragenlijst: [adres van deze site]/weet-jij/leerplicht/')).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByText(/Zet op de plek van/)).toBeVisible();
	});
});

for (const width of [390, 820, 1280])
	test(`axe finds nothing on the new pages at ${width} px, and nothing sticks out`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const adres of [GRIFFIE, addressOefening('openbaar-onderwijs')]) {
			await page.goto(adres);
			await waitForScripts(page);
			await checkAxe(page);
			expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
		}
	});
