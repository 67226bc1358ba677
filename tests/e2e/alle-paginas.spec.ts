import { expect, test } from './strict-test.ts';
import { listPaginas } from './dist.ts';
import { bringAxe, listOvertredingen } from './axe.ts';

/** Small enough to share the work of two, large enough to open a browser seldom. */
const DELEN = 10;

/** Of these there are hundreds with one template, of which accessibility.spec.ts measures colour and size in full. */
const VELE = /^\/(?:gemeenten|taken)\/[^/]+\/$/;
const ZELFDE_STIJL = ['color-contrast', 'target-size'];

const paginas = listPaginas();

/** A page lives too short for code that is made fast: making it cost more than it brought. */
const KORT_LEVEN = '--js-flags=--no-opt --no-maglev';
test.use({
	launchOptions: [
		async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), KORT_LEVEN] }),
		{ scope: 'worker' },
	],
});

for (let deel = 0; deel < DELEN; deel += 1)
	test(`no page has a violation, part ${deel + 1} of ${DELEN}`, async ({ page }) => {
		test.setTimeout(600_000);
		await bringAxe(page);
		const gebreken: unknown[] = [];
		const eigen = paginas.filter((_, plek) => plek % DELEN === deel);
		for (const adres of eigen) {
			await page.goto(adres, { waitUntil: 'domcontentloaded' });
			const overtredingen = await listOvertredingen(page, VELE.test(adres) ? ZELFDE_STIJL : []);
			gebreken.push(...overtredingen.map((overtreding) => ({ adres, ...overtreding })));
		}
		expect(eigen.length).toBeGreaterThan(100);
		expect(gebreken).toEqual([]);
	});
