import type { ZaalGegevens } from '../regels/gegevens.ts';

/**
 * The texts of all questions. With the shared `fetchJson` the bundler cuts the script of every page in two.
 *
 * @returns undefined when there is no connection.
 */
export async function fetchZaalGegevens(): Promise<ZaalGegevens | undefined> {
	try {
		const antwoord = await fetch('/vergadering/zaal/vragen.json');
		return antwoord.ok ? ((await antwoord.json()) as ZaalGegevens) : undefined;
	} catch {
		return undefined;
	}
}
