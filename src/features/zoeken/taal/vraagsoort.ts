import { ZIN } from '../afstelling.ts';
import { splitWoorden } from './woorden.ts';

/** How a query is put: words to search with, a sentence, or a sentence as someone says it. */
export type Vraagsoort = 'zoekwoorden' | 'zin' | 'gesproken';

/** Someone speaks: of themselves or a relative, or in two breaths ("…, mag dat?"). */
const GESPROKEN =
	/\b(?:ik|mijn|me|mij|wij|we|ons|onze|hij|ze|zij|zoon|dochter|buurman|moeder|vader|meisje|jongens)\b|\w[,.] \w|\b(?:mag|moet|kan) dat\b|\bwat nu\b/;

/** Only the beginning is read: a pasted page is no question. */
export function readVraagsoort(vraag: string): Vraagsoort {
	const begin = vraag.slice(0, 200).toLowerCase();
	if (splitWoorden(begin).length < ZIN) return 'zoekwoorden';
	return GESPROKEN.test(begin) ? 'gesproken' : 'zin';
}
