import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { formatUitgave } from '../../src/features/uitgave/index.ts';
import { readSiteAdres } from '../../src/layout/site-adres.ts';
import { MARKDOWN } from '../../src/shared/markdown.ts';
import { SITE_NAAM } from '../../src/shared/site.ts';
import { readUitgave } from '../hosting/uitgave.ts';
import { readKop } from './kop.ts';
import { formatLlms, type Tekstpagina } from './llms.ts';
import { formatMarkdown } from './omzetten.ts';

/** Writes beside every page that names one its text as Markdown, and llms.txt, which names the pages. */

const DIST = resolve(import.meta.dirname, '../../dist');
const start = performance.now();
const site = readSiteAdres(process.env['SITE_URL']);
const adres = (pad: string) => (site ? new URL(pad, site).href : pad);

async function writeTekst(bestand: string): Promise<Tekstpagina[]> {
	const html = await readFile(join(DIST, bestand), 'utf8');
	const kop = readKop(html);
	if (!kop) return [];
	const pad = `/${dirname(bestand).split(sep).join('/')}/`;
	const bron = `Bron: [${kop.titel.replace(/[[\]]/g, '\\$&')}](${adres(pad)}), ${SITE_NAAM}. CC BY 4.0.\n`;
	await writeFile(join(DIST, dirname(bestand), MARKDOWN.bestand), `${formatMarkdown(html, pad, site)}\n---\n\n${bron}`);
	return [{ pad, ...kop }];
}

const paginas: Tekstpagina[] = [];
for (const bestand of globSync('**/index.html', { cwd: DIST }).sort()) paginas.push(...(await writeTekst(bestand)));
await writeFile(join(DIST, 'llms.txt'), formatLlms(paginas, adres, formatUitgave(await readUitgave())));
console.log(`Markdown: ${paginas.length} pagina’s in ${((performance.now() - start) / 1000).toFixed(1)} s`);
