import { ZIN, type Vraagsoort } from '../afstelling.ts';
import { BETEKENIS, GESPROKEN } from './grammatica.ts';
import { splitWoorden } from './woorden.ts';

/** Only the beginning is read: a pasted page is no question. */
export function readVraagsoort(vraag: string): Vraagsoort {
	const begin = vraag.slice(0, 200).toLowerCase();
	if (splitWoorden(begin).length < ZIN || BETEKENIS.test(begin)) return 'zoekwoorden';
	return GESPROKEN.test(begin) ? 'gesproken' : 'zin';
}
