import type { Probleem } from './yaml.ts';

/** Control characters, signs that turn or hide the text around them, private ones, and what stands for an unreadable byte. */
const ONZICHTBAAR = /[^\P{Cc}\t\n\r]|[\p{Cf}\p{Co}\u2028\u2029\uFFFD]/u;

/**
 * One problem per line that holds a sign no reader sees: a screen reader stumbles over it, search does not find the word.
 *
 * @param startRegel Line of the file on which the text starts.
 */
export const checkTekens = (source: string, startRegel = 1): Probleem[] =>
	source.split('\n').flatMap((line, index) => {
		const teken = ONZICHTBAAR.exec(line);
		if (!teken) return [];
		const nummer = (teken[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		const ervoor = line.slice(0, teken.index).trim().slice(-20);
		const plaats = ervoor === '' ? 'aan het begin' : `na "${ervoor}"`;
		const tekst = `${plaats} staat een teken dat je niet ziet (U+${nummer}). Haal het weg of typ de regel opnieuw.`;
		return [{ regel: startRegel + index, veld: 'teken', tekst }];
	});
