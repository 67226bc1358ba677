/** Cloudflare Pages takes 2,000 plain rules, GitLab Pages 1,000. */
const MAX_REDIRECTS = 1000;

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
 * Text of `_redirects`, for Netlify and Cloudflare Pages. The status has no `!`: Cloudflare refuses such a rule.
 * Without it Netlify shows the small page that lies at the old address, which sends the reader on by itself.
 *
 * @throws When there are more rules than the strictest host of this form takes.
 */
export function formatRedirects(lijst: readonly Doorverwijzing[]): string {
	if (lijst.length > MAX_REDIRECTS)
		throw new Error(
			`Er zijn ${lijst.length} oude namen van gemeenten; in _redirects passen er ${MAX_REDIRECTS}. Kort herindelingen.yaml in.`,
		);
	return [KOP, ...lijst.map(({ van, naar }) => `${van} ${naar} 301`), ''].join('\n');
}

/** Locations for nginx, included by docs/hosting/nginx.conf; a long `map` would need other settings for all its maps. */
const formatNginxLocations = (lijst: readonly Doorverwijzing[]) =>
	[KOP, ...lijst.map(({ van, naar }) => `location = ${van} { return 301 ${naar}$is_args$args; }`), ''].join('\n');

/** Redirects for Caddy, imported by docs/hosting/Caddyfile, which sets `vraag` to what comes after the path. */
const formatCaddyRedirs = (lijst: readonly Doorverwijzing[]) =>
	[KOP, ...lijst.map(({ van, naar }) => `redir ${van} ${naar}{http.vars.vraag} 301`), ''].join('\n');

/** Lookup for a RewriteMap of docs/hosting/apache.conf, which reads it again by itself when it has changed. */
const formatApacheMap = (lijst: readonly Doorverwijzing[]) =>
	[KOP, ...lijst.map(({ van, naar }) => `${van} ${naar}`), ''].join('\n');

/** Files that the build writes into dist/ for the hosts; their names start with an underscore and no host shows them. */
export const DOORVERWIJZING_BESTANDEN: Readonly<Record<string, (lijst: readonly Doorverwijzing[]) => string>> = {
	_redirects: formatRedirects,
	'_doorverwijzingen.nginx': formatNginxLocations,
	'_doorverwijzingen.caddy': formatCaddyRedirs,
	'_doorverwijzingen.apache': formatApacheMap,
};
