import { SAMENHANG } from '../afstelling.ts';
import type { Zoekmachine } from './machine.ts';

interface Gevonden {
	nummer: number;
	score: number;
}

const readThemas = ({ register }: Zoekmachine, nummer: number) => register.documenten[nummer]?.[4] ?? [];

const addTo = (som: Map<number, number>, sleutel: number, erbij: number) =>
	som.set(sleutel, (som.get(sleutel) ?? 0) + erbij);

/** What the other documents of the same taken scored; a document of many taken says little of each. */
function addTaken({ taken }: Zoekmachine, gevonden: readonly Gevonden[]): void {
	const perTaak = new Map<number, number>();
	const delen = gevonden.map(({ nummer, score }) => score / (taken[nummer]?.length || 1));
	gevonden.forEach(({ nummer }, plek) => taken[nummer]?.forEach((taak) => addTo(perTaak, taak, delen[plek] ?? 0)));
	gevonden.forEach((een, plek) => {
		const eigen = taken[een.nummer] ?? [];
		const anderen = eigen.reduce((som, taak) => som + (perTaak.get(taak) ?? 0) - (delen[plek] ?? 0), 0);
		een.score += (SAMENHANG.taak * anderen) / (eigen.length || 1);
	});
}

/** What is about the theme of most of the best results moves up. */
function favorThema(machine: Zoekmachine, gevonden: readonly Gevonden[]): void {
	const perThema = new Map<number, number>();
	const eerste = gevonden.toSorted((a, b) => b.score - a.score).slice(0, SAMENHANG.eerste);
	for (const { nummer, score } of eerste) {
		const themas = readThemas(machine, nummer);
		for (const thema of themas) addTo(perThema, thema, score / themas.length);
	}
	const alles = eerste.reduce((som, { score }) => som + score, 0) || 1;
	for (const een of gevonden) {
		const deel = Math.max(0, ...readThemas(machine, een.nummer).map((thema) => perThema.get(thema) ?? 0)) / alles;
		een.score *= 1 + SAMENHANG.thema * deel;
	}
}

/**
 * Lets results support each other. Of a sentence no document has all words; what a taak, a question and a resident say of
 * one subject has them together.
 */
export function supportElkaar(machine: Zoekmachine, gevonden: readonly Gevonden[]): void {
	addTaken(machine, gevonden);
	favorThema(machine, gevonden);
}
