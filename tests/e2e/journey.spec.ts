import {
	findVoortgang,
	findVraag,
	chooseGemeente,
	openSchrijven,
	waitForScripts,
	waitForZoeken,
} from './handelingen.ts';
import { expect, test } from './strict-test.ts';

test('a raadslid searches, reads, chooses a gemeente, answers questions and prints', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-21T10:00:00+01:00');

	await test.step('search as you type ends at the theme', async () => {
		await page.goto('/');
		await waitForScripts(page);
		await page.getByRole('searchbox', { name: 'Waar zoek je naar?' }).pressSequentially('leerlingenvervoer');
		await waitForZoeken(page, 'leerlingenvervoer');
		await page
			.locator('[data-zoekresultaat]')
			.getByRole('link', { name: 'Leerlingenvervoer', exact: true })
			.first()
			.click();
		await expect(page).toHaveURL(/^[^?]*\/themas\/leerlingenvervoer\/(#.*)?$/);
		await expect(page.getByRole('heading', { level: 1, name: 'Leerlingenvervoer' })).toBeVisible();
		await page.getByRole('link', { name: 'Neem de 8 vragen door' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Weet jij? Leerlingenvervoer' })).toBeInViewport();
	});

	await test.step('the chosen gemeente gives a local answer with source and date', async () => {
		await chooseGemeente(page, 'Twenterand');
		const antwoord = findVraag(page, /vestigingen voor speciaal onderwijs/);
		await expect(antwoord.getByText('0 locaties van scholen voor speciaal')).toBeVisible();
		await expect(antwoord.getByText(/Peildatum: 22 november 2024\. Bron: DUO/)).toBeVisible();
	});

	const uitvoering = findVraag(page, /zelf uitvoert of door een bedrijf/);
	const opvang = findVraag(page, /naar de buitenschoolse opvang/);
	const verordening = findVraag(page, /verordening is aangepast/);
	await test.step('three kinds of answer, a text and a note are counted', async () => {
		await uitvoering.getByRole('radio', { name: 'Dit weet ik' }).check();
		await openSchrijven(uitvoering);
		await uitvoering.getByLabel('Antwoord', { exact: true }).fill('Een bedrijf, tot 2028');
		await uitvoering.getByLabel('Notitie').fill('Vraag de griffie om het contract');
		await opvang.getByRole('radio', { name: 'Uitzoeken' }).check();
		await verordening.getByRole('radio', { name: 'Niet van toepassing' }).check();
		await expect(findVoortgang(page)).toHaveText('2 van 8 beantwoord, 1 om uit te zoeken');
	});

	await test.step('paper shows gemeente, date, boxes and notes, and no navigation', async () => {
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('Gemeente: Twenterand', { exact: true })).toBeVisible();
		await expect(page.getByText('Datum: 21 november 2026')).toBeVisible();
		await expect(uitvoering.getByText('Antwoord: Een bedrijf, tot 2028')).toBeVisible();
		await expect(uitvoering.getByText('Notitie: Vraag de griffie om het contract')).toBeVisible();
		for (const [vraag, vakje] of [
			[uitvoering, 'dit weet ik'],
			[opvang, 'uitzoeken'],
			[verordening, 'niet van toepassing'],
		] as const) {
			const aangekruist = await vraag
				.locator('.papieren-vakjes [data-stand]')
				.evaluateAll((vakjes) =>
					vakjes
						.filter((element) => getComputedStyle(element, '::before').content.includes('×'))
						.map((element) => element.textContent),
				);
			expect(aangekruist).toEqual([vakje]);
		}
		await expect(page.getByRole('navigation')).toHaveCount(0);
	});

	await test.step('the PDF is a tagged A4 in Dutch', async () => {
		const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
		expect(pdf.byteLength).toBeGreaterThan(10_000);
		const tekst = pdf.toString('latin1');
		expect(tekst).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
		expect(tekst).toContain('/StructTreeRoot');
		expect(tekst).toContain('/Lang (nl');
	});
});
