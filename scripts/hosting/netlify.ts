import { BUNDELS, HEADERS } from '../../src/lib/csp.ts';
import { OPENSEARCH } from '../../src/lib/opensearch.ts';

const writeRule = (pad: string, headers: Readonly<Record<string, string>>) =>
	[pad, ...Object.entries(headers).map(([naam, waarde]) => `  ${naam}: ${waarde}`)].join('\n');

/**
 * Text of `_headers`, the form Netlify and Cloudflare Pages read.
 *
 * Both join the values of one header from two matching rules, so a Cache-Control for every page would spoil the one
 * for bundles. What they send for pages by themselves (max-age=0, must-revalidate) means the same as no-cache.
 */
export function formatNetlifyHeaders(): string {
	return `${[
		writeRule('/*', HEADERS),
		writeRule(`${BUNDELS.pad}*`, { 'Cache-Control': BUNDELS.cacheControl }),
		writeRule(OPENSEARCH.pad, { 'Content-Type': OPENSEARCH.type }),
	].join('\n\n')}\n`;
}
