import type { Page } from '@playwright/test';
import { cutVoet, readBladen } from '../papier.ts';
import { findVraag, listVerschuivingen, waitForScripts } from './handelingen.ts';
import { THEMAS, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

interface Bewaard {
	stand?: string;
	antwoord?: string;
	notitie?: string;
}

/** Fills in questions of the list that is open, as an earlier visit left them, and opens it anew by its address. */
async function visitLater(page: Page, adres: string, fill: (index: number) => Bewaard, gemeente?: string) {
	await page.goto(adres);
	const ids = await page.locator('.vraag').evaluateAll((vragen) => vragen.map((vraag) => vraag.dataset['vraag']!));
	const stukken = ids.map((id, index) => {
		const velden = Object.entries(fill(index)).map(([naam, waarde]) => [naam, { waarde, tijd: 1 }]);
		return [`raadswijzer:vraag:${id}`, JSON.stringify({ versie: 2, velden: Object.fromEntries(velden) })] as const;
	});
	await page.evaluate(
		([alle, slug]) => {
			for (const [sleutel, tekst] of alle) localStorage.setItem(sleutel, tekst);
			if (slug) localStorage.setItem('raadswijzer:gemeente', slug);
		},
		[stukken, gemeente] as const,
	);
	await page.goto('about:blank');
	await page.goto(adres);
	await waitForScripts(page);
}

const print = async (page: Page) => readBladen(await page.pdf({ preferCSSPageSize: true }));

/** What is on each sheet: which questions begin there, and how many have room for a note at their end. */
async function readVragen(page: Page) {
	const koppen = await page.locator('.vraag-kop').allTextContents();
	const bladen = await print(page);
	return {
		koppen: koppen.map((kop) => kop.trim()),
		bladen,
		begin: bladen.map((blad) => koppen.filter((kop) => blad.includes(kop.trim())).length),
		eind: bladen.map((blad) => blad.split('Notitie:').length - 1),
	};
}

test.describe('on paper', () => {
	for (const [staat, fill, gemeente] of [
		['empty', () => ({}), undefined],
		['with the figures of a gemeente that explains much', () => ({}), 'twenterand'],
		[
			'with short answers',
			(index) => ({
				stand: ['weet-ik', 'uitzoeken', 'nvt'][index % 3]!,
				...(index % 2 ? { antwoord: `Antwoord ${index}: een bedrijf uit de regio, tot en met 2028.` } : {}),
				...(index % 3 ? {} : { notitie: `Notitie ${index}: vraag de griffie\nom het contract.` }),
			}),
			'amsterdam',
		],
	] as const satisfies readonly (readonly [string, (index: number) => Bewaard, string | undefined])[])
		test(`every list of questions fits on one sheet, both sides, ${staat}`, async ({ page }) => {
			test.slow();
			for (const thema of THEMAS) {
				await visitLater(page, `/weet-jij/${thema}/`, fill, gemeente);
				const { koppen, bladen, begin, eind } = await readVragen(page);
				expect.soft(bladen.length, thema).toBeLessThanOrEqual(2);
				expect.soft(begin, `${thema}: geen vraag over twee bladen`).toEqual(eind);
				expect.soft(eind.reduce((som, aantal) => som + aantal, 0)).toBe(koppen.length);
				expect.soft(bladen.join(' ').split('Een goed antwoord').length - 1, thema).toBe(koppen.length);
			}
		});

	test('an empty question has four lines to write on', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto(VRAGENLIJST.adres);
		const hoogten = await findVraag(page, /zelf uitvoert of door een bedrijf/)
			.locator('.schrijfruimte p')
			.evaluateAll((regels) => regels.map((regel) => regel.getBoundingClientRect().height));
		expect(hoogten).toHaveLength(2);
		expect(Math.round(hoogten[0]! / hoogten[1]!)).toBe(3);
		// Narrower than this, in pixels of 1/96 inch, a hand does not write.
		expect(hoogten[1]).toBeGreaterThan(22);
	});

	test('nothing that a reader wrote is cut, however long, and a filter takes nothing away', async ({ page }) => {
		await visitLater(page, VRAGENLIJST.adres, (index) => ({
			antwoord: `Begin antwoord ${index} ${'met veel woorden '.repeat(index * 40)} eind antwoord ${index}.`,
			notitie: `Begin notitie ${index} ${'en nog meer '.repeat(60)} eind notitie ${index}.`,
		}));
		await page.getByRole('radio', { name: 'Uit te zoeken' }).check();
		await expect(page.locator('.vraag').filter({ visible: true })).toHaveCount(0);
		const papier = (await print(page)).map((blad) => cutVoet(blad)).join(' ');
		for (let index = 0; index < 8; index++)
			for (const naam of ['antwoord', 'notitie'])
				for (const deel of ['Begin', 'eind']) expect.soft(papier).toContain(`${deel} ${naam} ${index}`);
		expect(papier.split('met veel woorden').length - 1).toBe(40 * 28);
	});

	test('the figure of the gemeente stands on the sheet with its source and date', async ({ page }) => {
		await visitLater(page, VRAGENLIJST.adres, () => ({}), 'twenterand');
		const papier = (await print(page)).join(' ');
		expect(papier).toContain('0 locaties van scholen voor speciaal en voortgezet speciaal onderwijs');
		expect(papier).toContain('Peildatum: 22 november 2024. Bron: DUO');
	});

	for (const javaScriptEnabled of [true, false])
		test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
			test.use({ javaScriptEnabled });

			test('the long list is a choice', async ({ page }) => {
				await page.goto(VRAGENLIJST.adres);
				const kort = await print(page);
				expect(kort).toHaveLength(2);
				expect(kort.join(' ')).not.toContain('Vraag om dit stuk');
				await page.getByRole('checkbox', { name: 'Druk ook de doorvraag' }).check();
				const lang = await print(page);
				expect(lang.length).toBeGreaterThan(2);
				for (const kop of ['Blijft het vaag? Vraag dan', 'Vraag om dit stuk', 'Rust op'])
					expect(lang.join(' ').split(kop).length - 1).toBe(8);
			});
		});
});

test.describe('where the reader left', () => {
	const isIngevuld = (index: number): Bewaard => (index < 3 ? { stand: 'weet-ik' } : {});

	test('the list opens at the next question, and Tab goes on from there', async ({ page }) => {
		await visitLater(page, VRAGENLIJST.adres, isIngevuld);
		const vierde = page.locator('.vraag').nth(3);
		await expect(vierde.getByRole('heading')).toBeInViewport();
		expect((await vierde.boundingBox())?.y).toBeLessThan(150);
		await page.keyboard.press('Tab');
		await expect(vierde.getByRole('radio').first()).toBeFocused();
		await expect(page.getByRole('link', { name: 'Verder bij vraag 4' })).toBeAttached();
	});

	test('a link to a question, a list without answers and a reload keep their own place', async ({ page }) => {
		await visitLater(page, VRAGENLIJST.adres, () => ({}));
		expect(await page.evaluate(() => [scrollY, location.hash])).toEqual([0, '']);
		await visitLater(page, `${VRAGENLIJST.adres}#vervoer-zelf-of-aanbesteed`, isIngevuld);
		await expect(page).toHaveURL(/#vervoer-zelf-of-aanbesteed$/);
		await page.goto('/over/');
		await page.goto(VRAGENLIJST.adres);
		await waitForScripts(page);
		await page.evaluate(() => scrollTo(0, 120));
		await page.reload();
		await waitForScripts(page);
		expect(await page.evaluate(() => scrollY)).toBe(120);
	});
});

test('the bar, the line on the gemeente and the links lead to their question', async ({ page }) => {
	await visitLater(page, VRAGENLIJST.adres, (index) => (index === 0 ? { stand: 'nvt' } : {}), 'twenterand');
	const balk = page.getByRole('progressbar', { name: 'Beantwoorde vragen' });
	await expect(balk).toHaveJSProperty('value', 1);
	await findVraag(page, /buitenschoolse opvang/)
		.getByRole('radio', { name: 'Dit weet ik' })
		.check();
	await expect(balk).toHaveJSProperty('value', 2);
	await expect(page.getByText('Van Twenterand weten we iets bij 1 van de 8 vragen: vraag 6.')).toBeVisible();
	await page.getByRole('link', { name: 'vraag 6', exact: true }).click();
	await expect(page.getByRole('heading', { name: /vestigingen voor speciaal onderwijs/ })).toBeInViewport();
});

test('a filter shows what is to be found out, with its own number, and lets nothing go under a hand', async ({
	page,
}) => {
	await visitLater(page, VRAGENLIJST.adres, (index) => (index % 3 === 1 ? { stand: 'uitzoeken' } : {}));
	const filter = page.getByRole('group', { name: 'Laat zien' });
	const zichtbaar = page.locator('.vraag').filter({ visible: true });
	await filter.getByRole('radio', { name: 'Uit te zoeken' }).check();
	await expect(page.getByRole('status').filter({ hasText: '3 vragen om uit te zoeken.' })).toBeVisible();
	await expect(zichtbaar).toHaveCount(3);
	await expect(zichtbaar.first()).toBeInViewport();
	const nummer = await zichtbaar
		.nth(1)
		.getByRole('heading')
		.evaluate((kop) => getComputedStyle(kop, '::before').content);
	expect(nummer).toContain('5');
	await zichtbaar.first().getByRole('radio', { name: 'Dit weet ik' }).check();
	await expect(zichtbaar).toHaveCount(3);
	await expect(zichtbaar.first().getByRole('radio', { name: 'Dit weet ik' })).toBeFocused();
	await filter.getByRole('radio', { name: 'Nog te doen' }).check();
	await expect(zichtbaar).toHaveCount(5);
	await page.evaluate(() => (location.hash = 'vervoer-naar-bso-geregeld'));
	await expect(zichtbaar).toHaveCount(8);
	await page.getByRole('link', { name: /Verder bij/ }).click();
	const hier = new URL(page.url()).hash;
	await filter.getByRole('radio', { name: 'Uit te zoeken' }).check();
	await expect(zichtbaar).not.toHaveCount(8);
	await page.getByRole('link', { name: /Verder bij/ }).click();
	expect(new URL(page.url()).hash).toBe(hier);
	await expect(zichtbaar).toHaveCount(8);
	await page.evaluate(() => (location.hash = 'vervoer-naar-bso-geregeld'));
	await expect(page.getByRole('heading', { name: /buitenschoolse opvang/ })).toBeInViewport();
});

test.describe('choosing an answer', () => {
	test('opens the fields, keeps the focus, moves nothing above and is said', async ({ page }) => {
		await page.goto(VRAGENLIJST.adres);
		await waitForScripts(page);
		const vraag = findVraag(page, /buitenschoolse opvang/);
		const keuze = vraag.getByRole('radio', { name: 'Uitzoeken' });
		await expect(vraag.getByLabel('Notitie')).toBeHidden();
		await keuze.focus();
		const plek = await keuze.boundingBox();
		await page.keyboard.press('Space');
		await expect(vraag.getByLabel('Notitie')).toBeVisible();
		await expect(keuze).toBeFocused();
		expect(await keuze.boundingBox()).toEqual(plek);
		await expect(page.getByRole('status').filter({ hasText: 'Bij vraag 2 kun je nu' })).toBeAttached();
		expect(await listVerschuivingen(page)).toEqual([]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(vraag.getByLabel('Antwoord', { exact: true })).toBeFocused();
	});
});

for (const breedte of [390, 820, 1280])
	test(`a list with answers and a gemeente opens without a move at ${breedte} px`, async ({ page }) => {
		await page.setViewportSize({ width: breedte, height: 800 });
		const fill = (index: number) => (index < 3 ? { stand: index ? 'uitzoeken' : 'weet-ik' } : {});
		await visitLater(page, VRAGENLIJST.adres, fill, 'twenterand');
		expect(await listVerschuivingen(page)).toEqual([]);
		await page.goto('/weet-jij/passend-onderwijs/');
		await waitForScripts(page);
		expect(await listVerschuivingen(page)).toEqual([]);
	});
