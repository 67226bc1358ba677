import { formatGetal, formatTabel } from '../tabel.ts';
import type { Bezoek, Verzoek } from './opname.ts';

/** What is supposed of one evening; the rest is measured. */
export const AVOND = {
	lezers: 8_500,
	/** Pages after the first visits. */
	vervolgpaginas: 12,
	/** Part of everything that falls in the busiest quarter of an hour. */
	piekdeel: 0.5,
	piekseconden: 15 * 60,
} as const;

export interface Avond {
	verzoeken: number;
	bytes: number;
	/** In the busiest quarter of an hour. */
	perSeconde: number;
	megabit: number;
}

const countBytes = (verzoeken: readonly Verzoek[]) => verzoeken.reduce((som, { bytes }) => som + bytes, 0);
const mean = (getallen: readonly number[]) => getallen.reduce((som, getal) => som + getal, 0) / getallen.length;

/** A page after the first one: its own document, and a question about what the browser kept. */
function measureVervolg(bezoeken: readonly Bezoek[]): { verzoeken: number; bytes: number } {
	const documenten = bezoeken.flatMap(({ eerste }) => eerste.filter(({ pad }) => pad.endsWith('/')));
	const nagevraagd = bezoeken.map(({ volgende }) => volgende.filter(({ pad }) => !pad.endsWith('/')));
	return {
		verzoeken: 1 + mean(nagevraagd.map(({ length }) => length)),
		bytes: mean(documenten.map(({ bytes }) => bytes)) + mean(nagevraagd.map(countBytes)),
	};
}

/** An evening on which everybody makes all visits and reads on. */
export function measureAvond(bezoeken: readonly Bezoek[]): Avond {
	const eerste = bezoeken.flatMap((bezoek) => bezoek.eerste);
	const vervolg = measureVervolg(bezoeken);
	const verzoeken = AVOND.lezers * (eerste.length + AVOND.vervolgpaginas * vervolg.verzoeken);
	const bytes = AVOND.lezers * (countBytes(eerste) + AVOND.vervolgpaginas * vervolg.bytes);
	const deel = AVOND.piekdeel / AVOND.piekseconden;
	return { verzoeken, bytes, perSeconde: verzoeken * deel, megabit: (bytes * deel * 8) / 1e6 };
}

/** What a visit costs and what an evening of all raadsleden asks. */
export function formatPlan(bezoeken: readonly Bezoek[]): string {
	const rijen = bezoeken.map(({ naam, eerste, volgende }) => [
		naam,
		...[eerste, volgende].flatMap((verzoeken) => [formatGetal(verzoeken.length), formatGetal(countBytes(verzoeken))]),
	]);
	const avond = measureAvond(bezoeken);
	return [
		formatTabel([['bezoek', 'eerste keer', 'bytes', 'volgende keer', 'bytes'], ...rijen]),
		'',
		`${formatGetal(AVOND.lezers)} lezers op één avond: elk alle bezoeken en daarna ${AVOND.vervolgpaginas} pagina’s; de helft in een kwartier.`,
		formatTabel([
			['verzoeken', 'GB', 'piek per seconde', 'piek Mbit/s'],
			[
				formatGetal(avond.verzoeken),
				formatGetal(avond.bytes / 1e9, 1),
				formatGetal(avond.perSeconde),
				formatGetal(avond.megabit),
			],
		]),
	].join('\n');
}
