import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { buildLijn, type Lijnbeeld, type Reeks } from '../../../shared/beeld/lijn.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import { calculateAandeel } from './afscherming.ts';
import { listBereikReeksen } from './landelijk-bereik.ts';

/** Reach over the years: the drawing, its numbers in a table, and why the gemeente has a point in it or none. */
export interface Bereikbeeld {
	beeld: Lijnbeeld | undefined;
	rijen: { wie: string; periode: string; tekst: string; bron: string }[];
	/** Said of the own point, or why there is none. */
	zin: string;
	/** Address on the page of the gemeente's own explanation; only with a point. */
	uitleg?: string;
}

type Verantwoord = Pick<LeaVveJaar, 'jaar' | 'bron' | 'cijfers'>;
interface EigenPunt {
	jaar: number;
	peildatum: string;
	bron: string;
	procent: number;
}

const formatProcent = (waarde: number) => `${formatGetal(waarde)}%`;

const listPunten = (jaren: readonly Verantwoord[]): EigenPunt[] =>
	jaren.flatMap(({ jaar, bron, cijfers }) => {
		const procent = calculateAandeel(cijfers, 'bereikt');
		return cijfers && procent !== undefined ? [{ jaar, bron, peildatum: cijfers.peildatum, procent }] : [];
	});

function formatZin(naam: string, jaren: readonly Verantwoord[], [punt]: readonly EigenPunt[]): string {
	if (punt)
		return `Het punt van ${naam} is haar eigen opgave over ${punt.jaar}, geteld op ${formatMoment(punt.peildatum)}.`;
	return jaren.length === 0
		? `Van ${naam} kennen we het bereik niet: wij hebben haar jaarverantwoording LEA en vve niet. Vraag het college erom.`
		: `Van ${naam} tonen we het bereik niet: in haar jaarverantwoording staat geen getal, of het gaat om te weinig kinderen.`;
}

/**
 * The published series with the gemeente's own reported share. Each series stays a line of its own.
 *
 * @param bronTitel Name of a source by its id.
 */
export function buildBereikbeeld(
	cijfers: readonly Cijfer[],
	bronTitel: (id: string) => string,
	naam: string,
	jaren: readonly Verantwoord[],
): Bereikbeeld {
	const punten = listPunten(jaren);
	const landelijk = listBereikReeksen([...cijfers]).map(({ bron, cijfers: vanReeks }): Reeks & { bron: string } => ({
		naam: `Nederland, ${bronTitel(bron)}`,
		bron,
		waarnemingen: vanReeks.flatMap(({ periode, waarde }) =>
			waarde === undefined ? [] : [{ periode, waarde, tekst: formatProcent(waarde) }],
		),
	}));
	const eigen = punten.map(({ jaar, bron, procent }): Reeks & { bron: string } => ({
		naam: `${naam}, eigen opgave`,
		bron,
		eigen: true,
		waarnemingen: [{ periode: String(jaar), waarde: procent, tekst: formatProcent(procent) }],
	}));
	const reeksen = [...eigen, ...landelijk];
	return {
		beeld: buildLijn([...landelijk, ...eigen], formatProcent, 100),
		rijen: reeksen.flatMap(({ naam: wie, bron, waarnemingen }) =>
			waarnemingen.map(({ periode, tekst }) => ({
				wie: wie.split(', ')[0] ?? wie,
				periode,
				tekst,
				bron: bronTitel(bron),
			})),
		),
		zin: formatZin(naam, jaren, punten),
		...(punten[0] ? { uitleg: `#lea-vve-${punten[0].jaar}` } : {}),
	};
}
