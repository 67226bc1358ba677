import { readBestanden } from '../../src/content/lezen/map.ts';
import { decodeBestand, readContentBestand } from '../../src/content/lezen/reader.ts';
import { CONTENT_SOORTEN, type SoortNaam } from '../../src/content/lezen/soorten.ts';
import { Leesfout } from '../jaarverantwoording/limieten.ts';

/**
 * @throws Leesfout when an entry of this kind has the id, or a file cannot be read to see whether it has.
 */
export async function checkVrijId(map: string, soort: SoortNaam, id: string): Promise<void> {
	for (const { pad, bytes } of await readBestanden(map, CONTENT_SOORTEN[soort].pad)) {
		const gelezen = bytes ? decodeBestand(bytes) : undefined;
		if (!gelezen || 'probleem' in gelezen)
			throw new Leesfout(`content/${pad} is niet te lezen. Er is niets gemaakt; herstel eerst dat bestand.`);
		const { invoer, problemen } = readContentBestand(CONTENT_SOORTEN[soort], pad, gelezen.source);
		const gelijk = invoer.find((onderdeel) => onderdeel.id === id);
		if (gelijk)
			throw new Leesfout(
				`Het id "${id}" is al gebruikt in content/${pad}:${gelijk.findRegel(['id'])}. Er is niets gemaakt. Geef een ander mee: --id ${id}-2`,
			);
		// A list without entries gives no problem that stands in the way of the first.
		if (problemen.length > 0 && !/^\[\]\s*$/m.test(gelezen.source))
			throw new Leesfout(
				`content/${pad}:${problemen[0]?.regel} is niet te lezen. Er is niets gemaakt; herstel dat eerst: npm run check:content.`,
			);
	}
}
