import type { Page } from '@playwright/test';
import { listHtml } from './dist.ts';
import { chooseGemeente, waitForScripts } from './handelingen.ts';
import { GEMEENTE, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

/** The answers of the reader's gemeente that are shown. */
const lokaal = (page: Page) => page.locator('lokaal-antwoord:visible');
const readKeuze = (page: Page) => page.evaluate(() => localStorage.getItem('raadswijzer:gemeente'));

test('the chosen gemeente is remembered on every page', async ({ page }) => {
	await page.goto('/');
	await chooseGemeente(page, 'Twenterand');
	await expect(page.getByRole('main').getByRole('link', { name: 'Twenterand', exact: true })).toBeFocused();
	await page.goto(VRAGENLIJST.adres);
	await expect(page.getByText('0 locaties van scholen')).toBeVisible();
});

test.describe('a gemeente is found by any name a reader uses', () => {
	for (const [invoer, naam] of [
		['den bosch', 'Den Bosch'],
		['s hertogenbosch', 'Den Bosch'],
		['twenteran', 'Twenterand'],
		['  ENSCHEDE ', 'Enschede'],
	] as const) {
		test(invoer, async ({ page }) => {
			await page.goto('/gemeenten/');
			await chooseGemeente(page, invoer);
			await expect(page.getByText(`Jouw gemeente: ${naam}`)).toBeVisible();
		});
	}
});

test('an unknown name is answered with a message and keeps the field', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await page.getByLabel('Jouw gemeente').fill('Atlantis');
	await page.getByRole('button', { name: 'Kies', exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Deze gemeente kennen we niet' })).toBeVisible();
	await expect(page.getByLabel('Jouw gemeente')).toHaveValue('Atlantis');
});

test('another gemeente replaces the answers of the first', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await chooseGemeente(page, 'Twenterand');
	await page.getByRole('button', { name: 'Wijzig' }).click();
	await expect(page.getByLabel('Jouw gemeente')).toBeFocused();
	await chooseGemeente(page, 'Enschede');
	await expect(page.getByText('Jouw gemeente: Enschede')).toBeVisible();
	await expect(lokaal(page).first()).toContainText('Enschede');
	await expect(lokaal(page).filter({ hasText: 'Twenterand' })).toHaveCount(0);
});

test('a choice in another tab counts here at once', async ({ page, context }) => {
	await page.goto(VRAGENLIJST.adres);
	const tab = await context.newPage();
	await tab.goto('/');
	await chooseGemeente(tab, 'Twenterand');
	await expect(page.getByText('0 locaties van scholen')).toBeVisible();
	await expect(page.getByText('Jouw gemeente: Twenterand')).toBeVisible();
});

test('the page of a gemeente makes it mine and lets go again', async ({ page }) => {
	await page.goto(GEMEENTE.adres);
	const knop = page.getByRole('button', { name: 'Dit is mijn gemeente', exact: true });
	await expect(knop).toHaveAttribute('aria-pressed', 'false');
	await knop.click();
	await expect(knop).toHaveAttribute('aria-pressed', 'true');
	await page.reload();
	await expect(knop).toHaveAttribute('aria-pressed', 'true');
	await knop.click();
	await expect(knop).toHaveAttribute('aria-pressed', 'false');
	await page.goto(VRAGENLIJST.adres);
	await expect(page.getByLabel('Jouw gemeente')).toBeVisible();
});

test('without a network the reader is told that the figures cannot be had', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await page.route('**/antwoorden.json', (route) => route.fulfill({ status: 200, body: 'geen json' }));
	await chooseGemeente(page, 'Twenterand');
	await expect(page.getByRole('status').filter({ hasText: 'konden niet worden opgehaald' })).toBeVisible();
});

test.describe('of two gemeenten chosen in haste the last wins', () => {
	test('when the answers of the first come late', async ({ page }) => {
		await page.goto(VRAGENLIJST.adres);
		const laat = Promise.withResolvers<undefined>();
		await page.route('**/twenterand/antwoorden.json', async (route) => {
			await laat.promise;
			await route.continue();
		});
		await chooseGemeente(page, 'Twenterand');
		await page.getByRole('button', { name: 'Wijzig' }).click();
		await chooseGemeente(page, 'Enschede');
		await expect(lokaal(page).first()).toContainText('Enschede');
		const gekomen = page.waitForResponse('**/twenterand/antwoorden.json');
		laat.resolve(undefined);
		await (await gekomen).finished();
		await waitForScripts(page);
		await expect(lokaal(page).first()).toContainText('Enschede');
		await expect(page.getByText('Jouw gemeente: Enschede')).toBeVisible();
	});

	test('when the list of gemeenten comes late', async ({ page }) => {
		const laat = Promise.withResolvers<undefined>();
		await page.route('**/lijst.json', async (route) => {
			await laat.promise;
			await route.continue();
		});
		await page.goto(VRAGENLIJST.adres);
		for (const naam of ['Twenterand', 'Enschede']) {
			await page.getByLabel('Jouw gemeente').fill(naam);
			await page.getByLabel('Jouw gemeente').press('Enter');
		}
		laat.resolve(undefined);
		await expect(page.getByText('Jouw gemeente: Enschede')).toBeVisible();
		await expect(lokaal(page).first()).toContainText('Enschede');
		expect(await readKeuze(page)).toBe('enschede');
	});
});

test('a page that comes back after another choice shows that one everywhere, on paper too', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await chooseGemeente(page, 'Twenterand');
	await expect(lokaal(page).first()).toContainText('Twenterand');
	await page.evaluate(() => {
		localStorage.setItem('raadswijzer:gemeente', 'enschede');
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	});
	await expect(page.getByText('Jouw gemeente: Enschede')).toBeVisible();
	await expect(lokaal(page).first()).toContainText('Enschede');
	await expect(page.locator('[data-print-gemeente]')).toHaveText('Enschede');
	await page.evaluate(() => localStorage.removeItem('raadswijzer:gemeente'));
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(page.getByLabel('Jouw gemeente')).toBeVisible();
	await expect(lokaal(page)).toHaveCount(0);
	await expect(page.locator('[data-print-gemeente]')).toHaveText('');
});

test('a page that comes back leaves a name that is being typed alone', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await chooseGemeente(page, 'Twenterand');
	await page.getByRole('button', { name: 'Wijzig' }).click();
	await page.getByLabel('Jouw gemeente').fill('Ensch');
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await waitForScripts(page);
	await expect(page.getByLabel('Jouw gemeente')).toHaveValue('Ensch');
	await expect(page.getByLabel('Jouw gemeente')).toBeVisible();
});

for (const [adres, label, bestand] of [
	['/gemeenten/', 'Jouw gemeente', '**/lijst.json'],
	['/vergelijken/', /^Voeg een gemeente toe/, '**/gegevens.json'],
	['/zelfcheck/lea-vve/', 'Gemeente', '**/lijst.json'],
] as const)
	test(`on ${adres} suggestions that could not be had are there the next time, with accents`, async ({ page }) => {
		await page.route(bestand, (route) => route.fulfill({ body: 'geen json' }));
		await page.goto(adres);
		const veld = page.getByLabel(label, { exact: true });
		const suggesties = page.locator('datalist option');
		const antwoord = page.waitForResponse(bestand);
		await veld.focus();
		await antwoord;
		await page.unroute(bestand);
		await expect(suggesties).toHaveCount(0);
		await veld.blur();
		await veld.focus();
		await expect(suggesties.and(page.locator('[value="Súdwest-Fryslân"]'))).toHaveAttribute(
			'label',
			'Súdwest-Fryslân (Sudwest-Fryslan)',
		);
	});

test('the answers of a gemeente read the same here as on her own page', async ({ page }) => {
	const readAntwoord = (vraag: string) =>
		page.locator(`[data-vraag="${vraag}"] .lokaal`).evaluate((blok) => {
			blok.querySelector('.lokaal-kop')?.remove();
			// Her own page says once for all amounts what it does not say, and each remark once, and leads there.
			for (const regel of blok.querySelectorAll('.lokaal-toelichting'))
				if (
					/niet beter of slechter|boeken niet allemaal|Wat een bedrag niet zegt|Afgeleid uit de vragenlijst|Let op: zie hierboven/.test(
						regel.textContent,
					)
				)
					regel.remove();
			return blok.innerHTML.replace(/\s*([<>])\s*/g, '$1');
		});
	await page.goto('/weet-jij/lokale-educatieve-agenda/');
	await chooseGemeente(page, 'Twenterand');
	await expect(lokaal(page).first()).toContainText('Twenterand');
	const vragen = await page
		.locator('[data-vraag]:has(.lokaal-bekend)')
		.evaluateAll((kaarten) => kaarten.map((kaart) => kaart.getAttribute('data-vraag') ?? ''));
	expect(vragen.length).toBeGreaterThan(2);
	const hier = await Promise.all(vragen.map(readAntwoord));
	await page.goto(GEMEENTE.adres);
	expect(await Promise.all(vragen.map(readAntwoord))).toEqual(hier);
});

test('the page of a gemeente says whose an answer is, counts only questions and says an explanation once', async ({
	page,
}) => {
	await page.goto(GEMEENTE.adres);
	const deel = page.getByRole('region', { name: 'Weet jij?' });
	const [bekend = '', totaal = ''] = (await deel.innerText()).match(/\d+/g) ?? [];
	await expect(deel).toContainText(`Bij ${bekend} van de ${totaal} vragen hebben wij een cijfer of een opgave`);
	await expect(page.getByText(`Wat we van Twenterand niet weten`)).toContainText(
		`(${Number(totaal) - Number(bekend)} vragen)`,
	);
	await expect(deel).toContainText('Volgens de opgave (afgeleid) was er overleg over integratie.');
	await expect(deel).toContainText('61 bereikte doelgroeppeuters (52%), volgens de opgave');
	await expect(deel).toContainText('Andere reden dat er geen afspraken zijn: De afspraken worden nog gemaakt');
	await expect(page.getByText('misschien niet helemaal kloppen')).toHaveCount(1);
	await expect(page.getByText(/Zij noemt zes acties/)).toHaveCount(1);
	await deel.getByRole('link', { name: 'Uitleg van de gemeente: zie hierboven' }).last().click();
	await expect(page.getByRole('heading', { level: 2, name: /Verantwoording LEA en vve/ })).toBeInViewport();
});

test.describe('an old name leads on', () => {
	for (const [oud, nieuw] of [
		['/gemeenten/haren/', '/gemeenten/groningen/'],
		['/gemeenten/s-gravenhage/', '/gemeenten/den-haag/'],
		['/gemeenten/s-hertogenbosch/', '/gemeenten/den-bosch/'],
	] as const) {
		test(`${oud} with a 301 where the host can`, async ({ request }) => {
			const antwoord = await request.get(oud, { maxRedirects: 0 });
			expect([antwoord.status(), antwoord.headers()['location']]).toEqual([301, nieuw]);
		});

		test(`${oud} as a page by itself, without script, for a host that cannot`, async ({ page }) => {
			const { html } = listHtml().find(({ pad }) => `/${pad}` === `${oud}index.html`)!;
			await page.route(`**${oud}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
			await page.goto(oud);
			await expect(page).toHaveURL(nieuw);
		});
	}

	test('the page is small, out of search engines and says why', () => {
		const { html } = listHtml().find(({ pad }) => pad === 'gemeenten/haren/index.html')!;
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).toContain('<link rel="canonical" href="/gemeenten/groningen/">');
		expect(html).toContain('bestaat niet meer sinds 1 januari 2019');
		expect(html).not.toContain('data-pagefind-body');
		expect(html).not.toContain('<script');
	});

	test('a gemeente that was split offers the choice', async ({ page }) => {
		await page.goto('/gemeenten/haaren/');
		await expect(page.getByRole('heading', { level: 1, name: 'Haaren' })).toBeVisible();
		await expect(
			page
				.getByRole('main')
				.getByRole('listitem')
				.filter({ has: page.getByRole('link') }),
		).toHaveCount(6);
		await page.getByRole('main').getByRole('link', { name: 'Vught' }).click();
		await expect(page).toHaveURL('/gemeenten/vught/');
	});
});

test.describe('a chosen gemeente that ended', () => {
	const save = (page: Page, slug: string) =>
		page.addInitScript((waarde) => {
			if (localStorage.getItem('raadswijzer:gemeente') === null) localStorage.setItem('raadswijzer:gemeente', waarde);
			localStorage.setItem('raadswijzer:bewijs', 'blijft');
		}, slug);

	test('moves to its successor and keeps the answers', async ({ page }) => {
		await save(page, 'haren');
		await page.goto(VRAGENLIJST.adres);
		const vakje = page.getByRole('radio', { name: 'Dit weet ik' }).first();
		await vakje.check();
		await page.reload();
		await expect(page.getByText('Jouw gemeente: Groningen')).toBeVisible();
		await expect(vakje).toBeChecked();
		expect(await readKeuze(page)).toBe('groningen');
	});

	test('moves once the old names can be had', async ({ page }) => {
		await save(page, 'haren');
		await page.route('**/oude-namen.json', (route) => route.fulfill({ body: 'geen json' }));
		await page.goto(VRAGENLIJST.adres);
		await expect(page.getByRole('status').filter({ hasText: 'kon niet worden opgehaald' })).toBeVisible();
		await page.unroute('**/oude-namen.json');
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect(page.getByText('Jouw gemeente: Groningen')).toBeVisible();
	});

	test('asks again when its area was split', async ({ page }) => {
		await save(page, 'haaren');
		await page.goto(VRAGENLIJST.adres);
		await expect(page.getByRole('status').filter({ hasText: 'verdeeld over Boxtel, Oisterwijk' })).toBeVisible();
		await expect(page.getByLabel('Jouw gemeente')).toBeVisible();
	});
});

test.describe('an intended herindeling', () => {
	for (const adres of ['/gemeenten/wijdemeren/', '/gemeenten/hilversum/']) {
		test(`stands on ${adres} and turns visible once its day has passed`, async ({ page }) => {
			await page.clock.setFixedTime('2026-11-22T10:00:00+01:00');
			await page.goto(adres);
			const bericht = page.getByRole('complementary').filter({ hasText: 'Voorgenomen herindeling' });
			await expect(bericht).toContainText('Wijdemeren naar Hilversum, beoogd per 1 januari 2027');
			await expect(bericht).not.toContainText('Te controleren sinds');
			await page.clock.setFixedTime('2027-01-01T00:30:00+01:00');
			await page.reload();
			await expect(bericht).toContainText('Te controleren sinds 31 december 2026');
		});
	}

	test('changes no count before it is decided', async ({ request }) => {
		expect(await (await request.get('/gemeenten/')).text()).toContain('alle 342 gemeenten');
		expect(((await (await request.get('/gemeenten/lijst.json')).json()) as unknown[]).length).toBe(342);
	});
});

test.describe('the page of a gemeente', () => {
	test('says once what an amount does not say, and every other amount leads there', async ({ page }) => {
		await page.goto(GEMEENTE.adres);
		await expect(page.getByText('Gemeenten boeken niet allemaal op dezelfde manier')).toHaveCount(1);
		await expect(page.getByText('niet beter of slechter')).toHaveCount(1);
		const links = page.locator('a[href="#wat-een-bedrag-niet-zegt"]');
		expect(await links.count()).toBeGreaterThan(4);
		await page
			.getByRole('region', { name: 'Weet jij?' })
			.locator('a[href="#wat-een-bedrag-niet-zegt"]')
			.first()
			.click();
		await expect(page.locator('#wat-een-bedrag-niet-zegt')).toBeInViewport();
	});

	test('folds what few need behind a first line that says what is there, and opens for an address inside', async ({
		page,
	}) => {
		await page.goto('/gemeenten/heerlen/');
		const dossier = page.getByRole('region', { name: 'Dossier' });
		await expect(dossier.getByText('3 onderwerpen, van 2023 tot en met 2024')).toBeVisible();
		await expect(dossier.getByRole('heading', { level: 3 })).toHaveCount(0);
		await page.goto('/gemeenten/heerlen/#heerlen-risicoanalyse-inspectie-2024');
		const stuk = dossier.getByRole('heading', { name: /Uitkomst van de risicoanalyse/ });
		await expect(stuk).toBeInViewport();
		await expect(dossier).toContainText('oktober 2024 · over een brief van de Inspectie ·');
	});

	for (const [slug, woorden] of [
		['barendrecht', 'Twee cijfers van DUO passen niet bij elkaar.'],
		['someren', 'Twee cijfers van DUO passen niet bij elkaar.'],
		['oost-gelre', 'Twee cijfers van DUO passen niet bij elkaar.'],
		['den-bosch', 'Bij DUO en de gemeente is dat niet nagegaan.'],
	] as const)
		test(`of ${slug} says at the figures of sbo what was not settled, and what zero means elsewhere`, async ({
			page,
		}) => {
			await page.goto(`/gemeenten/${slug}/`);
			await page.getByText(/^Cijfers van .*, met bron en peildatum$/).click();
			const tabel = page.getByRole('region', { name: /^Scholen en leerlingen/ });
			for (const rij of [/^Vestigingen speciaal basisonderwijs/, /^Leerlingen op scholen voor speciaal basisonderwijs/])
				await expect(tabel.getByRole('row', { name: rij })).toContainText(woorden);
		});

	test('links both OpenBesluitvorming and the own system of the raad', async ({ page }) => {
		await page.goto('/gemeenten/groningen/');
		const deel = page.getByRole('region', { name: 'Wat de raad al schreef en besloot' });
		await expect(deel.locator('a[href="https://gemeenteraad.groningen.nl/"]')).toBeVisible();
		await expect(deel.locator('a[href*="organization=groningen"]').first()).toBeVisible();
	});
});
