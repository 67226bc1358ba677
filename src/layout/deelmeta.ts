import { DEELBEELD } from '../shared/deelbeeld.ts';
import { SITE_NAAM } from '../shared/site.ts';

/** What a program that shows a link to a page wants to know of it. */
export interface Deelbaar {
	titel: string;
	omschrijving: string;
	/** Path of the page. */
	pad: string;
	/** Path of its picture. */
	beeld: string;
	/** Day on which the content was last read or changed; undefined where no author wrote one down. */
	gewijzigd?: string | undefined;
}

/**
 * Properties of Open Graph, which also serve where Twitter has no name of its own.
 *
 * @param site Own address of the site. Without it whatever must be a whole address is left out: half of one is wrong.
 */
export function listDeelmeta({ titel, omschrijving, pad, beeld, gewijzigd }: Deelbaar, site: URL | undefined) {
	return [
		['og:site_name', SITE_NAAM],
		['og:locale', 'nl_NL'],
		['og:type', gewijzigd ? 'article' : 'website'],
		['og:title', titel],
		['og:description', omschrijving],
		...(gewijzigd ? [['article:modified_time', gewijzigd]] : []),
		...(site
			? [
					['og:url', new URL(pad, site).href],
					['og:image', new URL(beeld, site).href],
					['og:image:width', `${DEELBEELD.breedte}`],
					['og:image:height', `${DEELBEELD.hoogte}`],
				]
			: []),
	].map(([naam = '', waarde = '']) => ({ naam, waarde }));
}
