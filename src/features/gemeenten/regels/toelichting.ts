import type { LokaalAntwoord } from './lokaal-antwoord.ts';

const LANGE_REGEL = 160;

/** What stands at the answer itself, and what is long enough to fold. */
export function splitToelichting(antwoord: LokaalAntwoord): { kort: string[]; lang: string[] } {
	const regels = antwoord.bekend ? antwoord.toelichting : [];
	const isLang = regels.join(' ').length > 2 * LANGE_REGEL;
	return {
		kort: regels.filter((_, index) => !isLang || index === 0),
		lang: regels.filter((_, index) => isLang && index > 0),
	};
}
