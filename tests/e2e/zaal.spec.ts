import type { Page } from '@playwright/test';
import { checkAxe } from './axe.ts';
import { openLijst, readStuk, type Stukken } from './eigen-lijst.ts';
import { listVraagIds } from './dist.ts';
import { listVerschuivingen, waitForScripts } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

const ADRES = '/vergadering/zaal/';
const THEMA = `${ADRES}#thema=leerlingenvervoer`;
const IDS = listVraagIds('leerlingenvervoer');
const EERSTE = /zelf uitvoert of door een bedrijf/;
const TWEEDE = /naar de buitenschoolse opvang/;
/** CSS pixels: hit without looking. */
const DOEL = 56;

const openMet = (page: Page, stukken: Stukken, adres: string) => openLijst(page, stukken, { adres });

/** Opens the page anew, also when only the part behind the # differs. */
async function open(page: Page, adres: string) {
	await page.goto('about:blank');
	await page.goto(adres);
	await waitForScripts(page);
}

const VERGADERING: Stukken = {
	'vergadering:k3x9': {
		naam: 'Commissie Samenleving',
		'punt:p1:naam': 'Opening',
		'punt:p1:plek': '0',
		'punt:p2:naam': 'Nieuwe verordening',
		'punt:p2:plek': '1',
		'punt:p2:vragen': [IDS[1]!, IDS[0]!],
		'punt:p3:naam': 'Vervoer in de regio',
		'punt:p3:plek': '2',
		'punt:p3:inwonersvragen': ['taxi-te-laat'],
		'punt:p3:vragen': ['een-vervallen-vraag'],
	},
};

const vraag = (page: Page, woorden: RegExp) => page.getByRole('heading', { level: 2, name: woorden });
const volgende = (page: Page) => page.getByRole('button', { name: 'Volgende' });
const vorige = (page: Page) => page.getByRole('button', { name: 'Vorige' });
const antwoord = (page: Page) => page.getByRole('textbox', { name: 'Wat is er geantwoord?' });

test('a theme is gone through one question at a time, with what a good answer is', async ({ page }) => {
	await open(page, THEMA);
	await expect(vraag(page, EERSTE)).toBeVisible();
	await expect(page.getByText(`1 van ${IDS.length}`, { exact: true })).toBeVisible();
	await expect(page.getByText('De naam van de uitvoerder, de gemeenten die meedoen')).toBeVisible();
	await expect(page.getByText('Wanneer loopt het contract af, en wanneer bespreekt de raad')).toBeVisible();
	await expect(vorige(page)).toHaveAttribute('aria-disabled', 'true');
	await volgende(page).click();
	await expect(vraag(page, TWEEDE)).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: `2 van ${IDS.length}. Weet jij of` })).toHaveCount(1);
	for (let nummer = 2; nummer < IDS.length; nummer++) await volgende(page).click();
	await expect(page.getByText(`${IDS.length} van ${IDS.length}`, { exact: true })).toBeVisible();
	await expect(page.getByText('Dit is de laatste vraag.')).toBeVisible();
	await expect(volgende(page)).toHaveAttribute('aria-disabled', 'true');
	await volgende(page).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(`${IDS.length} van ${IDS.length}`, { exact: true })).toBeVisible();
});

test('what is answered is kept at every key and stands on Mijn lijst; an answer can be taken back', async ({
	page,
}) => {
	await open(page, THEMA);
	await page.getByRole('radio', { name: 'Uitzoeken' }).check();
	await antwoord(page).pressSequentially('Een bedrijf, tot 2028');
	expect(await readStuk(page, `vraag:${IDS[0]}`)).toContain('Een bedrijf, tot 2028');
	await volgende(page).click();
	await expect(antwoord(page)).toHaveValue('');
	await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
	await vorige(page).click();
	await expect(antwoord(page)).toHaveValue('Een bedrijf, tot 2028');
	await page.goto('/mijn-lijst/');
	const kaart = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: EERSTE }) });
	await expect(kaart.getByRole('radio', { name: 'Uitzoeken' })).toBeChecked();
	await expect(kaart.getByText('Een bedrijf, tot 2028').first()).toBeVisible();
	await open(page, THEMA);
	await page.getByRole('radio', { name: 'Uitzoeken' }).click();
	await expect(page.getByRole('radio', { name: 'Uitzoeken' })).not.toBeChecked();
	await page.reload();
	await expect(vraag(page, EERSTE)).toBeVisible();
	await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the place is kept per list, the next day too', async ({ page }) => {
	await open(page, THEMA);
	await volgende(page).click();
	await volgende(page).click();
	await open(page, `${ADRES}#thema=leerplicht`);
	await expect(page.getByText('1 van 10', { exact: true })).toBeVisible();
	await page.clock.setFixedTime(Date.now() + 30 * 3_600_000);
	await open(page, THEMA);
	await expect(page.getByText(`3 van ${IDS.length}`, { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByText(`3 van ${IDS.length}`, { exact: true })).toBeVisible();
});

test('a meeting is gone through by agenda item, each question with its item', async ({ page }) => {
	await openMet(page, VERGADERING, `${ADRES}#vergadering=k3x9`);
	await expect(page.getByText('Commissie Samenleving').first()).toBeVisible();
	await expect(page.getByText('Agendapunt 2: Nieuwe verordening')).toBeVisible();
	await expect(vraag(page, TWEEDE)).toBeVisible();
	await volgende(page).click();
	await expect(vraag(page, EERSTE)).toBeVisible();
	await volgende(page).click();
	await expect(page.getByText('Agendapunt 3: Vervoer in de regio')).toBeVisible();
	await page.getByText('Alle vragen', { exact: true }).click();
	await expect(page.getByRole('heading', { level: 3, name: 'Agendapunt 1: Opening' })).toBeVisible();
	await expect(page.getByText('Bij dit punt koos je geen vraag.')).toBeVisible();
	await expect(page.getByText('Eén vraag staat niet meer op deze site.')).toBeVisible();
	await page.getByRole('button', { name: /^1\. Weet jij of leerlingen met vervoer/ }).click();
	await expect(vraag(page, TWEEDE)).toBeFocused();
});

test('a promise is made at the question, in this meeting, and can be changed', async ({ page }) => {
	await openMet(page, VERGADERING, `${ADRES}#vergadering=k3x9`);
	await page.getByRole('button', { name: 'Is er iets toegezegd?' }).click();
	await expect(page.getByLabel('Wat is er toegezegd?')).toBeFocused();
	await page.keyboard.type('Een brief over de opvang');
	await page.getByLabel('Voor wanneer?').fill('2099-02-01');
	await expect(page.getByText('De toezegging staat op Mijn lijst.')).toBeVisible();
	await volgende(page).click();
	await expect(page.getByLabel('Wat is er toegezegd?')).toHaveCount(0);
	await vorige(page).click();
	await page.getByLabel('Wat is er toegezegd?').fill('Een brief en cijfers');
	await page.goto('/mijn-lijst/');
	const kaart = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: 'Een brief en cijfers', exact: true }) });
	await expect(kaart).toHaveCount(1);
	await expect(kaart).toContainText('Voor 1 februari 2099');
	await expect(kaart).toContainText('Commissie Samenleving');
	await expect(kaart).toContainText('naar de buitenschoolse opvang');
});

test('without a fragment: everything that is to be found out, and it stays while it is answered', async ({ page }) => {
	const stand = { stand: 'uitzoeken' };
	await openMet(page, { [`vraag:${IDS[1]}`]: stand, 'vraag:jgz-op-school': stand }, ADRES);
	await expect(page.getByText('1 van 2', { exact: true })).toBeVisible();
	await page.getByRole('radio', { name: 'Dit weet ik' }).check();
	await volgende(page).click();
	await expect(page.getByText('Jeugdhulp op school').first()).toBeVisible();
	await vorige(page).click();
	await expect(vraag(page, TWEEDE)).toBeVisible();
	await page.reload();
	await expect(page.getByText('1 van 1', { exact: true })).toBeVisible();
	await expect(vraag(page, TWEEDE)).toHaveCount(0);
});

for (const [wat, adres, zin] of [
	['a fragment that says nothing', `${ADRES}#agenda`, 'Dit adres noemt geen vergadering of thema die we kennen.'],
	['a meeting of another device', `${ADRES}#vergadering=zzz9`, 'Deze vergadering staat niet op dit apparaat.'],
	['a theme that does not exist', `${ADRES}#thema=sterrenkunde`, 'Dit thema staat niet op deze site.'],
	['nothing to find out', ADRES, 'Je hebt geen vraag op “uitzoeken” staan.'],
] as const)
	test(`${wat} gives one line and a way on`, async ({ page }) => {
		await open(page, adres);
		await expect(page.getByRole('alert').filter({ visible: true })).toHaveText(new RegExp(zin));
		await expect(volgende(page)).toBeHidden();
		await checkAxe(page);
		await page.getByRole('main').getByRole('link', { name: 'Leerlingenvervoer' }).click();
		await expect(vraag(page, EERSTE)).toBeFocused();
		await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
	});

test('a meeting of this device is offered, an archived one is not', async ({ page }) => {
	const weg = { 'vergadering:oud': { naam: 'Vorig jaar', gearchiveerd: 'ja' } };
	await openMet(page, { ...VERGADERING, ...weg }, ADRES);
	await expect(page.getByRole('link', { name: 'Vorig jaar' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Commissie Samenleving' }).click();
	await expect(page.getByText('Agendapunt 2: Nieuwe verordening')).toBeVisible();
});

test('arrow keys turn the page, and are left alone in a field, on a choice and with a key held', async ({ page }) => {
	await open(page, THEMA);
	await page.keyboard.press('ArrowRight');
	await expect(vraag(page, TWEEDE)).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(vraag(page, EERSTE)).toBeVisible();
	await antwoord(page).fill('ab');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.type('-');
	await expect(antwoord(page)).toHaveValue('a-b');
	await page.keyboard.press('ArrowRight');
	await page.getByRole('radio', { name: 'Dit weet ik' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'Uitzoeken' })).toBeChecked();
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('Shift+ArrowRight');
	await expect(vraag(page, EERSTE)).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(vraag(page, TWEEDE)).toBeVisible();
});

test('a finger over the question turns the page; up and down does not', async ({ page }) => {
	await open(page, THEMA);
	const veeg = (dx: number, dy: number) =>
		vraag(page, /./)
			.first()
			.evaluate(
				(kop, [x, y]) => {
					const send = (soort: string, clientX: number, clientY: number) =>
						kop.dispatchEvent(
							new PointerEvent(soort, {
								bubbles: true,
								pointerId: 7,
								pointerType: 'touch',
								isPrimary: true,
								clientX,
								clientY,
							}),
						);
					send('pointerdown', 400, 300);
					send('pointerup', 400 + x, 300 + y);
				},
				[dx, dy] as const,
			);
	await veeg(-150, 10);
	await expect(vraag(page, TWEEDE)).toBeVisible();
	await veeg(10, -300);
	await expect(vraag(page, TWEEDE)).toBeVisible();
	await veeg(150, 0);
	await expect(vraag(page, EERSTE)).toBeVisible();
});

test('what another tab writes appears, and neither loses a word', async ({ page, context }) => {
	await openMet(page, VERGADERING, `${ADRES}#vergadering=k3x9`);
	const ander = await context.newPage();
	await ander.goto('/weet-jij/leerlingenvervoer/');
	const kaart = ander.getByRole('listitem').filter({ has: ander.getByRole('heading', { name: TWEEDE }) });
	await kaart.getByText('Schrijf je antwoord').click();
	await kaart.getByLabel('Notitie').fill('Uit het andere tabblad');
	await antwoord(page).fill('Van hier');
	await expect(kaart.getByLabel('Antwoord', { exact: true })).toHaveValue('Van hier');
	await kaart.getByLabel('Antwoord', { exact: true }).fill('Van daar');
	await expect(antwoord(page)).toHaveValue('Van daar');
	await expect(kaart.getByLabel('Notitie')).toHaveValue('Uit het andere tabblad');
});

test.describe('storage', () => {
	test('that is full is said, and the page works as long as it is open', async ({ page }) => {
		await open(page, THEMA);
		await page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('vol', 'QuotaExceededError');
			};
		});
		await antwoord(page).fill('Staat nog nergens');
		await expect(page.getByText(/Niet bewaard: je browser laat het niet toe of is vol/)).toBeVisible();
		await checkAxe(page);
		await volgende(page).click();
		await vorige(page).click();
		await expect(antwoord(page)).toHaveValue('Staat nog nergens');
	});

	test('that is blocked is said as well', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('nee', 'SecurityError');
				},
			});
		});
		await open(page, THEMA);
		await page.getByRole('button', { name: 'Is er iets toegezegd?' }).click();
		await page.keyboard.type('Een plan');
		await expect(page.getByText(/Niet bewaard/).filter({ visible: true })).toBeVisible();
		await volgende(page).click();
		await vorige(page).click();
		await expect(page.getByLabel('Wat is er toegezegd?')).toHaveValue('Een plan');
	});
});

test.describe('the screen', () => {
	/** A browser that keeps the screen on and counts, or refuses, or cannot. */
	const mockSlot = (page: Page, kan: 'ja' | 'weigert' | 'nee') =>
		page.addInitScript((soort) => {
			if (soort === 'nee') {
				Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
				return;
			}
			const stand = { gevraagd: 0, open: 0, sluit: () => {} };
			Object.assign(window, { slot: stand });
			const request = () => {
				stand.gevraagd += 1;
				if (soort === 'weigert') return Promise.reject(new DOMException('accu', 'NotAllowedError'));
				stand.open += 1;
				const slot = new EventTarget();
				stand.sluit = () => {
					stand.open -= 1;
					slot.dispatchEvent(new Event('release'));
				};
				return Promise.resolve(Object.assign(slot, { release: () => Promise.resolve(stand.sluit()) }));
			};
			Object.defineProperty(navigator, 'wakeLock', { value: { request } });
		}, kan);
	const readSlot = (page: Page) =>
		page.evaluate(() => {
			const { gevraagd, open: aan } = (window as unknown as { slot: { gevraagd: number; open: number } }).slot;
			return { gevraagd, aan };
		});
	const schakelaar = (page: Page) => page.getByRole('switch', { name: 'Scherm blijft aan' });

	test('stays on, is asked for again after the page was out of sight, and the switch is kept', async ({ page }) => {
		await mockSlot(page, 'ja');
		await open(page, THEMA);
		await expect(schakelaar(page)).toBeChecked();
		expect(await readSlot(page)).toEqual({ gevraagd: 1, aan: 1 });
		await page.evaluate(() => {
			(window as unknown as { slot: { sluit: () => void } }).slot.sluit();
			Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		expect(await readSlot(page)).toEqual({ gevraagd: 1, aan: 0 });
		await page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await expect.poll(() => readSlot(page)).toEqual({ gevraagd: 2, aan: 1 });
		await schakelaar(page).uncheck();
		await expect.poll(() => readSlot(page)).toEqual({ gevraagd: 2, aan: 0 });
		await open(page, THEMA);
		await expect(schakelaar(page)).not.toBeChecked();
		expect(await readSlot(page)).toEqual({ gevraagd: 0, aan: 0 });
	});

	test('a browser that refuses says so in a line and nothing breaks', async ({ page }) => {
		await mockSlot(page, 'weigert');
		await open(page, THEMA);
		await expect(page.getByText('Dat lukt nu niet: het scherm kan uitgaan.')).toBeVisible();
		await expect(schakelaar(page)).toBeChecked();
	});

	test('a browser that cannot has no switch', async ({ page }) => {
		await mockSlot(page, 'nee');
		await open(page, THEMA);
		await expect(page.getByText('Je browser kan het scherm niet aan laten.')).toBeVisible();
		await expect(schakelaar(page)).toHaveCount(0);
	});
});

for (const width of [390, 820, 1280])
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 800 } });

		test('every target is large enough, axe finds nothing, light and dark, and nothing moves', async ({ page }) => {
			test.slow();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await openMet(page, VERGADERING, `${ADRES}#vergadering=k3x9`);
				expect.soft(await listVerschuivingen(page), colorScheme).toEqual([]);
				await page.getByRole('radio', { name: 'Dit weet ik' }).check();
				await page.getByRole('button', { name: 'Is er iets toegezegd?' }).click();
				await page.keyboard.type('Een brief');
				await page.getByText('Alle vragen', { exact: true }).click();
				await page.getByText('Iets anders doorlopen').click();
				await expect(page.getByRole('link', { name: 'Leerlingenvervoer' })).toBeVisible();
				await checkAxe(page);
				await page.getByRole('radio', { name: 'Uitzoeken' }).check();
				await checkAxe(page);
				const doelen = await page
					.locator(
						'in-de-zaal :is(button, summary, a, textarea, input[type=date], label:has(:is([type=radio], [type=checkbox])))',
					)
					.filter({ visible: true })
					.evaluateAll((alle) =>
						alle.map((doel) => [doel.textContent.trim().slice(0, 30), doel.getBoundingClientRect().height] as const),
					);
				expect(doelen.length).toBeGreaterThan(20);
				expect.soft(doelen.filter(([, hoogte]) => hoogte < DOEL)).toEqual([]);
				expect.soft(await page.evaluate(() => document.getAnimations().length)).toBe(0);
				expect.soft(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
			}
			const achtergrond = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			expect(achtergrond).toBe('rgb(15, 27, 30)');
		});
	});

test('of what is kept nothing reaches the server', async ({ page }) => {
	const adressen: string[] = [];
	page.on('request', (verzoek) => adressen.push(`${verzoek.url()} ${verzoek.postData() ?? ''}`));
	await openMet(page, VERGADERING, `${ADRES}#vergadering=k3x9`);
	await antwoord(page).fill('zonnebloem');
	await volgende(page).click();
	await waitForScripts(page);
	expect(adressen.filter((adres) => adres.endsWith('/vergadering/zaal/vragen.json '))).toHaveLength(1);
	// The fragment of an address is for the browser alone; Playwright names it with the page.
	expect(adressen.filter((adres) => /zonnebloem|vervoer|k3x9/.test(adres.replace(/#.*/, '')))).toEqual([]);
});

test.describe('without the file of texts', () => {
	test.use({ magMissen: /vragen\.json$/ });
	test('the page says so', async ({ page }) => {
		await page.route('**/zaal/vragen.json', (route) => route.abort());
		await open(page, THEMA);
		await expect(page.getByText(/De vragen konden niet worden opgehaald/)).toBeVisible();
		await checkAxe(page);
	});
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
