import { readFile } from 'node:fs/promises';
import type { Wetnamen } from '../taal/artikelen.ts';
import { readYaml } from '../../../content/lezen/yaml.ts';
import type { Wet } from '../../../content/schemas/wet.ts';

/** What readers type for a law beside the names in content/wetten.yaml. */
const OOK: Record<string, string[]> = {
	gemeentewet: ['gemw', 'gem.wet', 'gem wet'],
	grondwet: ['gw'],
	jeugdwet: ['jw'],
	participatiewet: ['pw', 'p-wet'],
	leerplichtwet: ['lpw', 'leerplichtwet'],
	wko: ['wk'],
	arbowet: ['arbo'],
	'besluit-voorschoolse-educatie': [
		'besluit voorschoolse educatie',
		'besluit kwaliteit voorschoolse educatie',
		'besluit basisvoorwaarden',
	],
};

/** Every law of the site with its names: "WVO 2020" is also WVO and Wet voortgezet onderwijs. */
export async function readWetnamen(content: string): Promise<Wetnamen[]> {
	const { value } = readYaml(await readFile(`${content}/wetten.yaml`, 'utf8'));
	return (value as (Omit<Wet, 'namen'> & Partial<Pick<Wet, 'namen'>>)[]).map(
		({ id, naam, afkorting, namen = [] }): Wetnamen => {
			const alle = [afkorting ?? naam, naam, ...namen, ...(OOK[id] ?? [])];
			const zonderJaar = alle.map((woord) => woord.replace(/ (?:19|20)\d\d(?:[–-]\d+)?$/, ''));
			const [, ...andere] = new Set([...alle, ...zonderJaar]);
			return [id, afkorting ?? naam, ...andere];
		},
	);
}
