import type { Pagina } from './pagina.ts';

export interface DodeLink {
	/** Path of the page below dist. */
	pagina: string;
	/** As it stands in the page. */
	adres: string;
	reden: string;
}

/** A built site; paths are below dist, with forward slashes. */
export interface Site {
	paginas: ReadonlyMap<string, Pagina>;
	/** Every file, pages too. */
	bestanden: ReadonlySet<string>;
	/** Own address, when links may be absolute. */
	adres: string;
}

/** Jumps that every browser knows without an id. */
const isBegin = (fragment: string) => fragment === '' || fragment.toLowerCase() === 'top' || fragment.startsWith(':~:');

/** What the script of a page reads, such as "thema=leerplicht": no id has that sign. */
const isGegeven = (fragment: string) => /^[a-z]+=/.test(fragment);

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function explainPad(pad: string, { bestanden }: Site): string {
	if (bestanden.has(`${pad}/index.html`)) return 'aan het eind van dit adres hoort een /';
	return 'dit adres heeft geen bestand in dist';
}

/** Why a link leads nowhere; undefined when it is right or leaves the site. */
function findReden(adres: string, van: string, site: Site): string | undefined {
	const basis = new URL(van.replace(/(^|\/)index\.html$/, '$1'), site.adres);
	if (!URL.canParse(adres, basis)) return 'dit is geen geldig adres';
	const { origin, pathname, hash } = new URL(adres, basis);
	if (origin !== basis.origin) return undefined;

	const pad = decode(pathname)
		.slice(1)
		.replace(/(^|\/)$/, '$1index.html');
	if (!site.bestanden.has(pad)) return explainPad(pad, site);
	const fragment = decode(hash.slice(1));
	const doel = site.paginas.get(pad);
	if (!doel || isBegin(fragment) || isGegeven(fragment) || doel.ids.has(fragment)) return undefined;
	return `op die pagina is geen id "${fragment}"`;
}

/** Every link of the site that leads to no file, or to no place on the page. */
export function listDodeLinks(site: Site): DodeLink[] {
	return [...site.paginas].flatMap(([pagina, { adressen }]) =>
		[...adressen].flatMap((adres) => {
			const reden = findReden(adres, pagina, site);
			return reden === undefined ? [] : [{ pagina, adres, reden }];
		}),
	);
}
