import { ONZICHTBAAR } from '../../shared/tekst.ts';
import type { Probleem } from './yaml.ts';

/**
 * One problem per line that holds a sign no reader sees: a screen reader stumbles over it, search does not find the word.
 *
 * @param startRegel Line of the file on which the text starts.
 */
export const checkTekens = (source: string, startRegel = 1): Probleem[] =>
	source.split('\n').flatMap((line, index) => {
		const plek = line.search(ONZICHTBAAR);
		if (plek < 0) return [];
		const nummer = (line.codePointAt(plek) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		const ervoor = line.slice(0, plek).trim().slice(-20);
		const plaats = ervoor === '' ? 'aan het begin' : `na "${ervoor}"`;
		const tekst = `${plaats} staat een teken dat je niet ziet (U+${nummer}). Haal het weg of typ de regel opnieuw.`;
		return [{ regel: startRegel + index, veld: 'teken', tekst }];
	});
