import { KRACHT } from '../afstelling.ts';
import type { Kandidaat, Zoekwoord } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';
import type { Plaatsen } from './termen.ts';

/** What one phrase has of a query: weight of the words of the query, and which of its own words those are. */
interface Raak {
	gewicht: number;
	stammen: Set<string>;
}

/** A part of a compound says too little to be one of the words of a phrase. */
const isWoord = ({ kracht, samenMet = [], alsDeel }: Kandidaat) =>
	kracht > KRACHT.begin && samenMet.length === 0 && !alsDeel;

/** What each phrase has of the query, by the number that `read` gives it. */
function countRaak(
	{ termen }: Zoekmachine,
	zoekwoorden: readonly Zoekwoord[],
	read: (plaatsen: Plaatsen) => readonly number[],
): Map<number, Raak> {
	const perZin = new Map<number, Raak>();
	for (const { kandidaten, gewicht } of zoekwoorden) {
		const geteld = new Set<number>();
		for (const { stam } of kandidaten.filter(isWoord)) {
			const plaatsen = termen.get(stam);
			for (const zin of plaatsen ? read(plaatsen) : []) {
				const raak = perZin.get(zin) ?? { gewicht: 0, stammen: new Set() };
				if (!geteld.has(zin)) raak.gewicht += gewicht;
				geteld.add(zin);
				raak.stammen.add(stam);
				perZin.set(zin, raak);
			}
		}
	}
	return perZin;
}

/**
 * How far a document has the query in one phrase, its title or a search word, by document: 1 when that is the query,
 * less when the phrase has words that the query lacks or the other way round. Words spread over phrases say less.
 */
export function measureZinnen(machine: Zoekmachine, zoekwoorden: readonly Zoekwoord[]): Map<number, number> {
	const volledig = zoekwoorden.reduce((som, { gewicht }) => som + gewicht, 0) || 1;
	const beste = new Map<number, number>();
	const measure = (nummer: number, { gewicht, stammen }: Raak, lengte = 1) => {
		const deel = (gewicht / volledig) * Math.min(1, stammen.size / lengte);
		if (deel > (beste.get(nummer) ?? 0)) beste.set(nummer, deel);
	};
	for (const [nummer, raak] of countRaak(machine, zoekwoorden, (plaatsen) => plaatsen.readTitels()))
		measure(nummer, raak, machine.titels[nummer]?.length);
	for (const [zin, raak] of countRaak(machine, zoekwoorden, (plaatsen) => plaatsen.readZinnen()))
		measure(machine.zinnen.document[zin] ?? -1, raak, machine.zinnen.lengte[zin]);
	return beste;
}
