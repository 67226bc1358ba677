import type { Taak } from '../../../content/schemas/taak.ts';
import { formatMoment } from '../../../shared/dag.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import type { Grondslag } from './grondslag.ts';

/** How we know what we say, as a sentence without its end. */
export const ZEKERHEID_UITLEG: Record<Taak['zekerheid'], string> = {
	geverifieerd: 'Wet en artikel zijn gelezen',
	'uit-bron': 'Dit staat in een bron; er is geen wetsartikel bij gelezen',
	'eigen-kennis': 'Dit is eigen kennis; er is geen wet en geen bron bij gelezen',
};

/** Whether a law was read where the government publishes it; anything else is a copy. */
const isOfficieel = ({ gelezenIn = '' }: Pick<Wet, 'gelezenIn'>) =>
	/^https:\/\/(?:\w+\.)?(?:overheid|officielebekendmakingen)\.nl\//.test(gelezenIn);

/** Whether the official text of some laws was read or a copy; undefined when none of them was read. */
export function formatGelezenWetten(wetten: readonly Pick<Wet, 'gelezenIn' | 'gelezenTekstVan'>[]): string | undefined {
	const gelezen = wetten.filter(({ gelezenTekstVan }) => gelezenTekstVan !== undefined);
	if (gelezen.length === 0) return undefined;
	return gelezen.every(isOfficieel)
		? 'de wettekst op de officiële site'
		: 'een kopie van de wettekst, niet de officiële site';
}

/**
 * What was read to check an entry: the official text of its laws, a copy of one of them, or only its sources; undefined
 * when nothing was.
 */
export function formatWaaraan(
	{ zekerheid, grondslag }: Pick<Taak, 'zekerheid'> & Partial<Pick<Taak, 'grondslag'>>,
	grondslagen: readonly Pick<Grondslag, 'wet'>[],
) {
	if (zekerheid === 'eigen-kennis') return undefined;
	const wetten = formatGelezenWetten(grondslagen.map(({ wet }) => wet));
	if (zekerheid === 'geverifieerd') return wetten ?? 'de bronnen hierboven';
	return grondslag?.gelezen && wetten
		? `de bronnen hierboven, en ${wetten}`
		: 'alleen de bronnen hierboven, niet de wet';
}

/** A source says more, or something newer, than the article that was read beside it. */
const BRON_NAAST_ARTIKEL = 'Dit staat in een bron; het wetsartikel is ook gelezen, maar daaruit alleen volgt dit niet';

/** How sure we are of a taak, in sentences: which text of the law was read, and whether twice. */
export function formatZekerheid(
	{ zekerheid, herlezen, grondslag: basis }: Pick<Taak, 'zekerheid' | 'herlezen'> & Partial<Pick<Taak, 'grondslag'>>,
	grondslag: Pick<Grondslag, 'wet'> | undefined,
): string {
	const uitleg = zekerheid === 'uit-bron' && basis?.gelezen ? BRON_NAAST_ARTIKEL : ZEKERHEID_UITLEG[zekerheid];
	const geverifieerd = zekerheid === 'geverifieerd';
	const gelezen =
		geverifieerd && grondslag?.wet.gelezenTekstVan
			? `, in de tekst die gold op ${formatMoment(grondslag.wet.gelezenTekstVan)}${isOfficieel(grondslag.wet) ? '' : ' (een kopie, niet de officiële tekst)'}`
			: '';
	return [
		`${uitleg}${gelezen}.`,
		geverifieerd && !herlezen ? 'Het lidnummer is nog niet dubbel gecontroleerd.' : undefined,
		grondslag?.wet.letOp,
	]
		.filter(Boolean)
		.join(' ');
}

/** What a taak is as long as it is no law in force; undefined when it is. */
export const STATUS_UITLEG: Record<Taak['status'], string | undefined> = {
	geldend: undefined,
	'bij-de-kamer': 'Dit is een wetsvoorstel, nog geen wet.',
	aangekondigd: 'Dit is aangekondigd, nog geen wet.',
	vervallen: 'Dit geldt niet meer.',
};
