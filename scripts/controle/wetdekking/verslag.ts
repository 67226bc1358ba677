import type { Dekking } from './dekking.ts';

/** The coverage of one law as a redacteur reads it: counts first, then every article that is still open. */
export function formatDekking({ wet, genoemd, gedekt, weggelaten, open, overbodig }: Dekking): string {
	return [
		`${wet.afkorting ?? wet.naam}: ${genoemd} artikelen noemen raad, college of gemeente; ${gedekt} staan in een taak, ${weggelaten} zijn met reden weggelaten, ${open.length} nog niet bekeken.`,
		...open.map(
			({ nummer, organen }) =>
				`  artikel ${[nummer, ...(organen.length > 0 ? [`(${organen.join(', ')})`] : [])].join(' ')}`,
		),
		...overbodig.map(
			({ artikel }) => `  Haal ${wet.id} ${artikel} uit weggelaten.yaml: het staat in een taak of noemt niemand meer.`,
		),
	].join('\n');
}
