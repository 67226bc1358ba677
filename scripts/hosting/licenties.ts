import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Vite writes of the packages that it bundles for the browser. */
export const VITE_LICENTIES = 'licenties.md';
/** What a reader gets: one text with every notice. */
const LICENTIES = 'licenties.txt';

const KOP = `Software van anderen in deze site

De eigen code valt onder EUPL 1.2 en de inhoud onder CC BY 4.0. In de scripts die je browser laadt
zit ook werk van anderen. Hieronder staan hun licenties, zoals zij die vragen mee te geven.`;

/**
 * The text with the notices of everything that the browser gets.
 *
 * @param vite What Vite wrote: an English head, then `## name - version (licence)` with its text for each package.
 * @param andere Packages that are shipped as they are, with the text of their licence.
 * @param uitgave Who publishes the site, in one sentence.
 * @throws {Error} When Vite named no package at all: then its form changed and notices would be lost.
 */
export function formatLicenties(
	vite: string,
	andere: readonly { naam: string; tekst: string }[],
	uitgave: string,
): string {
	const begin = vite.indexOf('\n## ');
	if (begin < 0) throw new Error(`In ${VITE_LICENTIES} staat geen enkel pakket. Is de vorm van Vite veranderd?`);
	const delen = vite
		.slice(begin + 1)
		.split(/^## /m)
		.filter(Boolean)
		.map((deel) => deel.trim());
	return [`${KOP}\n\n${uitgave}\n`, ...delen, ...andere.map(({ naam, tekst }) => `${naam}\n\n${tekst.trim()}`)].join(
		`\n${'-'.repeat(80)}\n\n`,
	);
}

/**
 * Replaces the file of Vite in the built site by one with every notice.
 *
 * @param root Absolute path of the project, with the built site in `dist/`.
 * @param uitgave Who publishes the site, in one sentence.
 */
export async function writeLicenties(root: string, uitgave: string): Promise<void> {
	const dist = join(root, 'dist');
	const pagefind = join(root, 'node_modules/pagefind');
	const { version } = JSON.parse(await readFile(join(pagefind, 'package.json'), 'utf8')) as { version: string };
	const tekst = await readFile(join(pagefind, 'LICENSE/LICENSE'), 'utf8');
	const vite = await readFile(join(dist, VITE_LICENTIES), 'utf8');
	const andere = [{ naam: `pagefind - ${version} (MIT)`, tekst }];
	await writeFile(join(dist, LICENTIES), formatLicenties(vite, andere, uitgave));
	await rm(join(dist, VITE_LICENTIES));
}
