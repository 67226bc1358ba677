import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { parseDocument, Scalar, type Document } from 'yaml';
import type { Vulling } from './formaat.ts';
import type { Rij } from './stand.ts';

/** The register as text, in the form it is kept in: comma, LF, quotes only where needed. */
export const formatRegister = (kolommen: readonly string[], rijen: readonly Rij[]) =>
	stringify([...rijen], { header: true, columns: [...kolommen], record_delimiter: '\n' });

/** Fields of a column in kolommen.yaml that a new file changes. */
export interface Kolomgegevens {
	/** Id of a source; left out when the source stays. */
	bron: string | undefined;
	peildatum: string;
	herzienVoor: string;
	/** Left out when the figures are definitive: what said otherwise goes. */
	voorlopig: true | undefined;
}

/** A bare year would be read as a number. */
const toScalar = (waarde: string | true) => {
	const scalar = new Scalar(waarde);
	if (typeof waarde === 'string' && /^\d{4}$/.test(waarde)) scalar.type = 'QUOTE_SINGLE';
	return scalar;
};

function addKolom(doc: Document, { id, nieuw }: Vulling): void {
	const { letOp, eenheid, ...vast } = nieuw ?? {};
	const uitleg = { ...(letOp ? { letOp } : {}), ...(eenheid ? { eenheid } : {}) };
	const kolom = doc.createNode({ id, ...vast, bron: '', peildatum: '', herzienVoor: '', ...uitleg });
	kolom.spaceBefore = true;
	doc.add(kolom);
}

/** Changes some columns in kolommen.yaml, adds those that are new, and leaves all else as the author wrote it. */
export function updateKolommen(
	source: string,
	vul: readonly Vulling[],
	{ voorlopig, ...gegevens }: Kolomgegevens,
): string {
	const doc = parseDocument(source);
	const ids = (doc.toJS() as { id: string }[]).map(({ id }) => id);
	for (const vulling of vul) {
		const index = ids.includes(vulling.id) ? ids.indexOf(vulling.id) : ids.push(vulling.id) - 1;
		if (!doc.hasIn([index])) addKolom(doc, vulling);
		for (const [veld, waarde] of Object.entries(gegevens))
			if (waarde !== undefined) doc.setIn([index, veld], toScalar(waarde));
		if (voorlopig) doc.setIn([index, 'voorlopig'], toScalar(voorlopig));
		else doc.deleteIn([index, 'voorlopig']);
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
