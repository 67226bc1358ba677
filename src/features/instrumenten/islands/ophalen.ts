import type { Gegevens } from '../regels/gegevens.ts';

/**
 * The texts of all questions. With the shared `fetchJson` the bundler cuts the script of every page in two.
 *
 * @returns undefined when there is no connection.
 */
export async function fetchGegevens(): Promise<Gegevens | undefined> {
	try {
		const antwoord = await fetch('/instrumenten/opstellen/gegevens.json');
		return antwoord.ok ? ((await antwoord.json()) as Gegevens) : undefined;
	} catch {
		return undefined;
	}
}
