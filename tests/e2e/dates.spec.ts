import { GEMEENTE, THEMA } from './paginas.ts';
import { expect, test } from './strict-test.ts';

for (const adres of [THEMA.adres, GEMEENTE.adres]) {
	test(`${adres} says by itself that its review date has passed`, async ({ page }) => {
		await page.clock.setFixedTime('2027-12-01T10:00:00+01:00');
		await page.goto(adres);
		await expect(page.getByText('Te controleren sinds 21 mei 2027.')).toBeVisible();
	});

	test(`${adres} is not yet due for review on 21 November 2026`, async ({ page }) => {
		await page.clock.setFixedTime('2026-11-21T10:00:00+01:00');
		await page.goto(adres);
		await expect(page.getByText('Opnieuw te controleren vóór 21 mei 2027')).toBeVisible();
		await expect(page.getByText('Te controleren sinds')).toHaveCount(0);
	});
}

for (const [moment, datum, wat] of [
	['2026-11-21T10:00:00+01:00', '1 januari 2027 (over 41 dagen)', 'late melding van sluiting'],
	['2026-09-30T23:30:00+02:00', '30 september 2026 (vandaag)', 'verslag uit over leerplicht'],
	['2026-12-31T23:30:00+01:00', '1 januari 2027 (morgen)', 'late melding van sluiting'],
	['2028-02-29T00:15:00+01:00', '31 maart 2028 (over 31 dagen)', 'De rekenkamer maakt een verslag'],
] as const) {
	test(`on ${moment} home begins with ${datum}`, async ({ page }) => {
		await page.clock.setFixedTime(moment);
		await page.goto('/');
		const datums = page
			.getByRole('region', { name: 'Wat de raad vaststelt of krijgt, en wanneer' })
			.getByRole('listitem');
		await expect(datums).toHaveCount(3);
		await expect(datums.first()).toContainText(datum);
		await expect(datums.first()).toContainText(wat);
	});
}

test('the date on paper is that of the print, not of the visit', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-21T22:00:00+01:00');
	await page.goto(THEMA.adres);
	await page.clock.setFixedTime('2026-11-22T08:00:00+01:00');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Datum: 22 november 2026')).toBeVisible();
});

test.describe('on a device that is set to another part of the world', () => {
	test.use({ timezoneId: 'America/Paramaribo' });

	test('today is the day in the Netherlands', async ({ page }) => {
		await page.clock.setFixedTime('2028-02-29T00:15:00+01:00');
		await page.goto('/kalender/');
		await expect(page.getByText('Vandaag is het 29 februari 2028')).toBeVisible();
		await expect(page.getByRole('region', { name: 'Eerst voor de raad' }).getByRole('listitem').first()).toContainText(
			'(over 31 dagen)',
		);
		await expect(page.locator('#definitief-schooladvies')).toContainText('over 24 dagen');
	});
});
