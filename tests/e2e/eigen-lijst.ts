import type { Page } from '@playwright/test';
import { checkAxe } from './axe.ts';
import { waitForScripts } from './handelingen.ts';

export const ADRES = '/mijn-lijst/';
export const VERVOER = 'vervoer-zelf-of-aanbesteed';
export const LANG_GELEDEN = 1_700_000_000_000;

/** Entries by name, each with its fields. */
export type Stukken = Record<string, Record<string, unknown>>;

export const VOL: Stukken = {
	[`vraag:${VERVOER}`]: { stand: 'weet-ik', antwoord: 'Een bedrijf', notitie: 'Vraag naar de klachten' },
	'vraag:jgz-op-school': { stand: 'uitzoeken', gevraagdAan: 'de griffie', gevraagdOp: '2026-11-20' },
	'vraag:een-vervallen-vraag': { antwoord: 'Dit blijft staan' },
	'toezegging:laat': { wat: 'Een brief over wachttijden', voorWanneer: '2020-02-01', vraag: VERVOER },
	'toezegging:later': { wat: 'Cijfers over thuiszitters', voorWanneer: '2099-02-01' },
	'taak:verordening-leerlingenvervoer': { vinkje: 'ja', laatst: 'maart 2022' },
};

/** Stores entries before the page reads them, each field changed at one time, by default long ago. `isStil`: once nothing is loaded any more. */
export async function openLijst(
	page: Page,
	stukken: Stukken,
	{ adres = ADRES, tijd = LANG_GELEDEN, isStil = true } = {},
): Promise<void> {
	await page.goto('/over/');
	await page.evaluate(
		([alle, moment]) => {
			for (const [naam, velden] of Object.entries(alle)) {
				const waarden = Object.entries(velden).map(([veld, waarde]) => [veld, { waarde, tijd: moment }]);
				const tekst = JSON.stringify({ versie: 2, velden: Object.fromEntries(waarden) });
				localStorage.setItem(`raadswijzer:${naam}`, tekst);
			}
		},
		[stukken, tijd] as const,
	);
	await page.goto(adres);
	if (isStil) await waitForScripts(page);
}

export const readStuk = (page: Page, naam: string): Promise<string> =>
	page.evaluate((sleutel) => localStorage.getItem(`raadswijzer:${sleutel}`) ?? '', naam);

/** Everything that is kept, letter for letter. */
export const readOpslag = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);

/** Axe on a telephone and on a desk. */
export async function checkAxeBreed(page: Page): Promise<void> {
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await checkAxe(page);
	}
}
