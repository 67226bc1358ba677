import { askFirst } from '../../../shared/vraag-vooraf.ts';
import { opslag } from '../opslag/opslag.ts';

/**
 * Wipes the answers to these questions once the reader says so. Fetched when it is asked for: few ever do.
 *
 * @returns what became of it; undefined when the reader keeps them.
 */
export async function clearAntwoorden(ids: readonly string[]): Promise<string | undefined> {
	const isGewenst = await askFirst({
		naam: 'Antwoorden wissen',
		vraag: 'Wil je alle antwoorden en notities van deze lijst wissen? Andere lijsten blijven staan.',
		ja: 'Ja, wis deze antwoorden',
	});
	if (!isGewenst) return undefined;
	return opslag.clearAntwoorden(ids) === 'bewaard'
		? 'Je antwoorden op deze lijst zijn gewist.'
		: 'Niet alle antwoorden konden worden gewist. Wis ze bij de instellingen van je browser.';
}
