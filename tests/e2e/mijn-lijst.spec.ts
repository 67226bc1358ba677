import { readFile } from 'node:fs/promises';
import { readBladen } from '../papier.ts';
import { findVraag, waitForScripts } from './handelingen.ts';
import { checkAxe } from './axe.ts';
import { ADRES, openLijst, readStuk, VERVOER, VOL } from './eigen-lijst.ts';
import { expect, test } from './strict-test.ts';

const RAAD = '/instrumenten/raad-stelt-vast/';

test('everything that is kept stands on one page, with progress per theme', async ({ page }) => {
	await openLijst(page, VOL);
	await expect(page.getByText('3 vragen', { exact: true })).toBeVisible();
	const kaart = findVraag(page, /zelf uitvoert of door een bedrijf/);
	await expect(kaart.getByRole('radio', { name: 'Dit weet ik' })).toBeChecked();
	await expect(kaart.getByText('Vraag naar de klachten').first()).toBeVisible();
	await expect(page.getByText('de griffie op 20 november 2026')).toBeVisible();
	await expect(findVraag(page, 'een-vervallen-vraag').getByText('Dit blijft staan').first()).toBeVisible();
	await expect(page.locator('[data-thema=leerlingenvervoer]')).toContainText('1 van 8 beantwoord');
	await expect(page.locator('[data-thema=jeugdhulp-op-school]')).toContainText(
		'0 van 9 beantwoord, 1 om uit te zoeken',
	);
	await expect(page.getByLabel('Wanneer voor het laatst?')).toHaveValue('maart 2022');
	await checkAxe(page);
});

test('filters and search show part of the list, and say so', async ({ page }) => {
	await openLijst(page, VOL);
	await page.getByRole('radio', { name: 'Uitzoeken' }).first().check();
	await expect(page.getByText('1 van 3 vragen: uitzoeken')).toBeVisible();
	await expect(findVraag(page, /zelf uitvoert/)).toBeHidden();
	await page.getByRole('radio', { name: 'Met notitie' }).check();
	await expect(findVraag(page, /zelf uitvoert/)).toBeVisible();
	await page.getByRole('radio', { name: 'Alles' }).check();
	await page.getByLabel('Zoek in je antwoorden en notities').fill('KLACHTEN');
	await expect(page.getByText('1 van 3 vragen: met “KLACHTEN”')).toBeVisible();
	await page.getByLabel('Zoek in je antwoorden en notities').fill('');
	await page.getByRole('combobox', { name: /^Thema/ }).selectOption('Jeugdhulp op school');
	await expect(page.getByText('1 van 3 vragen: Jeugdhulp op school')).toBeVisible();
	expect(page.url()).not.toContain('?');
	await checkAxe(page);
});

test('a question is changed where it stands, with the keyboard, and the list of its theme knows', async ({ page }) => {
	await openLijst(page, VOL);
	const kaart = findVraag(page, /zelf uitvoert of door een bedrijf/);
	await kaart.getByText('Vul aan of wijzig').focus();
	await page.keyboard.press('Enter');
	await kaart.getByLabel('Bron, zoals').fill('Raadsbrief 12');
	await kaart.getByLabel('Datum van het antwoord').fill('2026-11-03');
	await kaart.getByLabel('Notitie').fill('Herschreven');
	await checkAxe(page);
	await page.goto('/weet-jij/leerlingenvervoer/');
	await expect(findVraag(page, /zelf uitvoert/).getByLabel('Notitie')).toHaveValue('Herschreven');
	expect(await readStuk(page, `vraag:${VERVOER}`)).toContain('"waarde":"Raadsbrief 12"');
	await page.goto(ADRES);
	await expect(page.getByText('3 november 2026', { exact: true })).toBeVisible();
});

test('everything at one question is wiped when the reader says so, and its promise stays', async ({ page }) => {
	await openLijst(page, VOL);
	const kaart = findVraag(page, /zelf uitvoert of door een bedrijf/);
	await kaart.getByText('Vul aan of wijzig').click();
	for (const knop of ['Nee, bewaar het', 'Ja, wis alles bij deze vraag']) {
		await expect(kaart).toBeVisible();
		await kaart.getByRole('button', { name: 'Wis alles bij deze vraag' }).click();
		await page.getByRole('dialog').getByRole('button', { name: knop }).click();
	}
	await expect(kaart).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Mijn antwoorden' })).toBeFocused();
	expect(await readStuk(page, `vraag:${VERVOER}`)).toBe('');
	await expect(findVraag(page, 'Een brief over wachttijden')).toBeVisible();
});

test.describe('promises', () => {
	test('late ones stand out; a new one is kept from its first letter, on its question', async ({ page }) => {
		await openLijst(page, VOL);
		await expect(page.getByRole('navigation', { name: 'Op deze pagina' })).toContainText('1 te laat');
		await expect(findVraag(page, 'Een brief over wachttijden')).toContainText('Te laat: beloofd voor 1 februari 2020');
		const kaart = findVraag(page, /zelf uitvoert of door een bedrijf/);
		await kaart.getByText('Vul aan of wijzig').click();
		await kaart.getByRole('button', { name: 'Toezegging bij deze vraag' }).click();
		await expect(page.getByLabel('Wat is er toegezegd?').first()).toBeFocused();
		await page.keyboard.type('Een evaluatie');
		await page.reload();
		await expect(findVraag(page, 'Een evaluatie')).toContainText('zelf uitvoert of door een bedrijf');
	});

	test('of a new one nothing is kept before something is in it', async ({ page }) => {
		await openLijst(page, {});
		const countToezeggingen = () =>
			page.evaluate(() => Object.keys(localStorage).filter((naam) => naam.includes('toezegging')).length);
		for (let keer = 0; keer < 2; keer++) await page.getByRole('button', { name: 'Nieuwe toezegging' }).click();
		await expect(page.getByRole('heading', { name: 'Nieuwe toezegging' })).toHaveCount(1);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		expect(await countToezeggingen()).toBe(0);
		await page.getByLabel('Door wie?').fill('de wethouder');
		await expect(page.getByRole('heading', { name: 'Toezegging zonder omschrijving' })).toBeVisible();
		expect(await countToezeggingen()).toBe(1);
		await page.getByRole('button', { name: 'Nieuwe toezegging' }).click();
		await page.getByRole('heading', { name: 'Nieuwe toezegging' }).waitFor();
		await page.getByRole('button', { name: 'Verwijder deze toezegging' }).filter({ visible: true }).first().click();
		await page.getByRole('button', { name: 'Ja, verwijder haar' }).click();
		await expect(page.getByRole('heading', { name: 'Nieuwe toezegging' })).toHaveCount(0);
		expect(await countToezeggingen()).toBe(1);
	});

	test('one that was kept is folded away, and comes back when it was not', async ({ page }) => {
		await openLijst(page, VOL);
		const kaart = findVraag(page, 'Een brief over wachttijden');
		await kaart.getByRole('button', { name: 'Is ingelost' }).click();
		await expect(kaart).toBeHidden();
		await expect(page.getByText('1 open toezegging', { exact: true })).toBeVisible();
		await page.getByText('Ingelost', { exact: true }).click();
		await expect(kaart).toContainText('Ingelost op');
		await checkAxe(page);
	});

	test('go along as a calendar and as a sheet', async ({ page }) => {
		await openLijst(page, VOL);
		const download = async (naam: string) => {
			const [bestand] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: naam }).click(),
			]);
			return readFile(await bestand.path(), 'utf8');
		};
		expect(await download('Zet in je agenda (ICS)')).toContain('SUMMARY:Toezegging: Cijfers over thuiszitters');
		expect(await download('Bewaar als tabel (CSV)')).toContain('"Een brief over wachttijden"');
	});
});

test('what the raad decides is ticked and dated on its own list, and stands on the own list too', async ({ page }) => {
	await openLijst(page, {}, { adres: RAAD });
	const rij = page.getByRole('row').filter({ has: page.getByRole('link', { name: /vergoeding van het vervoer/ }) });
	await rij.getByRole('checkbox').check();
	await rij.getByRole('textbox').fill('maart 2019');
	await expect(page.getByRole('status').filter({ hasText: '1 van' })).toBeVisible();
	await checkAxe(page);
	await page.emulateMedia({ media: 'print' });
	await expect(rij.getByText('maart 2019')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.reload();
	await expect(rij.getByRole('checkbox')).toBeChecked();
	await expect(rij.getByRole('textbox')).toHaveValue('maart 2019');
	await page.emulateMedia({ media: 'print' });
	await expect(rij.getByText('maart 2019')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.goto(ADRES);
	await expect(page.getByLabel('Wanneer voor het laatst?')).toHaveValue('maart 2019');
});

test('what another tab writes appears, and neither loses a word', async ({ page, context }) => {
	await openLijst(page, VOL);
	const ander = await context.newPage();
	await ander.goto(ADRES);
	for (const tabblad of [page, ander])
		await findVraag(tabblad, /zelf uitvoert/)
			.getByText('Vul aan of wijzig')
			.click();
	await findVraag(ander, /zelf uitvoert/)
		.getByLabel('Notitie')
		.fill('Uit het andere tabblad');
	await expect(findVraag(page, /zelf uitvoert/).getByLabel('Notitie')).toHaveValue('Uit het andere tabblad');
	await findVraag(page, /zelf uitvoert/)
		.getByLabel('Antwoord', { exact: true })
		.fill('Van hier');
	await expect(findVraag(ander, /zelf uitvoert/).getByLabel('Antwoord', { exact: true })).toHaveValue('Van hier');
});

test('storage that is full or blocked is said, and what was typed prints', async ({ page }) => {
	await openLijst(page, VOL);
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('vol', 'QuotaExceededError');
		};
	});
	const kaart = findVraag(page, /zelf uitvoert/);
	await kaart.getByText('Vul aan of wijzig').click();
	await kaart.getByLabel('Notitie').fill('Staat nog nergens');
	await expect(
		page.getByText(/Niet bewaard: je browser laat het niet toe of is vol. Bewaar haar als bestand/),
	).toBeVisible();
	await checkAxe(page);
	await page.emulateMedia({ media: 'print' });
	await expect(kaart.getByText('Staat nog nergens', { exact: true }).last()).toBeVisible();
});

test('without storage the page works as long as it is open', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('nee', 'SecurityError');
			},
		});
	});
	await page.goto(ADRES);
	await page.getByRole('button', { name: 'Nieuwe toezegging' }).click();
	await page.keyboard.type('Een plan');
	await expect(page.getByRole('heading', { name: 'Een plan' })).toBeVisible();
	await expect(page.getByText(/Niet bewaard/).filter({ visible: true })).toBeVisible();
});

test('a reminder to save a file goes once it is saved, and comes back after a change', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' }));
	await openLijst(page, VOL);
	const herinnering = page.getByText(/dan kan Safari je lijst wissen/);
	await expect(herinnering).toBeVisible();
	const [bestand] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Bewaar als bestand' }).first().click(),
	]);
	expect(await readFile(await bestand.path(), 'utf8')).toContain('Vraag naar de klachten');
	await expect(herinnering).toBeHidden();
	await findVraag(page, /zelf uitvoert/)
		.getByRole('radio', { name: 'Uitzoeken' })
		.check();
	await expect(page.getByText(/Daarna heb je nog iets veranderd/)).toBeVisible();
});

test('the browser is asked to keep the list after the first change, not before', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, { gevraagd: 0 });
		Object.assign(navigator.storage, {
			persisted: () => Promise.resolve(false),
			persist: () => Promise.resolve(Boolean(((window as unknown as { gevraagd: number }).gevraagd += 1))),
		});
	});
	const countGevraagd = () => page.evaluate(() => (window as unknown as { gevraagd: number }).gevraagd);
	await openLijst(page, VOL);
	expect(await countGevraagd()).toBe(0);
	for (const naam of ['Uitzoeken', 'Niet van toepassing'])
		await findVraag(page, /zelf uitvoert/)
			.getByRole('radio', { name: naam })
			.check();
	await expect(page.getByText('Je browser heeft beloofd je lijst niet vanzelf te wissen.')).toBeVisible();
	expect(await countGevraagd()).toBe(1);
});

test.describe('without the file of texts', () => {
	test.use({ magMissen: /vragen\.json$/ });
	test('every answer is still shown and can be changed', async ({ page }) => {
		await page.route('**/vragen.json', (route) => route.abort());
		await openLijst(page, VOL);
		await expect(page.getByText(/konden niet worden opgehaald/)).toBeVisible();
		await expect(findVraag(page, VERVOER).getByText('Vraag naar de klachten').first()).toBeVisible();
		for (const onbekend of [/\bvan \d+ (beantwoord|nagelopen)/, /staat niet op deze site/, /op geen enkele lijst/])
			await expect(page.getByText(onbekend).filter({ visible: true })).toHaveCount(0);
		await checkAxe(page);
	});

	test('that never comes, the page does not wait for ever', async ({ page }) => {
		await page.addInitScript(() => {
			const wait = AbortSignal.timeout.bind(AbortSignal);
			AbortSignal.timeout = (milliseconden) => wait(milliseconden / 100);
		});
		await page.route('**/vragen.json', () => {});
		await openLijst(page, VOL, { isStil: false });
		await expect(page.getByText(/konden niet worden opgehaald/)).toBeVisible();
		await expect(findVraag(page, VERVOER)).toBeVisible();
	});
});

test('a filter looks at what is kept now, and leaves the card under the hand', async ({ page }) => {
	await openLijst(page, VOL);
	const kaart = findVraag(page, /zelf uitvoert/);
	await kaart.getByRole('radio', { name: 'Uitzoeken' }).check();
	await page.getByRole('radio', { name: 'Uitzoeken' }).first().check();
	await expect(page.getByText('2 van 3 vragen: uitzoeken')).toBeVisible();
	await kaart.getByRole('radio', { name: 'Dit weet ik' }).check();
	await expect(kaart).toBeVisible();
	await page.getByRole('combobox', { name: /^Thema/ }).focus();
	await page.getByRole('combobox', { name: /^Thema/ }).selectOption('Leerlingenvervoer');
	await expect(page.getByText('0 van 3 vragen: uitzoeken, Leerlingenvervoer')).toBeVisible();
	await expect(kaart).toBeHidden();
});

test('a question that changed asks for a second look until the reader says that the answer holds', async ({ page }) => {
	await page.route('**/vragen.json', async (route) => {
		const antwoord = await route.fetch();
		const gegevens = (await antwoord.json()) as { themas: { vragen: { id: string; gewijzigd?: object[] }[] }[] };
		for (const vraag of gegevens.themas.flatMap(({ vragen }) => vragen))
			if (vraag.id === VERVOER) vraag.gewijzigd = [{ datum: '2026-01-01', was: 'Weet jij wie er rijdt?' }];
		await route.fulfill({ json: gegevens });
	});
	await openLijst(page, { [`vraag:${VERVOER}`]: { antwoord: 'Een bedrijf', datum: '2025-11-03' } });
	const letOp = page.getByText(/Vraag gewijzigd op 1 januari 2026, kijk je antwoord na.*Weet jij wie er rijdt/);
	await expect(letOp).toBeVisible();
	await checkAxe(page);
	await findVraag(page, /zelf uitvoert/)
		.getByLabel('Bron, zoals')
		.evaluate((veld: HTMLInputElement) => (veld.value = 'Gedicteerd'));
	await page.getByRole('button', { name: 'Mijn antwoord klopt nog' }).click();
	await expect(letOp).toHaveCount(0);
	const bewaard = await readStuk(page, `vraag:${VERVOER}`);
	expect(bewaard).toContain('"datum":{"waarde":"2025-11-03","tijd":1700000000000}');
	expect(bewaard).toContain('Gedicteerd');
	await page.reload();
	await waitForScripts(page);
	await expect(letOp).toHaveCount(0);
	await expect(
		findVraag(page, /zelf uitvoert/)
			.getByText('Een bedrijf')
			.first(),
	).toBeVisible();
});

test('the list prints with its notes and promises, without controls', async ({ page }) => {
	await openLijst(page, VOL);
	const bladen = (await readBladen(await page.pdf({ preferCSSPageSize: true }))).join(' ');
	for (const tekst of ['Dit weet ik', 'Vraag naar de klachten', 'Dit blijft staan', 'Te laat:', 'maart 2022'])
		expect.soft(bladen).toContain(tekst);
	for (const tekst of ['Vul aan', 'Bewaar als bestand', 'Laat zien']) expect.soft(bladen).not.toContain(tekst);
});

test('of what is kept nothing reaches the server', async ({ page }) => {
	const adressen: string[] = [];
	page.on('request', (verzoek) => adressen.push(`${verzoek.url()} ${verzoek.postData() ?? ''}`));
	await openLijst(page, { [`vraag:${VERVOER}`]: { notitie: 'zonnebloem' } });
	await page.getByLabel('Zoek in je antwoorden en notities').fill('zonnebloem');
	await waitForScripts(page);
	expect(adressen.filter((adres) => adres.endsWith('/mijn-lijst/vragen.json '))).toHaveLength(1);
	expect(adressen.filter((adres) => /zonnebloem|vervoer-zelf/.test(adres))).toEqual([]);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what it does and leads to the lists', async ({ page }) => {
		await page.goto(ADRES);
		await expect(page.getByText(/voert geen JavaScript uit/)).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'Leerlingenvervoer' }).click();
		await expect(page).toHaveURL('/weet-jij/leerlingenvervoer/');
	});
});

test.describe('the list of one theme', () => {
	const LIJST = '/weet-jij/leerlingenvervoer/';

	test('says that a question changed since it was answered', async ({ page }) => {
		const eerder = JSON.stringify([{ datum: '2026-01-01', was: 'Weet jij wie er rijdt?' }]).replaceAll('"', '&quot;');
		const regel = `<p class="melding" data-eerder="${eerder}" hidden><span data-tekst></span></p>`;
		await page.route(`**${LIJST}`, async (route) => {
			const antwoord = await route.fetch();
			const html = (await antwoord.text()).replace(/<li class="vraag" data-vraag="[^"]*"[^>]*>/g, `$&${regel}`);
			await route.fulfill({ response: antwoord, body: html });
		});
		await openLijst(page, VOL, { adres: LIJST });
		const letOp = page.getByText(/Vraag gewijzigd op 1 januari 2026, kijk je antwoord na.*Weet jij wie er rijdt/);
		await expect(letOp.filter({ visible: true })).toHaveCount(1);
		await expect(findVraag(page, /zelf uitvoert/).getByText(/Vraag gewijzigd/)).toBeVisible();
	});

	test('says when it is time to save a file, and where', async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' }));
		await openLijst(page, VOL, { adres: LIJST });
		await expect(page.getByText(/Je lijst staat alleen in deze browser.*dan kan Safari je lijst wissen/)).toBeVisible();
		await checkAxe(page);
		await page.getByRole('link', { name: 'Naar Bewaren' }).click();
		await expect(page.getByRole('heading', { name: 'Bewaren' })).toBeInViewport();
	});

	test('says nothing of it as long as the work is of today', async ({ page }) => {
		await openLijst(page, VOL, { adres: LIJST, tijd: Date.now() });
		await expect(page.getByText(/Je lijst staat alleen in deze browser/)).toBeHidden();
	});
});
