import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { parseDocument, type Scalar } from 'yaml';
import type { Rij } from './waarden.ts';

/** The register as text, in the form it is kept in: comma, LF, quotes only where needed. */
export const formatRegister = (kolommen: readonly string[], rijen: readonly Rij[]) =>
	stringify([...rijen], { header: true, columns: [...kolommen], record_delimiter: '\n' });

/** Fields of a column in kolommen.yaml that a new file changes. */
export interface Kolomgegevens {
	peildatum: string;
	herzienVoor: string;
	/** Id of a source; left out when the source stays. */
	bron: string | undefined;
}

/**
 * Changes some columns in kolommen.yaml and leaves the comments and everything else as the author wrote it.
 *
 * @throws {Error} When a column is not in the file.
 */
export function updateKolommen(source: string, ids: readonly string[], gegevens: Kolomgegevens): string {
	const doc = parseDocument(source);
	const lijst = doc.toJS() as { id: string }[];
	for (const id of ids) {
		const index = lijst.findIndex((kolom) => kolom.id === id);
		if (index < 0) throw new Error(`De kolom ${id} staat niet in content/register/kolommen.yaml.`);
		for (const [veld, waarde] of Object.entries(gegevens)) {
			if (waarde === undefined) continue;
			const scalar = doc.getIn([index, veld], true) as Scalar;
			scalar.value = waarde;
			// A bare year would be read as a number.
			scalar.type = /^\d{4}$/.test(String(waarde)) ? 'QUOTE_SINGLE' : 'PLAIN';
		}
	}
	return doc.toString({ lineWidth: 0 });
}

/**
 * Writes files together or not at all: first every text beside its file, then all into place. When the disk refuses
 * halfway, what was replaced is put back.
 */
export async function writeSamen(bestanden: readonly { pad: string; text: string }[]): Promise<void> {
	const tijdelijk = bestanden.map(({ pad }) => `${pad}.nieuw-${process.pid}`);
	const oud = await Promise.all(bestanden.map(({ pad }) => readFile(pad)));
	const vervangen: number[] = [];
	try {
		for (const [index, { text }] of bestanden.entries()) await writeFile(tijdelijk[index] ?? '', text);
		for (const [index, { pad }] of bestanden.entries()) {
			await rename(tijdelijk[index] ?? '', pad);
			vervangen.push(index);
		}
	} catch (error) {
		for (const index of vervangen) await writeFile(bestanden[index]?.pad ?? '', oud[index] ?? '');
		throw error;
	} finally {
		await Promise.all(tijdelijk.map((pad) => rm(pad, { force: true })));
	}
}
