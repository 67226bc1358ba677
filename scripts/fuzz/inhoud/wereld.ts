import type { ContentBestand } from '../../../src/content/lezen/bestand.ts';
import {
	checkSamen,
	checkVeilig,
	type ContentControle,
	type ControleVanPad,
} from '../../../src/content/lezen/controle.ts';
import { CONTENT_MAP, readBestanden } from '../../../src/content/lezen/map.ts';

/** All real files, each read once. */
export interface Wereld {
	bestanden: readonly (ContentBestand & { tekst: string })[];
	paden: ReadonlySet<string>;
	controles: ReadonlyMap<string, ControleVanPad>;
	/** Ids to take references from. */
	ids: readonly string[];
}

/** The day on which the content is checked; fixed, so that a case stays the same. */
const VANDAAG = '2026-11-28';

export async function readWereld(): Promise<Wereld> {
	const bestanden = (await readBestanden(CONTENT_MAP)).map((bestand) => ({
		...bestand,
		tekst: new TextDecoder().decode(bestand.bytes),
	}));
	const paden = new Set(bestanden.map(({ pad }) => pad));
	const controles = new Map(bestanden.map((bestand) => [bestand.pad, checkVeilig(bestand, paden)]));
	const ids = [...controles.values()].flatMap(({ onderdelen }) => onderdelen.map(({ id }) => id));
	return { bestanden, paden, controles, ids };
}

/** One file of the world replaced by others, each read by itself. */
export interface Vervanging {
	pad: string;
	nieuw: readonly ControleVanPad[];
}

/** Reads what came in the place of a file, as the check does. */
export const replaceBestand = (wereld: Wereld, pad: string, nieuw: readonly ContentBestand[]): Vervanging => ({
	pad,
	nieuw: nieuw.map((bestand) => checkVeilig(bestand, wereld.paden)),
});

/** What the check says of the world with these files replaced, the relations between all files included. */
export function checkWereld(wereld: Wereld, vervangingen: readonly Vervanging[]): ContentControle {
	const weg = new Set(vervangingen.map(({ pad }) => pad));
	const over = [...wereld.controles.values()].filter(({ pad }) => !weg.has(pad));
	return checkSamen([...over, ...vervangingen.flatMap(({ nieuw }) => nieuw)], VANDAAG);
}
