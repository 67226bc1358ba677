import type { Wet } from '../../../src/content/schemas/wet.ts';
import type { Artikellijst } from './artikelen.ts';
import type { Dekking } from './dekking.ts';

const formatNaam = ({ afkorting, naam }: Pick<Wet, 'afkorting' | 'naam'>) => afkorting ?? naam;

/** The coverage of one law as a redacteur reads it: counts, which parts were read, then every article that is still open. */
export function formatDekking({
	wet,
	genoemd,
	gedekt,
	weggelaten,
	open,
	overbodig,
	delen = 'alles',
}: Dekking & Partial<Pick<Artikellijst, 'delen'>>): string {
	return [
		`${formatNaam(wet)}: ${genoemd} artikelen noemen raad, college of gemeente; ${gedekt} staan in een taak, ${weggelaten} zijn met reden weggelaten, ${open.length} nog niet bekeken.`,
		...(delen === 'alles' ? [] : [`  Niet de hele wet is gelezen: ${delen}.`]),
		...open.map(
			({ nummer, organen }) =>
				`  artikel ${[nummer, ...(organen.length > 0 ? [`(${organen.join(', ')})`] : [])].join(' ')}`,
		),
		...overbodig.map(
			({ artikel }) => `  Haal ${wet.id} ${artikel} uit weggelaten.yaml: het staat in een taak of noemt niemand meer.`,
		),
	].join('\n');
}

/** Laws of content/wetten.yaml whose articles nobody has listed, in one line. */
export const formatZonderLijst = (wetten: readonly Pick<Wet, 'afkorting' | 'naam'>[]) =>
	`Nog geen lijst van artikelen (${wetten.length}): ${wetten.map(formatNaam).join(', ') || 'geen'}.`;
