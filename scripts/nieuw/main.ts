import { CONTENT_MAP } from '../../src/content/lezen/map.ts';
import { Leesfout } from '../jaarverantwoording/limieten.ts';
import { makeNieuw } from './maken.ts';
import { readOpdracht } from './opdracht.ts';

/**
 * Makes a new content file, or an entry in one, from its template: `npm run nieuw -- vraag --thema leerplicht --titel
 * "Weet jij ...?"`. Asks nothing, overwrites nothing.
 */
try {
	const { paden, teDoen } = await makeNieuw(CONTENT_MAP, readOpdracht(process.argv.slice(2)));
	for (const pad of paden) console.log(`Geschreven: content/${pad}`);
	for (const regel of teDoen) console.log(regel);
	console.log(`Nog in te vullen: ${teDoen.length}. Daarna: npm run check:content`);
} catch (error) {
	console.error(error instanceof Leesfout ? error.message : `Het maken is niet gelukt: ${String(error)}`);
	process.exitCode = 1;
}
