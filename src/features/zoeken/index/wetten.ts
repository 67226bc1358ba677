import type { Wetnamen } from '../taal/artikelen.ts';
import type { Zoekinhoud } from './inhoud.ts';

/** Every law of the site with its names: "WVO 2020" is also WVO and Wet voortgezet onderwijs. */
export const listWetnamen = ({ invoer }: Zoekinhoud): Wetnamen[] =>
	invoer.wetten.map(({ gegevens: { id, naam, afkorting, namen } }): Wetnamen => {
		const alle = [afkorting ?? naam, naam, ...namen];
		const zonderJaar = alle.map((woord) => woord.replace(/ (?:19|20)\d\d(?:[–-]\d+)?$/, ''));
		const [, ...andere] = new Set([...alle, ...zonderJaar]);
		return [id, afkorting ?? naam, ...andere];
	});
