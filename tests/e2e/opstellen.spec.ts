import type { Download, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cutVoet, readBladen } from '../papier.ts';
import { checkAxe } from './axe.ts';
import { openLijst, type Stukken } from './eigen-lijst.ts';
import { chooseGemeente, findVraag, listResultaten, waitForScripts, waitForZoeken } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

const ADRES = '/instrumenten/opstellen/';
const LIJST = '/weet-jij/leerlingenvervoer/';
const INSTRUMENTEN = [
	'Technische vraag',
	'Mondelinge vraag',
	'Schriftelijke vragen',
	'Motie',
	'Amendement',
	'Initiatiefvoorstel',
];
const UITVOERDER = 'vervoer-zelf-of-aanbesteed';

const findVeld = (page: Page) => page.getByRole('textbox', { name: /^Ontwerp:/ });
const printPagina = async (page: Page) => readBladen(await page.pdf({ preferCSSPageSize: true }));

const openMet = (page: Page, stukken: Stukken, fragment = '') => openLijst(page, stukken, { adres: ADRES + fragment });

const UITZOEKEN = { [`vraag:${UITVOERDER}`]: { stand: 'uitzoeken', antwoord: 'Een bedrijf', bron: 'raadsbrief 12' } };

async function saveDocx(page: Page): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar voor Word (.docx)' }).click();
	return download;
}

const readHtml = async (bestand: Download) => (await mammoth.convertToHtml({ path: await bestand.path() })).value;

/** The sheets as LibreOffice prints them; undefined where it is not installed. */
async function printInLibreOffice(bestand: Download): Promise<string[] | undefined> {
	const map = await mkdtemp(join(tmpdir(), 'docx-'));
	try {
		const bron = join(map, 'ontwerp.docx');
		await bestand.saveAs(bron);
		const profiel = `-env:UserInstallation=file://${join(map, 'profiel')}`;
		await promisify(execFile)('soffice', [profiel, '--headless', '--convert-to', 'pdf', '--outdir', map, bron]);
		return await readBladen(await readFile(join(map, 'ontwerp.pdf')));
	} catch (fout) {
		if ((fout as NodeJS.ErrnoException).code !== 'ENOENT') throw fout;
		test.info().annotations.push({ type: 'LibreOffice', description: 'staat hier niet: alleen met mammoth gelezen' });
		return undefined;
	} finally {
		await rm(map, { recursive: true, force: true });
	}
}

test('from two questions on a list to schriftelijke vragen, edited, copied, in Word and on paper', async ({
	page,
	context,
}) => {
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const verzoeken: string[] = [];
	page.on('request', (verzoek) => verzoeken.push(`${verzoek.method()} ${verzoek.url()} ${verzoek.postData() ?? ''}`));
	await page.goto(LIJST);
	for (const woorden of [/zelf uitvoert of door een bedrijf/, /hoeveel leerlingen dit schooljaar vervoer/])
		await findVraag(page, woorden).getByText('Uitzoeken', { exact: true }).click();
	await page.getByRole('link', { name: 'Maak er vragen of een motie van' }).click();
	await waitForScripts(page);
	await expect(page.getByRole('group', { name: 'Welke vragen gaan mee?' }).getByRole('checkbox')).toHaveCount(2);
	await page.getByRole('checkbox', { name: /hoeveel leerlingen dit schooljaar vervoer/ }).uncheck();
	await expect(page.getByRole('radio', { name: 'Schriftelijke vragen' })).toBeChecked();
	const veld = findVeld(page);
	await expect(veld).toHaveValue(/1\. Kan het college aangeven of onze gemeente het leerlingenvervoer zelf uitvoert/);
	await expect(veld).toHaveValue(/artikel ………… van het reglement van orde/);
	await expect(veld).not.toHaveValue(/hoeveel leerlingen dit schooljaar/);
	await expect(page.getByText('hebben wij niet gelezen')).toBeVisible();
	await checkAxe(page);

	const tekst = `${await veld.inputValue()}\n\nSlot van mij\n\nZomaar-geheim-123 <script>alert(1)</script> 👩‍👩‍👧.`;
	await veld.fill(tekst);
	await expect(page.getByText('Je hebt dit ontwerp aangepast.')).toBeVisible();
	await checkAxe(page);
	await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
	await expect(page.getByText('De tekst is gekopieerd.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(tekst);

	const isDocx = (verzoek: string) => /docx/.test(verzoek);
	expect(verzoeken.filter(isDocx)).toEqual([]);
	const bestand = await saveDocx(page);
	expect(bestand.suggestedFilename()).toBe('schriftelijke-vragen-over-leerlingenvervoer.docx');
	expect(verzoeken.filter(isDocx)).toHaveLength(1);
	const html = await readHtml(bestand);
	expect(html).toContain('<h1>Schriftelijke vragen over leerlingenvervoer</h1>');
	expect(html).toContain('<h2>Vragen</h2><ol><li>Kan het college aangeven of onze gemeente');
	expect(html).toContain('<h2>Slot van mij</h2><p>Zomaar-geheim-123 &lt;script&gt;alert(1)&lt;/script&gt; 👩‍👩‍👧.</p>');
	const bladen = await printInLibreOffice(bestand);
	expect(bladen?.join(' ') ?? 'Zomaar-geheim-123').toContain('Zomaar-geheim-123');

	await page.reload();
	await waitForScripts(page);
	await expect(findVeld(page)).toHaveValue(tekst);
	expect(verzoeken.filter((verzoek) => /geheim|script%3E/i.test(verzoek) || verzoek.startsWith('POST'))).toEqual([]);
});

test('every draft that was changed is printed on a sheet of its own, and nothing of the site with it', async ({
	page,
}) => {
	await openMet(page, UITZOEKEN);
	await page.evaluate(() => (window.print = () => {}));
	await findVeld(page).fill('Mijn vragen\n\nEerste blad.');
	await page.getByRole('radio', { name: 'Motie' }).check();
	await findVeld(page).fill('Mijn motie\n\nTweede blad.');
	const alles = await printPagina(page);
	expect(alles.join(' ')).toContain('Kies het lichtste middel dat past');
	expect(alles.slice(-2).map((blad) => /Mijn \w+/.exec(blad)?.[0])).toEqual(['Mijn vragen', 'Mijn motie']);
	await page.getByRole('button', { name: 'Druk dit ontwerp af' }).click();
	const bladen = await printPagina(page);
	expect(bladen).toHaveLength(2);
	expect(bladen.map((blad) => cutVoet(blad))).toEqual(['Mijn vragen Eerste blad.', 'Mijn motie Tweede blad.']);
	await page.getByRole('heading', { level: 1 }).click();
	expect((await printPagina(page)).length).toBe(alles.length);
});

test('an edited text stays with its own questions and instrument, and goes back when the reader says so', async ({
	page,
}) => {
	await openMet(page, UITZOEKEN);
	const veld = findVeld(page);
	const gemaakt = await veld.inputValue();
	await veld.fill('Van mij');
	await page.getByRole('combobox', { name: 'Waar komen de vragen vandaan?' }).selectOption('thema=leerlingenvervoer');
	await expect(veld).toHaveValue(gemaakt);
	await expect(page).toHaveURL(/#thema=leerlingenvervoer$/);
	await page.getByRole('combobox', { name: 'Waar komen de vragen vandaan?' }).selectOption('alle');
	await expect(veld).toHaveValue('Van mij');
	for (const knop of ['Nee, bewaar mijn tekst', 'Ja, zet de gemaakte tekst terug']) {
		await expect(veld).toHaveValue('Van mij');
		await page.getByRole('button', { name: 'Zet de gemaakte tekst terug' }).click();
		await page.getByRole('dialog').getByRole('button', { name: knop }).click();
	}
	await expect(veld).toHaveValue(gemaakt);
	await expect(page.getByText('Je hebt dit ontwerp aangepast.')).toBeHidden();
	await expect(veld).toBeFocused();
});

test('a motie of a meeting has its day and item, the figures of the own gemeente and links to the own raad', async ({
	page,
}) => {
	const VRAAG = 'vervoer-speciaal-onderwijs-in-gemeente';
	const vergadering = {
		naam: 'Raad',
		datum: '2026-12-03',
		'punt:a1:naam': 'Verordening vervoer',
		'punt:a1:plek': '0',
		'punt:a1:vragen': [VRAAG],
	};
	await openMet(page, { 'vergadering:k3x9': vergadering }, '#vergadering=k3x9');
	await chooseGemeente(page, 'Twenterand');
	await page.getByRole('radio', { name: 'Motie' }).check();
	await expect(page.getByRole('textbox', { name: 'Ontwerp: Motie' })).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Twenterand', exact: true })).toBeVisible();
	const veld = findVeld(page);
	await expect(veld).toHaveValue(/De raad van de gemeente Twenterand, in vergadering bijeen op 3 december 2026,/);
	await expect(veld).toHaveValue(/Agendapunt: Verordening vervoer/);
	await expect(veld).toHaveValue(/0 locaties van scholen.*\(peildatum: 22 november 2024; bron: DUO/);
	const moties = page.getByRole('link', { name: 'Moties in Twenterand' });
	expect(new URL((await moties.getAttribute('href')) ?? '').searchParams.get('organization')).toBe('twenterand');
	await expect(page.getByRole('link', { name: 'Schriftelijke vragen in alle gemeenten' })).toBeVisible();
	await expect(page.locator('[data-links] summary')).toHaveText([/^Over “.+”$/]);
	await checkAxe(page);
});

for (const [fragment, melding] of [
	['#vergadering=weg', 'Deze vergadering staat niet op dit apparaat.'],
	['#vraag=onzin', 'Deze vraag kennen we niet.'],
	['#<script>', 'Deze link klopt niet.'],
] as const)
	test(`${fragment} in the address says in one line what is wrong`, async ({ page }) => {
		await openMet(page, {}, fragment);
		await expect(page.getByRole('alert')).toHaveText(
			`${melding} Kies hieronder zelf uit welke vragen je een ontwerp maakt.`,
		);
		await expect(findVeld(page)).toHaveValue(/^Schriftelijke vragen over …+/);
		await checkAxe(page);
	});

test('without a question there is an empty draft of each instrument and the way to the lists', async ({ page }) => {
	await openMet(page, {});
	await expect(page.getByText('Hier staat geen vraag op “Uitzoeken”.')).toBeVisible();
	for (const naam of INSTRUMENTEN) {
		await page.getByRole('radio', { name: naam }).check();
		await expect(page.getByRole('textbox', { name: `Ontwerp: ${naam}` })).toHaveValue(/…{4}/);
	}
	await expect(page.getByText(/^Er zijn nog \d+ open plekken/)).toBeVisible();
});

test('when copying fails the text is selected and the page says how', async ({ page }) => {
	await openMet(page, UITZOEKEN);
	await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('mag niet'))));
	await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
	await expect(page.getByText('Je browser kopieert niet zelf.')).toBeVisible();
	const gekozen = await findVeld(page).evaluate(
		(veld: HTMLTextAreaElement) => veld.selectionEnd - veld.selectionStart === veld.value.length,
	);
	expect(gekozen).toBe(true);
});

test('with storage blocked it works with what is in memory, and says so', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('geblokkeerd', 'SecurityError');
			},
		}),
	);
	await page.goto(`${ADRES}#vraag=${UITVOERDER}`);
	await waitForScripts(page);
	await expect(findVeld(page)).toHaveValue(/Kan het college aangeven of onze gemeente het leerlingenvervoer/);
	await findVeld(page).fill('In het geheugen');
	await expect(page.getByText(/Niet bewaard: je browser laat het niet toe/)).toBeVisible();
	await page.getByRole('radio', { name: 'Motie' }).check();
	await page.getByRole('radio', { name: 'Schriftelijke vragen' }).check();
	await expect(findVeld(page)).toHaveValue('In het geheugen');
	await checkAxe(page);
});

for (const breedte of [390, 1280])
	test(`at ${breedte} px nothing sticks out and every state can be used`, async ({ page }) => {
		await page.setViewportSize({ width: breedte, height: 800 });
		await openMet(page, UITZOEKEN);
		await findVeld(page).fill(`Titel\n\n${'w'.repeat(3000)}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(breedte);
		await checkAxe(page);
		await page.getByRole('button', { name: 'Zet de gemaakte tekst terug' }).click();
		await checkAxe(page);
	});

for (const vraag of ['motie schrijven', 'schriftelijke vragen stellen', 'amendement voorbeeld'])
	test(`searching for "${vraag}" leads here`, async ({ page }) => {
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
		await waitForZoeken(page, vraag);
		expect((await listResultaten(page)).slice(0, 3).join(' ')).toContain(ADRES);
	});

test('two tabs: what is written in one stands in the other', async ({ page, context }) => {
	await openMet(page, UITZOEKEN);
	const ander = await context.newPage();
	await ander.goto(ADRES);
	await waitForScripts(ander);
	await findVeld(page).fill('Uit het eerste tabblad');
	await expect(findVeld(ander)).toHaveValue('Uit het eerste tabblad');
});

test.describe('without the questions', () => {
	test.use({ magMissen: /gegevens\.json$/ });

	test('what was written is there, and the page says what is missing', async ({ page }) => {
		await page.route('**/instrumenten/opstellen/gegevens.json', (route) => route.fulfill({ status: 503 }));
		await openMet(page, { 'formulier:opstellen': { 'ontwerp schriftelijke-vraag alle': 'Dit bleef' } });
		await expect(page.getByText('De vragen konden niet worden opgehaald.')).toBeVisible();
		await expect(findVeld(page)).toHaveValue('Dit bleef');
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('it explains the six instruments with their law, and prints an empty motie and empty questions', async ({
		page,
	}) => {
		await page.goto(ADRES);
		const lijst = page.getByRole('region', { name: 'Kies het lichtste middel dat past' });
		expect(await lijst.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(INSTRUMENTEN);
		await expect(lijst.getByRole('link', { name: /147b/ })).toBeVisible();
		await expect(page.getByText('Een ontwerp maken kan alleen met JavaScript.')).toBeVisible();
		const bladen = await printPagina(page);
		expect(bladen.slice(-2).map((blad) => /^(Motie|Schriftelijke vragen)/.exec(cutVoet(blad))?.[1])).toEqual([
			'Motie',
			'Schriftelijke vragen',
		]);
	});
});
