/** A page on the site may load from the site itself and nothing else; no inline script or style runs. */
const formatRichtlijnen = (scripts: string) => [
	"default-src 'none'",
	`script-src ${scripts}`,
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
];

/** Pagefind, which searches the full text, compiles WebAssembly on the page and in its worker. */
const MET_WASM = formatRichtlijnen("'self' 'wasm-unsafe-eval'");

/**
 * For `<meta http-equiv="Content-Security-Policy">`; a browser ignores frame-ancestors there. It comes on top of the
 * header, so a page without the full-text search runs no WebAssembly whatever the header allows.
 */
export const CSP_META = formatRichtlijnen("'self'").join('; ');
/** For the page that searches the full text. */
export const CSP_META_ZOEKEN = MET_WASM.join('; ');

/** For the Content-Security-Policy header: one for all files, as simple hosts can only send one. */
export const CSP_HEADER = [...MET_WASM, "frame-ancestors 'none'"].join('; ');

/** Headers of every answer, errors included; those of {@link OPEN_DATA} go before them. */
export const HEADERS = {
	'Content-Security-Policy': CSP_HEADER,
	// The policy above says it already; internet.nl and scanners of gemeenten still ask for the old header.
	'X-Frame-Options': 'DENY',
	'X-Content-Type-Options': 'nosniff',
	// Which page a raadslid was reading is nobody's business, not even that of wetten.overheid.nl.
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
} as const satisfies Readonly<Record<string, string>>;

/** Only over https, so not by `npm run serve`: for a year, a browser asks this site over https alone. */
export const HSTS = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

/** Files other sites may read with a script: they are for everybody. Pages stay as they are. */
export const OPEN_DATA = {
	pad: '/data/',
	headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
} as const;

/** Types that servers often do not know by the extension. */
export const BESTANDSTYPEN = {
	'.atom': 'application/atom+xml',
	'.csv': 'text/csv; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.jsonld': 'application/ld+json',
	'.md': 'text/markdown; charset=utf-8',
	'.ttl': 'text/turtle; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
} as const satisfies Readonly<Record<string, string>>;

export interface Cacheregel {
	/** Start of the path, with slashes on both sides. */
	readonly pad: string;
	readonly cacheControl: string;
}

/** Files whose name changes with their content. */
export const BUNDELS: Cacheregel = { pad: '/_/', cacheControl: 'public, max-age=31536000, immutable' };

/** Everything else, `/pagefind/` included: keep it, but ask by ETag whether it changed. */
export const OVERIG: Cacheregel = { pad: '/', cacheControl: 'no-cache' };

/**
 * Finds the Cache-Control value of an answer.
 *
 * @param pad Path of the address, starting with a slash.
 */
export const findCacheControl = (pad: string): string => (pad.startsWith(BUNDELS.pad) ? BUNDELS : OVERIG).cacheControl;

/**
 * Finds the headers an answer has beside {@link HEADERS}.
 *
 * @param pad Path of the address, starting with a slash.
 */
export const findExtraHeaders = (pad: string): Readonly<Record<string, string>> =>
	pad.startsWith(OPEN_DATA.pad) ? OPEN_DATA.headers : {};
