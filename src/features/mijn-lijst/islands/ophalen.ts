import type { Gegevens } from '../regels/gegevens.ts';

/** Milliseconds: on a network that hangs the reader sees what is kept all the same. */
const LANGST = 10_000;

/**
 * The texts of all questions. With the shared `fetchJson` the bundler cuts the script of every page in two.
 *
 * @returns undefined when there is no connection: what the reader keeps is shown all the same.
 */
export async function fetchGegevens(): Promise<Gegevens | undefined> {
	try {
		const antwoord = await fetch('/mijn-lijst/vragen.json', { signal: AbortSignal.timeout(LANGST) });
		return antwoord.ok ? ((await antwoord.json()) as Gegevens) : undefined;
	} catch {
		return undefined;
	}
}
