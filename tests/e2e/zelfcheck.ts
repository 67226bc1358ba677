import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect } from './strict-test.ts';

export const ZELFCHECK = '/zelfcheck/lea-vve/';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One subject of the form, by its heading. */
export const findOnderwerp = (page: Page, naam: string): Locator =>
	page.getByRole('region', { name: naam, exact: true });

/** One question with boxes, by words of its legend. */
export const findGroep = (houder: Locator, woorden: string | RegExp): Locator =>
	houder.getByRole('group', { name: woorden });

export async function chooseZelfcheckGemeente(page: Page, naam: string): Promise<void> {
	await page.getByLabel('Gemeente', { exact: true }).fill(naam);
	await page.getByLabel('Gemeente', { exact: true }).press('Tab');
	await expect(page.getByLabel('Gemeente', { exact: true })).toHaveValue(naam);
}

/** Fills in the four figures, in the order of the form. */
export async function fillAantallen(page: Page, ...aantallen: string[]): Promise<void> {
	for (const [index, aantal] of aantallen.entries())
		await findOnderwerp(page, 'Aanbod van voorschoolse educatie')
			.getByRole('textbox', { name: 'Aantal' })
			.nth(index)
			.fill(aantal);
}

/**
 * Answers every question that is put until no new one appears.
 *
 * @param plaats Which box of a question with one answer: 0 is the first, mostly "ja"; 1 the second, mostly "nee".
 * @param tekst What is written on every line of text.
 */
export const beantwoordAlles = (page: Page, plaats: number, tekst: string): Promise<void> =>
	page.evaluate(
		({ keuze, woorden }) => {
			const isZichtbaar = (element: Element) => element.checkVisibility();
			for (let ronde = 0; ronde < 8; ronde++) {
				for (const groep of document.querySelectorAll('zelf-check fieldset:not(.zelfcheck-cijfer)')) {
					const vakjes = [...groep.querySelectorAll<HTMLInputElement>('input')];
					if (!isZichtbaar(groep) || vakjes.some(({ checked }) => checked)) continue;
					if (vakjes[0]?.type === 'radio') (vakjes[keuze] ?? vakjes.at(-1))?.click();
					else for (const vakje of vakjes) vakje.click();
				}
			}
			for (const veld of document.querySelectorAll<HTMLTextAreaElement>('zelf-check textarea')) {
				if (!isZichtbaar(veld)) continue;
				veld.value = woorden;
				veld.dispatchEvent(new Event('input', { bubbles: true }));
			}
		},
		{ keuze: plaats, woorden: tekst },
	);

/** Downloads the file: its name and its text. */
export async function download(page: Page): Promise<{ naam: string; yaml: string }> {
	const [bestand] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download het bestand' }).click(),
	]);
	return { naam: bestand.suggestedFilename(), yaml: readFileSync(await bestand.path(), 'utf8') };
}

/**
 * Runs the real content check on a copy of all content with this file in it, unchanged.
 *
 * @returns the last lines it printed.
 */
export function checkInContent(slug: string, naam: string, yaml: string): { status: number | null; regels: string[] } {
	const map = mkdtempSync(join(tmpdir(), 'zelfcheck-'));
	try {
		cpSync(join(ROOT, 'content'), map, { recursive: true });
		mkdirSync(join(map, 'gemeenten', slug, 'lea-vve'), { recursive: true });
		writeFileSync(join(map, 'gemeenten', slug, 'lea-vve', naam), yaml);
		const { status, stdout } = spawnSync(process.execPath, ['scripts/controle/content/main.ts', map], {
			cwd: ROOT,
			encoding: 'utf8',
		});
		return { status, regels: stdout.trimEnd().split('\n').slice(-5) };
	} finally {
		rmSync(map, { recursive: true });
	}
}
