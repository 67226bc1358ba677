import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKopie } from '../bouw/kopie.ts';
import { voerUit } from '../bouw/meet.ts';
import { writePaginas, type Pagina } from './inhoud.ts';

/** How one tool is built, and where its parts are. Its settings stand in the folder with its name. */
export interface Rivaal {
	naam: string;
	/** Where the pages go. */
	inhoud: string;
	opdracht: string;
	/** Where the built site stands. */
	uitvoer: string;
	/** What a build leaves behind for the next one. */
	bewaard: readonly string[];
	/** It draws the title of the front matter above the text. */
	tekentTitel: boolean;
	zoekmachine: 'Pagefind' | 'MiniSearch';
	/** How a reader searches: what to press first, where to type, and what then appears. */
	zoeken: { knop?: string; veld: string; vondst: string };
}

export const RIVALEN: readonly Rivaal[] = [
	{
		naam: 'starlight',
		inhoud: 'src/content/docs',
		opdracht: 'astro build',
		uitvoer: 'dist',
		bewaard: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
		tekentTitel: true,
		zoekmachine: 'Pagefind',
		zoeken: { knop: 'button[data-open-modal]', veld: '.pagefind-ui__search-input', vondst: '.pagefind-ui__result' },
	},
	{
		naam: 'vitepress',
		inhoud: '.',
		opdracht: 'vitepress build .',
		uitvoer: '.vitepress/dist',
		bewaard: ['.vitepress/dist', '.vitepress/cache'],
		tekentTitel: false,
		zoekmachine: 'MiniSearch',
		zoeken: { knop: '.DocSearch-Button', veld: '.VPLocalSearchBox input', vondst: '.VPLocalSearchBox .result' },
	},
	{
		naam: 'eleventy',
		inhoud: '.',
		opdracht: 'eleventy --quiet && pagefind --site _site --force-language nl',
		uitvoer: '_site',
		bewaard: ['_site'],
		tekentTitel: false,
		zoekmachine: 'Pagefind',
		zoeken: { veld: '.pagefind-ui__search-input', vondst: '.pagefind-ui__result' },
	},
];

/** A place where one tool builds. */
export interface Werkplaats {
	map: string;
	uitvoer: string;
	/** Takes away what an earlier build left. */
	clean: () => Promise<void>;
	cleanUp: () => Promise<void>;
}

const remove = (pad: string) => rm(pad, { recursive: true, force: true });

async function removeAll(map: string, paden: readonly string[]): Promise<void> {
	for (const pad of paden) await remove(join(map, pad));
}

/** The tool with its own packages and our pages, in the folder for temporary files. */
export async function setUpRivaal(rivaal: Rivaal, paginas: readonly Pagina[]): Promise<Werkplaats> {
	const map = await mkdtemp(join(tmpdir(), `rivaal-${rivaal.naam}-`));
	await cp(join(import.meta.dirname, rivaal.naam), map, { recursive: true });
	await writePaginas(join(map, rivaal.inhoud), paginas, rivaal.tekentTitel);
	await voerUit('npm install --no-audit --no-fund --no-update-notifier', map);
	return {
		map,
		uitvoer: join(map, rivaal.uitvoer),
		clean: () => removeAll(map, rivaal.bewaard),
		cleanUp: () => remove(map),
	};
}

/** A copy of our own project; the packages are those of the work tree. */
export async function setUpOns(root: string): Promise<Werkplaats> {
	const { map, cleanUp } = await createKopie(root, 1);
	return { map, uitvoer: join(map, 'dist'), clean: () => removeAll(map, ['dist', '.astro']), cleanUp };
}
