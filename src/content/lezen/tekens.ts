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

const HTML = /<(?:[a-z]|\/[a-z]|!--)[^\s>]*>?/i;

/** Outside MDX text is shown as it stands: the reader would see the tag, and not what it does. */
export function checkHtmlInVeld(veld: string, tekst: string, regel: number): Probleem[] {
	const gevonden = HTML.exec(tekst)?.[0];
	if (gevonden === undefined) return [];
	const hulp = 'De site laat haar zien als tekst. Haal haar weg en schrijf gewone woorden';
	return [{ regel, veld, tekst: `"${gevonden.slice(0, 40)}" is HTML, en die kan hier niet. ${hulp}.` }];
}
