import type { Page } from '@playwright/test';
import { readBladen } from '../papier.ts';
import { checkAxe } from './axe.ts';
import { openLijst, VERVOER, type Stukken } from './eigen-lijst.ts';
import { chooseGemeente, waitForScripts } from './handelingen.ts';
import { THEMAS } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const ADRES = '/vergadering/';

const veldPunt = (page: Page) => page.getByLabel('Agendapunt, zoals het op de agenda staat');
const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true });
const findBlad = (page: Page, kop: string | RegExp) =>
	page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name: kop }) });
const listPunten = (page: Page) =>
	page.getByRole('region', { name: 'Agenda', exact: true }).getByRole('heading', { level: 3 }).allInnerTexts();

const openMet = (page: Page, stukken: Stukken, adres = ADRES) => openLijst(page, stukken, { adres });

/** Types an item and puts it on the agenda, with what is proposed for it. */
async function addPunt(page: Page, punt: string) {
	await veldPunt(page).fill(punt);
	await expect(page.getByText(/^(Voorstel:|We weten niet zeker)/)).toBeVisible();
	await knop(page, 'Zet op de agenda').click();
	await expect(page.getByRole('status').filter({ hasText: `“${punt}” staat op de agenda` })).toBeVisible();
	await expect(findBlad(page, punt)).toBeVisible();
}

const punt = (id: string, plek: number, naam: string, themas: string[]) => ({
	[`punt:${id}:naam`]: naam,
	[`punt:${id}:plek`]: String(plek),
	[`punt:${id}:themas`]: themas,
});
const TWEE: Stukken = {
	'vergadering:commissie': {
		naam: 'Commissie Samenleving',
		datum: '2099-01-12',
		...punt('aaa', 0, 'Leerlingenvervoer', ['leerlingenvervoer']),
		...punt('bbb', 1, 'Leerplicht', ['leerplicht']),
	},
};

for (const [woord, thema, vraag] of [
	['IHP', 'Onderwijshuisvesting', /integraal huisvestingsplan heeft/],
	['leerlingenvervoer', 'Leerlingenvervoer', /leerlingenvervoer zelf uitvoert/],
] as const)
	test(`“${woord}” is on paper in three taps`, async ({ page }) => {
		await page.addInitScript(() => {
			Object.assign(window, { taps: 0, prints: 0 });
			addEventListener('click', () => ((window as unknown as { taps: number }).taps += 1), { capture: true });
			window.print = () => void ((window as unknown as { prints: number }).prints += 1);
		});
		await page.goto(ADRES);
		await veldPunt(page).click();
		await page.keyboard.type(woord);
		await expect(page.getByRole('checkbox', { name: thema, exact: true })).toBeChecked();
		await knop(page, 'Zet op de agenda').click();
		await expect(findBlad(page, woord)).toContainText(vraag);
		await knop(page, 'Druk de map af').click();
		expect(
			await page.evaluate(() => [
				(window as unknown as { taps: number }).taps,
				(window as unknown as { prints: number }).prints,
			]),
		).toEqual([3, 1]);
		const blad = findBlad(page, woord);
		for (const kop of ['Vijf feiten', 'Wie gaat waarover?', 'Cijfers', 'Vragen', 'Wat inwoners zeggen'])
			await expect(blad.getByRole('heading', { level: 4, name: kop })).toBeVisible();
		expect(await blad.locator('.blad-feiten > li').count()).toBe(5);
		expect(await readBladen(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
	});

test('what the agenda says leads to its theme, and in doubt to nothing', async ({ page }) => {
	test.slow();
	await page.goto(ADRES);
	for (const [tekst, thema] of [
		['Vaststellen Integraal Huisvestingsplan 2026-2040', 'Onderwijshuisvesting'],
		['Vaststellen verordening leerlingenvervoer', 'Leerlingenvervoer'],
		['Jaarverslag leerplicht 2025', 'Leerplicht en voortijdig schoolverlaten'],
		['Raadsbrief wachtlijsten passend onderwijs', 'Passend onderwijs'],
		['Onderwijsachterstandenbeleid', 'Onderwijskansen'],
		['Benoeming lid raad van toezicht openbaar onderwijs', 'Openbaar onderwijs'],
		['Bestemmingsplan Buitengebied', ''],
		['Begroting 2027', ''],
		['Vaststellen verslag vorige vergadering', ''],
		['Sportaccommodaties', ''],
		['xqzwv', ''],
	] as const) {
		await veldPunt(page).fill(tekst);
		if (thema) await expect.soft(page.getByRole('checkbox', { name: thema }).first(), tekst).toBeChecked();
		else await expect.soft(page.getByText('We weten niet zeker waar dit over gaat'), tekst).toBeVisible();
		await veldPunt(page).fill('');
		await expect(page.getByRole('group', { name: 'Dit past erbij' })).toBeHidden();
	}
});

test('in doubt the reader chooses from the lists, and unticks what is not wanted', async ({ page }) => {
	await page.goto(ADRES);
	await addPunt(page, 'Windmolens');
	await page.getByRole('region', { name: 'Agenda', exact: true }).getByText('Thema’s').click();
	await page.getByRole('checkbox', { name: 'Leerlingenvervoer' }).check();
	await page.getByText('Vragen: Leerlingenvervoer').click();
	await page.getByRole('checkbox', { name: /zelf uitvoert of door een bedrijf/ }).check();
	const blad = findBlad(page, 'Windmolens');
	await expect(blad.getByText(/zelf uitvoert of door een bedrijf/)).toBeVisible();
	await checkAxe(page);
	await page.getByRole('checkbox', { name: /zelf uitvoert of door een bedrijf/ }).uncheck();
	await expect(blad.getByRole('heading', { name: 'Mijn aantekeningen' })).toBeVisible();
});

test('items are renamed, put in order, taken off and put back', async ({ page }) => {
	await openMet(page, TWEE);
	await knop(page, 'Zet omlaag: Leerlingenvervoer').click();
	await expect(page.getByText('Dit agendapunt staat nu op plaats 2 van 2.')).toBeVisible();
	expect(await listPunten(page)).toEqual(['1. Leerplicht', '2. Leerlingenvervoer']);
	await expect(knop(page, 'Zet omhoog: Leerlingenvervoer')).toBeFocused();
	await knop(page, 'Haal van de agenda: Leerplicht').click();
	await expect(knop(page, 'Zet terug op de agenda')).toBeFocused();
	expect(await listPunten(page)).toEqual(['1. Leerlingenvervoer']);
	await knop(page, 'Zet terug op de agenda').click();
	expect(await listPunten(page)).toEqual(['1. Leerplicht', '2. Leerlingenvervoer']);
	await page.getByText('Kies wat erbij hoort', { exact: true }).first().click();
	await page.getByLabel('Naam van het agendapunt').first().fill('Jaarverslag');
	await page.reload();
	await expect(findBlad(page, 'Jaarverslag')).toBeVisible();
});

test('what is in no file for long is said here too, with the way to keep it', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' }));
	await openMet(page, TWEE);
	await expect(page.getByText(/dan kan Safari je lijst wissen/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Naar Bewaren' })).toHaveAttribute('href', '/mijn-lijst/#bewaren');
});

test('a meeting is named, copied, archived, taken back and removed when the reader says so', async ({ page }) => {
	await openMet(page, TWEE);
	await knop(page, 'Kopieer').click();
	await expect(page.getByLabel('Naam van de vergadering')).toHaveValue('Commissie Samenleving (kopie)');
	await page.getByLabel('Naam van de vergadering').fill('Raad');
	const mappen = page.getByRole('navigation', { name: 'Mijn vergaderingen' });
	await expect(mappen.getByRole('link')).toHaveCount(2);
	await knop(page, 'Zet in het archief').click();
	await mappen.getByText('Archief', { exact: true }).click();
	await expect(mappen.getByRole('link', { name: 'Raad', exact: true })).toBeVisible();
	await checkAxe(page);
	await knop(page, 'Haal uit het archief').click();
	await expect(mappen.getByText('Archief', { exact: true })).toBeHidden();
	for (const antwoord of ['Nee, bewaar haar', 'Ja, verwijder haar']) {
		await expect(mappen.getByRole('link', { name: 'Raad', exact: true })).toBeVisible();
		await knop(page, 'Verwijder').click();
		await page.getByRole('dialog').getByRole('button', { name: antwoord }).click();
	}
	await expect(mappen.getByRole('link')).toHaveCount(1);
	await mappen.getByRole('link', { name: 'Commissie Samenleving' }).click();
	expect(await listPunten(page)).toHaveLength(2);
	expect(await page.getByRole('link', { name: 'In de zaal' }).getAttribute('href')).toBe(
		'/vergadering/zaal/#vergadering=commissie',
	);
});

test('answers, notes and promises that are open stand on the sheet, the figures of my gemeente beside Nederland', async ({
	page,
}) => {
	await openMet(page, {
		'vergadering:v': { ...TWEE['vergadering:commissie'], 'punt:aaa:vragen': [VERVOER] },
		[`vraag:${VERVOER}`]: { antwoord: 'Een bedrijf uit de regio', notitie: 'Vraag naar de klachten' },
		'toezegging:laat': { wat: 'Een brief over wachttijden', voorWanneer: '2020-02-01', vraag: VERVOER },
		'toezegging:klaar': { wat: 'Een bezoek', ingelostOp: '2020-02-01', vraag: VERVOER },
	});
	const blad = findBlad(page, 'Leerlingenvervoer');
	for (const tekst of ['Een bedrijf uit de regio', 'Vraag naar de klachten', 'Een brief over wachttijden', 'Te laat'])
		await expect(blad).toContainText(tekst);
	await expect(blad).not.toContainText('Een bezoek');
	await expect(blad.getByRole('columnheader')).toHaveText(['Wat', 'Nederland', 'Peildatum en bron']);
	await chooseGemeente(page, 'Heerlen');
	await expect(blad.getByRole('columnheader')).toHaveText(['Wat', 'Heerlen', 'Nederland', 'Peildatum en bron']);
	await expect(blad.getByRole('link', { name: 'In de raadsstukken van Heerlen' })).toHaveAttribute(
		'href',
		/openbesluitvorming/,
	);
});

test.describe('on paper', () => {
	test('every item of any theme is one sheet, with what the search proposes', async ({ page }) => {
		test.slow();
		const koppen: string[] = [];
		for (const thema of THEMAS) {
			await page.goto(`${ADRES}#thema=${thema}`);
			await expect(page.getByText(/^Voorstel:/)).toBeVisible();
			const naam = await veldPunt(page).inputValue();
			await knop(page, 'Zet op de agenda').click();
			await expect(findBlad(page, naam)).toBeVisible();
			koppen.push(naam);
		}
		await chooseGemeente(page, 'Heerlen');
		await expect(page.getByRole('article').last()).toContainText('Heerlen');
		const bladen = await readBladen(await page.pdf({ preferCSSPageSize: true }));
		expect(bladen).toHaveLength(THEMAS.length);
		for (const [plek, kop] of koppen.entries()) expect.soft(bladen[plek]).toContain(kop);
		await expect(page.getByText('Dit agendapunt past niet op één vel')).toHaveCount(THEMAS.length);
		expect(await page.getByText('Dit agendapunt past niet op één vel').filter({ visible: true }).count()).toBe(0);
	});

	test('what does not fit says so, and loses nothing', async ({ page }) => {
		const lang = Object.fromEntries([['notitie', `Begin ${'een lange notitie '.repeat(400)}einde.`]]);
		await openMet(page, {
			'vergadering:v': { ...punt('aaa', 0, 'Vervoer', ['leerlingenvervoer']), 'punt:aaa:vragen': [VERVOER] },
			[`vraag:${VERVOER}`]: lang,
		});
		await expect(page.getByText('Dit agendapunt past niet op één vel')).toBeVisible();
		const bladen = (await readBladen(await page.pdf({ preferCSSPageSize: true }))).join(' ');
		expect(bladen).toContain('einde.');
		for (const tekst of ['Druk de map af', 'Zet op de agenda', 'past niet op'])
			expect.soft(bladen).not.toContain(tekst);
	});
});

test('a link puts nothing on an agenda until the reader does', async ({ page }) => {
	await page.goto('/weet-jij/leerplicht/');
	await page.getByRole('link', { name: 'Zet op de agenda van een vergadering' }).click();
	await expect(page.getByRole('checkbox', { name: 'Leerplicht en voortijdig schoolverlaten' })).toBeChecked();
	expect(await page.evaluate(() => Object.keys(localStorage).filter((naam) => naam.includes('vergadering')))).toEqual(
		[],
	);
	await page.goto('/taken/verordening-leerlingenvervoer/');
	await page.getByRole('link', { name: 'Zet op de agenda van een vergadering' }).click();
	await expect(page.getByRole('checkbox', { name: /^De raad.* vervoer/ }).first()).toBeChecked();
	await knop(page, 'Zet op de agenda').click();
	await expect(findBlad(page, 'Leerlingenvervoer')).toBeVisible();
});

test('a link that is wrong says so in one line and changes nothing', async ({ page }) => {
	await openMet(page, TWEE);
	for (const [hash, tekst] of [
		['#thema=onzin', 'staat niet op deze site. Er is niets veranderd.'],
		['#vergadering=weg', 'staat niet op dit apparaat. Er is niets veranderd.'],
		['#thema=%3Cb%3E', 'Deze link kennen we niet. Er is niets veranderd.'],
	] as const) {
		const voor = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
		await page.goto(`${ADRES}${hash}`);
		await expect(page.getByRole('alert')).toContainText(tekst);
		expect(await listPunten(page)).toHaveLength(2);
		expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).toBe(voor);
	}
	await checkAxe(page);
});

test('two tabs change one meeting, and neither loses a word', async ({ page, context }) => {
	await openMet(page, TWEE);
	const ander = await context.newPage();
	await ander.goto(ADRES);
	await waitForScripts(ander);
	await addPunt(page, 'IHP');
	await expect.poll(() => listPunten(ander)).toHaveLength(3);
	await ander.getByLabel('Naam van de vergadering').fill('Uit het andere tabblad');
	await expect(page.getByLabel('Naam van de vergadering')).toHaveValue('Uit het andere tabblad');
	await addPunt(ander, 'Jeugdhulp');
	await expect.poll(() => listPunten(page)).toHaveLength(4);
});

test('without storage the folder works as long as the page is open, and says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('nee', 'SecurityError');
			},
		});
	});
	await page.goto(ADRES);
	await addPunt(page, 'IHP');
	await expect(page.getByText(/Niet bewaard/).filter({ visible: true })).toBeVisible();
	await checkAxe(page);
});

test('a meeting of a newer version stays as it is', async ({ page }) => {
	await openMet(page, TWEE);
	await page.evaluate(() => {
		const naam = 'raadswijzer:vergadering:commissie';
		localStorage.setItem(naam, (localStorage.getItem(naam) ?? '').replace('"versie":2', '"versie":99'));
	});
	const voor = await page.evaluate(() => localStorage.getItem('raadswijzer:vergadering:commissie'));
	await page.reload();
	await expect(page.getByText(/gegevens van een nieuwere versie/).filter({ visible: true })).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('raadswijzer:vergadering:commissie'))).toBe(voor);
});

test.describe('without the texts', () => {
	test.use({ magMissen: /\.json$/ });
	test('the page says so, and tries again when the reader asks', async ({ page }) => {
		await page.route('**/vergadering/themas/*.json', (route) => route.abort());
		await openMet(page, TWEE);
		await expect(page.getByText('De teksten konden niet worden opgehaald.')).toBeVisible();
		expect(await listPunten(page)).toHaveLength(2);
		await checkAxe(page);
		await page.unroute('**/vergadering/themas/*.json');
		await knop(page, 'Probeer opnieuw').click();
		await expect(findBlad(page, 'Leerplicht')).toBeVisible();
		await expect(page.getByText('De teksten konden niet worden opgehaald.')).toBeHidden();
	});
});

test('of what the reader types or keeps nothing reaches the server', async ({ page }) => {
	const adressen: string[] = [];
	page.on('request', (verzoek) =>
		adressen.push(`${verzoek.url()} ${verzoek.postData() ?? ''} ${JSON.stringify(verzoek.headers())}`),
	);
	await openMet(page, { [`vraag:${VERVOER}`]: { notitie: 'zonnebloem' } });
	await veldPunt(page).fill('Zonnebloem over leerlingenvervoer');
	await expect(page.getByText(/^(Voorstel:|We weten niet zeker)/)).toBeVisible();
	await knop(page, 'Zet op de agenda').click();
	await page.getByLabel('Naam van de vergadering').fill('zonnebloem');
	await chooseGemeente(page, 'Heerlen');
	await waitForScripts(page);
	expect(adressen.length).toBeGreaterThan(10);
	expect(adressen.filter((adres) => /zonnebloem|vervoer-zelf|heerlen|vergadering=/i.test(adres))).toEqual([]);
});

for (const width of [390, 1280])
	test(`nobody is shut out at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(ADRES);
		await waitForScripts(page);
		await checkAxe(page);
		await veldPunt(page).fill('IHP');
		await expect(page.getByText(/^Voorstel:/)).toBeVisible();
		await checkAxe(page);
		await knop(page, 'Zet op de agenda').click();
		await expect(findBlad(page, 'IHP')).toBeVisible();
		await page.getByText('Kies wat erbij hoort', { exact: true }).click();
		await page.getByText('Taken: Onderwijshuisvesting').click();
		await checkAxe(page);
		expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
	});

test('the script is fetched on this page alone, and the first visit stays small', async ({ page }) => {
	const cdp = await page.context().newCDPSession(page);
	const letters = new Set<string>();
	let bytes = 0;
	cdp.on('Network.responseReceived', ({ requestId, type }) => type === 'Font' && letters.add(requestId));
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (!letters.has(requestId)) bytes += encodedDataLength;
	});
	await cdp.send('Network.enable');
	await page.goto(ADRES);
	await waitForScripts(page);
	test.info().annotations.push({ type: 'budget', description: `${bytes} bytes` });
	expect(bytes).toBeGreaterThan(5_000);
	expect(bytes).toBeLessThanOrEqual(58_000);
	const scripts: string[] = [];
	page.on('request', (verzoek) => scripts.push(verzoek.url()));
	await page.goto('/themas/leerplicht/');
	await waitForScripts(page);
	expect(scripts.filter((adres) => adres.includes('vergader'))).toEqual([]);
});

test('the search finds the page', async ({ page }) => {
	for (const vraag of ['vergadering voorbereiden', 'vergadermap', 'agenda']) {
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
		await expect(page.getByRole('main').getByRole('link', { name: 'Vergadermap', exact: true }).first()).toBeVisible();
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the page leads to the lists and prints an empty sheet', async ({ page }) => {
		await page.goto(ADRES);
		await expect(page.getByText(/voert geen JavaScript uit/)).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Agendapunt 4' })).toBeVisible();
		const bladen = await readBladen(await page.pdf({ preferCSSPageSize: true }));
		expect(bladen).toHaveLength(1);
		for (const tekst of ['Vergadering', 'Dag', 'Agendapunt 1', 'Toegezegd']) expect(bladen[0]).toContain(tekst);
		await page.getByRole('link', { name: 'Weet jij? Leerlingenvervoer' }).click();
		await expect(page).toHaveURL('/weet-jij/leerlingenvervoer/');
	});
});
