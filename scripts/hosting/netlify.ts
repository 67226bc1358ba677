import { BESTANDSTYPEN, BUNDELS, HEADERS, OPEN_DATA } from '../../src/layout/policy.ts';
import { OPENSEARCH } from '../../src/layout/opensearch.ts';

const writeRule = (pad: string, headers: Readonly<Record<string, string>>) =>
	[pad, ...Object.entries(headers).map(([naam, waarde]) => `  ${naam}: ${waarde}`)].join('\n');

/**
 * Text of `_headers`, the form Netlify and Cloudflare Pages read.
 *
 * Both join the values of one header from two matching rules, so a Cache-Control for every page would spoil the one
 * for bundles. What they send for pages by themselves (max-age=0, must-revalidate) means the same as no-cache.
 */
export function formatNetlifyHeaders(): string {
	const regels = [
		writeRule('/*', HEADERS),
		writeRule(`${BUNDELS.pad}*`, { 'Cache-Control': BUNDELS.cacheControl }),
		writeRule(OPENSEARCH.pad, { 'Content-Type': OPENSEARCH.type }),
		writeRule(`${OPEN_DATA.pad}*`, OPEN_DATA.headers),
		// A star works only at the end of a path there, so the two files stand by name; .csv they know.
		...(['.jsonld', '.ttl'] as const).map((extensie) =>
			writeRule(`${OPEN_DATA.pad}dcat${extensie}`, { 'Content-Type': BESTANDSTYPEN[extensie] }),
		),
	];
	return `${regels.join('\n\n')}\n`;
}
