/** An old address and the one it leads to; both with slashes on both sides. */
export interface Doorverwijzing {
	van: string;
	naar: string;
}

/** A name of dist/gemeenten/oude-namen.json; with more than one `naar` the reader has to choose, so nothing redirects. */
interface OudeNaam {
	slug: string;
	naar: string[];
}

const isOudeNaam = (value: unknown): value is OudeNaam =>
	typeof value === 'object' &&
	value !== null &&
	'slug' in value &&
	typeof value.slug === 'string' &&
	'naar' in value &&
	Array.isArray(value.naar);

const isSlug = (slug: unknown): slug is string => typeof slug === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);

/**
 * The redirects a host may send with a 301. Only plain slugs pass, so that no name can write a rule of its own.
 *
 * @param text The built gemeenten/oude-namen.json.
 */
export function listDoorverwijzingen(text: string): Doorverwijzing[] {
	const namen: unknown = JSON.parse(text);
	return (Array.isArray(namen) ? namen : []).filter(isOudeNaam).flatMap(({ slug, naar }) => {
		const [enige, ...rest] = naar;
		if (!isSlug(slug) || !isSlug(enige) || rest.length > 0) return [];
		return [{ van: `/gemeenten/${slug}/`, naar: `/gemeenten/${enige}/` }];
	});
}

const KOP =
	'# Gemaakt door scripts/hosting/main.ts bij de bouw, uit content/register/herindelingen.yaml en gemeenten.csv.';

/**
 * Text of `_redirects`. Netlify shows the small page unless the status has a `!`; Cloudflare Pages redirects in either
 * case and does not know the `!`. So every rule stands there in both forms and each host takes the one it knows.
 */
export const formatRedirects = (lijst: readonly Doorverwijzing[]) =>
	[KOP, ...lijst.flatMap(({ van, naar }) => [`${van} ${naar} 301!`, `${van} ${naar} 301`]), ''].join('\n');

/** Lines of a `map` in nginx, included by docs/hosting/nginx.conf. */
export const formatNginxMap = (lijst: readonly Doorverwijzing[]) =>
	[KOP, ...lijst.map(({ van, naar }) => `${van} ${naar};`), ''].join('\n');

/** Redirects for Caddy, imported by docs/hosting/Caddyfile. */
export const formatCaddyRedirs = (lijst: readonly Doorverwijzing[]) =>
	[KOP, ...lijst.map(({ van, naar }) => `redir ${van} ${naar} 301`), ''].join('\n');

/** Files that the build writes into dist/ for the hosts; their names start with an underscore and no host shows them. */
export const DOORVERWIJZING_BESTANDEN: Readonly<Record<string, (lijst: readonly Doorverwijzing[]) => string>> = {
	_redirects: formatRedirects,
	'_doorverwijzingen.nginx': formatNginxMap,
	'_doorverwijzingen.caddy': formatCaddyRedirs,
};
