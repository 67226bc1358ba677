import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Bytes shown from the first one that differs. */
const GETOOND = 40;

/** Files below a folder, with forward slashes, in a fixed order. */
export const listBestanden = (map: string): string[] =>
	globSync('**/*', { cwd: map })
		.filter((pad) => statSync(join(map, pad)).isFile())
		.map((pad) => pad.split(sep).join('/'))
		.sort();

const findEersteVerschil = (een: Uint8Array, ander: Uint8Array): number => {
	const plek = een.findIndex((byte, index) => byte !== ander[index]);
	return plek < 0 ? een.length : plek;
};

/** Bytes as text on one line; what cannot be read is a dot. */
const formatBytes = (bytes: Buffer, vanaf: number) =>
	bytes
		.subarray(vanaf, vanaf + GETOOND)
		.toString('latin1')
		.replaceAll(/[^\x20-\x7e]/g, '.');

function compareBestand(een: string, ander: string, pad: string): string | undefined {
	const [eerste, tweede] = [readFileSync(join(een, pad)), readFileSync(join(ander, pad))];
	if (eerste.equals(tweede)) return undefined;
	const plek = findEersteVerschil(eerste, tweede);
	return `${pad}: anders vanaf byte ${plek}. Eerst: "${formatBytes(eerste, plek)}", daarna: "${formatBytes(tweede, plek)}".`;
}

/** A compressed file differs whenever the file beside it does: that one line says enough. */
function isGevolg(pad: string, anders: { has: (pad: string) => boolean }): boolean {
	const bron = pad.replace(/\.(?:br|gz)$/, '');
	return bron !== pad && anders.has(bron);
}

/**
 * Compares all files of two built sites, byte by byte.
 *
 * @returns One Dutch line per file that differs.
 */
export function compareMappen(een: string, ander: string): string[] {
	const [eerste, tweede] = [new Set(listBestanden(een)), new Set(listBestanden(ander))];
	const regels = new Map<string, string>();
	for (const pad of [...new Set([...eerste, ...tweede])].sort()) {
		if (!tweede.has(pad)) regels.set(pad, `${pad}: staat alleen in de eerste bouw.`);
		else if (!eerste.has(pad)) regels.set(pad, `${pad}: staat alleen in de tweede bouw.`);
		else {
			const regel = compareBestand(een, ander, pad);
			if (regel) regels.set(pad, regel);
		}
	}
	return [...regels].filter(([pad]) => !isGevolg(pad, regels)).map(([, regel]) => regel);
}
