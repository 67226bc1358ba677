import type { Taak } from '../../../content/schemas/taak.ts';
import { formatMoment } from '../../../shared/dag.ts';
import type { Grondslag } from './grondslag.ts';

const UITLEG: Record<Taak['zekerheid'], string> = {
	geverifieerd: 'Wet en artikel zijn gelezen',
	'uit-bron': 'Dit staat in een bron; er is geen wetsartikel bij gelezen',
	'eigen-kennis': 'Dit is eigen kennis en nog niet gecontroleerd',
};

/** How sure we are of a taak, in sentences: which text of the law was read, and whether twice. */
export function formatZekerheid(
	{ zekerheid, herlezen }: Pick<Taak, 'zekerheid' | 'herlezen'>,
	grondslag: Pick<Grondslag, 'wet'> | undefined,
): string {
	const geverifieerd = zekerheid === 'geverifieerd';
	const gelezen =
		geverifieerd && grondslag?.wet.gelezenTekstVan
			? `, in de tekst die gold op ${formatMoment(grondslag.wet.gelezenTekstVan)} (een kopie, niet de officiële tekst)`
			: '';
	return [
		`${UITLEG[zekerheid]}${gelezen}.`,
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
