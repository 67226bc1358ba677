import type { Page } from '@playwright/test';
import { holdScripts, waitForScripts } from './handelingen.ts';
import { listOvertredingen } from './axe.ts';
import { expect, test } from './strict-test.ts';
import {
	beantwoordAlles,
	checkInContent,
	download,
	findGroep,
	findOnderwerp,
	chooseZelfcheckGemeente,
	fillAantallen,
	ZELFCHECK,
} from './zelfcheck.ts';

const SLEUTEL = 'raadswijzer:formulier:zelfcheck-lea-vve';
const integratie = (page: Page) => findOnderwerp(page, 'Integratie bevorderen');
const overleg = (page: Page) => findGroep(integratie(page), /overleg over integratie/);
const totaal = (page: Page) => page.locator('[data-totaal]');
const melding = (page: Page) => page.getByRole('status').filter({ visible: true });

test.beforeEach(async ({ page, javaScriptEnabled }) => {
	await page.clock.setFixedTime('2026-11-22T10:00:00+01:00');
	await page.goto(ZELFCHECK);
	if (javaScriptEnabled) await page.locator('zelf-check:defined').waitFor();
});

test.describe('the file that is downloaded passes the content check unchanged', () => {
	test.slow();

	const ODD = 'Zei de wethouder: "ja, \'graag\'" # echt\ngemeente: almelo\n- nee 👩‍👧‍👦 ~ *anker\n\n\t| einde';
	for (const [geval, vul] of [
		['almost empty', async (page: Page) => overleg(page).getByRole('radio', { name: 'ja' }).check()],
		[
			'everything answered, with odd text',
			async (page: Page) => {
				await fillAantallen(page, '117', '161', '61', '56');
				await beantwoordAlles(page, 0, ODD);
			},
		],
		['nee everywhere', (page: Page) => beantwoordAlles(page, 1, 'Dat was er niet.')],
		[
			'small numbers and figures that do not add up',
			async (page: Page) => {
				await fillAantallen(page, '1.117', '50', '1.114', '3');
				await beantwoordAlles(page, 2, 'Wij zoeken het uit.');
			},
		],
		['addresses of persons', (page: Page) => beantwoordAlles(page, 0, 'Bel 06-12345678 of mail iemand@gemeente.nl')],
	] as const)
		test(geval, async ({ page }) => {
			await chooseZelfcheckGemeente(page, 'Aalten');
			await vul(page);
			const { naam, yaml } = await download(page);
			expect(naam).toBe('2025.yaml');
			expect(yaml).toContain('bron: zelfcheck-lea-vve\ndocumentVan: 2026-11-22\n');
			expect(yaml).not.toMatch(/12345678|@gemeente|antwoord: 3$/m);
			const { status, regels } = checkInContent('aalten', naam, yaml);
			expect(regels.at(-1)).toMatch(/^\d+ bestanden gelezen, geen problemen$/);
			expect(status).toBe(0);
		});

	test('a broken file would not have passed', () => {
		const yaml = 'jaar: 2025\nbron: zelfcheck-lea-vve\ndocumentVan: 2026-11-22\nonderwerpen: ja\n';
		expect(checkInContent('aalten', '2025.yaml', yaml).status).toBe(1);
	});
});

test('the file says what was filled in, and only that', async ({ page }) => {
	await chooseZelfcheckGemeente(page, 'Aalten');
	await overleg(page).getByRole('radio', { name: 'ja' }).check();
	await findGroep(integratie(page), 'Met wie is gesproken?').getByLabel('schoolbesturen primair onderwijs').check();
	await findGroep(integratie(page), /schoolbesturen primair/)
		.getByRole('radio', { name: 'niet met alle' })
		.check();
	await fillAantallen(page, '117', '161', '114', '3');
	await expect(page.locator('[data-let-op]').filter({ hasText: 'In het bestand komt hier “afgeschermd”' })).toHaveCount(
		2,
	);
	const { yaml } = await download(page);
	expect(yaml.split('\n\n').slice(1).join('\n\n')).toBe(
		`gemeente: aalten
jaar: 2025
bron: zelfcheck-lea-vve
documentVan: 2026-11-22
cijfers:
  peildatum: 2025-01-01
  doelgroeppeuters:
    antwoord: 117
    herkomst: getal
  kindplaatsen:
    antwoord: 161
    herkomst: getal
  bereikt:
    antwoord: afgeschermd
    herkomst: getal
  nietBereikt:
    antwoord: afgeschermd
    herkomst: getal
onderwerpen:
  integratie:
    metAlle:
      - partner: besturen-po
        opgave:
          antwoord: niet-met-alle
          herkomst: aangekruist
    overleg:
      antwoord: ja
      herkomst: aangekruist
    partners:
      antwoord:
        - besturen-po
      herkomst: aangekruist
`,
	);
});

test('a follow-up appears when its question is put, and keeps its answer out of the file when it goes', async ({
	page,
}) => {
	await chooseZelfcheckGemeente(page, 'Aalten');
	const partners = findGroep(integratie(page), 'Met wie is gesproken?');
	await expect(partners).toBeHidden();
	await overleg(page).getByRole('radio', { name: 'ja' }).check();
	await partners.getByLabel('anderen').check();
	await integratie(page).getByLabel('Wie waren die anderen?').fill('de bibliotheek');
	await overleg(page).getByRole('radio', { name: 'nee' }).check();
	await expect(partners).toBeHidden();
	await expect(integratie(page).getByLabel('Wie waren die anderen?')).toBeHidden();
	await expect(page.getByText(/niet meer aan de orde/)).toHaveCount(2);
	expect((await download(page)).yaml).not.toContain('bibliotheek');
	await overleg(page).getByRole('radio', { name: 'ja' }).check();
	await expect(integratie(page).getByLabel('Wie waren die anderen?')).toHaveValue('de bibliotheek');
	expect((await download(page)).yaml).toContain('antwoord: de bibliotheek');
});

test('answers, gemeente and year survive a reload', async ({ page }) => {
	await chooseZelfcheckGemeente(page, 'Aalten');
	await page.getByLabel('Jaar', { exact: true }).fill('2024');
	await overleg(page).getByRole('radio', { name: 'ja' }).check();
	await fillAantallen(page, '12');
	await page.reload();
	await expect(page.getByLabel('Gemeente', { exact: true })).toHaveValue('Aalten');
	await expect(page.getByLabel('Jaar', { exact: true })).toHaveValue('2024');
	await expect(page.getByLabel('Peildatum')).toHaveValue('2024-01-01');
	await expect(overleg(page).getByRole('radio', { name: 'ja' })).toBeChecked();
	await expect(totaal(page)).toHaveText('2 van 23 vragen beantwoord');
});

test('what is filled in before the script arrives is kept', async ({ page }) => {
	await integratie(page).getByLabel('Toelichting bij integratie').fill('Eerst dit');
	const release = await holdScripts(page);
	await page.reload({ waitUntil: 'commit' });
	await page.getByLabel('Gemeente', { exact: true }).fill('Aalten');
	await overleg(page).getByRole('radio', { name: 'ja' }).check();
	await integratie(page).getByLabel('Toelichting bij integratie').fill('Dan dat');
	setTimeout(release, 1500);
	await expect(integratie(page).getByLabel('Toelichting bij integratie')).toHaveValue('Eerst dit\nDan dat');
	await expect(totaal(page)).toHaveText('1 van 23 vragen beantwoord');
	await expect(overleg(page).getByRole('radio', { name: 'ja' })).toBeChecked();
	expect((await download(page)).yaml).toContain('\ngemeente: aalten\n');
});

test('a file that is chosen before the script arrives is opened', async ({ page }) => {
	const release = await holdScripts(page);
	await page.reload({ waitUntil: 'commit' });
	await page
		.getByLabel('Open een bestand')
		.setInputFiles({ name: 'stuk.yaml', mimeType: 'text/yaml', buffer: Buffer.from('%PDF-1.7') });
	release();
	await expect(melding(page).filter({ hasText: 'Dit is geen bestand van de zelfcheck.' })).toBeVisible();
});

test('the gemeente chosen elsewhere on the site is filled in', async ({ page }) => {
	await page.evaluate(() => localStorage.setItem('raadswijzer:gemeente', 'twenterand'));
	await page.reload();
	await expect(page.getByLabel('Gemeente', { exact: true })).toHaveValue('Twenterand');
});

test('an unknown gemeente and a year that has not ended are named, and no file is made', async ({ page }) => {
	await page.getByRole('button', { name: 'Download het bestand' }).click();
	await expect(page.getByText('Kies eerst je gemeente')).toBeVisible();
	await expect(page.getByLabel('Gemeente', { exact: true })).toBeFocused();
	await page.getByLabel('Gemeente', { exact: true }).fill('Atlantis');
	await page.keyboard.press('Tab');
	await expect(page.getByText('Deze gemeente kennen we niet')).toBeVisible();
	await chooseZelfcheckGemeente(page, 'Aalten');
	await page.getByLabel('Jaar', { exact: true }).fill('2026');
	await expect(page.getByText('Dit jaar kan niet')).toBeVisible();
	await page.getByRole('button', { name: 'Download het bestand' }).click();
	await expect(page.getByLabel('Jaar', { exact: true })).toBeFocused();
});

for (const [soort, getypt, melding] of [
	['is not known', 'Almlo', 'Deze gemeente kennen we niet'],
	['was cleared', '', undefined],
] as const)
	test(`a gemeente that ${soort} is never replaced by the one chosen elsewhere`, async ({ page }) => {
		const veld = page.getByLabel('Gemeente', { exact: true });
		await page.evaluate(() => localStorage.setItem('raadswijzer:gemeente', 'twenterand'));
		await page.reload();
		await expect(veld).toHaveValue('Twenterand');
		await veld.fill(getypt);
		await page.keyboard.press('Tab');
		const bestanden: string[] = [];
		page.on('download', (bestand) => bestanden.push(bestand.suggestedFilename()));
		for (const keer of ['now', 'after a reload']) {
			if (melding) await expect(page.getByText(melding), keer).toBeVisible();
			await expect(veld, keer).toHaveValue(getypt);
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			await expect(page.locator('[data-print-gemeente]'), keer).toHaveText('');
			await expect(page.locator('[data-papier="gemeente"]'), keer).toHaveText('');
			await page.getByRole('button', { name: 'Download het bestand' }).click();
			await expect(page.getByText('Kies eerst je gemeente'), keer).toBeVisible();
			await expect(veld, keer).toBeFocused();
			await page.reload();
		}
		expect(bestanden).toEqual([]);
		await chooseZelfcheckGemeente(page, 'Aalten');
		expect((await download(page)).yaml).toContain('\ngemeente: aalten\n');
	});

test('a gemeente that is still being typed when the page is left is kept, and counts when it exists', async ({
	page,
}) => {
	const veld = page.getByLabel('Gemeente', { exact: true });
	await page.evaluate(() => localStorage.setItem('raadswijzer:gemeente', 'twenterand'));
	await page.reload();
	await veld.fill('Aalten');
	await page.reload();
	await expect(veld).toHaveValue('Aalten');
	expect((await download(page)).yaml).toContain('\ngemeente: aalten\n');
});

test('another tab sees an answer at once, and an answer there does not undo one here', async ({ page, context }) => {
	const tab = await context.newPage();
	await tab.goto(ZELFCHECK);
	await overleg(page).getByRole('radio', { name: 'ja' }).check();
	await expect(overleg(tab).getByRole('radio', { name: 'ja' })).toBeChecked();
	await findGroep(findOnderwerp(tab, 'Segregatie voorkomen'), /overleg/)
		.getByRole('radio', { name: 'nee' })
		.check();
	await expect(totaal(page)).toHaveText('2 van 23 vragen beantwoord');
	await expect(overleg(page).getByRole('radio', { name: 'ja' })).toBeChecked();
});

for (const [soort, inhoud] of [
	['damaged', '{kapot'],
	['newer', '{"versie":99,"velden":{}}'],
] as const)
	test(`${soort} storage is kept as it was and the form works`, async ({ page }) => {
		await page.evaluate(([sleutel, tekst]) => localStorage.setItem(sleutel, tekst), [SLEUTEL, inhoud] as const);
		await page.reload();
		await overleg(page).getByRole('radio', { name: 'ja' }).check();
		await expect(totaal(page)).toHaveText('1 van 23 vragen beantwoord');
		expect(await page.evaluate(() => Object.values(localStorage) as string[])).toContain(inhoud);
	});

for (const [soort, naam] of [
	['blocks storage', 'SecurityError'],
	['is full', 'QuotaExceededError'],
] as const)
	test(`a browser that ${soort} is reported, and the form still makes a file`, async ({ page }) => {
		await page.addInitScript((fout) => {
			const weiger = () => {
				throw new DOMException('geweigerd', fout);
			};
			if (fout === 'SecurityError') Object.defineProperty(window, 'localStorage', { get: weiger });
			else Storage.prototype.setItem = weiger;
		}, naam);
		await page.reload();
		await chooseZelfcheckGemeente(page, 'Aalten');
		await overleg(page).getByRole('radio', { name: 'ja' }).check();
		await expect(melding(page).filter({ hasText: 'Niet bewaard' })).toBeInViewport();
		await expect(totaal(page)).toHaveText('1 van 23 vragen beantwoord');
		expect((await download(page)).yaml).toContain('antwoord: ja');
	});

test('wiping asks first, and can be undone', async ({ page }) => {
	const keuze = overleg(page).getByRole('radio', { name: 'ja' });
	await keuze.check();
	const wis = page.getByRole('button', { name: 'Wis alles' });
	const dialoog = page.getByRole('dialog', { name: 'Zelfcheck wissen' });
	await wis.click();
	await expect(dialoog.getByRole('button', { name: 'Nee, bewaar ze' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(keuze).toBeChecked();
	await wis.click();
	await dialoog.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(keuze).not.toBeChecked();
	await expect(melding(page).filter({ hasText: 'Alles is gewist' })).toBeVisible();
	await page.getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(keuze).toBeChecked();
	await page.reload();
	await expect(keuze).toBeChecked();
});

test('a file can be opened again, on a device that knows nothing', async ({ page, browser, baseURL }) => {
	await chooseZelfcheckGemeente(page, 'Aalten');
	await fillAantallen(page, '117', '161', '114', '3');
	await beantwoordAlles(page, 0, 'Tekst met "aanhalingstekens": en\nregels.');
	const stand = await totaal(page).textContent();
	const { yaml } = await download(page);

	const ander = await browser.newContext({ baseURL: baseURL ?? '' });
	const leeg = await ander.newPage();
	await leeg.clock.setFixedTime('2026-11-22T10:00:00+01:00');
	await leeg.goto(ZELFCHECK);
	const open = (naam: string, tekst: string) =>
		leeg
			.getByLabel('Open een bestand')
			.setInputFiles({ name: naam, mimeType: 'text/yaml', buffer: Buffer.from(tekst) });
	await open('stuk.yaml', '%PDF-1.7\n"1 0 obj\n');
	await expect(melding(leeg).filter({ hasText: 'Dit is geen bestand van de zelfcheck.' })).toBeVisible();
	await open('kapot.yaml', yaml.replace('jaar: 2025', 'jaar: [2025'));
	await expect(melding(leeg).filter({ hasText: 'Dit bestand van de zelfcheck is beschadigd' })).toBeVisible();
	await open('groot.yaml', yaml + '#'.repeat(2_000_000));
	await expect(melding(leeg).filter({ hasText: 'te groot voor een zelfcheck' })).toBeVisible();
	await expect(totaal(leeg)).toHaveText('0 van 22 vragen beantwoord');
	await open('2025.yaml', yaml);
	await expect(melding(leeg).filter({ hasText: 'De antwoorden uit 2025.yaml' })).toBeVisible();
	await expect(leeg.getByLabel('Gemeente', { exact: true })).toHaveValue('Aalten');
	await expect(totaal(leeg)).toHaveText(stand ?? '');
	// The small number itself was never in the file.
	await expect(leeg.getByLabel('1 tot en met 4: niet opschrijven').nth(2)).toBeChecked();
	expect((await download(leeg)).yaml).toBe(yaml);
	await leeg.getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(totaal(leeg)).toHaveText('0 van 22 vragen beantwoord');
	await ander.close();
});

test('nothing leaves the device, whatever is pressed', async ({ page }) => {
	const verzoeken: string[] = [];
	page.on('request', (verzoek) => {
		const { protocol, pathname, search } = new URL(verzoek.url());
		// The file that is downloaded was made on the device.
		if (protocol !== 'blob:') verzoeken.push(`${verzoek.method()} ${pathname}${search}${verzoek.postData() ?? ''}`);
	});
	expect(await page.getByRole('main').locator('form:not([method=dialog])').count()).toBe(0);
	await chooseZelfcheckGemeente(page, 'Aalten');
	for (const veld of [
		page.getByLabel('Jaar', { exact: true }),
		page.getByLabel('Gemeente', { exact: true }),
		page.getByRole('textbox', { name: 'Aantal' }).first(),
		overleg(page).getByRole('radio', { name: 'ja' }),
	]) {
		await veld.focus();
		await page.keyboard.press('Enter');
	}
	await beantwoordAlles(page, 0, 'Geheim');
	await page.getByRole('button', { name: 'Bekijk de signalen' }).click();
	await download(page);
	await expect(page).toHaveURL(ZELFCHECK);
	await expect(totaal(page)).not.toHaveText(/^0 /);
	const eigen = /^GET \/(_\/[\w.-]+|gemeenten\/lijst\.json)$/;
	expect(verzoeken.length).toBeGreaterThan(0);
	expect(verzoeken.filter((verzoek) => !eigen.test(verzoek))).toEqual([]);
});

test('figures that do not add up are a gentle question', async ({ page }) => {
	await fillAantallen(page, '117', '50', '61', '40');
	const vraag = page.locator('[data-tegenstrijdig]');
	await expect(vraag).toContainText(
		'Bereikt en niet bereikt zijn samen 101. Bij doelgroeppeuters staat 117. Klopt dat?',
	);
	await expect(vraag).toContainText('meer bereikte peuters (61) dan kindplaatsen (50)');
	await fillAantallen(page, '117', 'veel');
	const bijPlaatsen = page.locator('[data-let-op="cijfers.kindplaatsen"]');
	await expect(bijPlaatsen).toContainText('Dit is geen heel getal');
	await findGroep(page.getByRole('main'), 'Kindplaatsen').getByRole('checkbox', { name: 'onbekend' }).check();
	await expect(bijPlaatsen).toContainText('Je koos een vakje ernaast');
});

test('a text with a telephone number says at once that it stays behind', async ({ page }) => {
	await integratie(page).getByLabel('Toelichting bij integratie').fill('Bel de coördinator: 0546-123456');
	await expect(integratie(page).getByText('Hierin staat een telefoonnummer of mailadres')).toBeVisible();
});

test('a text about one to four children stays out of file, paper and signals, and says so', async ({ page }) => {
	test.slow();
	await chooseZelfcheckGemeente(page, 'Aalten');
	const kern = 'Het waren 2 peuters in Den Ham.';
	const resultaten = findOnderwerp(page, 'Resultaten van vroegschoolse educatie');
	await findGroep(resultaten, /afspraken/)
		.getByRole('radio', { name: 'nee' })
		.check();
	await resultaten.getByLabel(/^Toelichting/).fill(kern);
	await page.getByLabel('Toelichting bij de aantallen').fill('Van de 23 kinderen zijn er 3 niet bereikt.');
	const reden = 'Hierin lijkt een aantal van 1 tot en met 4 kinderen te staan.';
	await expect(resultaten.getByText(reden)).toBeVisible();
	await expect(page.locator('[data-achter]').getByText(reden)).toHaveCount(2);
	await page.getByRole('button', { name: 'Bekijk de signalen' }).click();
	const lijst = page.locator('[data-signalen-lijst]');
	await expect(lijst).toContainText('Resultaten van vroegschoolse educatie: geen afspraken, volgens de opgave');
	await expect(lijst).not.toContainText('Den Ham');
	const { naam, yaml } = await download(page);
	expect(yaml).not.toMatch(/Den Ham|bereikt\./);
	expect(checkInContent('aalten', naam, yaml).status).toBe(0);
	const lek = `${yaml}aanvulling: ${kern}\n`;
	expect(checkInContent('aalten', naam, lek).regels.join('\n')).toContain(
		'aanvulling: deze tekst lijkt een aantal van 1 tot en met 4 kinderen te noemen.',
	);
	await page.emulateMedia({ media: 'print' });
	await expect(resultaten.getByText('(Niet afgedrukt: er lijkt een aantal')).toBeVisible();
	await expect(page.getByText(kern).filter({ visible: true })).toHaveCount(0);
});

test('beside the button stands how the file is called', async ({ page }) => {
	await expect(page.getByRole('button', { name: 'Download het bestand' })).toHaveAccessibleDescription(
		/Het bestand heet naar het jaar, bijvoorbeeld 2025\.yaml\. Je eigen kopie mag je een andere naam geven\./,
	);
});

test('signals name article and question, and say that they are no score', async ({ page }) => {
	await findGroep(findOnderwerp(page, 'Resultaten van vroegschoolse educatie'), /afspraken/)
		.getByRole('radio', { name: 'nee' })
		.check();
	await page.getByRole('button', { name: 'Bekijk de signalen' }).click();
	const lijst = page.locator('[data-signalen-lijst]');
	await expect(lijst).toBeFocused();
	await expect(lijst).toContainText('geen score, geen rangorde en geen oordeel van de Inspectie');
	const punt = lijst
		.getByRole('listitem')
		.filter({ hasText: 'Resultaten van vroegschoolse educatie: geen afspraken, volgens de opgave' });
	await expect(punt.getByRole('link', { name: /WPO 160/ })).toBeVisible();
	await expect(punt).toContainText('Om te bespreken:');
	await findGroep(findOnderwerp(page, 'Resultaten van vroegschoolse educatie'), /afspraken/)
		.getByRole('radio', { name: 'ja' })
		.check();
	await expect(punt).toHaveCount(0);
});

test('progress is said after a pause, not at every tick', async ({ page }) => {
	await page.evaluate(() => {
		const gezegd: string[] = [];
		Object.assign(window, { gezegd });
		const plek = document.querySelector('[data-voortgang]');
		if (plek) new MutationObserver(() => gezegd.push(plek.textContent)).observe(plek, { childList: true });
	});
	for (const naam of ['ja', 'nee', 'onbekend']) await overleg(page).getByRole('radio', { name: naam }).check();
	await expect(page.locator('[data-voortgang]')).toHaveText('1 van 22 vragen beantwoord');
	expect(await page.evaluate(() => (window as unknown as { gezegd: string[] }).gezegd.length)).toBeLessThanOrEqual(2);
});

test('everything works from the keyboard, and the focus never hides behind the list', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 700 });
	await overleg(page).getByRole('radio', { name: 'ja' }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await expect(findGroep(integratie(page), 'Met wie is gesproken?').getByRole('checkbox').first()).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Space');
	await expect(overleg(page).getByRole('radio', { name: 'ja' })).not.toBeChecked();
	const bedekt: string[] = [];
	let inFormulier = 0;
	for (let stap = 0; stap < 60; stap++) {
		await page.keyboard.press(stap < 30 ? 'Tab' : 'Shift+Tab');
		const plek = await page.evaluate(() => {
			const element = document.activeElement;
			const menu = document.querySelector('.zelfcheck-menu');
			if (!element || !menu || menu.contains(element) || !element.closest('zelf-check')) return undefined;
			const isBedekt = element.getBoundingClientRect().bottom <= menu.getBoundingClientRect().bottom;
			return { isBedekt, html: element.outerHTML.slice(0, 80) };
		});
		if (plek) inFormulier++;
		if (plek?.isBedekt) bedekt.push(plek.html);
	}
	expect(inFormulier).toBeGreaterThan(30);
	expect(bedekt).toEqual([]);
});

test('the list of subjects jumps and shows how far each is', async ({ page }) => {
	await page.setViewportSize({ width: 820, height: 1000 });
	await overleg(page).getByRole('radio', { name: 'nee' }).check();
	const menu = page.getByRole('navigation', { name: 'Onderwerpen van de zelfcheck' });
	await menu.getByText('Onderwerpen:').click();
	await expect(menu.getByRole('link', { name: 'Integratie bevorderen 1 van 2' })).toBeVisible();
	await menu.getByRole('link', { name: /Toeleiding/ }).click();
	await expect(page.getByRole('heading', { name: 'Toeleiding naar de voorschool' })).toBeInViewport();
	await expect(menu.getByRole('link', { name: /Toeleiding/ })).toBeHidden();
});

async function expectNoViolations(page: Page): Promise<void> {
	expect(await listOvertredingen(page)).toEqual([]);
}

test('no WCAG 2.2 AA violations while filling in, with warnings, signals and the question before wiping', async ({
	page,
}) => {
	test.slow();
	await fillAantallen(page, '117', '50', '114', '3');
	await beantwoordAlles(page, 0, 'Bel 06-12345678');
	await page.getByRole('button', { name: 'Bekijk de signalen' }).click();
	await page.getByLabel('Jaar', { exact: true }).fill('2099');
	await expectNoViolations(page);
	await page.getByRole('button', { name: 'Wis alles' }).click();
	await expectNoViolations(page);
});

test('with every follow-up and warning open nothing sticks out at 320 px and 200%, and boxes fit a thumb', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await fillAantallen(page, '117', '50', '114', '3');
	await beantwoordAlles(page, 0, 'Bel 06-12345678');
	await page.getByRole('button', { name: 'Bekijk de signalen' }).click();
	const breedte = () => page.evaluate(() => document.scrollingElement?.scrollWidth);
	expect(await breedte()).toBe(320);
	const hoogten = await page
		.locator('.zelfcheck-keuzes > label')
		.evaluateAll((labels) => labels.filter((label) => label.checkVisibility()).map((label) => label.clientHeight + 3));
	expect(hoogten.length).toBeGreaterThan(20);
	expect(Math.min(...hoogten)).toBeGreaterThanOrEqual(44);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	expect(await breedte()).toBe(320);
});

test('on paper stand the answers and the signals, and no more than the file holds', async ({ page }) => {
	await chooseZelfcheckGemeente(page, 'Aalten');
	await overleg(page).getByRole('radio', { name: 'nee' }).check();
	await fillAantallen(page, '117', '161', '114', '3');
	await integratie(page).getByLabel('Toelichting bij integratie').fill('Bel 06-12345678');
	await expect(page.locator('[data-signalen-lijst]')).toContainText('Om over te praten');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.getByText('Gemeente: Aalten')).toBeVisible();
	await expect(overleg(page).getByText('nee', { exact: true })).toBeVisible();
	await expect(overleg(page).getByText('ja', { exact: true })).toBeHidden();
	await expect(page.locator('[data-papier="cijfers.nietBereikt"]')).toHaveText('afgeschermd');
	await expect(integratie(page).getByText('(Niet afgedrukt:')).toBeVisible();
	await expect(page.locator('[data-signalen-lijst]')).toBeVisible();
	await expect(findGroep(integratie(page), 'Met wie is gesproken?')).toBeHidden();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

test('an empty form prints every question, with boxes and lines for the pen', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await expect(findGroep(integratie(page), 'Met wie is gesproken?')).toBeVisible();
	await expect(integratie(page).getByText('Alleen als je bij “Was er dit jaar overleg').first()).toBeVisible();
	const vakje = await overleg(page)
		.getByText('ja', { exact: true })
		.evaluate((element) => getComputedStyle(element.closest('label') ?? element, '::before').borderTopWidth);
	expect(parseFloat(vakje)).toBeGreaterThan(0);
});

test('a first visit costs at most 60 kB, and the file maker only comes when asked for', async ({ page }) => {
	const bytes = new Map<string, number>();
	const cdp = await page.context().newCDPSession(page);
	const adressen = new Map<string, string>();
	cdp.on('Network.responseReceived', ({ requestId, response }) => adressen.set(requestId, response.url));
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
		bytes.set(adressen.get(requestId) ?? requestId, encodedDataLength),
	);
	await cdp.send('Network.enable');
	await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
	await page.goto(ZELFCHECK);
	await waitForScripts(page);
	const eigen = [...bytes].filter(([adres]) => !adres.endsWith('.woff2')).map(([, deel]) => deel);
	const som = eigen.reduce((totaalBytes, deel) => totaalBytes + deel, 0);
	test.info().annotations.push({ type: 'budget', description: `${som} bytes: ${JSON.stringify([...bytes])}` });
	expect(som).toBeLessThanOrEqual(60_000);
	expect([...bytes.keys()].filter((adres) => /bestand/.test(adres))).toEqual([]);
	await chooseZelfcheckGemeente(page, 'Aalten');
	await download(page);
	await expect.poll(() => [...bytes.keys()].filter((adres) => /bestand/.test(adres)).length).toBeGreaterThan(0);
	test.info().annotations.push({ type: 'op verzoek', description: JSON.stringify([...bytes]) });
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every question can be read, ticked and printed, and the page says what does not work', async ({ page }) => {
		await expect(page.getByText('Zonder JavaScript kun je het formulier lezen')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Download het bestand' })).toBeHidden();
		const partners = findGroep(integratie(page), 'Met wie is gesproken?');
		await partners.getByLabel('anderen').check();
		await expect(
			partners.getByText('Alleen als je bij “Was er dit jaar overleg over integratie?” kiest'),
		).toBeVisible();
		await integratie(page).getByLabel('Wie waren die anderen?').fill('de bibliotheek');
		await page.getByRole('textbox', { name: 'Aantal' }).first().press('Enter');
		await expect(page).toHaveURL(ZELFCHECK);
		await expect(integratie(page).getByLabel('Wie waren die anderen?')).toHaveValue('de bibliotheek');
		await page.emulateMedia({ media: 'print' });
		await expect(integratie(page).getByLabel('Wie waren die anderen?')).toBeVisible();
	});
});
