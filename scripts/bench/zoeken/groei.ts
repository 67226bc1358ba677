import { brotliCompressSync } from 'node:zlib';
import type { ZoekDocument } from '../../../src/features/zoeken/index/document.ts';
import { makeZoekregister } from '../../../src/features/zoeken/index/bouw.ts';
import type { Zoekinhoud } from '../../../src/features/zoeken/index/inhoud.ts';
import { measureTijd } from './omvang.ts';
import { formatGetal, formatTabel } from '../tabel.ts';

const KEREN = [1, 2, 4] as const;
/** Every so manyth word of a copy is a word of its own: a copy that says the same would compress away. */
const EIGEN_WOORD = 5;

/** A document as another site could have it: the same kinds of words, some of them new. */
const varieer = (tekst: string, kopie: number) =>
	tekst
		.split(' ')
		.map((woord, plek) =>
			(plek + kopie) % EIGEN_WOORD === 0 && /^[a-z]{5,}$/.test(woord) ? `${woord}${'aeiou'[kopie]}l` : woord,
		)
		.join(' ');

const vermenigvuldig = (documenten: readonly ZoekDocument[], keer: number): ZoekDocument[] =>
	Array.from({ length: keer }, (_, kopie) =>
		kopie === 0
			? documenten
			: documenten.map((document) => ({
					...document,
					adres: `/kopie-${kopie}${document.adres}`,
					titel: varieer(document.titel, kopie),
					tekst: varieer(document.tekst, kopie),
				})),
	).flat();

/** Builds the register for one, two and four times the pages: time and size should grow with them, not faster. */
export async function measureGroei(documenten: readonly ZoekDocument[], inhoud: Zoekinhoud): Promise<string> {
	const rijen: string[][] = [];
	for (const keer of KEREN) {
		const alle = vermenigvuldig(documenten, keer);
		const { uit, ms } = await measureTijd(() => makeZoekregister(alle, inhoud));
		const json = JSON.stringify(uit);
		rijen.push([
			`${keer} keer`,
			formatGetal(alle.length),
			formatGetal(ms / 1000, 2),
			formatGetal(Buffer.byteLength(json)),
			formatGetal(brotliCompressSync(json).length),
		]);
	}
	const tabel = formatTabel([['pagina’s', 'documenten', 'seconden', 'bytes', 'met brotli'], ...rijen]);
	return `Groei van het register, met kopieën van de pagina’s waarin een deel van de woorden anders is\n${tabel}`;
}
