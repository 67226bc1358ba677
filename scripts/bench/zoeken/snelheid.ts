import type { Browser, Page } from '@playwright/test';
import { formatSpreiding, formatTabel, SPREIDING } from '../tabel.ts';

/** A phone of some years ago against this machine, as Lighthouse does it. */
const VERTRAGING = 4;
const TE_LANG_MS = 60_000;

/** Milliseconds since the input event. */
interface Tijd {
	/** The list of results, or the line that says there are none, stands in the page. */
	inLijst: number;
	/** And the next frame has been drawn. */
	getekend: number;
}

/** The search page in a fresh context, with the register loaded and the processor slowed down. */
async function openZoekpagina(browser: Browser, url: string): Promise<Page> {
	const context = await browser.newContext({ locale: 'nl-NL' });
	const page = await context.newPage();
	// The page asks for the register by itself, because its field gets the focus.
	const register = page.waitForResponse('**/zoek/register.json');
	await page.goto(`${url}/zoeken/`);
	await (await register).finished();
	await page.waitForLoadState('networkidle');
	const cdp = await context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: VERTRAGING });
	return page;
}

/** Runs in the page: types one query and waits for the answer. */
function measureInPagina({ vraag, teLang }: { vraag: string; teLang: number }): Promise<Tijd> {
	return new Promise((klaar, mislukt) => {
		const veld = document.querySelector<HTMLInputElement>('main input[type="search"]');
		const uitkomst = document.querySelector('main [data-uitkomst]');
		const lijst = uitkomst?.querySelector('ol');
		const status = uitkomst?.querySelector('[role="status"]');
		if (!veld || !uitkomst || !lijst || !status) return mislukt(new Error('Het zoekveld van /zoeken/ is er niet.'));
		const klok = setTimeout(() => mislukt(new Error(`Geen antwoord op “${vraag}”.`)), teLang);
		const kijker = new MutationObserver((veranderingen) => {
			const heeftResultaat = veranderingen.some(({ target, addedNodes }) => target === lijst && addedNodes.length > 0);
			if (!heeftResultaat && !status.textContent.includes(`gevonden voor “${vraag}”`)) return;
			const inLijst = performance.now() - begin;
			clearTimeout(klok);
			kijker.disconnect();
			requestAnimationFrame(() => {
				// A message comes after the frame in which it was sent has been drawn.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => klaar({ inLijst, getekend: performance.now() - begin });
				port2.postMessage(undefined);
			});
		});
		kijker.observe(uitkomst, { childList: true, subtree: true, characterData: true });
		veld.value = vraag;
		const begin = performance.now();
		veld.dispatchEvent(new Event('input', { bubbles: true }));
	});
}

const measureVraag = (page: Page, vraag: string): Promise<Tijd> =>
	page.evaluate(measureInPagina, { vraag, teLang: TE_LANG_MS });

/** All queries one after another in one visit: texts and code are loaded on the way. */
async function measureBezoek(browser: Browser, url: string, vragen: readonly string[]): Promise<Tijd[]> {
	const page = await openZoekpagina(browser, url);
	const tijden: Tijd[] = [];
	for (const vraag of vragen) tijden.push(await measureVraag(page, vraag));
	await page.context().close();
	return tijden;
}

/** Each query as the first of a visit: no text is there yet and no code has run. */
async function measureEersteVragen(browser: Browser, url: string, vragen: readonly string[]): Promise<Tijd[]> {
	const tijden: Tijd[] = [];
	for (const vraag of vragen) {
		const page = await openZoekpagina(browser, url);
		tijden.push(await measureVraag(page, vraag));
		await page.context().close();
	}
	return tijden;
}

/**
 * Measures how long a reader waits on /zoeken/ once the register is loaded. Queries without enough findings wait for the full text as well.
 *
 * @param steekproef Queries that are also measured as the first of a visit.
 */
export async function measureSnelheid(
	browser: Browser,
	url: string,
	vragen: readonly string[],
	steekproef: readonly string[],
): Promise<string> {
	const bezoek = await measureBezoek(browser, url, vragen);
	const eerste = await measureEersteVragen(browser, url, steekproef);
	const rij = (naam: string, tijden: readonly Tijd[], maat: keyof Tijd) => [
		naam,
		String(tijden.length),
		...formatSpreiding(tijden.map((tijd) => tijd[maat])),
	];
	const tabel = formatTabel([
		['van invoer tot', 'vragen', ...SPREIDING],
		...(
			[
				['na elkaar', bezoek],
				['eerste van een bezoek', eerste],
			] as const
		).flatMap(([naam, tijden]) => [
			rij(`in de lijst, ${naam}`, tijden, 'inLijst'),
			rij(`getekend, ${naam}`, tijden, 'getekend'),
		]),
	]);
	return `Wachten op /zoeken/ in milliseconden, processor ${VERTRAGING} keer zo traag, register geladen\n${tabel}`;
}
