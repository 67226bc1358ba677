import { splitRegels, type Regel } from '../regels/woorden.ts';
import { Leesfout, MEESTE_TEKENS } from '../limieten.ts';

const GEEN_TEKST = 'Dit is geen tekstbestand. Geef een PDF, of bewaar het stuk als platte tekst (.txt).';

/** How the bytes are to be read: by the mark in front, by the zeros of UTF-16, else UTF-8 or the old Windows letters. */
function chooseCodering(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const begin = bytes.subarray(0, 2000);
	const nullen = [0, 1].map((rest) => begin.filter((byte, plek) => plek % 2 === rest && byte === 0).length);
	const [even = 0, oneven = 0] = nullen;
	if (oneven > begin.length / 4 && even === 0) return 'utf-16le';
	if (even > begin.length / 4 && oneven === 0) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/** The lines of a text file, whatever program saved it. */
export function readText(bytes: Uint8Array): Regel[] {
	const tekst = new TextDecoder(chooseCodering(bytes)).decode(bytes);
	if (tekst.startsWith('%PDF-'))
		throw new Leesfout('Dit is een PDF met de naam van een tekstbestand. Geef het bestand de extensie .pdf.');
	if (tekst.includes('\0')) throw new Leesfout(GEEN_TEKST);
	if (tekst.trim() === '') throw new Leesfout('Dit bestand is leeg. Kijk of je het goede bestand hebt.');
	if (tekst.length > MEESTE_TEKENS)
		throw new Leesfout(
			'Dit bestand heeft veel meer tekst dan een jaarverantwoording. Kijk of je het goede bestand hebt.',
		);
	return splitRegels(tekst);
}
