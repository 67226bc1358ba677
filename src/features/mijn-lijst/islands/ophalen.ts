import type { Gegevens } from '../regels/gegevens.ts';

/**
 * The texts of all questions. With the shared `fetchJson` the bundler cuts the script of every page in two.
 *
 * @returns undefined when there is no connection: what the reader keeps is shown all the same.
 */
export async function fetchGegevens(): Promise<Gegevens | undefined> {
	try {
		const antwoord = await fetch('/mijn-lijst/vragen.json');
		return antwoord.ok ? ((await antwoord.json()) as Gegevens) : undefined;
	} catch {
		return undefined;
	}
}
