import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import MiniSearch from 'minisearch';
import { findRang, scoreRangen, type GoudenVraag, type Score } from '../zoeken/gouden-set.ts';
import { startOns } from '../zoeken/mededingers.ts';
import { searchWithPagefind } from '../zoeken/pagefind.ts';
import type { Rivaal } from './rivalen.ts';

/** Headings get other addresses in every tool, so only the page counts, for all of them. */
const toPagina = (adres: string) => (adres.split('#')[0] ?? '').replace(/index\.html$/, '');

/** Each page once, where it stood first. */
export const listPaginas = (adressen: readonly string[]): string[] => [...new Set(adressen.map(toPagina))];

/** Hits on the golden set, by page. */
export const scorePaginas = (vragen: readonly GoudenVraag[], adressen: readonly (readonly string[])[]): Score =>
	scoreRangen(vragen.map(({ verwacht }, plek) => findRang(listPaginas(adressen[plek] ?? []), verwacht.map(toPagina))));

/** The fields and weights of VPLocalSearchBox.vue in VitePress 1.6.4. */
const VITEPRESS = {
	fields: ['title', 'titles', 'text'],
	storeFields: ['title', 'titles'],
	searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
};
/** As many as its window shows. */
const GETOOND = 16;

async function searchVitepress(uitvoer: string, vragen: readonly string[]): Promise<string[][]> {
	const [bestand] = globSync('assets/chunks/@localSearchIndexroot.*.js', { cwd: uitvoer });
	if (!bestand) throw new Error('VitePress heeft geen zoekindex gemaakt.');
	const { default: json } = (await import(pathToFileURL(join(uitvoer, bestand)).href)) as { default: string };
	const index = MiniSearch.loadJSON(json, VITEPRESS);
	return vragen.map((vraag) =>
		index
			.search(vraag)
			.slice(0, GETOOND)
			.map(({ id }) => String(id)),
	);
}

/** Addresses that the search of a built site gives, best first. */
export const searchRivaal = (browser: Browser, { zoekmachine }: Rivaal, uitvoer: string, vragen: readonly string[]) =>
	zoekmachine === 'MiniSearch' ? searchVitepress(uitvoer, vragen) : searchWithPagefind(browser, uitvoer, vragen);

export async function searchOns(dist: string, vragen: readonly string[]): Promise<string[][]> {
	const { search } = startOns(await readFile(join(dist, 'zoek/register.json'), 'utf8'));
	return vragen.map(search);
}
