import { readFile } from 'node:fs/promises';
import { readYaml } from '../../../src/content/lezen/yaml.ts';

/** A query with the addresses that would each be a right first answer. */
export interface GoudenVraag {
	q: string;
	klasse: string;
	verwacht: string[];
	/** `extra` is practice as well: tests/zoeken/oefen-extra.yaml. */
	helft: 'oefen' | 'toets' | 'extra';
}

const readVragen = async (bestand: string) =>
	readYaml(await readFile(`tests/zoeken/${bestand}.yaml`, 'utf8')).value as GoudenVraag[];

/** Every query with a half: the first set, and what residents say. */
export const readGoudenSet = async (): Promise<GoudenVraag[]> => [
	...(await readVragen('gouden-set')),
	...(await readVragen('spreektaal')),
];

/** Practice queries beside the golden set, written later for the classes that did worst. */
export async function readOefenExtra(): Promise<GoudenVraag[]> {
	return (await readVragen('oefen-extra')).map((vraag) => ({ ...vraag, helft: 'extra' }));
}

/** A question with what a right answer says and where it may lead; `geen`: no answer may appear. */
export interface Antwoordvraag {
	q: string;
	soort: string;
	helft: 'oefen' | 'toets';
	antwoord?: string[];
	adres?: string[];
}

export const readAntwoordvragen = async (helft: Antwoordvraag['helft']): Promise<Antwoordvraag[]> =>
	(readYaml(await readFile('tests/zoeken/antwoorden.yaml', 'utf8')).value as Antwoordvraag[]).filter(
		(vraag) => vraag.helft === helft,
	);

/** A page address accepts every section of that page; a section address only itself. */
export const isRaak = (adres: string, verwacht: string) =>
	adres === verwacht || (!verwacht.includes('#') && adres.split('#')[0] === verwacht);

/** Rank of the first right answer, counted from 1; 0 when it is not there. */
export const findRang = (adressen: readonly string[], verwacht: readonly string[]) =>
	1 + adressen.findIndex((adres) => verwacht.some((goed) => isRaak(adres, goed)));

export interface Score {
	vragen: number;
	hit1: number;
	hit5: number;
	mrr: number;
}

/** hit@1, hit@5 and mean reciprocal rank over the first ten results. */
export function scoreRangen(rangen: readonly number[]): Score {
	const deel = (aantal: number) => aantal / Math.max(1, rangen.length);
	return {
		vragen: rangen.length,
		hit1: deel(rangen.filter((rang) => rang === 1).length),
		hit5: deel(rangen.filter((rang) => rang >= 1 && rang <= 5).length),
		mrr: deel(rangen.reduce((som, rang) => som + (rang >= 1 && rang <= 10 ? 1 / rang : 0), 0)),
	};
}
