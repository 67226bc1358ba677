/** Milliseconds: on a network that hangs, what the reader keeps is shown all the same. */
const LANGST = 8_000;

/**
 * `fetchJson` for islands that are loaded later themselves: with the one of ophalen.ts, which every page has, the
 * bundler takes the script of every page apart.
 *
 * @throws When there is no connection, the file is not there or takes too long, or what comes is no JSON.
 */
export async function fetchLater<T>(adres: string): Promise<T> {
	const antwoord = await fetch(adres, { signal: AbortSignal.timeout(LANGST) });
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return (await antwoord.json()) as T;
}
