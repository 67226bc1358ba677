import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { readBladen } from '../papier.ts';
import { listVerschuivingen, waitForScripts } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

const ADRES = '/kalender/';
const ENTRIES = parse(readFileSync('content/kalender.yaml', 'utf8')) as { id: string; maand?: number }[];
const METMAAND = ENTRIES.filter(({ maand }) => maand !== undefined).map(({ id }) => id);

const findMaanden = (page: Page) => page.locator('details[data-plaats]:not([hidden])');
const findStrook = (page: Page) => page.getByRole('figure', { name: 'Het jaar vanaf vandaag' });

/** A month that is open, with the words of its rows. */
const readMaand = (page: Page, plaats: number) => findMaanden(page).nth(plaats).innerText();

for (const [moment, vandaag, maanden, eerste, geweest] of [
	[
		'2026-11-28T10:00:00+01:00',
		'28 november 2026',
		['November 2026', 'December 2026', 'Januari 2027'],
		'over 2 dagen',
		'14 november 2026',
	],
	[
		'2026-12-31T23:30:00+01:00',
		'31 december 2026',
		['December 2026', 'Januari 2027', 'Februari 2027'],
		'vandaag',
		'30 november 2026',
	],
	[
		'2027-01-01T00:15:00+01:00',
		'1 januari 2027',
		['Januari 2027', 'Februari 2027', 'Maart 2027'],
		'vandaag',
		'31 december 2026',
	],
	[
		'2028-02-29T00:15:00+01:00',
		'29 februari 2028',
		['Februari 2028', 'Maart 2028', 'April 2028'],
		'deze maand',
		'15 februari 2028',
	],
	['2027-03-28T23:30:00+02:00', '28 maart 2027', ['Maart 2027', 'April 2027', 'Mei 2027'], 'nu', '24 maart 2027'],
] as const)
	test(`on ${moment} the calendar begins with ${vandaag}`, async ({ page }) => {
		await page.clock.setFixedTime(moment);
		await page.goto(ADRES);
		await expect(page.getByText(`Vandaag is het ${vandaag}`)).toBeVisible();
		await expect(findMaanden(page).getByRole('heading', { level: 3 }).first()).toHaveText(maanden[0]);
		const open = page.locator('details[data-plaats][open] h3');
		await expect(open).toHaveText([...maanden]);
		await expect(page.locator('[data-plaats] [data-wacht]').first()).toHaveText(eerste);
		await expect(findStrook(page).getByRole('list').first().getByRole('listitem').first()).toContainText(
			maanden[0].split(' ')[1] ?? '',
		);
		expect(await findStrook(page).getByRole('link').first().getAttribute('href')).toBe(
			`#${maanden[0].toLowerCase().split(' ')[0] ?? ''}`,
		);
		const ids = await page.locator('[data-plaats] .dag-rij').evaluateAll((rijen) => rijen.map(({ id }) => id));
		expect(ids.toSorted()).toEqual(METMAAND.toSorted());
		const voorbij = page.locator('[data-geweest]');
		await voorbij.locator('summary').click();
		await expect(voorbij.getByText(geweest, { exact: true }).first()).toBeVisible();
		expect(await voorbij.getByText(vandaag, { exact: true }).count()).toBe(0);
	});

test('each month from today is soonest first, with how long it takes', async ({ page }) => {
	await page.clock.setFixedTime('2027-07-20T10:00:00+02:00');
	await page.goto(ADRES);
	await expect(findMaanden(page).first()).toContainText('Juli 2027');
	const momenten = await page
		.locator('[data-plaats] time')
		.evaluateAll((tijden) => tijden.map((tijd) => tijd.getAttribute('datetime') ?? ''));
	const dagen = momenten.filter((moment) => moment.length === 10);
	expect(dagen.length).toBeGreaterThan(30);
	expect(dagen).toEqual(dagen.toSorted());
	expect(dagen[0]).toBe('2027-08-01');
	expect(await readMaand(page, 1)).toContain('over 12 dagen');
	await expect(findMaanden(page).last()).toContainText('Juli 2028');
});

test('a period that runs is not over', async ({ page }) => {
	await page.clock.setFixedTime('2027-01-20T10:00:00+01:00');
	await page.goto(ADRES);
	await expect(page.locator('[data-plaats]').first().locator('#schooladvies')).toContainText('nu');
	await expect(page.locator('[data-geweest] li:not([hidden])').getByText('voorlopige schooladvies')).toHaveCount(0);
});

test('a month in which nothing comes any more says so', async ({ page }) => {
	await page.clock.setFixedTime('2026-08-02T10:00:00+02:00');
	await page.goto(ADRES);
	await expect(findMaanden(page).first()).toContainText('Deze maand komt er niets meer.');
	await expect(page.locator('[data-geweest]')).toContainText('2 datums');
});

test('on the first day of the schooljaar nothing was yet', async ({ page }) => {
	await page.clock.setFixedTime('2027-08-01T10:00:00+02:00');
	await page.goto(ADRES);
	await expect(findMaanden(page).first()).toContainText('Augustus 2027');
	await expect(page.locator('[data-geweest]')).toBeHidden();
});

test('the strip says in words what it draws, and leads to the month', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-28T10:00:00+01:00');
	await page.goto(ADRES);
	const februari = findStrook(page).getByRole('link', { name: /^februari/ });
	await expect(februari).toHaveAccessibleName(/voor de raad: \d+$/);
	const april = page.locator('details[data-plaats]').filter({ has: page.locator('#april') });
	await expect(april).not.toHaveAttribute('open');
	await findStrook(page)
		.getByRole('link', { name: /^april/ })
		.click();
	await expect(april).toHaveAttribute('open');
});

test('a date that is folded away opens from its address', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-28T10:00:00+01:00');
	await page.goto(`${ADRES}#leerplichtverslag`);
	await expect(page.locator('#leerplichtverslag')).toBeInViewport();
	await expect(page.locator('#leerplichtverslag')).toContainText('30 september 2027');
});

test('the raad stands first and its dates go to an agenda', async ({ page, request }) => {
	await page.goto(ADRES);
	await expect(page.getByRole('region', { name: 'Eerst voor de raad' }).getByRole('listitem')).toHaveCount(3);
	const knop = page.getByRole('link', { name: 'Zet alle data van de raad in je agenda' });
	await expect(knop).toHaveAttribute('href', /^webcal:\/\/localhost:\d+\/kalender\/wie\/raad\.ics$/);
	const feed = await request.get('/kalender/wie/raad.ics');
	expect(feed.headers()['content-type']).toContain('text/calendar');
	expect(await feed.text()).toContain('UID:leerplichtverslag@raadswijzer-onderwijs');
});

test('the pages of an orgaan and of a theme begin with today as well', async ({ page }) => {
	await page.clock.setFixedTime('2027-02-10T10:00:00+01:00');
	for (const adres of ['/kalender/wie/raad/', '/kalender/thema/leerplicht/']) {
		await page.goto(adres);
		await expect(page.getByText('Vandaag is het 10 februari 2027')).toBeVisible();
		const dagen = await page
			.locator('[data-lijst]')
			.first()
			.locator('time')
			.evaluateAll((tijden) => tijden.map((tijd) => tijd.getAttribute('datetime') ?? ''));
		expect(dagen.length).toBeGreaterThan(2);
		expect(dagen).toEqual(dagen.toSorted());
		expect(dagen[0]! >= '2027-02-10').toBe(true);
		await expect(page.locator('[data-wacht]').first()).toHaveText(/^over \d+ dagen$|^morgen$/);
	}
});

for (const breedte of [360, 1280])
	test(`at ${breedte} px nothing is seen to move when the day differs from that of the build`, async ({ page }) => {
		await page.setViewportSize({ width: breedte, height: 900 });
		await page.clock.setFixedTime('2027-06-15T10:00:00+02:00');
		await page.goto(ADRES);
		await waitForScripts(page);
		await expect(page.getByText('Vandaag is het 15 juni 2027')).toBeVisible();
		expect(await listVerschuivingen(page)).toEqual([]);
	});

test('on paper every month is open, on at most ten sheets', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-28T10:00:00+01:00');
	await page.goto(ADRES);
	await expect(findMaanden(page).first()).toContainText('November 2026');
	const bladen = await readBladen(await page.pdf({ preferCSSPageSize: true }));
	test.info().annotations.push({ type: 'papier', description: `${bladen.length} bladen` });
	expect(bladen.length).toBeLessThanOrEqual(10);
	const tekst = bladen.join(' ');
	for (const maand of ['November 2026', 'April 2027', 'November 2027', 'Geweest dit schooljaar', 'Zonder vaste dag'])
		expect(tekst).toContain(maand);
	const geweest = tekst.split('Geweest dit schooljaar').at(-1)?.split('Zonder vaste dag')[0] ?? '';
	expect(geweest).toContain('verslag uit over leerplicht en verzuim');
	expect(geweest).not.toContain('doorstroomtoets');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the calendar has its dates in full, and a file for each', async ({ page, request }) => {
		await page.goto(ADRES);
		await expect(page.getByText('Zonder script begint deze lijst op')).toBeVisible();
		await expect(page.getByText('Vandaag is het')).toBeHidden();
		await expect(findMaanden(page).first().getByRole('heading')).toHaveText(/^[A-Z][a-z]+ \d{4}$/);
		const rij = page.locator('#leerplichtverslag');
		expect(await rij.locator('time').textContent()).toMatch(/30\s+september\s+\d{4}/);
		const adres = await rij.locator('a[href$=".ics"]').getAttribute('href');
		expect(adres).toBe('/kalender/datum/leerplichtverslag.ics');
		expect(await (await request.get(adres ?? '')).text()).toContain('RRULE:FREQ=YEARLY');
	});
});
