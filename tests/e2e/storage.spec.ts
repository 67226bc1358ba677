import type { Page } from '@playwright/test';
import { checkAxe } from './axe.ts';
import { chooseGemeente, findVoortgang, findVraag, holdScripts, openSchrijven } from './handelingen.ts';
import { VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const ID = 'vervoer-zelf-of-aanbesteed';
const SLEUTEL = `raadswijzer:vraag:${ID}`;
const NIEUWER = '{"versie":99,"velden":{"notitie":{"waarde":"van straks","tijd":1}}}';
const eersteVraag = (page: Page) => findVraag(page, /zelf uitvoert of door een bedrijf/);
const findNotitie = (page: Page) => eersteVraag(page).getByLabel('Notitie');
const findAntwoord = (page: Page) => eersteVraag(page).getByLabel('Antwoord', { exact: true });
const findMelding = (page: Page, woorden: string | RegExp) => page.getByText(woorden).filter({ visible: true });

const read = (page: Page, sleutel: string) => page.evaluate((key) => localStorage.getItem(key), sleutel);
const write = (page: Page, sleutel: string, waarde: string) =>
	page.evaluate(([key, tekst]) => localStorage.setItem(key, tekst), [sleutel, waarde] as const);

/** The page as the browser keeps it for Back: it hears nothing while it lies there. */
const comeBack = (page: Page) =>
	page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

test.describe('two tabs', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(VRAGENLIJST.adres);
		await openSchrijven(eersteVraag(page));
	});

	test('a field with the caret in it shows what the other tab wrote, and a tick here keeps it', async ({
		page,
		context,
	}) => {
		await findNotitie(page).focus();
		const ander = await context.newPage();
		await ander.goto(VRAGENLIJST.adres);
		await openSchrijven(eersteVraag(ander));
		await findNotitie(ander).fill('Uit het andere tabblad');
		await expect(findNotitie(page)).toHaveValue('Uit het andere tabblad');
		await eersteVraag(page).getByRole('radio', { name: 'Uitzoeken' }).check();
		await findNotitie(page).press('End');
		await findNotitie(page).pressSequentially(', en hier verder');
		await expect(findNotitie(ander)).toHaveValue('Uit het andere tabblad, en hier verder');
		await expect(eersteVraag(ander).getByRole('radio', { name: 'Uitzoeken' })).toBeChecked();
	});

	test('wiping in one tab wipes the other, and nothing comes back', async ({ page, context }) => {
		await findNotitie(page).fill('Weg ermee');
		const ander = await context.newPage();
		await ander.goto(VRAGENLIJST.adres);
		await ander.getByRole('button', { name: 'Wis mijn antwoorden' }).click();
		await ander.getByRole('button', { name: 'Ja, wis deze antwoorden' }).click();
		await expect(findNotitie(page)).toHaveValue('');
		await findAntwoord(page).fill('Opnieuw');
		await expect(findAntwoord(ander)).toHaveValue('Opnieuw');
		await expect(findNotitie(ander)).toHaveValue('');
		expect(await read(page, SLEUTEL)).not.toContain('Weg ermee');
	});
});

/** Types number after number behind what stands in a field, as a reader does, and ticks an answer with each. */
const typeNummers = (page: Page, veld: 'antwoord' | 'notitie', tussen: number) =>
	page.evaluate(
		async ([id, naam, ms]) => {
			const vraag = document.querySelector(`[data-vraag="${id}"]`);
			const tekst = vraag?.querySelector<HTMLTextAreaElement>(`[data-veld=${naam}]`);
			const knoppen = vraag?.querySelectorAll<HTMLInputElement>('input[type=radio]');
			for (let nummer = 0; nummer < 1000; nummer += 1) {
				tekst!.value += `${nummer} `;
				tekst!.dispatchEvent(new Event('input', { bubbles: true }));
				// Only one tab ticks: of two that tick the same question the last one counts.
				if (naam === 'notitie') knoppen![nummer % 3]?.click();
				await new Promise((klaar) => setTimeout(klaar, ms));
			}
		},
		[ID, veld, tussen] as const,
	);

for (const tussen of [0, 5, 20, 60])
	test(`two tabs that each write 1,000 times with ${tussen} ms between lose nothing`, async ({ page, context }) => {
		test.setTimeout(180_000);
		await page.goto(VRAGENLIJST.adres);
		const ander = await context.newPage();
		await ander.goto(VRAGENLIJST.adres);
		await Promise.all([typeNummers(page, 'notitie', tussen), typeNummers(ander, 'antwoord', tussen)]);
		const alles = Array.from({ length: 1000 }, (_, nummer) => `${nummer} `).join('');
		const derde = await context.newPage();
		await derde.goto(VRAGENLIJST.adres);
		for (const tabblad of [page, ander, derde]) {
			await expect(findNotitie(tabblad)).toHaveValue(alles);
			await expect(findAntwoord(tabblad)).toHaveValue(alles);
			await expect(eersteVraag(tabblad).getByRole('radio', { name: 'Dit weet ik' })).toBeChecked();
		}
	});

test.describe('before the scripts arrive', () => {
	const openSlow = async (page: Page) => {
		const release = await holdScripts(page);
		await page.goto(VRAGENLIJST.adres, { waitUntil: 'commit' });
		await eersteVraag(page).waitFor();
		setTimeout(release, 1500);
	};

	test('what is ticked and typed is kept', async ({ page }) => {
		await openSlow(page);
		await eersteVraag(page).getByRole('radio', { name: 'Uitzoeken' }).check();
		await openSchrijven(eersteVraag(page));
		await findNotitie(page).fill('Voor het script');
		await expect(findVoortgang(page)).toHaveText('0 van 8 beantwoord, 1 om uit te zoeken');
		await page.unrouteAll();
		await page.reload();
		await expect(eersteVraag(page).getByRole('radio', { name: 'Uitzoeken' })).toBeChecked();
		await expect(findNotitie(page)).toHaveValue('Voor het script');
	});

	test('the box for readers without script counts, where the browser shows it', async ({ page }) => {
		await openSlow(page);
		await eersteVraag(page)
			.locator('[data-zonder-script] input')
			.evaluate((vakje: HTMLInputElement) => (vakje.checked = true));
		await expect(eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' })).toBeChecked();
		await expect(findVoortgang(page)).toHaveText('1 van 8 beantwoord');
	});

	test('what is typed comes after what was kept, and replaces nothing', async ({ page }) => {
		await page.goto(VRAGENLIJST.adres);
		await openSchrijven(eersteVraag(page));
		await findNotitie(page).fill('Eerst dit');
		await openSlow(page);
		await openSchrijven(eersteVraag(page));
		await findNotitie(page).fill('Dan dat');
		await expect(findNotitie(page)).toHaveValue('Eerst dit\nDan dat');
	});

	test('what the browser fills in again on Back is not taken for typing', async ({ page }) => {
		await page.goto(VRAGENLIJST.adres);
		await openSchrijven(eersteVraag(page));
		await findNotitie(page).fill('Eerst dit');
		await eersteVraag(page).getByRole('radio', { name: 'Uitzoeken' }).check();
		await page.goto('/weet-jij/leerlingenvervoer/?nog-eens');
		await findNotitie(page).fill('Iets heel anders');
		await eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' }).check();
		await page.goBack();
		await expect(findNotitie(page)).toHaveValue('Iets heel anders');
		await page.evaluate(() => dispatchEvent(new Event('pagehide')));
		await page.reload();
		await expect(findNotitie(page)).toHaveValue('Iets heel anders');
		await expect(eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' })).toBeChecked();
	});
});

test('the last key before the page is closed is stored', async ({ page, context }) => {
	await page.goto(VRAGENLIJST.adres);
	await openSchrijven(eersteVraag(page));
	await findNotitie(page).pressSequentially('Tot de laatste letter');
	await page.close();
	const nieuw = await context.newPage();
	await nieuw.goto(VRAGENLIJST.adres);
	await expect(findNotitie(nieuw)).toHaveValue('Tot de laatste letter');
});

test('what a field holds without a key, as by dictation, is stored when the page is left', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await openSchrijven(eersteVraag(page));
	await findNotitie(page).evaluate((veld: HTMLTextAreaElement) => (veld.value = 'Gedicteerd'));
	await page.reload();
	await expect(findNotitie(page)).toHaveValue('Gedicteerd');
});

test('a note of 25,000 characters is kept whole', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await openSchrijven(eersteVraag(page));
	const lang = 'woord '.repeat(4167);
	await findNotitie(page).fill(lang);
	await page.reload();
	await expect(findNotitie(page)).toHaveValue(lang);
	await expect(page.locator(`[data-vraag="${ID}"] [data-print=notitie]`)).toHaveText(lang.trim());
});

test('a page that comes back shows the gemeente and the answers of now, also on paper', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await chooseGemeente(page, 'Heerlen');
	await expect(page.locator('[data-print-gemeente]')).toHaveText('Heerlen');
	await write(page, 'raadswijzer:gemeente', 'twenterand');
	await write(page, SLEUTEL, '{"versie":2,"velden":{"stand":{"waarde":"nvt","tijd":1}}}');
	await comeBack(page);
	await expect(page.locator('[data-print-gemeente]')).toHaveText('Twenterand');
	await expect(page.getByRole('link', { name: 'Twenterand' })).toBeVisible();
	await expect(page.locator('lokaal-antwoord').filter({ hasText: 'Twenterand' }).first()).toBeVisible();
	await expect(page.locator('lokaal-antwoord').filter({ hasText: 'Heerlen' })).toHaveCount(0);
	await expect(eersteVraag(page).getByRole('radio', { name: 'Niet van toepassing' })).toBeChecked();
	await expect(findVoortgang(page)).toHaveText('1 van 8 beantwoord');
});

test('a tick survives Safari, which empties fields to their default when a page comes back', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await eersteVraag(page).getByRole('radio', { name: 'Uitzoeken' }).check();
	await page.evaluate(() => {
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
		for (const veld of document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]'))
			veld.checked = veld.defaultChecked;
	});
	await openSchrijven(eersteVraag(page));
	await findNotitie(page).fill('Verder');
	await page.reload();
	await expect(eersteVraag(page).getByRole('radio', { name: 'Uitzoeken' })).toBeChecked();
});

test('a counter on the overview counts on when the page comes back', async ({ page }) => {
	await page.goto('/weet-jij/');
	await write(page, SLEUTEL, '{"versie":2,"velden":{"stand":{"waarde":"nvt","tijd":1}}}');
	await comeBack(page);
	await expect(findVraag(page, 'Leerlingenvervoer').getByText('1 van 8 beantwoord')).toBeVisible();
});

test('progress is said after a pause, not at every key', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await openSchrijven(eersteVraag(page));
	await findVoortgang(page).evaluate((plek) => {
		const keren = { aantal: 0 };
		Object.assign(window, { keren });
		new MutationObserver(() => (keren.aantal += 1)).observe(plek, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	await eersteVraag(page).getByRole('radio', { name: 'Uitzoeken' }).check();
	await eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' }).check();
	await findNotitie(page).pressSequentially('Een notitie van een zin');
	await expect(findVoortgang(page)).toHaveText('1 van 8 beantwoord');
	expect(await page.evaluate(() => (window as unknown as { keren: { aantal: number } }).keren.aantal)).toBe(1);
});

test('version 1 is taken over, and a page of version 1 that is still open destroys nothing', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	const versie1 = (vragen: object) => JSON.stringify({ versie: 1, vragen });
	await write(
		page,
		'raadswijzer:antwoorden',
		versie1({ [ID]: { stand: 'uitzoeken', notitie: 'Van vroeger' }, 'een-vervallen-vraag': { notitie: 'Blijft ook' } }),
	);
	await page.reload();
	await expect(findNotitie(page)).toHaveValue('Van vroeger');
	expect(await read(page, 'raadswijzer:vraag:een-vervallen-vraag')).toContain('Blijft ook');
	expect(await read(page, 'raadswijzer:antwoorden')).toBeNull();
	await findAntwoord(page).fill('Van nu');
	await write(page, 'raadswijzer:antwoorden', versie1({ [ID]: { notitie: 'Uit het oude tabblad' } }));
	await comeBack(page);
	await expect(findNotitie(page)).toHaveValue('Uit het oude tabblad');
	await expect(findAntwoord(page)).toHaveValue('Van nu');
	await expect(eersteVraag(page).getByRole('radio', { name: 'Uitzoeken' })).toBeChecked();
});

test.describe('data that cannot be used here', () => {
	test('of a newer version is left alone, is offered as a file, and is said', async ({ page }) => {
		await page.goto(VRAGENLIJST.adres);
		await write(page, SLEUTEL, NIEUWER);
		await page.reload();
		await expect(findMelding(page, /nieuwere versie van deze site/)).toBeVisible();
		await eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' }).check();
		await expect(findMelding(page, /Niet bewaard: bij deze vraag/)).toBeInViewport();
		await checkAxe(page);
		const [bestand] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
		]);
		expect(await bestand.createReadStream().then((stroom) => new Response(stroom as never).json())).toEqual({
			[`vraag:${ID}`]: NIEUWER,
		});
		await page.getByRole('button', { name: 'Wis mijn antwoorden' }).click();
		await page.getByRole('button', { name: 'Ja, wis deze antwoorden' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Niet alle antwoorden' })).toBeVisible();
		expect(await read(page, SLEUTEL)).toBe(NIEUWER);
	});

	test('an old tab that sees newer data arrive keeps off it and says so', async ({ page, context }) => {
		await page.goto(VRAGENLIJST.adres);
		await openSchrijven(eersteVraag(page));
		await findNotitie(page).fill('Van de oude pagina');
		const nieuwer = await context.newPage();
		await nieuwer.goto('/over/');
		await write(nieuwer, SLEUTEL, NIEUWER);
		await expect(findMelding(page, /nieuwere versie van deze site/).first()).toBeVisible();
		await findNotitie(page).pressSequentially('!');
		await expect(findNotitie(page)).toHaveValue('Van de oude pagina!');
		expect(await read(page, SLEUTEL)).toBe(NIEUWER);
	});

	test('and is damaged is set aside, and read again once it can be', async ({ page }) => {
		await page.goto(VRAGENLIJST.adres);
		await write(page, SLEUTEL, '{kapot');
		await page.goto('/weet-jij/');
		await expect(findMelding(page, /die we niet kunnen lezen/)).toBeVisible();
		await page.goto(VRAGENLIJST.adres);
		await eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' }).check();
		await expect(findMelding(page, /die we niet kunnen lezen/)).toBeVisible();
		await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Het lukt nog niet' })).toBeVisible();
		await checkAxe(page);
		await page.evaluate(() => {
			const apart = Object.keys(localStorage).find((key) => key.includes(':apart:')) ?? '';
			localStorage.setItem(apart, '{"versie":2,"velden":{"notitie":{"waarde":"Hersteld","tijd":1}}}');
		});
		await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Gelukt' })).toBeFocused();
		await expect(findNotitie(page)).toHaveValue('Hersteld');
		await expect(eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' })).toBeChecked();
	});

	test('can be thrown away, when the reader says so twice', async ({ page }) => {
		await page.goto(VRAGENLIJST.adres);
		await write(page, 'raadswijzer:antwoorden', '{kapot');
		await page.reload();
		for (const knop of ['Nee, bewaar ze', 'Ja, verwijder ze']) {
			expect(await read(page, 'raadswijzer:antwoorden')).toBe('{kapot');
			await page.getByRole('button', { name: 'Verwijder', exact: true }).click();
			await page.getByRole('button', { name: knop }).click();
		}
		await expect(page.getByRole('status').filter({ hasText: 'zijn verwijderd' })).toBeFocused();
		expect(await read(page, 'raadswijzer:antwoorden')).toBeNull();
	});
});

test('full storage is said once, in sight; what was typed prints, and is stored when there is room again', async ({
	page,
	context,
}) => {
	await page.goto(VRAGENLIJST.adres);
	await page.evaluate(() => {
		const echt = Storage.prototype.setItem;
		Object.assign(window, { maakRuimte: () => (Storage.prototype.setItem = echt) });
		Storage.prototype.setItem = () => {
			throw new DOMException('vol', 'QuotaExceededError');
		};
	});
	await openSchrijven(eersteVraag(page));
	await findNotitie(page).fill('Staat nog nergens');
	const melding = findMelding(page, /Niet bewaard: je browser laat het niet toe of is vol/);
	await expect(melding).toHaveCount(1);
	await page.getByRole('button', { name: 'Wis mijn antwoorden' }).scrollIntoViewIfNeeded();
	await expect(melding).toBeInViewport();
	await checkAxe(page);
	await page.emulateMedia({ media: 'print' });
	await expect(eersteVraag(page).getByText('Notitie: Staat nog nergens')).toBeVisible();
	await expect(melding).toHaveCount(0);
	await page.emulateMedia({ media: 'screen' });

	const ander = await context.newPage();
	await ander.goto(VRAGENLIJST.adres);
	await openSchrijven(eersteVraag(ander));
	await findAntwoord(ander).fill('Uit het andere tabblad');
	await page.evaluate(() => (window as unknown as { maakRuimte: () => void }).maakRuimte());
	await findVraag(page, /buitenschoolse opvang/)
		.getByRole('radio', { name: 'Uitzoeken' })
		.check();
	await expect(melding).toHaveCount(0);
	await expect(findNotitie(ander)).toHaveValue('Staat nog nergens');
	await expect(findAntwoord(page)).toHaveValue('Uit het andere tabblad');
});
