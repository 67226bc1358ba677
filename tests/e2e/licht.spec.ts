import type { Page } from '@playwright/test';
import { THEMA } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const GRONDEN = { licht: 'rgb(255, 255, 255)', donker: 'rgb(15, 27, 30)' } as const;

const readGrond = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const findKeuze = (page: Page, naam: string) =>
	page.getByRole('group', { name: 'Licht of donker?' }).getByRole('radio', { name: naam, exact: true });

test('the reader chooses dark, also for the next page, and gives the choice back to the device', async ({ page }) => {
	await page.goto(THEMA.adres);
	await expect(findKeuze(page, 'Zoals mijn apparaat')).toBeChecked();
	expect(await readGrond(page)).toBe(GRONDEN.licht);
	await findKeuze(page, 'Donker').check();
	expect(await readGrond(page)).toBe(GRONDEN.donker);
	await page.goto('/gemeenten/');
	expect(await readGrond(page)).toBe(GRONDEN.donker);
	await expect(findKeuze(page, 'Donker')).toBeChecked();
	await findKeuze(page, 'Zoals mijn apparaat').check();
	expect(await readGrond(page)).toBe(GRONDEN.licht);
});

test('another tab follows at once', async ({ page, context }) => {
	await page.goto('/');
	const ander = await context.newPage();
	await ander.goto('/over/');
	await findKeuze(ander, 'Donker').check();
	await expect.poll(() => readGrond(page)).toBe(GRONDEN.donker);
	await expect(findKeuze(page, 'Donker')).toBeChecked();
});

test('the choice wins from the device, and paper from the choice', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(THEMA.adres);
	expect(await readGrond(page)).toBe(GRONDEN.donker);
	await findKeuze(page, 'Licht').check();
	expect(await readGrond(page)).toBe(GRONDEN.licht);
	await findKeuze(page, 'Donker').check();
	await page.emulateMedia({ media: 'print' });
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
	expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
	await expect(page.getByText('Licht of donker?')).toBeHidden();
});

test('the choice is made before the page is ready', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('raadswijzer:licht', 'donker');
		addEventListener('DOMContentLoaded', () =>
			Object.assign(window, { bijBegin: document.documentElement.dataset['schema'] }),
		);
	});
	await page.goto(THEMA.adres);
	expect(await page.evaluate(() => (window as unknown as { bijBegin?: string }).bijBegin)).toBe('donker');
});

test('without storage the choice holds for the page, and that is said', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('geblokkeerd', 'SecurityError');
			},
		}),
	);
	await page.goto('/over/');
	await findKeuze(page, 'Donker').check();
	expect(await readGrond(page)).toBe(GRONDEN.donker);
	await expect(page.getByText('Dit geldt alleen op deze pagina: je browser bewaart het niet.')).toBeVisible();
});

test.describe('is not there', () => {
	test('on a screen where the system chooses the colours', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto('/over/');
		await expect(page.getByText('Licht of donker?')).toBeHidden();
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

		test('and then the device decides', async ({ page }) => {
			await page.goto('/over/');
			await expect(page.getByText('Licht of donker?')).toBeHidden();
			expect(await readGrond(page)).toBe(GRONDEN.donker);
		});
	});
});
