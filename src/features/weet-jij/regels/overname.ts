import { nameStuk, splitStuknaam, STUKSOORTEN, type Staat, type Stuksoort } from './staat.ts';
import { readWaarden } from './stuk.ts';
import type { Wijziging } from './samenvoegen.ts';

/** What would change at one entry when another list is taken in. */
export interface Overname {
	soort: Stuksoort;
	id: string;
	/** What the reader knows it by, as far as it has words of its own. */
	naam: string;
	/** Nothing of it is in the own list yet. */
	isNieuw: boolean;
	wijzigingen: Wijziging[];
}

/** Field that names an entry; a question and a taak have their words on the site. */
const NAAMVELD: Partial<Record<Stuksoort, string>> = { toezegging: 'wat', vergadering: 'naam' };

function findNaam(soort: Stuksoort, stukken: readonly Staat[], sleutel: string): string {
	const veld = NAAMVELD[soort];
	if (!veld) return '';
	const teksten = stukken.map((staat) => {
		const stuk = staat.get(sleutel);
		const tekst = stuk && readWaarden(stuk)[veld];
		return typeof tekst === 'string' ? tekst.trim() : '';
	});
	return teksten.find(Boolean) ?? '';
}

/** The changes by entry: questions first, then what else a list holds. */
export function groupOvernames(wijzigingen: readonly Wijziging[], mijn: Staat, ander: Staat): Overname[] {
	const perStuk = Map.groupBy(wijzigingen, ({ naam }) => naam);
	const overnames = [...perStuk].flatMap(([sleutel, groep]): Overname[] => {
		const deel = splitStuknaam(sleutel);
		if (!deel) return [];
		const naam = findNaam(deel.soort, [ander, mijn], sleutel);
		return [{ ...deel, naam, isNieuw: !mijn.has(nameStuk(deel.soort, deel.id)), wijzigingen: groep }];
	});
	return STUKSOORTEN.flatMap((soort) => overnames.filter((overname) => overname.soort === soort));
}

/** How many entries of each kind a list holds. */
export function countStukken(staat: Staat): Record<Stuksoort, number> {
	const soorten = [...staat.keys()].map((naam) => splitStuknaam(naam)?.soort);
	const tel = (soort: Stuksoort) => soorten.filter((ander) => ander === soort).length;
	return Object.fromEntries(STUKSOORTEN.map((soort) => [soort, tel(soort)])) as Record<Stuksoort, number>;
}
