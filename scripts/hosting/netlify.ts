import { BESTANDSTYPEN, BUNDELS, HEADERS, HSTS, OPEN_DATA } from '../../src/layout/policy.ts';
import { OPENSEARCH } from '../../src/layout/opensearch.ts';
import { WIJZIGINGEN } from '../../src/shared/wijzigingen.ts';

const writeRule = (pad: string, headers: Readonly<Record<string, string>>) =>
	[pad, ...Object.entries(headers).map(([naam, waarde]) => `  ${naam}: ${waarde}`)].join('\n');

/**
 * Text of `_headers`, the form Netlify and Cloudflare Pages read.
 *
 * Both join the values of one header from two matching rules, so a Cache-Control for every page would spoil the one
 * for bundles, and two values of Cross-Origin-Resource-Policy would be none: a script that reads the open data asks by
 * CORS, which that header leaves alone. What they send for pages by themselves (max-age=0, must-revalidate) means the same as no-cache.
 */
export function formatNetlifyHeaders(): string {
	const regels = [
		writeRule('/*', { ...HEADERS, ...HSTS }),
		writeRule(`${BUNDELS.pad}*`, { 'Cache-Control': BUNDELS.cacheControl }),
		writeRule(OPENSEARCH.pad, { 'Content-Type': OPENSEARCH.type }),
		writeRule(`${OPEN_DATA.pad}*`, { 'Access-Control-Allow-Origin': OPEN_DATA.headers['Access-Control-Allow-Origin'] }),
		// A star works only at the end of a path there, so single files stand by name; .csv, .ics and .md they know.
		writeRule(WIJZIGINGEN.pad, { 'Content-Type': BESTANDSTYPEN['.atom'] }),
		writeRule('/site.webmanifest', { 'Content-Type': BESTANDSTYPEN['.webmanifest'] }),
		...(['.jsonld', '.ttl'] as const).map((extensie) =>
			writeRule(`${OPEN_DATA.pad}dcat${extensie}`, { 'Content-Type': BESTANDSTYPEN[extensie] }),
		),
	];
	return `${regels.join('\n\n')}\n`;
}
