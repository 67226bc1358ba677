import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { UitgaveGegevens } from '../../src/content/schemas/uitgave.ts';
import { describeUitgever, formatUitgave } from '../../src/features/uitgave/index.ts';
import { findHerzienVoor } from '../../src/shared/dag.ts';
import { SITE_NAAM } from '../../src/shared/site.ts';

/** A page that names another as the one to find, such as a sheet to hand out, stays out as well. */
function isForSearchEngines(html: string, pad: string): boolean {
	const [, eigenlijk = pad] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
	return (
		!/<meta name="robots" content="noindex"/.test(html) && new URL(eigenlijk, 'https://a.example').pathname === pad
	);
}

/** Day on which an author last read or changed the page; undefined where nobody wrote one down. */
const findGewijzigd = (html: string) =>
	/<meta property="article:modified_time" content="(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1];

interface Sitemapregel {
	pad: string;
	gewijzigd: string | undefined;
}

/** The pages that search engines may show, in a fixed order. */
const listRegels = (dist: string): Sitemapregel[] =>
	globSync('**/index.html', { cwd: dist })
		.sort()
		.flatMap((bestand) => {
			const html = readFileSync(join(dist, bestand), 'utf8');
			const pad = `/${dirname(bestand).split(sep).join('/')}/`.replace('/./', '/');
			return isForSearchEngines(html, pad) ? [{ pad, gewijzigd: findGewijzigd(html) }] : [];
		});

/** Text of sitemap.xml; the paths of the site hold nothing that XML would misread. */
const formatSitemap = (site: URL, regels: readonly Sitemapregel[]): string =>
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...regels.map(
			({ pad, gewijzigd }) =>
				`<url><loc>${new URL(pad, site).href}</loc>${gewijzigd ? `<lastmod>${gewijzigd}</lastmod>` : ''}</url>`,
		),
		'</urlset>',
		'',
	].join('\n');

/** Where a leak is reported; without publisher the page says how, and the file itself says that there is none. */
function listContact(site: URL, uitgave: UitgaveGegevens): string[] {
	const { contact, bekend } = describeUitgever(uitgave, SITE_NAAM);
	return [...(bekend ? [] : [`# ${formatUitgave(uitgave)}`]), `Contact: ${new URL(contact, site).href}`];
}

/**
 * Text of security.txt (RFC 9116), good for a year.
 *
 * @param bouwdag Day of the build.
 */
function formatSecurity(site: URL, bouwdag: string, uitgave: UitgaveGegevens): string {
	return [
		...listContact(site, uitgave),
		`Expires: ${findHerzienVoor(bouwdag)}T00:00:00Z`,
		'Preferred-Languages: nl, en',
		`Canonical: ${new URL('/.well-known/security.txt', site).href}`,
		'',
	].join('\n');
}

/**
 * Files that need the own address of the site, by their path in dist.
 *
 * @param robots Text of robots.txt without an address.
 */
export const buildSiteBestanden = (
	dist: string,
	{ site, robots, bouwdag, uitgave }: { site: URL; robots: string; bouwdag: string; uitgave: UitgaveGegevens },
): Record<string, string> => ({
	'sitemap.xml': formatSitemap(site, listRegels(dist)),
	'robots.txt': `${robots}\nSitemap: ${new URL('/sitemap.xml', site).href}\n`,
	'.well-known/security.txt': formatSecurity(site, bouwdag, uitgave),
});
