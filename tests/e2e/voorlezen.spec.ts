import { VRAGENLIJST, THEMA } from './paginas.ts';
import { expect, test } from './strict-test.ts';

/** What a screen reader is given, in the order in which it is read. */
test('the head of a theme says what it is and what the raad can do', async ({ page }) => {
	await page.goto(THEMA.adres);
	await expect(page.getByRole('navigation', { name: 'Kruimelpad' })).toMatchAriaSnapshot(`
    - navigation "Kruimelpad":
      - list:
        - listitem:
          - link "Home"
        - listitem:
          - link "Thema’s"
        - listitem: Leerlingenvervoer
  `);
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Leerlingenvervoer" [level=1]
      - link /Neem de \\d+ vragen door/
      - button "Druk dit thema af"
  `);
	await expect(page.locator('.organen')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - heading /^De raad / [level=3]
      - listitem:
        - heading /^Het college / [level=3]
      - listitem:
        - heading /^De school / [level=3]
      - listitem:
        - heading /^Het Rijk / [level=3]
  `);
});

test('the answers to a question are a group with the question as its name', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	const vraag = page.locator('.vraag').first();
	const tekst = (await vraag.getByRole('heading').innerText()).trim();
	const groep = vraag.getByRole('group', { name: tekst });
	await expect(groep.getByRole('radio')).toHaveCount(3);
	await expect(groep).toMatchAriaSnapshot(`
    - radio "Dit weet ik"
    - radio "Uitzoeken"
    - radio "Niet van toepassing"
  `);
	const namen = await page
		.locator('fieldset.standen')
		.evaluateAll((alle) => alle.map((groep) => groep.getAttribute('aria-labelledby')));
	expect(new Set(namen).size).toBe(namen.length);
});

test('the answer card gives the sentence to say, then the four organs', async ({ page }) => {
	await page.goto(`${THEMA.adres}antwoordkaart/`);
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading [level=1]
      - blockquote
      - list:
        - listitem:
          - heading /^De raad / [level=2]
        - listitem:
          - heading /^Het college / [level=2]
  `);
});

test('the folder of a meeting starts with its title and its fields have names', async ({ page }) => {
	await page.goto('/vergadering/');
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Vergadermap" [level=1]
  `);
	await expect(page.getByLabel('Agendapunt, zoals het op de agenda staat')).toBeVisible();
	const zonderNaam = await page
		.getByRole('main')
		.locator('input:visible, textarea:visible, select:visible')
		.evaluateAll((velden: HTMLInputElement[]) => ({
			aantal: velden.length,
			naamloos: velden.filter(({ labels, ariaLabel }) => !ariaLabel && !labels?.[0]?.textContent.trim()).length,
		}));
	expect(zonderNaam.aantal).toBeGreaterThan(0);
	expect(zonderNaam.naamloos).toBe(0);
});
