import { globSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { findTestBrowser } from '../../browser/main.ts';
import { compressFolder } from '../../hosting/compress.ts';
import { measurePagina } from '../lighthouse/bezoek.ts';
import { readGoudenSet, type GoudenVraag } from '../zoeken/gouden-set.ts';
import { weighBezoek, weighZoekvraag } from './netwerk.ts';
import type { Opties } from './opties.ts';
import type { Rivaal, Werkplaats } from './rivalen.ts';
import { withSite } from './server.ts';
import type { Uitslag } from './naast-elkaar.ts';
import { scorePaginas, searchOns, searchRivaal } from './zoeken.ts';

/** The article that is visited in all of them. */
const ARTIKEL = '/themas/leerplicht/';
const VRAAG = 'leerlingenvervoer';
/** One in so many of the golden set, the same for all: Pagefind takes about a second for each. */
const STEEKPROEF = 4;
const ONS_ZOEKEN: Rivaal['zoeken'] = { veld: 'main input[type="search"]', vondst: '[data-zoekresultaat]' };

/** A part that fails is said and left out; the other figures still count. */
async function tryPart<T>(wat: string, doe: () => Promise<T>): Promise<T | undefined> {
	try {
		return await doe();
	} catch (error) {
		console.error(`${wat}: niet te meten (${(error instanceof Error ? error.message : String(error)).split('\n')[0]})`);
		return undefined;
	}
}

const searchAll = (browser: Browser, rivaal: Rivaal | undefined, uitvoer: string, vragen: readonly GoudenVraag[]) => {
	const teksten = vragen.map(({ q }) => q);
	return rivaal ? searchRivaal(browser, rivaal, uitvoer, teksten) : searchOns(uitvoer, teksten);
};

/** Everything about a built site, except building it. Without a rival it is ours. */
export async function measureSite(
	browser: Browser,
	{ uitvoer }: Werkplaats,
	rivaal: Rivaal | undefined,
	{ zonder }: Opties,
): Promise<Omit<Uitslag, 'naam' | 'beurten'>> {
	const naam = rivaal?.naam ?? 'ons';
	const paginas = globSync('**/*.html', { cwd: uitvoer }).length;
	// Ours is packed by its own build; packing the others is not counted in their time.
	if (rivaal) await compressFolder(uitvoer);
	const vragen = (await readGoudenSet()).filter((_vraag, plek) => plek % STEEKPROEF === 0);
	const score = zonder.has('zoeken')
		? undefined
		: await tryPart(`${naam}, zoeken`, async () =>
				scorePaginas(vragen, await searchAll(browser, rivaal, uitvoer, vragen)),
			);
	return withSite(uitvoer, async (url) => ({
		paginas,
		score,
		bezoek: zonder.has('bezoek')
			? undefined
			: await tryPart(`${naam}, bezoek`, () => weighBezoek(browser, url + ARTIKEL)),
		zoekvraag: zonder.has('zoeken')
			? undefined
			: await tryPart(`${naam}, zoekvraag`, () =>
					weighZoekvraag(browser, `${url}/`, rivaal?.zoeken ?? ONS_ZOEKEN, VRAAG),
				),
		snelheid: zonder.has('lighthouse')
			? undefined
			: await tryPart(`${naam}, Lighthouse`, async () => {
					const { executablePath } = await findTestBrowser();
					return (await measurePagina(url + ARTIKEL, executablePath)).cijfers.performance;
				}),
	}));
}
