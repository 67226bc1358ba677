import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { SITE_NAAM } from '../../../src/shared/site.ts';
import { formatMarkdown } from '../../markdown/omzetten.ts';

/** One page of our site, as a rival gets it. */
export interface Pagina {
	/** Path of its file, such as `taken/index.md`. */
	pad: string;
	titel: string;
	tekst: string;
}

/** Marks of templates would be run, not shown. */
const SJABLOON = /\{\{|\{%/;

/** The text of a built page as Markdown, whether or not the site offers it. */
export function readPagina(html: string, pad: string): Pagina {
	const titel = (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? pad).replace(` | ${SITE_NAAM}`, '');
	const tekst = formatMarkdown(html, `/${pad.replace(/index\.html$/, '')}`, undefined);
	if (SJABLOON.test(tekst))
		throw new Error(`${pad} heeft {{ of {% in de tekst; dat leest een andere bouwer als opdracht.`);
	return { pad: pad.replace(/\.html$/, '.md'), titel, tekst };
}

/** Every page of the built site; each tool makes its own page for an address that is not there. */
export async function readPaginas(dist: string): Promise<Pagina[]> {
	const bestanden = globSync('**/index.html', { cwd: dist }).map((pad) => pad.split(sep).join('/'));
	return Promise.all(bestanden.sort().map(async (pad) => readPagina(await readFile(join(dist, pad), 'utf8'), pad)));
}

/** Front matter with a title, and the text; Starlight draws the title itself. */
export function formatBestand({ titel, tekst }: Pagina, tekentTitel: boolean): string {
	const zonderKop = tekentTitel ? tekst.replace(/^# .*\n+/, '') : tekst;
	return `---\ntitle: ${JSON.stringify(titel)}\n---\n\n${zonderKop}`;
}

export async function writePaginas(map: string, paginas: readonly Pagina[], tekentTitel: boolean): Promise<void> {
	for (const pagina of paginas) {
		const bestand = join(map, pagina.pad);
		await mkdir(dirname(bestand), { recursive: true });
		await writeFile(bestand, formatBestand(pagina, tekentTitel));
	}
}
