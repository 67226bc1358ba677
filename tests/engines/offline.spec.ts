import { DIST, startProefhost } from '../e2e/offline.ts';
import { Lezer } from './lezer.ts';
import { expect, test } from './test.ts';

const ZOEKVELD = { rol: 'textbox', naam: 'Waar zoek je naar?' } as const;
const UITVOERING = 'zelf uitvoert of door een bedrijf';

/** The state that the page about the copy shows. */
const readStand = (lezer: Lezer) =>
	lezer.driver.evaluate(() => document.querySelector('offline-stand section:not([hidden]) h2')?.textContent ?? '');

/** The copy is not awaited by the browser: the page that tells of it is asked until it is there. */
const waitForStand = (lezer: Lezer) =>
	expect.poll(() => readStand(lezer), { timeout: 90_000 }).toMatch(/^(?:Offline beschikbaar|Je browser kan dit niet)$/);

test('after one visit to one page the site reads, searches and ticks without a network', async ({ profiel }) => {
	test.setTimeout(150_000);
	const host = await startProefhost(DIST);
	const lezer = new Lezer(await profiel.newTab(), host.url);
	await lezer.goto('/over/offline/');
	await waitForStand(lezer);
	const stand = await readStand(lezer);
	test.info().annotations.push({ type: 'offline', description: stand });
	await host.stop();
	// An engine that keeps nothing, as WebKit under automation may not, says so: there is nothing more to try then.
	if (stand !== 'Offline beschikbaar') return;

	await lezer.goto('/themas/leerlingenvervoer/');
	await lezer.expectTekst('Leerlingenvervoer');
	await lezer.goto('/gemeenten/heerlen/');
	await lezer.expectTekst('Heerlen');
	await lezer.goto('/zoeken/');
	await lezer.fill(ZOEKVELD, 'leerlingenvervoer');
	await lezer.expectStatus('resultaten voor “leerlingenvervoer”');
	await lezer.goto('/weet-jij/leerlingenvervoer/');
	await lezer.click({ rol: 'radio', naam: 'Uitzoeken', binnen: UITVOERING });
	await lezer.reload();
	await lezer.expectPlek({ rol: 'radio', naam: 'Uitzoeken', binnen: UITVOERING }, { gekozen: true });
});
