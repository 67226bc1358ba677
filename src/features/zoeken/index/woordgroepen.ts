import { readFile } from 'node:fs/promises';
import type { Woordgroep } from './document.ts';
import { readYaml } from '../../../content/lezen/yaml.ts';
import type { Begrip } from '../../../content/schemas/begrip.ts';

/** Everyday words and abbreviations of the glossary; an abbreviation leads to its term and the term to its abbreviation. */
export async function readWoordgroepen(content: string): Promise<Woordgroep[]> {
	const { value } = readYaml(await readFile(`${content}/begrippen.yaml`, 'utf8'));
	return (value as Begrip[]).flatMap(({ term, afkorting, synoniemen = [] }) => [
		{ term, woorden: [...synoniemen, ...(afkorting ? [afkorting] : [])] },
		...(afkorting ? [{ term: afkorting, woorden: [term] }] : []),
	]);
}
