import type { Taak } from '../../../content/schemas/taak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { describeGrondslagen, type Wetsverwijzing } from './wetsverwijzing.ts';

/** How sure we are, when the article was not read. */
const ONZEKER: Record<Taak['zekerheid'], string> = {
	geverifieerd: '',
	'uit-bron': 'niet in de wet nagelezen',
	'eigen-kennis': 'eigen kennis, niet nagekeken',
};

/**
 * What some taken rest on: articles, or why there are none, and how sure we are.
 *
 * @param say How the articles are written: abbreviated, or with the names of the laws in words.
 */
export function formatRustOp(
	taken: readonly Taak[],
	wetten: ReadonlyMap<string, Wet>,
	say: (verwijzing: Wetsverwijzing) => string = ({ citaat }) => citaat,
): string {
	const { verwijzing, zonderArtikel, isVoorstel } = describeGrondslagen(taken, wetten);
	const onzeker = new Set(taken.map(({ zekerheid }) => ONZEKER[zekerheid]));
	return [verwijzing && say(verwijzing), ...zonderArtikel, isVoorstel ? 'wetsvoorstel, nog geen wet' : '', ...onzeker]
		.filter(Boolean)
		.join(' · ');
}
