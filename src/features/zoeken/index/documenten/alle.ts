import { readFileSync } from 'node:fs';
import type { ZoekDocument } from '../document.ts';
import type { Zoekinhoud } from '../inhoud.ts';
import { buildGemeenten } from './gemeenten.ts';
import { buildInwonersvragen } from './inwonersvragen.ts';
import { buildLijsten } from './lijsten.ts';
import { readPaginaDocumenten, listAnkers } from './paginas.ts';
import { buildTaken } from './taken.ts';
import { buildThemas } from './themas.ts';
import { buildVragen } from './vragen.ts';

/** Documents of everything that stands in content/: what the pages say around it does not count. */
export const buildInhoudDocumenten = (inhoud: Zoekinhoud): ZoekDocument[] => [
	...buildLijsten(inhoud),
	...buildGemeenten(inhoud),
	...buildTaken(inhoud),
	...buildThemas(inhoud),
	...buildVragen(inhoud),
	...buildInwonersvragen(inhoud),
];

/** A page as it was built. */
export interface Pagina {
	adres: string;
	html: string;
}

/** A result must never lead to a place that is not there. */
function checkAdressen(documenten: readonly ZoekDocument[], bestaat: ReadonlySet<string>): void {
	const dood = documenten.flatMap(({ adres }) => (bestaat.has(adres) ? [] : [adres]));
	if (dood.length > 0)
		throw new Error(
			`De zoekindex leidt naar plaatsen die niet op de site staan: ${dood.slice(0, 5).join(', ')}. ` +
				'Pas het adres aan in src/features/zoeken/index/documenten/, of geef de plaats op de pagina haar id terug.',
		);
}

/**
 * All documents: from content where there is content, and from the page where the text was written in the page itself.
 *
 * @param paginas Each is read once and then let go: all of them together are hundreds of megabytes.
 * @throws {Error} When a document has an address that no page has.
 */
export function buildDocumenten(inhoud: Zoekinhoud, paginas: Iterable<Pagina>): ZoekDocument[] {
	const uitInhoud = buildInhoudDocumenten(inhoud);
	const bekend = new Set(uitInhoud.map(({ adres }) => adres));
	const bestaat = new Set<string>();
	const uitPaginas: ZoekDocument[] = [];
	for (const { adres, html } of paginas) {
		bestaat.add(adres);
		for (const id of listAnkers(html)) bestaat.add(`${adres}#${id}`);
		uitPaginas.push(...readPaginaDocumenten(html, adres, bekend));
	}
	checkAdressen(uitInhoud, bestaat);
	// What scores the same is given in this order.
	return [...uitPaginas, ...uitInhoud]
		.map((document) => ({ document, pad: document.adres.split('#')[0] ?? '' }))
		.sort((a, b) => (a.pad < b.pad ? -1 : a.pad > b.pad ? 1 : 0))
		.map(({ document }) => document);
}

/** @param bestanden Paths of pages below dist, such as `taken/index.html`. */
export function* readPaginas(dist: string, bestanden: readonly string[]): Generator<Pagina> {
	for (const bestand of bestanden)
		yield {
			adres: `/${bestand.replace(/index\.html$/, '')}`,
			html: readFileSync(`${dist}/${bestand}`, 'utf8'),
		};
}
