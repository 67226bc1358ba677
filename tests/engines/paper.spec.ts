import { cutVoet, listVermiste, readBladen } from '../papier.ts';
import { expect, test } from './test.ts';

/** What is on the screen only, on purpose: controls, ways through the site, and what folds. */
const ALLEEN_SCHERM =
	'.niet-afdrukken, nav, button, select, summary, datalist, template, .visueel-verborgen, .sr-only, .inhoudsopgave, .niet-bekend, .drieluik, .voortgang, .data-footnote-backref';

/** Runs in the page: every word of the page that can be read on the screen, also what is folded. */
function readScherm(alleenScherm: string): string {
	for (const details of document.querySelectorAll('details')) details.open = true;
	const lopen = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
	const woorden: string[] = [];
	for (let tekst = lopen.nextNode(); tekst; tekst = lopen.nextNode()) {
		const houder = tekst.parentElement;
		if (houder?.checkVisibility() && !houder.closest(alleenScherm)) woorden.push(tekst.textContent ?? '');
	}
	return woorden.join(' ');
}

for (const [adres, meesteBladen] of [
	['/taken/', 40],
	['/gemeenten/heerlen/', 8],
	['/gemeenten/twenterand/lea-vve/2024/', 6],
	['/print/gemeenten/twenterand/', 2],
	['/print/gemeenten/amsterdam/', 2],
	['/vergelijken/', 24],
	['/print/themas/openbaar-onderwijs/', 2],
	['/print/themas/leerlingenvervoer/', 2],
	['/themas/leerlingenvervoer/', 8],
	['/themas/openbaar-onderwijs/', 8],
] as const)
	test(`no word of ${adres} is missing on paper`, async ({ lezer }) => {
		await lezer.goto(adres);
		const bladen = await readBladen((await lezer.driver.pdf?.()) ?? new Uint8Array());
		const scherm = await lezer.driver.evaluate(readScherm, ALLEEN_SCHERM);
		expect(scherm.length).toBeGreaterThan(1000);
		expect(listVermiste(scherm, bladen)).toEqual([]);
		expect(bladen.length).toBeLessThanOrEqual(meesteBladen);
		expect(bladen.map((blad) => cutVoet(blad).length).filter((tekens) => tekens < 60)).toEqual([]);
	});
