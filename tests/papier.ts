import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each sheet of a PDF, with white space as single spaces. */
export async function readBladen(pdf: Uint8Array): Promise<string[]> {
	// pdf.js takes the bytes it is given away from their owner.
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
	return text.map((blad) => blad.replaceAll(/\s+/g, ' ').trim());
}

/** The text of a sheet without what stands at its foot: its number, the address and the day of the text. */
export const cutVoet = (blad: string): string =>
	blad
		.replaceAll(/\s*blad \d+ van \d+(?:\s*(?:Raadswijzer Onderwijs, )?\S* · tekst van \d+ \w+ \d{4})?\s*/g, ' ')
		.trim();

/** Text without what a line end changes: white space and hyphens. */
const squash = (tekst: string) =>
	tekst
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s\u00ad‐-]/g, '');

const count = (tekst: string, woord: string) => tekst.split(woord).length - 1;

/** Words that stand more often on the screen than on the sheets together. */
export function listVermiste(scherm: string, bladen: readonly string[]): string[] {
	const woorden = scherm
		.split(/\s+/)
		.map(squash)
		.filter((woord) => /[\p{L}\p{N}]/u.test(woord));
	const papier = squash(bladen.join(' '));
	const perWoord = Map.groupBy(woorden, (woord) => woord);
	return [...perWoord].filter(([woord, keren]) => count(papier, woord) < keren.length).map(([woord]) => woord);
}
