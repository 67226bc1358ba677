/** What is there for hosts, search engines and other programs: nobody reads it in a meeting. */
const NIET =
	/\.(?:br|gz|md|csv|jsonld|ttl|atom|txt|xml|pdf|epub|nginx|caddy|nojekyll)$|^_(?!\/)|^(?:deel|downloads)\/|^\.|^sw\.js$|^_\/offline\//;

/**
 * Per package which files it holds; the first that fits counts. They are fetched in this order: first what every page
 * needs, last what is read least.
 */
const PAKKEN = [
	['basis', /^(?!pagefind|zoek\/|(?:print\/)?gemeenten\/[^/]+\/|taken|themas|inwoners|weet-jij|praktijk|print)/],
	['lezen', /^(?:themas|inwoners|weet-jij|praktijk|print(?!\/gemeenten\/[^/]+\/))/],
	['zoek', /^zoek\//],
	['taken', /^taken\//],
	['gemeenten', /gemeenten\//],
	['tekst', /^pagefind\//],
] as const;

/** Packages of gemeenten: few enough to be small together, more than one because a tablet unpacks one in its memory. */
const GROEPEN = 4;

/** Asked for by the reader: as heavy as all the rest, for what few look for. */
export const EXTRA: readonly string[] = ['tekst'];

/** The same gemeente is always in the same package. */
const findGroep = (slug: string) => [...slug].reduce((som, teken) => som + (teken.codePointAt(0) ?? 0), 0) % GROEPEN;

/**
 * Finds the package a file of the built site belongs to; undefined for a file that the offline copy does without.
 *
 * @param bestand Path below dist, with forward slashes.
 */
export function findPak(bestand: string): string | undefined {
	if (NIET.test(bestand) || bestand === '404.html') return undefined;
	if (bestand.startsWith('data/') && !bestand.endsWith('.html')) return undefined;
	const naam = PAKKEN.find(([, patroon]) => patroon.test(bestand))?.[0];
	if (naam !== 'gemeenten') return naam;
	return `gemeenten-${findGroep(/gemeenten\/([^/]+)/.exec(bestand)?.[1] ?? '') + 1}`;
}

/** Where a package comes among the others. */
export const findPlaats = (pak: string): number => PAKKEN.findIndex(([naam]) => pak.startsWith(naam));

/** Address at which a file is asked for: that of its folder, for a page. */
export const formatAdres = (bestand: string): string => `/${bestand.replace(/(^|\/)index\.html$/, '$1')}`;

const TYPEN: Readonly<Record<string, string>> = {
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
	ico: 'image/x-icon',
	ics: 'text/calendar; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	png: 'image/png',
	svg: 'image/svg+xml',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
};

/** Type of what stands at an address; a page has no extension. */
export const findType = (adres: string): string =>
	adres.endsWith('/')
		? (TYPEN['html'] ?? '')
		: (TYPEN[/\.([a-z0-9]+)$/.exec(adres)?.[1] ?? ''] ?? 'application/octet-stream');
