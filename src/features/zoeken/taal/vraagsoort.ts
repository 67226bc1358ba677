import { ZIN } from '../afstelling.ts';
import { GESPROKEN } from './grammatica.ts';
import { splitWoorden } from './woorden.ts';

/** How a query is put: words to search with, a sentence, or a sentence as someone says it. */
export type Vraagsoort = 'zoekwoorden' | 'zin' | 'gesproken';

/** Only the beginning is read: a pasted page is no question. */
export function readVraagsoort(vraag: string): Vraagsoort {
	const begin = vraag.slice(0, 200).toLowerCase();
	if (splitWoorden(begin).length < ZIN) return 'zoekwoorden';
	return GESPROKEN.test(begin) ? 'gesproken' : 'zin';
}
