import type { Wetnamen } from '../taal/artikelen.ts';
import type { Zoekinhoud } from './inhoud.ts';

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
export const listWetnamen = ({ invoer }: Zoekinhoud): Wetnamen[] =>
	invoer.wetten.map(({ gegevens: { id, naam, afkorting, namen } }): Wetnamen => {
		const alle = [afkorting ?? naam, naam, ...namen, ...(OOK[id] ?? [])];
		const zonderJaar = alle.map((woord) => woord.replace(/ (?:19|20)\d\d(?:[–-]\d+)?$/, ''));
		const [, ...andere] = new Set([...alle, ...zonderJaar]);
		return [id, afkorting ?? naam, ...andere];
	});
